"""Title of the item.

What: A letter that quotes another title than the cover’s.
Why: The agenda prints one title.
Source: Editorial Manual, Documents relating to agendas.
Wrong: en | {title Migration and health} == letter == / In accordance with rule 15 of the rules of
    procedure of the General Assembly, I have the honour to request the inclusion in the agenda of
    the sixty-fourth session of an additional item entitled “Migration”.
Wrong: zh | {title 移徙与健康} == letter == /
    谨依照大会议事规则第15条，请求在大会第六十四届会议议程内增列一个项目，题为“移徙”。
Wrong: fr | {title Migrations et santé} == letter == / Conformément à l’article 15 du règlement
    intérieur de l’Assemblée générale, j’ai l’honneur de demander l’inscription à l’ordre du jour de
    la soixante-quatrième session de l’Assemblée d’une question additionnelle intitulée « Migrations
    ».
Wrong: es | {title Migración y salud} == letter == / De conformidad con el artículo 15 del
    reglamento de la Asamblea General, tengo el honor de solicitar que se incluya en el programa del
    sexagésimo cuarto período de sesiones de la Asamblea un tema adicional titulado “Migración”.
Wrong: ru | {title Миграция и здоровье} == letter == / В соответствии с правилом 15 правил процедуры
    Генеральной Ассамблеи имею честь просить о включении в повестку дня шестьдесят четвертой сессии
    Генеральной Ассамблеи нового пункта, озаглавленного «Миграция».
Wrong: ar | {title الهجرة والصحة} == letter == / عملا بالمادة 15 من النظام الداخلي للجمعية العامة،
    أتشرف بأن أطلب إدراج بند إضافي بعنوان ”الهجرة“ في جدول أعمال الدورة الرابعة والستين للجمعية
    العامة.
Right: en | {title Migration} == letter == / In accordance with rule 15 of the rules of procedure
    of the General Assembly, I have the honour to request the inclusion in the agenda of the
    sixty-fourth session of an additional item entitled “Migration”.
Right: zh | {title 移徙} == letter == /
    谨依照大会议事规则第15条，请求在大会第六十四届会议议程内增列一个项目，题为“移徙”。
Right: fr | {title Migrations} == letter == / Conformément à l’article 15 du règlement intérieur de
    l’Assemblée générale, j’ai l’honneur de demander l’inscription à l’ordre du jour de la
    soixante-quatrième session de l’Assemblée d’une question additionnelle intitulée « Migrations ».
Right: es | {title Migración} == letter == / De conformidad con el artículo 15 del reglamento de la
    Asamblea General, tengo el honor de solicitar que se incluya en el programa del sexagésimo
    cuarto período de sesiones de la Asamblea un tema adicional titulado “Migración”.
Right: ru | {title Миграция} == letter == / В соответствии с правилом 15 правил процедуры
    Генеральной Ассамблеи имею честь просить о включении в повестку дня шестьдесят четвертой сессии
    Генеральной Ассамблеи нового пункта, озаглавленного «Миграция».
Right: ar | {title الهجرة} == letter == / عملا بالمادة 15 من النظام الداخلي للجمعية العامة، أتشرف
    بأن أطلب إدراج بند إضافي بعنوان ”الهجرة“ في جدول أعمال الدورة الرابعة والستين للجمعية العامة.
"""

from collections.abc import Iterator

from drafter.rules.letter import Elements, take
from drafter.rules.reading import Placed
from drafter.rules.rule import (
    LETTERS,
    Family,
    Fault,
    Fix,
    Replacement,
    Row,
    Rule,
    Whole,
)
from drafter.text.normal import normal


def judge(whole: Whole, row: tuple[Placed[Elements], ...]) -> Iterator[Fault]:
    """Yield a quoted title that is not the cover's."""
    own = normal(whole.front.item_title.strip()).text
    for placed in row:
        title, span = placed.fact.title, placed.fact.title_span
        if not own or span is None or title == own:
            continue
        change = Replacement(placed.block, span, whole.front.item_title.strip())
        fixes = (Fix("replace", safe=False, replacements=(change,)),)
        yield Fault(span, {"title": own}, fixes, block=placed.block)


RULE = Rule(
    "different_item_title",
    Family.MISTAKE,
    Row(take, judge),
    profiles=LETTERS,
)
