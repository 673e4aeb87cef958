"""Citations found in six languages, in sentences of our own."""

import datetime

import pytest

from drafter.citations.citation import Kind, Series
from drafter.citations.find import find


def cited(text, language, own=Series.GA_RESOLUTION):
    return [
        (str(c.symbol), c.date.isoformat() if c.date else "")
        for c in find(text, language, own=own)
        if c.kind is not Kind.INTERNAL
    ]


LISTS = {
    "en": "Recalling its resolutions 67/123 of 18 December 2012, 68/85 of 11 December 2013 and "
    "69/95 of 5 December 2014,",
    "fr": "Rappelant ses résolutions 67/123 du 18 décembre 2012, 68/85 du 11 décembre 2013 et "
    "69/95 du 5 décembre 2014,",
    "es": "Recordando sus resoluciones 67/123, de 18 de diciembre de 2012, 68/85, de 11 de "
    "diciembre de 2013, y 69/95, de 5 de diciembre de 2014,",
    "ru": "ссылаясь на свои резолюции 67/123 от 18 декабря 2012 года, 68/85 от 11 декабря 2013 "
    "года и 69/95 от 5 декабря 2014 года,",
    "ar": "وإذ تشير إلى قراراتها 67/123 المؤرخ 18 كانون الأول/ديسمبر 2012 و 68/85 المؤرخ "
    "11 كانون الأول/ ديسمبر 2013 و69/95 المؤرخ 5 كانون الأول/ديسمبر 2014،",
    "zh": "回顾其2012年12月18日第67/123号、2013年12月11日第68/85号和2014年12月5日第69/95号决议，",
}


@pytest.mark.parametrize("language", LISTS)
def test_each_number_of_a_list_has_its_own_date(language):
    assert cited(LISTS[language], language) == [
        ("A/RES/67/123", "2012-12-18"),
        ("A/RES/68/85", "2013-12-11"),
        ("A/RES/69/95", "2014-12-05"),
    ]
    assert all(c.own for c in find(LISTS[language], language))


COUNCILS = {
    "en": "Human Rights Council resolution 16/21 of 25 March 2011",
    "fr": "la résolution 16/21 du Conseil des droits de l’homme, en date du 25 mars 2011",
    "es": "la resolución 16/21 del Consejo de Derechos Humanos, de 25 de marzo de 2011",
    "ru": "на резолюцию 16/21 Совета по правам человека от 25 марта 2011 года",
    "ar": "قرار مجلس حقوق الإنسان 16/21 المؤرخ 25 آذار/مارس 2011",
    "zh": "人权理事会2011年3月25日第16/21号决议",
}


@pytest.mark.parametrize("language", COUNCILS)
def test_a_number_belongs_to_the_organ_named_beside_it(language):
    assert cited(COUNCILS[language], language) == [("A/HRC/RES/16/21", "2011-03-25")]


PARTS = {
    "en": "Resolution 217 A (III).",
    "fr": "Résolution 217 A (III).",
    "es": "Resolución 217 A (III).",
    "ru": "Резолюция 217 A (III).",
    "ar": "القرار 217 ألف (د-3).",
    "zh": "第217 A (III)号决议。",
}


@pytest.mark.parametrize("language", PARTS)
def test_a_note_names_a_resolution_of_the_early_sessions(language):
    assert cited(PARTS[language], language) == [("A/RES/217A(III)", "")]


PARAGRAPHS = {
    "en": "paragraph 3 of Security Council resolution 1325 (2000)",
    "fr": "au paragraphe 3 de la résolution 1325 (2000) du Conseil de sécurité",
    "es": "en el párrafo 3 de la resolución 1325 (2000) del Consejo de Seguridad",
    "ru": "в пункте 3 резолюции 1325 (2000) Совета Безопасности",
    "ar": "الفقرة 3 من قرار مجلس الأمن 1325 (2000)",
    "zh": "安全理事会第1325(2000)号决议第3段",
}


@pytest.mark.parametrize("language", PARAGRAPHS)
def test_the_paragraph_of_a_cited_text_belongs_to_the_citation(language):
    (citation,) = find(PARAGRAPHS[language], language)
    assert (str(citation.symbol), citation.paragraph) == ("S/RES/1325(2000)", "3")


