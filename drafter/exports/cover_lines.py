"""The lines between masthead and text: session, item, request, letter, sponsors; and signatures.

The wording is `languages.cover`'s; order and gaps are measured (see `styles`).
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from drafter.exports.masthead import subsidiary
from drafter.exports.runs import Notes, printable, runs
from drafter.exports.sheet import Line, Run
from drafter.exports.styles import Design
from drafter.exports.typeface import typeface
from drafter.languages import cover
from drafter.languages.language import language
from drafter.model.document import Document, Front, PartKind
from drafter.model.passage import Mark, Note, Passage, Style

ASTERISK = "*"
_PROPOSAL = re.compile(r"[A-Z]+/\S*L\.\d\S*")
"""The symbol of a proposal: "A/76/L.5/Rev.1", "A/C.3/76/L.12"."""


def cover_lines(document: Document, design: Design, notes: Notes) -> tuple[Line, ...]:
    """Return the lines of the cover that have something to say."""
    front, code = document.front, document.language
    lines = [
        _line(design, "Session", "organ_line", subsidiary(document, language(code))),
        _line(design, "Session", "session", cover.session_line(front, code)),
        _line(design, "AgendaItemNormal", "agenda_item", cover.agenda_line(front, code)),
        _line(design, "AgendaTitleH2", "agenda_title", front.agenda_title),
    ]
    lines = _with_agenda_note([line for line in lines if line.runs], front, notes)
    if any(part.kind is PartKind.LETTER for part in document.parts):
        lines += [
            _line(design, "TitleHCH", "request", cover.request_line(front, code)),
            _line(design, "TitleH1", "item_title", _item_title(front)),
            _line(design, "TitleH1", "letter", cover.letter_line(front, code)),
        ]
    else:
        sponsors = cover.sponsors_line(front, code, document.kind, _amended(document))
        lines.append(_line(design, "Sponsors", "sponsors", sponsors))
    return tuple(line for line in lines if line.runs)


def _amended(document: Document) -> str:
    """Return the symbol of the draft that an amendment remembers, where its name is one."""
    name = document.base.name if document.base else ""
    return name if _PROPOSAL.fullmatch(name) else ""


def signature_lines(document: Document, design: Design) -> Iterator[Line]:
    """Yield the blocks of signatures; a block is kept together, as is its first line's gap."""
    style, face = design.styles["Signature"], typeface(document.language)
    word = language(document.language).words("signature.signed").partition("{")[0].strip()
    for signatory in document.front.signatories:
        words = cover.signature_lines(signatory, document.language)
        for n, text in enumerate(words):
            placed = replace(
                style,
                before=0.0 if n else design.gaps["signature"],
                keep_next=n < len(words) - 1,
            )
            yield Line(placed, runs(_signed(text, word), placed.font, face, None), role="signature")


def _signed(text: str, word: str) -> Passage:
    """Return a line of a signature; the word "Signed", where it begins the line, is italic."""
    if not word or not text.startswith(word):
        return Passage(text)
    return Passage(text, (Mark(1, len(word) - 1, Style.ITALIC),))


def _item_title(front: Front) -> str:
    return front.wording("item_title") or front.item_title


def _line(design: Design, template: str, role: str, text: str) -> Line:
    style = replace(design.styles[template], before=design.gaps.get(role, 0.0), after=0.0)
    return Line(style, (Run(printable(text), style.font),) if text else (), role=role)


def _with_agenda_note(lines: list[Line], front: Front, notes: Notes) -> list[Line]:
    """Hang the note of a provisional item on the item's line, by an asterisk (as in A/80/50)."""
    if not front.agenda_note or not lines:
        return lines
    place = next((n for n, line in enumerate(lines) if line.role == "agenda_item"), len(lines) - 1)
    line = lines[place]
    typed = line.text.removesuffix(ASTERISK)
    call = notes.call(Note(Passage(front.agenda_note), ASTERISK), line.style.font)
    lines[place] = replace(line, runs=(Run(typed, line.style.font), call))
    return lines
