"""Two language versions side by side as rich text, what differs said under each pair."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from drafter.compare.languages import Difference, compare_languages, paired
from drafter.languages.language import language
from drafter.messages import of_difference
from drafter.model.document import Block, Document
from drafter.numbering.labels import Labels, labels
from ui.theme import Theme
from ui.words import Words


@dataclass(frozen=True, slots=True)
class Versions:
    """Two versions, their paragraphs in pairs, and what differs."""

    first: Document
    second: Document
    pairs: tuple[tuple[Block | None, Block | None], ...]
    differences: tuple[Difference, ...]


def versions(first: Document, second: Document) -> Versions:
    """Return two versions compared; takes up to a second for 400 paragraphs."""
    return Versions(first, second, tuple(paired(first, second)), compare_languages((first, second)))


def versions_page(found: Versions, words: Words, theme: Theme, *, differing: bool) -> str:
    """Return the pairs as HTML; links are `go:BLOCK`. `differing` leaves out those that agree."""
    by_block: defaultdict[str, list[Difference]] = defaultdict(list)
    for difference in found.differences:
        by_block[_key(difference)].append(difference)
    names = labels(found.first), labels(found.second)
    rows = [_said(by_block.get("", ()), words, theme)]
    for one, other in found.pairs:
        here = by_block.get(_name(one, other), ())
        if here or not differing:
            rows.append(_pair(found, (one, other), names, theme))
            rows.append(_said(here, words, theme))
    return "".join(rows)


def _key(difference: Difference) -> str:
    """Return what a difference stands at: the pair of its blocks, or the one that is alone."""
    if difference.matter == "missing":
        block = difference.first_block if difference.first else difference.second_block
        return f"{block}:" if difference.first else f":{block}"
    if not difference.first_block and not difference.second_block:
        return ""
    return f"{difference.first_block}:{difference.second_block}"


def _name(one: Block | None, other: Block | None) -> str:
    return f"{one.id if one else ''}:{other.id if other else ''}"


def _pair(
    found: Versions,
    pair: tuple[Block | None, Block | None],
    names: tuple[Labels, Labels],
    theme: Theme,
) -> str:
    sides = zip((found.first, found.second), pair, names, strict=True)
    cells = "".join(_cell(*side, theme) for side in sides)
    return f'<table width="100%" cellpadding="4"><tr>{cells}</tr></table>'


def _cell(document: Document, block: Block | None, names: Labels, theme: Theme) -> str:
    if block is None:
        return '<td width="50%"></td>'
    direction = "rtl" if language(document.language).right_to_left else "ltr"
    label = escape(names.name(block.id))
    link = f'<a href="go:{block.id}" style="color:{theme.colours["accent"]}">{label}</a> '
    text = escape(block.passage.plain)
    return f'<td width="50%"><p dir="{direction}">{link if label else ""}{text}</p></td>'


def _said(differences: Iterable[Difference], words: Words, theme: Theme) -> str:
    colour = theme.colours["mistake"]
    return "".join(
        f'<p style="color:{colour}">▲ {escape(of_difference(one, words.language))}</p>'
        for one in differences
    )
