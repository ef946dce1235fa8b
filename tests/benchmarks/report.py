# SPDX-License-Identifier: GPL-3.0-or-later
"""report.py PROGRAM DECISION FOLDER ROUNDS: the time and memory of a full report as a PDF, beside
browsers' and print engines' PDF of its HTML where those are installed. All are run in turn."""

import os
import shutil
import statistics
import subprocess
import sys
import time

program, decision, folder, rounds = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
html = os.path.join(folder, "report.html")

contestants = {
    "Steelyard": [program, "report", decision, "--preset", "file", "--everything", "-o", os.path.join(folder, "own.pdf")],
    "its review": [program, "report", decision, "-o", os.path.join(folder, "review.pdf")],
}
for name in ("chromium", "chromium-browser", "google-chrome"):
    if found := shutil.which(name):
        contestants["Chromium"] = [
            found, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
            "--print-to-pdf=" + os.path.join(folder, "chromium.pdf"), "file://" + html]
        break
if found := shutil.which("weasyprint"):
    contestants["WeasyPrint"] = [found, html, os.path.join(folder, "weasyprint.pdf")]


def run(command):
    """Seconds and megabytes at most, of the process and those it waited for."""
    begin = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - begin
    if status != 0:
        sys.exit(f"{command[0]} failed")
    return seconds, usage.ru_maxrss / 1024


times = {name: [] for name in contestants}
memory = {name: 0 for name in contestants}
for _ in range(rounds):
    for name, command in contestants.items():
        seconds, megabytes = run(command)
        times[name].append(seconds)
        memory[name] = max(memory[name], megabytes)

own = statistics.median(times["Steelyard"])
for name in contestants:
    median = statistics.median(times[name])
    print(f"{name:<12}{median:8.2f} s{memory[name]:8.0f} MB   {median / own:5.1f} times as long")
for name in ("Chromium", "WeasyPrint"):
    if name not in contestants:
        print(f"{name} is not installed; left out")

# On two quiet cores.
MOST_OF_CHROMIUM, MOST_SECONDS, MOST_MEGABYTES = 0.5, 0.4, 200


def say(what, value, most, unit):
    reached = "reached" if value <= most else "NOT reached"
    print(f"{what}: {value:.2f}{unit}, at most {most}{unit}: {reached}")


print()
if "Chromium" in times:
    say("Everything, of Chromium's time", own / statistics.median(times["Chromium"]),
        MOST_OF_CHROMIUM, "")
say("Review", statistics.median(times["its review"]), MOST_SECONDS, " s")
say("Memory", max(memory["Steelyard"], memory["its review"]), MOST_MEGABYTES, " MB")
