#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""coverage_by_library.py PROJECT SUMMARY: the lines that ran, a library at a time.

SUMMARY is what gcovr --json-summary writes. A file belongs to the nearest folder above it that has a
CMakeLists.txt; what the build made belongs to none.
"""

import json
import sys
from collections import defaultdict
from pathlib import Path


def library_of(project: Path, name: str) -> str | None:
    for folder in Path(name).parents:
        if folder != Path(".") and (project / folder / "CMakeLists.txt").is_file():
            return str(folder)
    return None


def main() -> None:
    project, summary = Path(sys.argv[1]), json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
    lines: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for file in summary["files"]:
        library = library_of(project, file["filename"])
        if library is not None and (project / file["filename"]).is_file():
            lines[library][0] += file["line_covered"]
            lines[library][1] += file["line_total"]
    for library, (covered, total) in sorted(lines.items()):
        if total > 0:
            print(f"{library:28} {100 * covered / total:5.1f} %  {covered} of {total} lines")
    for part in ("app", "ui"):
        of_part = [counts for name, counts in lines.items() if Path(name).parts[0] == part]
        covered, total = (sum(counts[i] for counts in of_part) for i in (0, 1))
        if total > 0:
            print(f"all of {part:21} {100 * covered / total:5.1f} %  {covered} of {total} lines")


if __name__ == "__main__":
    main()
