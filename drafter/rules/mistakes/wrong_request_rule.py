"""Rule and kind of request.

What: A letter that cites another rule than the cover’s, or a rule that does not go with
    “supplementary”, “additional” or “provisional”.
Why: Rule 13 is for the provisional agenda, 14 for supplementary items, 15 for additional ones.
Source: Rules of procedure of the General Assembly, rules 13 to 15. Sheet: rule-number-vs-kind,
    request-heading.
Wrong: en | == letter == / In accordance with rule 15 of the rules of procedure, I request the
    inclusion of a supplementary item entitled “Migration”.
Wrong: en | {rule 14} == letter == / In accordance with rule 15 of the rules of procedure, I
    request the inclusion of an item.
Wrong: zh | == letter == / 谨依照大会议事规则第15条，请求列入一个补充项目，题为“移徙”。
Wrong: fr | == letter == / Conformément à l’article 15 du règlement intérieur, je demande
    l’inscription d’une question supplémentaire intitulée « Migrations ».
Wrong: es | == letter == / De conformidad con el artículo 15 del reglamento, solicito que se incluya
    un tema suplementario titulado “Migración”.
Wrong: ru | == letter == / В соответствии с правилом 15 правил процедуры прошу включить
    дополнительный пункт, озаглавленный «Миграция».
Wrong: ar | == letter == / عملا بالمادة 15 من النظام الداخلي، أطلب إدراج بند تكميلي بعنوان ”الهجرة“.
Right: en | {session 64; rule 15} == letter == / In accordance with rule 15 of the rules of
    procedure of the General Assembly, I have the honour to request the inclusion in the agenda of
    the sixty-fourth session of an additional item entitled “Migration”. / In accordance with rule
    20 of the rules of procedure, an explanatory memorandum (annex I) and a draft resolution (annex
    II) are attached. / I should be grateful if the present letter and its annexes could be
    circulated as a document of the General Assembly. / == memorandum == / 1. Migration is growing.
    / == resolution == / # Migration
Right: zh | {session 64; rule 15} == letter == /
    谨依照大会议事规则第15条，请求在大会第六十四届会议议程内增列一个项目，题为“移徙”。 /
    依照大会议事规则第20条，本函附有解释性备忘录(附件一)和决议草案(附件二)。 /
    请将本函及其附件作为大会文件分发为荷。 / == memorandum == / 1. 移徙日益增多。 / == resolution
    == / # 移徙
Right: fr | {session 64; rule 15} == letter == / Conformément à l’article 15 du règlement intérieur
    de l’Assemblée générale, j’ai l’honneur de demander l’inscription à l’ordre du jour de la
    soixante-quatrième session de l’Assemblée d’une question additionnelle intitulée « Migrations ».
    / Conformément à l’article 20 du règlement intérieur, un mémoire explicatif (annexe I) et un
    projet de résolution (annexe II) sont joints. / Je vous serais reconnaissant de bien vouloir
    faire distribuer la présente lettre et ses annexes comme document de l’Assemblée générale. / ==
    memorandum == / 1. Les migrations augmentent. / == resolution == / # Migrations
Right: es | {session 64; rule 15} == letter == / De conformidad con el artículo 15 del reglamento de
    la Asamblea General, tengo el honor de solicitar que se incluya en el programa del sexagésimo
    cuarto período de sesiones de la Asamblea un tema adicional titulado “Migración”. / De
    conformidad con el artículo 20 del reglamento, se adjuntan un memorando explicativo (anexo I) y
    un proyecto de resolución (anexo II). / Le agradecería que tuviera a bien hacer distribuir la
    presente carta y sus anexos como documento de la Asamblea General. / == memorandum == / 1. La
    migración aumenta. / == resolution == / # Migración
Right: ru | {session 64; rule 15} == letter == / В соответствии с правилом 15 правил процедуры
    Генеральной Ассамблеи имею честь просить о включении в повестку дня шестьдесят четвертой сессии
    Генеральной Ассамблеи нового пункта, озаглавленного «Миграция». / В соответствии с правилом 20
    правил процедуры прилагаются объяснительная записка (приложение I) и проект резолюции
    (приложение II). / Буду признателен за распространение настоящего письма и приложений к нему в
    качестве документа Генеральной Ассамблеи. / == memorandum == / 1. Миграция растет. / ==
    resolution == / # Миграция
Right: ar | {session 64; rule 15} == letter == / عملا بالمادة 15 من النظام الداخلي للجمعية العامة،
    أتشرف بأن أطلب إدراج بند إضافي بعنوان ”الهجرة“ في جدول أعمال الدورة الرابعة والستين للجمعية
    العامة. / وعملا بالمادة 20 من النظام الداخلي، ترفق طيه مذكرة تفسيرية (المرفق الأول) ومشروع قرار
    (المرفق الثاني). / وأرجو ممتنا تعميم هذه الرسالة ومرفقيها باعتبارها وثيقة من وثائق الجمعية
    العامة. / == memorandum == / 1 - الهجرة تتزايد. / == resolution == / # الهجرة
"""

from collections.abc import Iterator

from drafter.model.document import DocumentKind
from drafter.rules.letter import Elements, kinds_named, take
from drafter.rules.reading import Placed
from drafter.rules.rule import LETTERS, Family, Fault, Fix, Row, Rule, Whole
from drafter.text.span import Span


def judge(whole: Whole, row: tuple[Placed[Elements], ...]) -> Iterator[Fault]:
    """Yield each rule cited that the cover, its heading or the words of the letter contradict."""
    if whole.kind is not DocumentKind.REQUEST:
        return
    front = whole.front.request_rule
    named = kinds_named(whole.front.wording("request") or "", whole.language)
    for placed in row:
        cited, span = placed.fact.rule, placed.fact.rule_span
        if cited is None or span is None:
            continue
        others = {*named, *placed.fact.kinds, *([int(front)] if front else [])} - {cited}
        for other in sorted(others):
            fixes = _fixes(placed.fact, cited, other) if front == other else ()
            arguments = {"cited": str(cited), "other": str(other)}
            yield Fault(span or Span(0, 0), arguments, fixes, block=placed.block)


def _fixes(letter: Elements, cited: int, other: int) -> tuple[Fix, ...]:
    """Return the fixes that change the cover, and the letter where it has the usual words."""
    cover = Fix("request_rule", False, edit="request_rule", arguments={"rule": str(cited)})
    own = Fix("letter_rule", False, edit="letter_rule", arguments={"rule": str(other)})
    return (own, cover) if letter.usual else (cover,)


RULE = Rule(
    "wrong_request_rule",
    Family.MISTAKE,
    Row(take, judge),
    profiles=LETTERS,
)
