"""Session of the letter.

What: A letter that asks for an item of another session than the cover’s.
Why: One of the two was copied from an earlier letter.
Source: Editorial Manual, Documents relating to agendas.
Wrong: en | {session 65} == letter == / In accordance with rule 15 of the rules of procedure of the
    General Assembly, I have the honour to request the inclusion in the agenda of the sixty-fourth
    session of an additional item entitled “Migration”.
Wrong: zh | {session 65} == letter == /
    谨依照大会议事规则第15条，请求在大会第六十四届会议议程内增列一个项目，题为“移徙”。
Wrong: en | {session 64; line request Request for the inclusion of an additional item in the agenda
    of the sixty-fifth session} == letter == / I write.
Wrong: fr | {session 65} == letter == / Conformément à l’article 15 du règlement intérieur de
    l’Assemblée générale, j’ai l’honneur de demander l’inscription à l’ordre du jour de la
    soixante-quatrième session de l’Assemblée d’une question additionnelle intitulée « Migrations ».
Wrong: es | {session 65} == letter == / De conformidad con el artículo 15 del reglamento de la
    Asamblea General, tengo el honor de solicitar que se incluya en el programa del sexagésimo
    cuarto período de sesiones de la Asamblea un tema adicional titulado “Migración”.
Wrong: ru | {session 65} == letter == / В соответствии с правилом 15 правил процедуры Генеральной
    Ассамблеи имею честь просить о включении в повестку дня шестьдесят четвертой сессии Генеральной
    Ассамблеи нового пункта, озаглавленного «Миграция».
Wrong: ar | {session 65} == letter == / عملا بالمادة 15 من النظام الداخلي للجمعية العامة، أتشرف بأن
    أطلب إدراج بند إضافي بعنوان ”الهجرة“ في جدول أعمال الدورة الرابعة والستين للجمعية العامة.
Right: en | {session 64} == letter == / In accordance with rule 15 of the rules of procedure of the
    General Assembly, I have the honour to request the inclusion in the agenda of the sixty-fourth
    session of an additional item entitled “Migration”.
Right: zh | {session 64} == letter == /
    谨依照大会议事规则第15条，请求在大会第六十四届会议议程内增列一个项目，题为“移徙”。
Right: fr | {session 64} == letter == / Conformément à l’article 15 du règlement intérieur de
    l’Assemblée générale, j’ai l’honneur de demander l’inscription à l’ordre du jour de la
    soixante-quatrième session de l’Assemblée d’une question additionnelle intitulée « Migrations ».
Right: es | {session 64} == letter == / De conformidad con el artículo 15 del reglamento de la
    Asamblea General, tengo el honor de solicitar que se incluya en el programa del sexagésimo
    cuarto período de sesiones de la Asamblea un tema adicional titulado “Migración”.
Right: ru | {session 64} == letter == / В соответствии с правилом 15 правил процедуры Генеральной
    Ассамблеи имею честь просить о включении в повестку дня шестьдесят четвертой сессии Генеральной
    Ассамблеи нового пункта, озаглавленного «Миграция».
Right: ar | {session 64} == letter == / عملا بالمادة 15 من النظام الداخلي للجمعية العامة، أتشرف بأن
    أطلب إدراج بند إضافي بعنوان ”الهجرة“ في جدول أعمال الدورة الرابعة والستين للجمعية العامة.
"""

from collections.abc import Iterator

from drafter.languages.language import available, language
from drafter.rules.letter import Elements, take
from drafter.rules.reading import Placed
from drafter.rules.rule import LETTERS, Family, Fault, Row, Rule, Whole
from drafter.rules.sessions import sessions_in
from drafter.text.span import Span


def judge(whole: Whole, row: tuple[Placed[Elements], ...]) -> Iterator[Fault]:
    """Yield the session in whose agenda the item is asked for, where the cover has another."""
    own = whole.front.session
    if own is None or whole.language not in available():
        return
    arguments = {"session": language(whole.language).session(own)}
    for session, _, _ in sessions_in(whole.front.wording("request") or "", whole.language):
        if session != own:
            yield Fault(Span(0, 0), arguments, line="request")
    for placed in row:
        session_named, span = placed.fact.session, placed.fact.session_span
        if session_named not in (None, own) and span is not None:
            yield Fault(span, arguments, block=placed.block)


RULE = Rule(
    "different_session",
    Family.MISTAKE,
    Row(take, judge),
    profiles=LETTERS,
)
