"""What stands before a row of numbers: whose they are, "its", and the paragraph that is cited."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from drafter.citations.documents import Document
from drafter.citations.grammar import Grammar
from drafter.citations.organs import NUMBERLESS, organ_of_report
from drafter.citations.places import before
from drafter.citations.runs import Run

_FARTHEST = 600
_LONGEST_ADOPTION = 60
_CHAPTER = re.compile(r"\)?[^;；؛]{0,80}[,，،] ?")


@dataclass(frozen=True, slots=True)
class Context:
    """`named` is the organ beside the head; `organs` those of the block before it, nearest first.

    `start` is where the whole citation begins, "paragraph 3 of" and "its" included.
    """

    named: str
    own: bool
    organs: tuple[str, ...]
    start: int
    paragraph: str
    place: str


def governing(run: Run, text: str, grammar: Grammar, documents: Sequence[Document] = ()) -> Context:
    """Return what governs a run; `documents` are the symbols in the text."""
    first = run.items[0].start
    start = first if run.loose else min(first, run.head_start)
    lower = max(0, start - _FARTHEST)
    about = grammar.about.search(text, lower, start)
    limit = about.start() if about else start
    own = _own_start(run, text, start, grammar)
    organs = list(grammar.organs.finditer(text, lower, limit))
    if own is not None and not run.loose and organs and organs[-1].end() > own:
        own = None
    edge = limit if own is None or run.loose else min(own, limit)
    near = organs[-1] if organs else None
    tight = near is not None and grammar.tight.fullmatch(text, near.end(), edge) is not None
    foreign = near is not None and near.lastgroup == NUMBERLESS
    if near is not None and foreign and own is None and text[near.end() : edge].strip():
        tight = False
    if near is not None and own is None and not tight:
        tight = _adopts(near, text, edge, grammar)
    named = run.organ or (near.lastgroup or "" if near and tight else "")
    if near and tight and own is None:
        edge = near.start()
    if not named and own is None:
        named = _printed_in(text, start, documents)
    if not named and own is not None:
        named = _subject_after(run.items[-1].end, text, grammar)
    edge, paragraph, place = before(text, edge, grammar)
    nearest_first = tuple(m.lastgroup or "" for m in reversed(organs))
    return Context(named, own is not None and not named, nearest_first, edge, paragraph, place)


def _adopts(organ: re.Match[str], text: str, edge: int, grammar: Grammar) -> bool:
    """Say whether an organ adopts what follows: "adoption, by the Commission, of resolution"."""
    before = max(0, organ.start() - _LONGEST_ADOPTION)
    if grammar.adoption.search(text, before, organ.start()):
        return not grammar.heads.search(text, organ.end(), edge)
    return grammar.adopted.match(text, organ.end(), edge) is not None


def _printed_in(text: str, start: int, documents: Sequence[Document]) -> str:
    """Return whose report it is that a number follows: "(A/74/53), chap. IV, resolution 41/8"."""
    earlier = [d for d in documents if d.end <= start]
    if not earlier or not _CHAPTER.fullmatch(text, earlier[-1].end, start):
        return ""
    return organ_of_report(earlier[-1].symbol.document)


def _subject_after(end: int, text: str, grammar: Grammar) -> str:
    """Return the organ that "its" speaks of: "in its resolution 5/1, the Council decided"."""
    match = grammar.subject_after.match(text, end)
    named = (match.lastgroup or "") if match else ""
    return "" if named == NUMBERLESS else named


def _own_start(run: Run, text: str, start: int, grammar: Grammar) -> int | None:
    if grammar.own_inside:
        return start if grammar.own.search(text, run.head_start, run.head_end) else None
    start = min(start, run.head_start)
    match = grammar.own.search(text, max(0, start - 70), start)
    return match.start() if match else None
