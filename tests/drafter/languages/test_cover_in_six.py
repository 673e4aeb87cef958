"""The lines of the cover in French, Spanish, Russian and Arabic: cases, articles, contractions."""

from dataclasses import replace
from datetime import date

import pytest

from drafter.languages import cover
from drafter.model.document import DocumentKind, Front, RequestRule, Signatory, Sponsor

FRONT = Front(session=64, date=date(2009, 11, 5), request_rule=RequestRule.ADDITIONAL)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("fr", "Demande d’inscription d’une question additionnelle à l’ordre du jour de la "
               "soixante-quatrième session"),
        ("es", "Solicitud de inclusión de un tema adicional en el programa del sexagésimo cuarto "
               "período de sesiones"),
        ("ru", "Просьба о включении нового пункта в повестку дня шестьдесят четвертой сессии"),
        ("ar", "طلب إدراج بند إضافي في جدول أعمال الدورة الرابعة والستين"),
    ],
)  # fmt: skip
def test_requests_name_the_session_in_its_case(code, expected):
    assert cover.request_line(FRONT, code) == expected


@pytest.mark.parametrize(
    ("code", "states", "expected"),
    [
        ("fr", ("Bénin", "Philippines", "Haïti"),
         "Lettre datée du 5 novembre 2009, adressée au Secrétaire général par les représentants "
         "du Bénin, des Philippines et d’Haïti auprès de l’Organisation des Nations Unies"),
        ("fr", ("France",),
         "Lettre datée du 5 novembre 2009, adressée au Secrétaire général par le Représentant "
         "permanent de la France auprès de l’Organisation des Nations Unies"),
        ("es", ("Ecuador",),
         "Carta de fecha 5 de noviembre de 2009 dirigida al Secretario General por el "
         "Representante Permanente del Ecuador ante las Naciones Unidas"),
        ("ru", ("Бенин", "Филиппины", "Гаити"),
         "Письмо представителей Бенина, Филиппин и Гаити при Организации Объединенных Наций от "
         "5 ноября 2009 года на имя Генерального секретаря"),
        ("ru", ("Кения",),
         "Письмо Постоянного представителя Кении при Организации Объединенных Наций от "
         "5 ноября 2009 года на имя Генерального секретаря"),
        ("ar", ("الفلبين",),
         "رسالة مؤرخة 5 تشرين الثاني/نوفمبر 2009 موجهة إلى الأمين العام من الممثل الدائم للفلبين "
         "لدى الأمم المتحدة"),
    ],
)  # fmt: skip
def test_letters_name_the_states_in_their_case(code, states, expected):
    front = replace(FRONT, signatories=tuple(Signatory(state) for state in states))
    assert cover.letter_line(front, code) == expected


@pytest.mark.parametrize(
    ("code", "sponsor", "group", "expected"),
    [
        ("fr", "Bénin", "le Groupe des 77",
         "Bénin (au nom du Groupe des 77) : projet de résolution"),
        ("es", "Benin", "el Grupo de los 77",
         "Benin (en nombre del Grupo de los 77): proyecto de resolución"),
        ("ru", "Бенин", "Группы 77", "Бенин (от имени Группы 77): проект резолюции"),
        ("ar", "بنن", "مجموعة الـ 77", "بنن (باسم مجموعة الـ 77): مشروع قرار"),
    ],
)  # fmt: skip
def test_sponsors_speak_for_a_group(code, sponsor, group, expected):
    front = Front(sponsors=(Sponsor(sponsor, group),))
    line = cover.sponsors_line(front, code, DocumentKind.RESOLUTION)
    assert line.replace("\u00a0", " ") == expected


@pytest.mark.parametrize(
    ("code", "names", "expected"),
    [
        ("es", ("Francia", "Italia"), "Francia e Italia"),
        ("es", ("Italia", "Francia"), "Italia y Francia"),
        ("fr", ("A", "B", "C"), "A, B et C"), ("ru", ("A", "B", "C"), "A, B и C"),
        ("ar", ("بنن", "هايتي"), "بنن وهايتي"),
    ],
)  # fmt: skip
def test_lists_end_as_the_language_ends_them(code, names, expected):
    assert cover.listed(names, code) == expected
