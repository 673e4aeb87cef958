"""Whole paragraphs: one that recalls the base where none does, and lines of adopted texts alone."""

from collections.abc import Iterator, Sequence

from drafter.citations.write import number
from drafter.model.document import Block, Kind, PartKind
from drafter.rollover.proposal import Aspect, Deed, Proposal
from drafter.rollover.situation import Situation
from drafter.text.normal import normal
from drafter.text.span import Span


def paragraphs(situation: Situation, others: Sequence[Proposal]) -> Iterator[Proposal]:
    """Yield what comes and goes as a whole; `others` are the proposals for the texts."""
    yield from _recalling(situation, others)
    for block in situation.base.blocks():
        if block.kind is Kind.PLAIN and _is_of_adoption(block, situation):
            yield _whole(block, Deed.DROP, block.text, "", "paragraph_of_adoption")


def _recalling(situation: Situation, others: Sequence[Proposal]) -> Iterator[Proposal]:
    present, words = situation.succession.present, situation.words
    first = _first_preambular(situation)
    if present is None or first is None or any(p.aspect is Aspect.BASE for p in others):
        return
    if any(present.symbol in _cited(block, situation) for block in situation.base.blocks()):
        return
    pattern = words.tongue.words("templates.recalling")
    figures = number(present.symbol, words.tongue.code)
    day = words.tongue.date(present.date) if present.date else words.gap
    values = (day, figures) if words.data["date_first"] else (figures, day)
    text = pattern.replace(words.gap, values[0], 1).replace(words.gap, values[1], 1)
    yield _whole(first, Deed.ADD, "", text, "base_added", sure=False)


def _cited(block: Block, situation: Situation) -> set[object]:
    return {citation.symbol.whole for citation in situation.succession.cited(block.text)}


def _first_preambular(situation: Situation) -> Block | None:
    """Return the paragraph that a recalling of the base would stand before."""
    for part in situation.base.parts:
        if part.kind in (PartKind.RESOLUTION, PartKind.DECISION):
            return next((b for b in part.blocks if b.kind is Kind.PREAMBULAR), None)
    return None


def _is_of_adoption(block: Block, situation: Situation) -> bool:
    """Say whether a line tells of the meeting, the day or the committee of an adopted text."""
    line = normal(block.text).text.strip()
    return any(p.fullmatch(line) for p in situation.words["adoption"])


def _whole(
    block: Block, deed: Deed, now: str, proposed: str, why: str, *, sure: bool = True
) -> Proposal:
    return Proposal(
        id=f"{block.id}:{deed}",
        aspect=Aspect.PARAGRAPH,
        block=block.id,
        span=Span(0, len(now)),
        now=now,
        proposed=proposed,
        why=why,
        sure=sure,
        deed=deed,
        added=Kind.PREAMBULAR,
    )