INNER = {
    "en": ("paragraph 4 above", "paragraphs 5 to 7 of the present resolution"),
    "fr": ("paragraphe 4 ci-dessus", "paragraphes 5 à 7 de la présente résolution"),
    "es": ("párrafo 4 supra", "párrafos 5 a 7 de la presente resolución"),
    "ru": ("в пункте 4 выше", "в пунктах 5–7 настоящей резолюции"),
    "ar": ("الفقرة 4 أعلاه", "الفقرات 5 إلى 7 من هذا القرار"),
    "zh": ("上文第4段", "本决议第5至7段"),
}


@pytest.mark.parametrize("language", INNER)
def test_paragraphs_of_the_draft_itself_are_a_kind_of_their_own(language):
    above, present = INNER[language]
    (one,) = find(above, language)
    (several,) = find(present, language)
    assert (one.kind, one.paragraph, one.place) == (Kind.INTERNAL, "4", "above")
    assert (several.paragraph, several.place) == ("5-7", "present")


TREATIES = {
    "en": "United Nations, Treaty Series, vol. 1833, No. 31363.",
    "fr": "Nations Unies, Recueil des Traités, vol. 1833, no 31363.",
    "es": "Naciones Unidas, Treaty Series, vol. 1833, núm. 31363.",
    "ru": "United Nations, Treaty Series, vol. 1833, No. 31363.",
    "ar": "United Nations, Treaty Series, vol. 1833, No. 31363.",
    "zh": "联合国，《条约汇编》，第1833卷，第31363号。",
}


@pytest.mark.parametrize("language", TREATIES)
def test_a_treaty_is_its_volume_and_number(language):
    (citation,) = find(TREATIES[language], language)
    assert (citation.kind, str(citation.symbol)) == (Kind.TREATY, "UNTS/1833/31363")


CASES = [
    ("en", "resolutions 74/28 and 74/29 of 12 December 2019", "A/RES/74/28 A/RES/74/29"),
    ("en", "Resolutions 52/214, sect. C, para. 3; 55/222, sect. III", "A/RES/52/214 A/RES/55/222"),
    ("en", "resolutions 31/6 A and B", "A/RES/31/6A A/RES/31/6B"),
    ("en", "its resolution ES-11/1 and decision S-10/21", "A/RES/ES-11/1 A/DEC/S-10/21"),
    ("en", "resolution 3201 (S-VI) of 1 May 1974", "A/RES/3201(S-VI)"),
    ("en", "resolution 5/14 of the United Nations Environment Assembly", "UNEP/EA.5/Res.14"),
    ("en", "A/77/277-S/2022/606, annex.", "A/77/277 S/2022/606"),
    ("en", "See A/66/53 and Corr.1.", "A/66/53 A/66/53/Corr.1"),
    ("en", "A/CONF.157/24 (Part I), chap. III.", "A/CONF.157/24(PartI)"),
    ("en", "(A/74/53), chap. IV, sect. A, resolution 41/8.", "A/74/53 A/HRC/RES/41/8"),
    ("en", "Economic and Social Council resolution 663 C (XXIV)", "E/RES/663C(XXIV)"),
    ("en", "Commission on Human Rights resolution 2005/80", "E/CN.4/RES/2005/80"),
    (
        "en",
        "Security Council resolutions 1325 (2000), 1820 (2008)",
        "S/RES/1325(2000) S/RES/1820(2008)",
    ),
    ("en", "Commission on Narcotic Drugs decision 63/15 of 4 March 2020", ""),
    ("en", "general comment No. 13 (2011) and the 2030/31 budget, 24/7", ""),
    ("en", "available at https://undocs.org/A/75/312", ""),
    ("fr", "les résolutions 60/1 et 60/2 de l’Assemblée générale", "A/RES/60/1 A/RES/60/2"),
    ("fr", "sa décision 62/501 du 1er octobre 2007", "A/DEC/62/501"),
    ("es", "de fecha 3 de mayo de 2000, véase la resolución 54/4", "A/RES/54/4"),
    (
        "es",
        "las resoluciones del Consejo Económico y Social 1996/31 y 2005/30",
        "E/RES/1996/31 E/RES/2005/30",
    ),
    ("ru", "в своем решении 62/501, резолюцией 60/1", "A/DEC/62/501 A/RES/60/1"),
    ("ru", "См. А/75/312, пункт 4.", "A/75/312"),
    ("ar", "القرار دإ-10/2 والقرار دإط-11/1", "A/RES/S-10/2 A/RES/ES-11/1"),
    (
        "ar",
        "قــرارها 42/39 دال والقراران 53/243 ألف وباء",
        "A/RES/42/39D A/RES/53/243A A/RES/53/243B",
    ),
    ("ar", "قرارها 149/62 المؤرخ 18 كانون الأول/ديسمبر 2007", "A/RES/62/149"),
    ("zh", "大会第48/162、50/227和57/270 B号决议", "A/RES/48/162 A/RES/50/227 A/RES/57/270B"),
    ("zh", "2018年12月20日第73/203和73/204号决议", "A/RES/73/203 A/RES/73/204"),
    (
        "zh",
        "回顾其关于某事的2016年11月21日第71/19号和2018年11月26日第73/11号关于合作的决议",
        "A/RES/71/19 A/RES/73/11",
    ),
    (
        "zh",
        "第1718(2006)、1874(2009)号决议，见A/75/312。",
        "S/RES/1718(2006) S/RES/1874(2009) A/75/312",
    ),
]


