"""Session and date.

What: A session on the cover in which the date of the document cannot lie, or which its symbol
    contradicts.
Why: The eighty-first session runs from September 2026 to September 2027; requests come up to eight
    months before.
Source: Rules of procedure of the General Assembly, rule 1; Editorial Manual, document symbols.
Wrong: en | {session 64; date 2019-11-05}
Wrong: en | {session 64; symbol A/65/L.12}
Wrong: zh | {session 64; date 2019-11-05}
Right: en | {session 64; date 2009-11-05; symbol A/64/L.12}
Right: zh | {session 64; date 2009-11-05}
Right: en | {session 32; date 2021-06-02; symbol A/RES/S-32/1}
"""

import re
from collections.abc import Iterator

from drafter.languages.language import available, language
from drafter.model.document import Organ
from drafter.rules.reading import Placed
from drafter.rules.rule import Family, Fault, Row, Rule, Whole, nothing
from drafter.rules.sessions import falls_in
from drafter.text.span import Span

_SYMBOL = re.compile(r"^A/(?:C\.[1-6]/)?(\d{1,3})/")
_SPECIAL = re.compile(r"/(?:ES|S)-\d+/")
"""Special sessions are counted apart."""
_WORDS_SINCE = 31
"""The first session whose documents carry its number in figures."""


def judge(whole: Whole, _: tuple[Placed[None], ...]) -> Iterator[Fault]:
    """Yield a session that the date or the symbol contradicts."""
    front = whole.front
    assembly = front.organ is Organ.GENERAL_ASSEMBLY
    if not assembly or front.session is None or whole.language not in available():
        return
    if _SPECIAL.search(front.symbol):
        return
    named = language(whole.language).session(front.session)
    if front.date and front.session >= _WORDS_SINCE and not falls_in(front.date, front.session):
        day = language(whole.language).date(front.date)
        yield Fault(Span(0, 0), {"session": named, "other": day}, line="session")
    symbol = _SYMBOL.match(front.symbol)
    if symbol and int(symbol[1]) != front.session:
        yield Fault(Span(0, 0), {"session": named, "other": front.symbol}, line="session")


RULE = Rule("wrong_session_for_date", Family.MISTAKE, Row(nothing, judge))
