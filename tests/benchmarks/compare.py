"""compare.py PROGRAM ROUNDS: scoring_benchmarks and NumPy in turn, and a table of medians.

Every round measures both, so that what else the machine does falls on both alike.
"""

import json
import statistics
import subprocess
import sys

import numpy_yardsticks


def library_times(program):
    """Milliseconds by name, from one run of the program."""
    command = [program, "--benchmark_format=json", "--benchmark_min_time=0.2"]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    times = {}
    for entry in json.loads(output)["benchmarks"]:
        name = entry["name"].removesuffix("/real_time")
        if entry.get("error_occurred"):
            sys.exit(f"{name}: {entry['error_message']}")
        times[name] = entry["real_time"]
    return times


def cell(times, name, ours):
    if name not in times:
        return f"{'-':>18}"
    median = statistics.median(times[name])
    return f"{median:9.2f} {median / ours:6.1f} x"


def main():
    program, rounds = sys.argv[1], int(sys.argv[2])
    times = {}
    for number in range(rounds):
        print(f"Round {number + 1} of {rounds}", file=sys.stderr)
        for name, milliseconds in library_times(program).items():
            times.setdefault(name, []).append(milliseconds)
        for name, milliseconds in numpy_yardsticks.times().items():
            times.setdefault(name, []).append(milliseconds)
    print(f"Median wall time of {rounds} rounds in milliseconds, and times ours")
    print(f"{'':36}{'ours':>10}{'plain C++':>19}{'NumPy':>19}")
    for name, values in times.items():
        if name.startswith(("yardstick_", "numpy_")):
            continue
        ours = statistics.median(values)
        work = name.removesuffix("_two_threads")
        plain = cell(times, "yardstick_" + work, ours)
        numpy = cell(times, "numpy_" + work, ours)
        print(f"{name:36}{ours:10.3f} {plain} {numpy}")


main()
