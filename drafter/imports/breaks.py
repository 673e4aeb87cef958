"""Line breaks within a paragraph: those at which somebody typed the next paragraph are ends of it.

A break after a comma, a semicolon or a full stop, or before a number, is such an end; a break in
a title or in an address is not.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from drafter.imports.paragraphs import Paragraph
from drafter.imports.writing import stripped
from drafter.model.passage import cut
from drafter.numbering.typed import begins_with_label
from drafter.text.characters import ANCHOR, COLONS, COMMAS, FULL_STOPS, SEMICOLONS

_ENDS = (*COMMAS, *SEMICOLONS, *COLONS, *FULL_STOPS)


def parted(paragraphs: Iterable[Paragraph]) -> Iterator[Paragraph]:
    """Yield the paragraphs, those that hold several parted at their line breaks."""
    for paragraph in paragraphs:
        if "\n" in paragraph.text and not paragraph.row:
            yield from _pieces(paragraph)
        else:
            yield paragraph


def _pieces(paragraph: Paragraph) -> Iterator[Paragraph]:
    text, start, first = paragraph.text, 0, True
    for place in [*(n for n, sign in enumerate(text) if sign == "\n"), len(text)]:
        if place < len(text) and not _ends(text[start:place], text[place + 1 :]):
            continue
        passage = stripped(cut(paragraph.passage, start, place))
        if passage.text:
            yield replace(paragraph, passage=passage, label=paragraph.label if first else "")
            first = False
        start = place + 1


def _ends(before: str, after: str) -> bool:
    """Say whether a paragraph ends between two texts."""
    following = after.lstrip()
    blank = after[:1] == "\n" or not following
    ended = before.rstrip(f" \u00a0{ANCHOR}").endswith(_ENDS)
    return blank or ended or begins_with_label(following)
