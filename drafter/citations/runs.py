"""Numbers of one list, with what governs them: "its resolutions 67/123 of ... and 68/85 of ...".

A *run* is a row of numbers joined by commas and "and", with one head ("resolutions") before it or,
in Chinese, after it. What follows a number is its tail: its date, place, paragraph, organ, title.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from drafter.citations.dates import Dated, read, row
from drafter.citations.grammar import Grammar
from drafter.citations.numbers import Number, Shape
from drafter.citations.places import paragraphs_of, place_of

_LONGEST_GAP = 140
_LONGEST_LEAD = 200
_TAILS = 6
_LONGEST_NAME = 120
_NAME = re.compile(r"[^,;:.()\d،؛]*")


@dataclass(slots=True)
class Item:
    """A number of a run and its tail; places are on the matching copy."""

    number: Number
    start: int
    end: int
    organ: str = ""
    dates: list[Dated] = field(default_factory=list)
    paragraph: str = ""
    place: str = ""
    title: str = ""
    title_at: tuple[int, int] | None = None


@dataclass(slots=True)
class Run:
    """A row of numbers; `loose` where words stand between the head and the first number."""

    items: list[Item]
    head_start: int
    head_end: int
    is_decision: bool
    loose: bool = False
    organ: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """A word for resolutions or for decisions."""

    start: int
    end: int
    is_decision: bool


def runs(text: str, found: Sequence[Number], grammar: Grammar) -> list[Run]:
    """Return the rows of numbers that a head governs, in order."""
    heads = [
        Head(m.start(), m.end(), m.lastgroup == "decision") for m in grammar.heads.finditer(text)
    ]
    if grammar.heads_follow:
        return _closed_runs(text, found, grammar)
    return _opened_runs(text, found, heads, grammar)


def _opened_runs(
    text: str, found: Sequence[Number], heads: list[Head], grammar: Grammar
) -> list[Run]:
    result: list[Run] = []
    end = 0
    for number in found:
        item = Item(number, number.start, number.end)
        head = _head_before(text, number, end, heads, grammar)
        if head:
            result.append(_run(item, head, text, grammar))
        elif result and grammar.join.fullmatch(text, end, number.start):
            result[-1].items.append(item)
        elif result and _goes_on(result[-1], text, end, number.start, grammar):
            last = result[-1]
            result.append(Run([item], last.head_start, last.head_end, last.is_decision, True))
        elif number.shape in {Shape.YEAR, Shape.ROMAN}:
            result.append(Run([item], number.start, number.start, False, True))
        else:
            continue
        read_tail(item, text, number.end, grammar)
        end = item.end
    return result


def _goes_on(last: Run, text: str, end: int, start: int, grammar: Grammar) -> bool:
    """Say whether the head of the last run still governs, words between or not."""
    return last.head_end > last.head_start and not grammar.sentence.search(text, end, start)


def _run(item: Item, head: Head, text: str, grammar: Grammar) -> Run:
    gap = text[head.end : item.number.start]
    organ = grammar.organs.search(gap) if "/" not in gap else None
    tight = grammar.gap.fullmatch(gap) is not None or organ is not None
    name = (organ.lastgroup or "") if organ else ""
    return Run([item], head.start, head.end, head.is_decision, not tight, name)


def _head_before(
    text: str, number: Number, end: int, heads: list[Head], grammar: Grammar
) -> Head | None:
    for head in reversed(heads):
        if head.end > number.start or head.start < end:
            continue
        if number.start - head.end > _LONGEST_GAP:
            return None
        return None if grammar.sentence.search(text, head.end, number.start) else head
    return None


def _closed_runs(text: str, found: Sequence[Number], grammar: Grammar) -> list[Run]:
    result: list[Run] = []
    open_items: list[Item] = []
    end = 0
    for number in found:
        item = _item_with_lead(text, number, end, grammar)
        if open_items and not grammar.join.fullmatch(text, end, item.start):
            _close_headless(open_items, result)
            open_items = []
        open_items.append(item)
        end = item.end
        head = grammar.head_after.match(text, end)
        if head:
            read_tail(item, text, head.end(), grammar)
            decision = head["decision"] is not None
            result.append(Run(open_items, end, head.end(), decision))
            open_items, end = [], item.end
    _close_headless(open_items, result)
    return result


def _close_headless(items: list[Item], result: list[Run]) -> None:
    kept = [i for i in items if i.number.shape in {Shape.YEAR, Shape.ROMAN}]
    if kept:
        result.append(Run(kept, kept[0].start, kept[0].start, False, True))


def _item_with_lead(text: str, number: Number, end: int, grammar: Grammar) -> Item:
    start = number.start
    for sign in ("第 ", "第"):
        if text.endswith(sign, end, start):
            start -= len(sign)
            break
    mark = grammar.number_end.match(text, number.end)
    item = Item(number, start, mark.end() if mark else number.end)
    return _with_date_before(item, text, end, grammar)


def _with_date_before(item: Item, text: str, end: int, grammar: Grammar) -> Item:
    lower = max(end, item.start - _LONGEST_LEAD)
    number = item.start
    for match in list(grammar.date.finditer(text, lower, number))[-1:]:
        if grammar.tight.fullmatch(text, match.end(), number):
            item.dates = [read(match, grammar)]
            item.start = match.start()
    for match in list(grammar.title.finditer(text, lower, number))[-1:]:
        reached = number if match.end() > item.start else item.start
        if grammar.tight.fullmatch(text, match.end(), reached):
            _entitle(item, match)
            item.start = min(item.start, match.start())
    return item


def read_tail(item: Item, text: str, end: int, grammar: Grammar) -> None:
    """Read what follows a number into its item: each of its parts at most once, in any order."""
    item.end = max(item.end, end)
    for _ in range(_TAILS):
        before = item.end
        for step in (_organ, _dates, _place, _paragraph, _title):
            step(item, text, grammar)
        if item.end == before:
            return


def _organ(item: Item, text: str, grammar: Grammar) -> None:
    if not item.organ and (match := grammar.organ_after.match(text, item.end)):
        item.organ, item.end = match.lastgroup or "", match.end()
    elif not item.organ:
        _adopted_later(item, text, grammar)


def _adopted_later(item: Item, text: str, grammar: Grammar) -> None:
    """Read "resolution 61/2 on prevention adopted by the Commission on 16 March 2018".

    Without the date "adopted by" may speak of what the subject names: a declaration, a plan. Of
    the numbers with a year (2000/22) the subsidiary bodies of a council have many.
    """
    match = grammar.adopted_later.match(text, item.end)
    if match is None or grammar.heads.search(match[0]):
        return
    dates = grammar.dates.search(text, match.end(), match.end() + _LONGEST_NAME)
    if dates and not item.dates and _NAME.fullmatch(text, match.end(), dates.start()):
        item.organ, item.end = match.lastgroup or "", dates.start()
    elif item.number.shape is Shape.ANNUAL:
        item.organ, item.end = match.lastgroup or "", match.end()


def _dates(item: Item, text: str, grammar: Grammar) -> None:
    if not item.dates and (match := grammar.dates.match(text, item.end)):
        item.dates = row(text, match.start("dates"), match.end("dates"), grammar)
        item.end = match.end()


def _place(item: Item, text: str, grammar: Grammar) -> None:
    if match := grammar.place_after.match(text, item.end):
        item.place, item.end = item.place or place_of(match), match.end()


def _paragraph(item: Item, text: str, grammar: Grammar) -> None:
    if not item.paragraph and (match := grammar.paragraph_after.match(text, item.end)):
        item.paragraph, item.end = paragraphs_of(match["list"], grammar), match.end()


def _title(item: Item, text: str, grammar: Grammar) -> None:
    if not item.title and (match := grammar.title.match(text, item.end)):
        _entitle(item, match)
        item.end = match.end()


def _entitle(item: Item, match: re.Match[str]) -> None:
    group = next(g for g in ("t1", "t2", "t3", "t4", "t5") if match[g] is not None)
    item.title, item.title_at = match[group], match.span(group)
