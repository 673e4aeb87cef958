"""`drafter check`: what the rules say of files, as text, JSON or SARIF."""

import json
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from pathlib import Path
from typing import Any

from drafter.commands.report import FileReport, exit_status, file_report
from drafter.commands.sarif import sarif
from drafter.commands.terminal import Arguments, interface_language, parsed, say, say_error
from drafter.messages import text


def run(argv: list[str]) -> int:
    """Check files; see the exit statuses of `drafter.commands`."""
    parser = Arguments("check")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--format", choices=("text", "json", "sarif"), default="text")
    parser.add_argument("--lang", metavar="xx")
    parser.add_argument("--jobs", type=int, default=1, metavar="N")
    options = parsed(parser, argv)
    reports = list(_reports(options.files, options.lang, options.jobs))
    if options.format == "text":
        _say_text(reports)
    else:
        whole: dict[str, Any] = {"version": 1, "files": reports}
        shown = whole if options.format == "json" else sarif(reports)
        say(json.dumps(shown, ensure_ascii=False, indent=2))
    return exit_status(reports)


def _reports(files: list[Path], language: str | None, jobs: int) -> Iterator[FileReport]:
    interface = interface_language()
    if jobs <= 1 or len(files) == 1:
        yield from map(file_report, files, repeat(language), repeat(interface))
        return
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(file_report, files, repeat(language), repeat(interface), chunksize=8)


def _say_text(reports: list[FileReport]) -> None:
    interface = interface_language()
    for report in reports:
        if "error" in report:
            say_error(report["error"])
            continue
        for finding in report["findings"]:
            say(_line(report["path"], finding, interface))
        count = len(report["findings"])
        key = "commands.findings" if count else "commands.no_findings"
        say(text(key, interface, path=report["path"], count=count, paragraphs=report["paragraphs"]))


def _line(path: str, finding: dict[str, Any], interface: str) -> str:
    place = finding["label"] or finding["part"]
    family = text(f"families.{finding['family']}", interface)
    quoted = f" “{finding['text']}”" if finding["text"].strip() else ""
    return f"{path}: {place}: {family}: {finding['message']}{quoted} [{finding['rule']}]"
