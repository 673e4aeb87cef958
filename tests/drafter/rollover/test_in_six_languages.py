"""The same roll-over in each of the six languages, on sentences of our own."""

import pytest
from rollover_drafts import base

from drafter.rollover import accept, propose

RECALLING = {
    "en": (
        "Recalling its resolutions 72/112 of 7 December 2017, 73/196 of 20 December 2018",
        " and 74/181 of 18 December 2019,",
        ", 74/181 of 18 December 2019 and 75/132 of 15 December 2020,",
    ),
    "fr": (
        "Rappelant ses résolutions 72/112 du 7 décembre 2017, 73/196 du 20 décembre 2018",
        " et 74/181 du 18 décembre 2019,",
        ", 74/181 du 18 décembre 2019 et 75/132 du 15 décembre 2020,",
    ),
    "es": (
        "Recordando sus resoluciones 72/112, de 7 de diciembre de 2017, 73/196, de 20 de diciembre"
        " de 2018",
        ", y 74/181, de 18 de diciembre de 2019,",
        ", 74/181, de 18 de diciembre de 2019, y 75/132, de 15 de diciembre de 2020,",
    ),
    "ru": (
        "ссылаясь на свои резолюции 72/112 от 7 декабря 2017 года, 73/196 от 20 декабря 2018 года",
        " и 74/181 от 18 декабря 2019 года,",
        ", 74/181 от 18 декабря 2019 года и 75/132 от 15 декабря 2020 года,",
    ),
    "zh": (
        "回顾其2017年12月7日第72/112号、2018年12月20日第73/196号",
        "和2019年12月18日第74/181号决议，",
        "、2019年12月18日第74/181号和2020年12月15日第75/132号决议，",
    ),
    "ar": (
        "وإذ تشير إلى قراراتها 72/112 المؤرخ 7 كانون الأول/ديسمبر 2017 و 73/196 المؤرخ"
        " 20 كانون الأول/ديسمبر 2018",
        " و 74/181 المؤرخ 18 كانون الأول/ديسمبر 2019،",
        " و 74/181 المؤرخ 18 كانون الأول/ديسمبر 2019 و 75/132 المؤرخ 15 كانون الأول/ديسمبر 2020،",
    ),
}
ALONE = [
    (
        "en",
        "Recalling its resolution 74/181 of 18 December 2019,",
        "Recalling its resolution 75/132 of 15 December 2020,",
    ),
    (
        "fr",
        "Rappelant sa résolution 74/181 du 18 décembre 2019,",
        "Rappelant sa résolution 75/132 du 15 décembre 2020,",
    ),
    (
        "es",
        "Recordando su resolución 74/181, de 18 de diciembre de 2019,",
        "Recordando su resolución 75/132, de 15 de diciembre de 2020,",
    ),
    (
        "ru",
        "ссылаясь на свою резолюцию 74/181 от 18 декабря 2019 года,",
        "ссылаясь на свою резолюцию 75/132 от 15 декабря 2020 года,",
    ),
    ("zh", "回顾其2019年12月18日第74/181号决议，", "回顾其2020年12月15日第75/132号决议，"),
    (
        "ar",
        "وإذ تشير إلى قرارها 74/181 المؤرخ 18 كانون الأول/ديسمبر 2019،",
        "وإذ تشير إلى قرارها 75/132 المؤرخ 15 كانون الأول/ديسمبر 2020،",
    ),
]
SENTENCES = {
    "en": [
        ("to report to it at its seventy-sixth session", "seventy-sixth", "seventy-seventh"),
        ("the period from 1 July 2021 to 30 June 2022",
         "1 July 2021 to 30 June 2022", "1 July 2022 to 30 June 2023"),
        ("Official Records of the General Assembly, Seventy-fifth Session, Supplement No. 53",
         "Seventy-fifth", "Seventy-sixth"),
        ("the proposed programme budget for 2021", "2021", "2022"),
        ("See Supplement No. 53 (A/75/53).", "A/75/53", "A/76/53"),
    ],
    "fr": [
        ("de lui présenter un rapport à sa soixante-seizième session",
         "soixante-seizième", "soixante-dix-septième"),
        ("la période du 1er juillet 2021 au 30 juin 2022",
         "1er juillet 2021 au 30 juin 2022", "1er juillet 2022 au 30 juin 2023"),
        ("Documents officiels de l’Assemblée générale, soixante-quinzième session, Supplément no 5",
         "soixante-quinzième", "soixante-seizième"),
        ("le projet de budget-programme pour 2021", "2021", "2022"),
        ("Voir Supplément no 53 (A/75/53).", "A/75/53", "A/76/53"),
    ],
    "es": [
        ("que la informe en su septuagésimo sexto período de sesiones",
         "septuagésimo sexto", "septuagésimo séptimo"),
        ("el período comprendido entre el 1 de julio de 2021 y el 30 de junio de 2022",
         "1 de julio de 2021 y el 30 de junio de 2022",
         "1 de julio de 2022 y el 30 de junio de 2023"),
        ("Documentos Oficiales de la Asamblea General, septuagésimo quinto período de sesiones",
         "septuagésimo quinto", "septuagésimo sexto"),
        ("el proyecto de presupuesto por programas para 2021", "2021", "2022"),
        ("Véase Suplemento núm. 53 (A/75/53).", "A/75/53", "A/76/53"),
    ],
    "ru": [
        ("представить ей доклад на ее семьдесят шестой сессии",
         "семьдесят шестой", "семьдесят седьмой"),
        ("за период с 1 июля 2021 года по 30 июня 2022 года",
         "1 июля 2021 года по 30 июня 2022 года", "1 июля 2022 года по 30 июня 2023 года"),
        ("Официальные отчеты Генеральной Ассамблеи, семьдесят пятая сессия, Дополнение",
         "семьдесят пятая", "семьдесят шестая"),
        ("предлагаемый бюджет по программам на 2021 год", "2021", "2022"),
        ("См. Дополнение № 53 (A/75/53).", "A/75/53", "A/76/53"),
    ],
    "zh": [
        ("向大会第七十六届会议提出报告", "七十六", "七十七"),
        ("2021年7月1日至2022年6月30日财政期间",
         "2021年7月1日至2022年6月30日", "2022年7月1日至2023年6月30日"),
        ("《大会正式记录，第七十五届会议，补编第3号》", "七十五", "七十六"),
        ("2021年拟议方案预算", "2021", "2022"),
        ("见补编第53号》(A/75/53)。", "A/75/53", "A/76/53"),
    ],
    "ar": [
        ("أن يقدم إليها تقريرا في دورتها السادسة والسبعين", "السادسة والسبعين", "السابعة والسبعين"),
        ("عن الفترة من 1 تموز/يوليه 2021 إلى 30 حزيران/يونيه 2022",
         "1 تموز/يوليه 2021 إلى 30 حزيران/يونيه 2022",
         "1 تموز/يوليه 2022 إلى 30 حزيران/يونيه 2023"),
        ("الوثائق الرسمية للجمعية العامة، الدورة الخامسة والسبعون، الملحق",
         "الخامسة والسبعون", "السادسة والسبعون"),
        ("الميزانية البرنامجية المقترحة لعام 2021", "2021", "2022"),
        ("انظر الملحق رقم 53 (A/75/53).", "A/75/53", "A/76/53"),
    ],
}  # fmt: skip


@pytest.mark.parametrize("language", RECALLING)
def test_a_list_of_the_series_goes_on_with_the_base(language):
    head, end, longer = RECALLING[language]
    document = base(head + end, language=language)
    (block,) = accept(document, propose(document, 76)).blocks()
    assert block.text == head + longer


@pytest.mark.parametrize(("language", "before", "after"), ALONE)
def test_one_that_is_recalled_alone_gives_way(language, before, after):
    document = base(before, language=language)
    (block,) = accept(document, propose(document, 76)).blocks()
    assert block.text == after


@pytest.mark.parametrize(
    ("language", "text", "now", "proposed"),
    [(code, *row) for code, rows in SENTENCES.items() for row in rows],
)
def test_what_goes_with_the_session_is_proposed(language, text, now, proposed):
    document = base(text, language=language)
    found = [(p.now, p.proposed) for p in propose(document, 76) if p.block and p.now]
    assert found == [(now, proposed)]
