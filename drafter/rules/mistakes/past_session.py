"""A report asked for at a session that is past.

What: A request or decision for a session earlier than the draft’s own.
Why: Whoever copies last year’s text must move its sessions on.
Source: Practice of the General Assembly: the next session or the one after. Sheet: session-next.
Wrong: en | {session 81} 1. Requests the Secretary-General to report to the General Assembly at its
    eightieth session;
Wrong: zh | {session 81} 1. 请秘书长向大会第八十届会议提交报告；
Right: en | {session 81} 1. Requests the Secretary-General to report to the General Assembly at its
    eighty-second session;
Right: zh | {session 81} 1. 请秘书长向大会第八十二届会议提交报告；
"""

from collections.abc import Iterator

from drafter.languages.language import language
from drafter.model.document import Kind
from drafter.rules.reading import Reading
from drafter.rules.rule import CHINESE, ENGLISH, STRICT, Family, Fault, Rule
from drafter.rules.sessions import sessions_in
from drafter.rules.shapes import replacing


def check(reading: Reading) -> Iterator[Fault]:
    """Yield sessions asked for that lie before the draft's own."""
    own, code = reading.situation.session, reading.situation.language
    if own is None or reading.block.kind is not Kind.OPERATIVE:
        return
    for number, start, end in sessions_in(reading.text, code, "future"):
        if number < own and not reading.is_quoted(start, end):
            span = reading.span(start, end)
            following = language(code).ordinal(own + 1)
            arguments = {"found": reading.text[start:end], "own": language(code).ordinal(own)}
            yield Fault(span, arguments, replacing(reading, span, following, safe=False))


RULE = Rule("past_session", Family.MISTAKE, check, languages=ENGLISH | CHINESE, profiles=STRICT)
