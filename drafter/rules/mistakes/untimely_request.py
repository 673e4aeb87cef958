"""Rule and date of request.

What: A request under a rule whose time is over or has not begun: rule 13 until 60 days before the
    session opens, rule 14 until 30 days, rule 15 after that.
Why: A request under the wrong rule is not listed.
Source: Rules of procedure of the General Assembly, rules 12 to 15. Sheet: request-kind-vs-date.
Wrong: en | {session 64; rule 14; date 2009-11-05} == letter == / In accordance with rule 14 of the
    rules of procedure of the General Assembly, I have the honour to request the inclusion in the
    agenda of the sixty-fourth session of a supplementary item entitled “Migration”.
Wrong: zh | {session 64; rule 14; date 2009-11-05} == letter == /
    谨依照大会议事规则第14条，请求列入一个补充项目，题为“移徙”。
Right: en | {session 64; rule 15; date 2009-11-05} == letter == / In accordance with rule 15 of the
    rules of procedure of the General Assembly, I have the honour to request the inclusion in the
    agenda of the sixty-fourth session of an additional item entitled “Migration”.
Right: zh | {session 64; rule 15; date 2009-11-05} == letter == /
    谨依照大会议事规则第15条，请求在大会第六十四届会议议程内增列一个项目，题为“移徙”。
"""

from collections.abc import Iterator
from datetime import timedelta

from drafter.languages.language import available, language
from drafter.model.document import DocumentKind, RequestRule
from drafter.rules.reading import Placed
from drafter.rules.rule import Family, Fault, Row, Rule, Whole, nothing
from drafter.rules.sessions import falls_in, opening
from drafter.text.span import Span

_LATEST = {RequestRule.PROVISIONAL: 60, RequestRule.SUPPLEMENTARY: 30}
_SLACK = 7
"""Days by which recent sessions opened earlier than rule 1 says."""


def judge(whole: Whole, _: tuple[Placed[None], ...]) -> Iterator[Fault]:
    """Yield the date of a request that comes too late, or too early, for its rule."""
    front = whole.front
    if whole.kind is not DocumentKind.REQUEST or whole.language not in available():
        return
    if front.date is None or front.session is None or front.request_rule is None:
        return
    days = (opening(front.session) - front.date) // timedelta(days=1)
    late = days < _LATEST.get(front.request_rule, -1000)
    early = front.request_rule is RequestRule.ADDITIONAL and days >= 30 + _SLACK
    if falls_in(front.date, front.session) and (late or early):
        day = language(whole.language).date(front.date)
        arguments = {"rule": str(int(front.request_rule)), "date": day}
        yield Fault(Span(0, 0), arguments, line="request")


RULE = Rule("untimely_request", Family.MISTAKE, Row(nothing, judge))
