"""Order of addressees.

What: A letter addressed to the President of the Security Council and the Secretary-General.
Why: The Secretary-General comes first, then the President of the General Assembly, then the
    Presidents of the Councils.
Source: Editorial Manual, Communications. Sheet: letter-addressee-order.
Wrong: en | {line letter Letter dated 3 June 2009 from the Permanent Representative of Chile to the
    United Nations addressed to the President of the Security Council and the Secretary-General} ==
    letter == / I have the honour to write.
Wrong: fr | {line letter Lettre datée du 3 juin 2009, adressée au Président du Conseil de sécurité
    et au Secrétaire général par le Représentant permanent du Chili} == letter == / J’ai l’honneur
    d’écrire.
Wrong: es | {line letter Carta de fecha 3 de junio de 2009 dirigida al Presidente del Consejo de
    Seguridad y al Secretario General por el Representante Permanente de Chile} == letter == /
    Tengo el honor de escribir.
Wrong: ru | {line letter Письмо Постоянного представителя Чили от 3 июня 2009 года на имя
    Председателя Совета Безопасности и Генерального секретаря} == letter == / Имею честь писать.
Wrong: zh | {line letter 2009年6月3日智利常驻联合国代表给安全理事会主席和秘书长的信} == letter == /
    谨此致函。
Wrong: ar | {line letter رسالة مؤرخة 3 حزيران/يونيه 2009 موجهة إلى رئيس مجلس الأمن والأمين العام من
    الممثل الدائم لشيلي} == letter == / أتشرف بأن أكتب.
Right: en | {line letter Letter dated 3 June 2009 from the Permanent Representative of Chile to the
    United Nations addressed to the Secretary-General and the President of the Security Council} ==
    letter == / I have the honour to write.
Right: fr | {line letter Lettre datée du 3 juin 2009, adressée au Secrétaire général et au
    Président du Conseil de sécurité par le Représentant permanent du Chili} == letter == / J’ai
    l’honneur d’écrire.
Right: es | {line letter Carta de fecha 3 de junio de 2009 dirigida al Secretario General y al
    Presidente del Consejo de Seguridad por el Representante Permanente de Chile} == letter == /
    Tengo el honor de escribir.
Right: ru | {line letter Письмо Постоянного представителя Чили от 3 июня 2009 года на имя
    Генерального секретаря и Председателя Совета Безопасности} == letter == / Имею честь писать.
Right: zh | {line letter 2009年6月3日智利常驻联合国代表给秘书长和安全理事会主席的信} == letter == /
    谨此致函。
Right: ar | {line letter رسالة مؤرخة 3 حزيران/يونيه 2009 موجهة إلى الأمين العام ورئيس مجلس الأمن من
    الممثل الدائم لشيلي} == letter == / أتشرف بأن أكتب.
"""

import re
from collections.abc import Iterator

from drafter.model.document import PartKind
from drafter.rules.reading import Placed
from drafter.rules.rule import Family, Fault, Row, Rule, Whole, nothing
from drafter.rules.shapes import table
from drafter.text.normal import normal
from drafter.text.span import Span


def judge(whole: Whole, _: tuple[Placed[None], ...]) -> Iterator[Fault]:
    """Yield the heading of a letter that names its addressees in another order."""
    line = normal(whole.front.wording("letter") or "").text
    words = table("letter_addressees", whole.language).get("order", ())
    if not line or not any(part.kind is PartKind.LETTER for part in whole.parts):
        return
    found = [match.start() for find in words if (match := re.search(find, line))]
    if found != sorted(found):
        yield Fault(Span(0, 0), line="letter")


RULE = Rule("letter_addressees", Family.STYLE, Row(nothing, judge))
