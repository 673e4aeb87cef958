"""Ordinals of sessions: what was to come at the base's next session comes at the draft's next."""

from collections.abc import Iterator

from drafter.rollover.proposal import Aspect, Proposal
from drafter.rollover.situation import Situation
from drafter.rollover.source import Source

_FARTHEST = 5
"""Sessions ahead that texts plan for; a higher ordinal is another body's."""


def sessions(source: Source, situation: Situation) -> Iterator[Proposal]:
    """Yield a proposal for every session of the organ that the base names as its own or a later."""
    words, copy = situation.words, source.copy
    for match in words.session.finditer(copy.text):
        number = words.tongue.ordinal_number(match["ordinal"])
        if number is None or not 0 <= number - situation.old <= _FARTHEST:
            continue
        span = copy.span(*match.span("ordinal"))
        proposed = words.ordinal(number + situation.by, span.of(source.text))
        why = "session_ahead" if number > situation.old else "session_present"
        yield source.proposal(Aspect.SESSION, span, proposed, why)
