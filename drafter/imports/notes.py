"""Footnotes of typed text: lines at the end that begin with a number, and their calls in the text.

Three ways of typing are known: "[1]", raised figures, and "1/" (texts before the nineties). Lines
become notes only where each is called exactly once, in order; else all stays as it was typed.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from drafter.imports.paragraphs import Paragraph
from drafter.model.opened import Remark
from drafter.model.passage import Note, Passage, cut, joined
from drafter.text.characters import ANCHOR

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_STYLES = (
    (re.compile(r"^\[(\d{1,3})\]\s*(?=\S)"), re.compile(r"\[(\d{1,3})\]")),
    (re.compile(r"^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s*(?=\S)"), re.compile(r"([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})")),
    (re.compile(r"^(\d{1,3})/\s+(?=\S)"), re.compile(r"(?<=[\s,.;)”])(\d{1,3})/(?=[\s,.;]|$)")),
)


def with_notes(
    paragraphs: Sequence[Paragraph],
) -> tuple[tuple[Paragraph, ...], tuple[Remark, ...]]:
    """Return the paragraphs with notes in place of their calls, the lines at the end taken away."""
    for line, call in _STYLES:
        count = _lines_at_end(paragraphs, line)
        if not count:
            continue
        text, lines = paragraphs[:-count], paragraphs[-count:]
        notes = [_note(paragraph, line) for paragraph in lines]
        if _calls(text, call) == list(range(1, count + 1)):
            return _called(text, call, notes), ()
        return tuple(paragraphs), (Remark("notes_not_matched", {"count": str(count)}),)
    return tuple(paragraphs), ()


def _lines_at_end(paragraphs: Sequence[Paragraph], line: re.Pattern[str]) -> int:
    """Count the note lines at the end, from 1 on."""
    numbers: list[int] = []
    for paragraph in reversed(paragraphs):
        found = line.match(paragraph.text)
        if found is None:
            break
        numbers.append(_number(found[1]))
    return len(numbers) if numbers[::-1] == list(range(1, len(numbers) + 1)) else 0


def _calls(paragraphs: Sequence[Paragraph], call: re.Pattern[str]) -> list[int]:
    return [_number(found[1]) for p in paragraphs for found in call.finditer(p.text)]


def _note(paragraph: Paragraph, line: re.Pattern[str]) -> Note:
    found = line.match(paragraph.text)
    start = found.end() if found else 0
    return Note(cut(paragraph.passage, start, len(paragraph.text)))


def _called(
    paragraphs: Sequence[Paragraph], call: re.Pattern[str], notes: Sequence[Note]
) -> tuple[Paragraph, ...]:
    remaining = iter(notes)
    result = []
    for paragraph in paragraphs:
        pieces, start = list[Passage](), 0
        for found in call.finditer(paragraph.text):
            pieces.append(cut(paragraph.passage, start, found.start()))
            pieces.append(Passage(ANCHOR, (), (next(remaining),)))
            start = found.end()
        pieces.append(cut(paragraph.passage, start, len(paragraph.text)))
        result.append(replace(paragraph, passage=joined(*pieces)))
    return tuple(result)


def _number(figures: str) -> int:
    return int(figures.translate(_RAISED))
