"""Italics, bold and Kai type as files have them, to marks as a draft has them.

The first words of a paragraph are its opener, emphasised: files print it in italics, in Chinese in
Kai type or bold, in Arabic in bold italics. What is set over the whole of a title or heading is how
such a line looks and no mark.
"""

from dataclasses import replace

from drafter.model.document import Kind
from drafter.model.passage import Mark, Passage, Style, merged
from drafter.text.characters import ANCHOR

_OPENED = frozenset({Kind.PREAMBULAR, Kind.OPERATIVE, Kind.FORMULA})
_HEADS = frozenset({Kind.TITLE, Kind.HEADING})
_LOOKS = frozenset({Style.BOLD, Style.ITALIC, Style.EMPHASIS})
_FULL = frozenset({Style.BOLD, Style.ITALIC, Style.UNDERLINE, Style.EMPHASIS})


def with_emphasis(passage: Passage, kind: Kind, level: int = 0) -> Passage:
    """Return the passage of a block with its first words' look made emphasis."""
    if not passage.marks:
        return passage
    if kind in _HEADS:
        return _without_full(passage)
    if kind not in _OPENED or level:
        return passage
    end = _first_words(passage)
    if not end:
        return passage
    marks = [Mark(0, end, Style.EMPHASIS)]
    for mark in passage.marks:
        rest = replace(mark, start=max(mark.start, end)) if mark.style in _LOOKS else mark
        marks.append(rest)
    return replace(passage, marks=merged([mark for mark in marks if mark.start < mark.end]))


def _without_full(passage: Passage) -> Passage:
    text = passage.text.rstrip(ANCHOR)
    marks = tuple(m for m in passage.marks if not _is_full(m, len(text)))
    return replace(passage, marks=marks)


def _is_full(mark: Mark, length: int) -> bool:
    return mark.style in _FULL and mark.start == 0 and mark.end >= length


def _first_words(passage: Passage) -> int:
    """Return where the look that begins the text ends; parts of it may be marked apart."""
    end = 0
    for mark in passage.marks:
        between = passage.text[end : mark.start]
        if mark.style in _LOOKS and len(between) < 2 and not between.strip():
            end = max(end, mark.end)
    return len(passage.text[:end].rstrip(" \u00a0,，،" + ANCHOR))
