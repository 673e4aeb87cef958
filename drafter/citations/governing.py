"""What stands before a row of numbers: whose they are, "its", and the paragraph that is cited."""

from dataclasses import dataclass

from drafter.citations.grammar import Grammar
from drafter.citations.places import before
from drafter.citations.runs import Run

_FARTHEST = 600


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


def governing(run: Run, text: str, grammar: Grammar) -> Context:
    """Return what governs a run."""
    start = min(run.items[0].start, run.head_start)
    lower = max(0, start - _FARTHEST)
    own = _own_start(run, text, start, grammar)
    edge = start if own is None else own
    organs = [m for m in grammar.organs.finditer(text, lower, edge) if m.lastgroup]
    near = organs[-1] if organs else None
    tight = near is not None and grammar.tight.fullmatch(text, near.end(), edge) is not None
    named = run.organ or (near.lastgroup or "" if near and tight else "")
    if near and tight and own is None:
        edge = near.start()
    edge, paragraph, place = before(text, edge, grammar)
    nearest_first = tuple(m.lastgroup or "" for m in reversed(organs))
    return Context(named, own is not None and not named, nearest_first, edge, paragraph, place)


def _own_start(run: Run, text: str, start: int, grammar: Grammar) -> int | None:
    if grammar.own_inside:
        return start if grammar.own.search(text, run.head_start, run.head_end) else None
    match = grammar.own.search(text, max(0, start - 70), start)
    return match.start() if match else None
