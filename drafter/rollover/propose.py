"""All proposals for a base and a session, in the order of the text, the cover first."""

from collections.abc import Callable, Iterator

from drafter.index.index import Index
from drafter.index.opened import index as opened_index
from drafter.model.document import Document
from drafter.rollover.citing import citing
from drafter.rollover.cover import cover
from drafter.rollover.paragraphs import paragraphs
from drafter.rollover.proposal import Deed, Proposal
from drafter.rollover.series import session_of
from drafter.rollover.sessions import sessions
from drafter.rollover.situation import Situation
from drafter.rollover.source import Source, sources
from drafter.rollover.symbols import symbols
from drafter.rollover.words import words_of
from drafter.rollover.years import years

_READERS: tuple[Callable[[Source, Situation], Iterator[Proposal]], ...] = (
    citing,
    symbols,
    sessions,
    years,
)


def propose(base: Document, session: int, index: Index | None = None) -> tuple[Proposal, ...]:
    """Return what should change from an earlier text to a draft for a session of its organ.

    Empty where the base's own session is not known, or is not before `session`, or the base's
    language has no data. `index` is the program's own unless another is given.
    """
    old = session_of(base)
    try:
        words = words_of(base.language)
    except KeyError:
        return ()
    if old is None or old >= session:
        return ()
    situation = Situation(base, old, session, words, index or opened_index())
    found = tuple(_in_texts(situation))
    whole = tuple(paragraphs(situation, found))
    gone = {proposal.block for proposal in whole if proposal.deed is Deed.DROP}
    return (*cover(situation), *whole, *(p for p in found if p.block not in gone))


def _in_texts(situation: Situation) -> Iterator[Proposal]:
    for source in sources(situation.base):
        taken = 0
        found = (p for reader in _READERS for p in reader(source, situation))
        for proposal in sorted(found, key=lambda p: (p.span.start, -p.span.end)):
            if proposal.span.start >= taken and proposal.proposed != proposal.now:
                yield proposal
                taken = proposal.span.end
