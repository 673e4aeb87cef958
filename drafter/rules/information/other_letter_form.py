"""Form of the letter’s line.

What: A line above the letter that is not “Letter dated … from … addressed to …”; in Chinese
    给…的信.
Why: The Secretariat prints the letter under this line.
Source: Editorial Manual, Communications. Sheet: letter-title-form.
Wrong: en | {line letter Letter from Ambassador Silva} == letter == / I write.
Wrong: zh | {line letter 席尔瓦大使的来函} == letter == / 谨此致函。
Wrong: fr | {line letter Lettre de l’Ambassadeur Silva} == letter == / J’écris.
Wrong: es | {line letter Carta del Embajador Silva} == letter == / Escribo.
Wrong: ru | {line letter Письмо посла Силвы} == letter == / Пишу.
Wrong: ar | {line letter رسالة السفير سيلفا} == letter == / أكتب.
Right: fr | {line letter Lettre datée du 3 juin 2009, adressée au Secrétaire général par le
    Représentant permanent du Belize} == letter == / J’écris.
Right: es | {line letter Carta de fecha 3 de junio de 2009 dirigida al Secretario General por el
    Representante Permanente de Belice} == letter == / Escribo.
Right: en | {line letter Letter dated 3 June 2009 from the Permanent Representative of Belize to
    the United Nations addressed to the Secretary-General} == letter == / I write.
Right: zh | {line letter 2009年6月3日伯利兹常驻联合国代表给秘书长的信} == letter == / 谨此致函。
Right: ru | {line letter Письмо Постоянного представителя Белиза при Организации Объединенных Наций
    от 3 июня 2009 года на имя Генерального секретаря} == letter == / Пишу.
Right: ar | {line letter رسالة مؤرخة 3 حزيران/يونيه 2009 موجهة إلى الأمين العام من الممثل الدائم
    لبليز لدى الأمم المتحدة} == letter == / أكتب.
"""

import re
from collections.abc import Iterator

from drafter.rules.reading import Placed
from drafter.rules.rule import Family, Fault, Fix, Row, Rule, Whole, nothing
from drafter.rules.shapes import table
from drafter.text.normal import normal
from drafter.text.span import Span


def judge(whole: Whole, _: tuple[Placed[None], ...]) -> Iterator[Fault]:
    """Yield the letter's line where it was typed in another form."""
    typed = whole.front.wording("letter")
    form = table("other_letter_form", whole.language).get("find")
    if typed and form and not re.search(form, normal(typed).text):
        fix = Fix("own_wording", False, edit="own_wording", arguments={"line": "letter"})
        yield Fault(Span(0, 0), {}, (fix,), line="letter")


RULE = Rule("other_letter_form", Family.INFORMATION, Row(nothing, judge))
