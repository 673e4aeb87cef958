"""An agenda item without its number.

What: A letter to be circulated “under the relevant agenda item”.
Why: The Secretariat issues a letter under items that it names by number.
Source: Editorial Manual, Communications. Sheet: letter-item-number.
Wrong: en | == letter == / I should be grateful if the present letter could be circulated as a
    document of the General Assembly under the relevant agenda item.
Wrong: fr | == letter == / Je vous serais reconnaissant de faire distribuer la présente lettre
    comme document de l’Assemblée générale, au titre du point pertinent de l’ordre du jour.
Wrong: es | == letter == / Le agradecería que hiciera distribuir la presente carta como documento
    de la Asamblea General, en relación con el tema pertinente del programa.
Wrong: ru | == letter == / Прошу распространить настоящее письмо в качестве документа Генеральной
    Ассамблеи по соответствующему пункту повестки дня.
Wrong: zh | == letter == / 请将本函作为大会文件在相关议程项目下分发为荷。
Wrong: ar | == letter == / وأرجو ممتنا تعميم هذه الرسالة باعتبارها وثيقة من وثائق الجمعية العامة في
    إطار البند ذي الصلة من جدول الأعمال.
Right: en | == letter == / I should be grateful if the present letter could be circulated as a
    document of the General Assembly under agenda item 15.
Right: fr | == letter == / Je vous serais reconnaissant de faire distribuer la présente lettre
    comme document de l’Assemblée générale, au titre du point 15 de l’ordre du jour.
Right: es | == letter == / Le agradecería que hiciera distribuir la presente carta como documento
    de la Asamblea General, en relación con el tema 15 del programa.
Right: ru | == letter == / Прошу распространить настоящее письмо в качестве документа Генеральной
    Ассамблеи по пункту 15 повестки дня.
Right: zh | == letter == / 请将本函作为大会文件在议程项目15下分发为荷。
Right: ar | == letter == / وأرجو ممتنا تعميم هذه الرسالة باعتبارها وثيقة من وثائق الجمعية العامة في
    إطار البند 15 من جدول الأعمال.
"""

from drafter.rules.rule import LETTERS, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule("unnamed_item", Family.STYLE, Pattern("unnamed_item"), profiles=LETTERS)