@pytest.mark.parametrize(("language", "text", "symbols"), CASES)
def test_symbols_are_found(language, text, symbols):
    assert " ".join(symbol for symbol, _ in cited(text, language)) == symbols


SHARED = {
    "en": "resolutions 74/306 and 74/307 of 11 September 2020",
    "fr": "résolutions 74/306 et 74/307 du 11 septembre 2020",
    "es": "resoluciones 74/306 y 74/307, de 11 de septiembre de 2020",
    "ru": "резолюции 74/306 и 74/307 от 11 сентября 2020 года",
    "ar": "القرارين 74/306 و 74/307 المؤرخين 11 أيلول/سبتمبر 2020",
    "zh": "2020年9月11日第74/306号和第74/307号决议",
}


@pytest.mark.parametrize("language", SHARED)
def test_a_date_is_shared_where_the_session_allows_it(language):
    assert [date for _, date in cited(SHARED[language], language)] == ["2020-09-11"] * 2


def test_a_date_is_not_shared_with_a_number_of_another_session():
    text = "resolutions 60/251 and 65/281 of 17 June 2011"
    assert cited(text, "en") == [("A/RES/60/251", ""), ("A/RES/65/281", "2011-06-17")]


def test_dates_in_a_row_go_to_their_numbers():
    text = "resolutions 67/1 and 68/2 of 24 September 2012 and 3 October 2013, respectively"
    assert [d for _, d in cited(text, "en")] == ["2012-09-24", "2013-10-03"]


def test_the_date_tells_whose_number_it_is():
    text = "resolution 45/12 of 6 October 2020"
    assert cited(text, "en") == [("A/HRC/RES/45/12", "2020-10-06")]
    assert cited("its resolution 60/251", "en", Series.HRC_RESOLUTION)[0][0] == "A/RES/60/251"


def test_a_day_that_no_calendar_has_is_found_without_a_date():
    (citation,) = find("its resolution 67/123 of 31 June 2012", "en")
    assert citation.date is None
    assert citation.date_span is not None


def test_spans_lead_back_to_the_text_as_given():
    text = "Recalling\u00a0its resolution 67/\u206012\u20603 of 18\u00a0December 2012,\ufffc"
    (citation,) = find(text, "en")
    assert text[citation.number.start : citation.number.end] == "67/\u206012\u20603"
    assert text[citation.date_span.start : citation.date_span.end] == "18\u00a0December 2012"
    assert citation.date == datetime.date(2012, 12, 18)


def test_a_title_belongs_to_its_number():
    texts = {
        "en": "its resolution 66/288 of 27 July 2012, entitled “The future we want”,",
        "zh": "2012年7月27日题为“我们希望的未来”的第66/288号决议",
    }
    (english,) = find(texts["en"], "en")
    (chinese,) = find(texts["zh"], "zh")
    assert (english.title, chinese.title) == ("The future we want", "我们希望的未来")


def test_a_language_without_a_grammar_is_a_key_error():
    with pytest.raises(KeyError):
        find("60/1", "xx")
