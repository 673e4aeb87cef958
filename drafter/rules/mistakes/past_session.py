"""A report asked for at a session that is past.

What: A request or decision for a session earlier than the draft’s own.
Why: Whoever copies last year’s text must move its sessions on.
Source: Practice of the General Assembly: the next session or the one after. Sheet: session-next.
Wrong: en | {session 81} 1. Requests the Secretary-General to report to the General Assembly at its
    eightieth session;
Wrong: zh | {session 81} 1. 请秘书长向大会第八十届会议提交报告；
Wrong: fr | {session 81} 1. Prie le Secrétaire général de lui présenter un rapport à sa
    quatre-vingtième session ;
Wrong: es | {session 81} 1. Solicita al Secretario General que le presente un informe en su
    octogésimo período de sesiones;
Wrong: ru | {session 81} 1. просит Генерального секретаря представить Генеральной Ассамблее на ее
    восьмидесятой сессии доклад;
Wrong: ar | {session 81} 1 - تطلب إلى الأمين العام أن يقدم إلى الجمعية العامة في دورتها الثمانين
    تقريرا؛
Right: en | {session 81} 1. Requests the Secretary-General to report to the General Assembly at its
    eighty-second session;
Right: zh | {session 81} 1. 请秘书长向大会第八十二届会议提交报告；
Right: fr | {session 81} 1. Prie le Secrétaire général de lui présenter un rapport à sa
    quatre-vingt-deuxième session ;
Right: es | {session 81} 1. Solicita al Secretario General que le presente un informe en su
    octogésimo segundo período de sesiones;
Right: ru | {session 81} 1. просит Генерального секретаря представить Генеральной Ассамблее на ее
    восемьдесят второй сессии доклад;
Right: ar | {session 81} 1 - تطلب إلى الأمين العام أن يقدم إلى الجمعية العامة في دورتها الثانية
    والثمانين تقريرا؛
"""

from collections.abc import Iterator

from drafter.languages.language import language
from drafter.model.document import Kind
from drafter.rules.reading import Reading
from drafter.rules.rule import STRICT, Family, Fault, Rule
from drafter.rules.sessions import sessions_in
from drafter.rules.shapes import replacing

_RECENT = 15
"""Sessions before the draft's own; a much smaller number is that of another body."""


def check(reading: Reading) -> Iterator[Fault]:
    """Yield sessions asked for that lie before the draft's own."""
    own, code = reading.situation.session, reading.situation.language
    if own is None or reading.block.kind is not Kind.OPERATIVE:
        return
    for number, start, end in sessions_in(reading.text, code, "future"):
        if own - _RECENT <= number < own and not reading.is_quoted(start, end):
            span = reading.span(start, end)
            following = language(code).ordinal_within(own + 1)
            arguments = {
                "found": reading.text[start:end],
                "own": language(code).ordinal_within(own),
            }
            yield Fault(span, arguments, replacing(reading, span, following, safe=False))


RULE = Rule("past_session", Family.MISTAKE, check, profiles=STRICT)
