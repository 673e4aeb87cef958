"""`drafter check`: what the rules say of files, as text, JSON or SARIF."""

import signal
from collections.abc import Iterator
from itertools import repeat
from pathlib import Path
from typing import Any

from drafter.commands.progress import followed
from drafter.commands.report import FileReport, exit_status, file_report
from drafter.commands.sarif import sarif
from drafter.commands.terminal import (
    Arguments,
    count,
    interface_language,
    parsed,
    say,
    say_error,
    say_json,
)
from drafter.languages.language import LANGUAGES
from drafter.messages import text


def run(argv: list[str]) -> int:
    """Check files; see the exit statuses of `drafter.commands`."""
    parser = Arguments("check")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--format", choices=("text", "json", "sarif"), default="text")
    parser.add_argument("--lang", choices=LANGUAGES, metavar="xx")
    parser.add_argument("--base", type=Path, metavar="DRAFT")
    parser.add_argument("--jobs", type=count, default=1, metavar="N")
    options = parsed(parser, argv)
    reports = []
    coming = _reports(options.files, options.lang, options.jobs, options.base)
    for report in followed(coming, len(options.files)):
        reports.append(report)
        if "error" in report:
            say_error(report["error"])
        elif options.format == "text":
            _say_text(report)
    if options.format == "json":
        say_json({"version": 1, "files": reports})
    elif options.format == "sarif":
        say_json(sarif(reports))
    return exit_status(reports)


def _reports(
    files: list[Path], language: str | None, jobs: int, base: Path | None
) -> Iterator[FileReport]:
    interface = interface_language()
    asked = files, repeat(language), repeat(interface), repeat(base)
    if jobs == 1 or len(files) == 1:
        yield from map(file_report, *asked)
        return
    from concurrent.futures import ProcessPoolExecutor

    pool = ProcessPoolExecutor(min(jobs, len(files)), initializer=_leave_interrupts)
    try:
        yield from pool.map(file_report, *asked, chunksize=_FILES_AT_ONCE)
    finally:
        pool.shutdown(cancel_futures=True)


_FILES_AT_ONCE = 4


def _leave_interrupts() -> None:
    """Leave Ctrl+C to the process that was begun from the terminal; it ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _say_text(report: FileReport) -> None:
    interface = interface_language()
    for finding in report["findings"]:
        say(_line(report["path"], finding, interface))
    found = len(report["findings"])
    key = {0: "no_findings", 1: "one_finding"}.get(found, "findings")
    values = {"path": report["path"], "count": found, "paragraphs": report["paragraphs"]}
    say(text(f"commands.{key}", interface, **values))


def _line(path: str, finding: dict[str, Any], interface: str) -> str:
    place = finding["label"] or finding["part"]
    family = text(f"families.{finding['family']}", interface)
    quoted = f" “{finding['text']}”" if finding["text"].strip() else ""
    return f"{path}: {place}: {family}: {finding['message']}{quoted} [{finding['rule']}]"
