"""`drafter compare-languages`: what one language version says and another does not."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from drafter.commands.terminal import Arguments, interface_language, parsed, say, say_json
from drafter.commands.tracking import remarked
from drafter.compare.languages import Difference, compare_languages, counted
from drafter.languages.language import language
from drafter.messages import of_difference, text
from drafter.model.document import Document
from drafter.model.places import block_of
from drafter.numbering.labels import labels
from drafter.session import open_file

_WORDS = 50


def run(argv: list[str]) -> int:
    """Compare the first file with each other; 1 where they differ, 0 where they agree."""
    parser = Arguments("compare-languages")
    parser.add_argument("first", type=Path, metavar="A")
    parser.add_argument("others", type=Path, nargs="+", metavar="B")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    options = parsed(parser, argv)
    paths = (options.first, *options.others)
    versions = [remarked(open_file(path, None)) for path in paths]
    found = compare_languages(versions)
    if options.format == "json":
        say_json(_report(paths, versions, found))
    else:
        _say_all(paths, versions, found)
    return 1 if found else 0


def _report(
    paths: Sequence[Path], versions: Sequence[Document], found: Sequence[Difference]
) -> dict[str, Any]:
    files = [
        {"path": str(path), "language": document.language, **asdict(counted(document))}
        for path, document in zip(paths, versions, strict=True)
    ]
    return {
        "version": 1,
        "files": files,
        "differences": [_row(difference, paths, versions) for difference in found],
    }


def _row(
    difference: Difference, paths: Sequence[Path], versions: Sequence[Document]
) -> dict[str, Any]:
    number = difference.second_version
    return {
        "class": str(difference.matter),
        "first": _side(paths[0], versions[0], difference.first_block, difference.first),
        "second": _side(
            paths[number], versions[number], difference.second_block, difference.second
        ),
        "note": difference.note or None,
        "message": of_difference(difference, interface_language()),
    }


def _side(path: Path, document: Document, block: str, values: Sequence[str]) -> dict[str, Any]:
    return {
        "path": str(path),
        "block": block,
        "label": labels(document).name(block),
        "text": _words(document, block),
        "values": list(values),
    }


def _words(document: Document, block: str) -> str:
    words = " ".join(block_of(document, block).passage.plain.split()) if block else ""
    return words if len(words) <= _WORDS else f"{words[:_WORDS]}…"


def _say_all(
    paths: Sequence[Path], versions: Sequence[Document], found: Sequence[Difference]
) -> None:
    interface = interface_language()
    for difference in found:
        number = difference.second_version
        first = _place(paths[0], versions[0], difference.first_block)
        second = _place(paths[number], versions[number], difference.second_block)
        said = of_difference(difference, interface)
        say(f"{first} | {second}\n    {said}")
    key = "versions_differ" if found else "versions_agree"
    names = ", ".join(language(document.language).name for document in versions)
    say(text(f"commands.{key}", interface, count=len(found), languages=names))


def _place(path: Path, document: Document, block: str) -> str:
    label, words = labels(document).name(block), _words(document, block)
    return " ".join(part for part in (f"{path}:", label, f"“{words}”" if words else "") if part)
