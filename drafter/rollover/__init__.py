"""Roll-over: from an earlier text, the base, to this session's draft: proposals to accept or not.

    proposals = propose(base, 81)          what should change; nothing has changed yet
    draft = accept(base, proposals)        the ones given are done, in any order, several in a block
    left = pending(proposals, base, draft) those neither done nor overtaken, placed in the draft

`session_of` tells of which session a text is. All are pure functions. Proposals are made of the
base once and never of a draft that has some already (a session would move twice); whoever shows
them keeps the base and the refused ids, and asks `pending` after every edit, undo or reopening.
`why` and `arguments` are a message of `rollover`.
"""

from drafter.rollover.accepting import accept, pending
from drafter.rollover.proposal import Aspect, Deed, Proposal
from drafter.rollover.propose import propose
from drafter.rollover.series import session_of

__all__ = ["Aspect", "Deed", "Proposal", "accept", "pending", "propose", "session_of"]
