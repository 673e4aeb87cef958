"""Ordinals of sessions: what was to come at the base's next session comes at the draft's next."""

from collections.abc import Iterator

from drafter.citations.citation import Series
from drafter.rollover.proposal import Aspect, Proposal
from drafter.rollover.situation import Situation
from drafter.rollover.source import Source
from drafter.text.span import Span


def sessions(source: Source, situation: Situation) -> Iterator[Proposal]:
    """Yield a proposal for every session that the draft names another instead of.

    Of the organ: sessions after the base's that have come by the draft's, and the base's own. A
    session that is still ahead of the draft stays: the base planned for it beyond its own rhythm.
    """
    old, new = situation.old, situation.new
    for number, span in named(source, situation, "session"):
        if old < number <= new:
            yield _moved(source, situation, number, span, "session_ahead")
    for entry in ("records", "present"):
        for number, span in named(source, situation, entry):
            if number == old:
                sure = entry == "records"
                yield _moved(source, situation, number, span, "session_present", sure=sure)
    for number, span in named(source, situation, "elsewhere"):
        if not old <= number <= new:
            yield _moved(source, situation, number, span, "session_other", sure=False)
    for number, span in named(source, situation, "council"):
        if _is_ahead(number, situation):
            yield _moved(source, situation, number, span, "session_council", sure=False)


def _is_ahead(number: int, situation: Situation) -> bool:
    """Say whether a session of the Human Rights Council was still to come for the base."""
    sitting = situation.facts.sitting(Series.HRC_RESOLUTION, str(number))
    return sitting is None or sitting.closed is None or sitting.closed > situation.succession.day


def named(source: Source, situation: Situation, entry: str) -> Iterator[tuple[int, Span]]:
    """Yield number and place of every session that the patterns of an entry find."""
    copy = source.copy
    if not any(word.search(copy.text) for word in situation.words["session_word"]):
        return
    for pattern in situation.words[entry]:
        for match in pattern.finditer(copy.text):
            number = situation.words.tongue.ordinal_number(match["it"])
            if number is not None:
                yield number, copy.span(*match.span("it"))


def _moved(
    source: Source, situation: Situation, number: int, span: Span, why: str, *, sure: bool = True
) -> Proposal:
    years = situation.succession.years
    by = {"session_other": years, "session_council": 3 * years}.get(why, situation.by)
    proposed = situation.words.ordinal(number + by, span.of(source.text))
    return source.proposal(Aspect.SESSION, span, proposed, why, sure=sure)
