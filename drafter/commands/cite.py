"""`drafter cite`: every citation in a file or a text, its verdict, and its words in a language."""

import datetime
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from drafter.citations.write import Mention, write
from drafter.commands.terminal import Arguments, interface_language, parsed, say
from drafter.imports import from_text
from drafter.languages.language import LANGUAGES
from drafter.messages import of_verdict, text
from drafter.model.document import Document, Organ
from drafter.model.passage import Passage
from drafter.rules.cited import Cited, cited_in, settled_in, told_in
from drafter.session import open_file


def run(argv: list[str]) -> int:
    """Print what is cited; a wrong citation is said, and is no failure of this command."""
    parser = Arguments("cite")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE")
    parser.add_argument("--text", metavar="T")
    parser.add_argument("--lang", choices=LANGUAGES, metavar="xx")
    parser.add_argument("--to", choices=LANGUAGES, metavar="xx")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    options = parsed(parser, argv)
    if (options.file is None) == (options.text is None):
        parser.error(text("commands.cite_what", interface_language()))
    if options.file is not None:
        document = open_file(options.file, options.lang).document
        found = list(_in_document(document))
    else:
        language = options.lang or from_text(options.text).document.language
        found = [("", cited) for cited in _in_text(options.text, language)]
    if options.format == "json":
        rows = [_row(block, cited, options.to) for block, cited in found]
        say(json.dumps({"version": 1, "citations": rows}, ensure_ascii=False, indent=2))
    else:
        for _, cited in found:
            say(_line(cited, options.to))
    return 0


def _in_document(document: Document) -> Iterator[tuple[str, Cited]]:
    on = document.front.date or datetime.date.today()
    organ, known = document.front.organ, told_in(document, on)
    for block in document.blocks():
        found = cited_in(block.passage, document.language, organ, on)
        for cited in settled_in(found, known, organ, on):
            yield block.id, cited


def _in_text(given: str, language: str) -> Iterator[Cited]:
    today = datetime.date.today()
    yield from cited_in(Passage(given), language, Organ.GENERAL_ASSEMBLY, today)


def _row(block: str, cited: Cited, to: str | None) -> dict[str, Any]:
    """Return a citation as DESIGN section 9 has it; of one in a footnote, the note's number too."""
    citation, expected = cited.citation, cited.verdict.expected
    row: dict[str, Any] = {
        "block": block,
        "start": citation.span.start,
        "end": citation.span.end,
        "text": citation.span.of(cited.source),
        "symbol": citation.symbol.official,
        "paragraph": citation.paragraph or None,
        "date": citation.date.isoformat() if citation.date else None,
        "verdict": str(cited.verdict.standing),
        "expected_date": expected.isoformat() if expected else None,
    }
    if cited.note is not None:
        row["note"] = cited.note + 1
    if to:
        row["written"] = _written(cited, to)
    return row


def _written(cited: Cited, to: str) -> str:
    """Return the words in another language, as first or as later mention as the text has it."""
    citation = cited.citation
    if cited.note is not None:
        return write(citation, to, Mention.NOTE, own=not citation.organ_named)
    mention = Mention.FIRST if citation.own or citation.organ_named else Mention.LATER
    return write(citation, to, mention, own=not citation.organ_named, date=citation.date)


def _line(cited: Cited, to: str | None) -> str:
    citation, interface = cited.citation, interface_language()
    quoted = " ".join(citation.span.of(cited.source).split())
    said = of_verdict(cited.verdict, interface)
    line = f"{citation.symbol.official}: {said} “{quoted}”"
    return f"{line} → {_written(cited, to)}" if to else line
