"""`drafter index`: make the index of adopted texts anew, or say what it holds."""

import argparse
import json
import sys
from pathlib import Path

from drafter.commands.terminal import Arguments, interface_language, parsed, say, say_error
from drafter.index.enrich import enrich, official_files
from drafter.index.opened import index, place, rebuilt
from drafter.messages import text
from drafter.model.opened import RefusalError

_EVERY = 200


def run(argv: list[str]) -> int:
    """Build the index or print its figures."""
    parser = Arguments("index")
    parser.add_argument("what", choices=("build", "stats"))
    parser.add_argument("--akn", type=Path, metavar="DIR")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    options = parsed(parser, argv)
    if options.what == "build":
        return _build(options)
    return _stats(options)


def _build(options: argparse.Namespace) -> int:
    interface = interface_language()
    try:
        if options.akn is not None:
            _enrich(options.akn, interface)
        rebuilt()
    except OSError as error:
        raise RefusalError(
            "cannot_write", path=str(error.filename or place()), reason=error.strerror or str(error)
        ) from error
    total = sum(index().counts().values())
    say(text("commands.index_built", interface, count=total, path=place()))
    return 0


def _enrich(folder: Path, interface: str) -> None:
    if not folder.is_dir():
        raise RefusalError("not_found", path=str(folder))
    files = official_files(folder)

    def progress(done: int) -> None:
        if done % _EVERY == 0 or done == len(files):
            say_error(text("commands.index_reading", interface, done=done, count=len(files)))

    found = enrich(files, progress)
    values = {"files": found.files, "skipped": found.skipped, "texts": found.texts}
    say_error(
        text("commands.index_read", interface, disagreeing=found.disagreeing, **values),
    )
    sys.stderr.flush()


def _stats(options: argparse.Namespace) -> int:
    known = index()
    evidence, series = known.counts(), known.series_counts()
    if options.format == "json":
        whole = {"version": 1, "texts": sum(evidence.values()), "evidence": evidence}
        say(json.dumps({**whole, "series": series, "path": str(place())}, indent=2))
        return 0
    interface = interface_language()
    for name, count in series.items():
        say(f"{name:<12} {count:>7,}")
    for name, count in evidence.items():
        say(f"{text(f'verdicts.{name}', interface)}: {count:,}")
    return 0
