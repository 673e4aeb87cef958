"""Numbers whose organ stands apart from them: who adopts, who adopted, what the draft tells."""

import pytest

from drafter.citations.citation import Series
from drafter.citations.find import find
from drafter.citations.told import settled, told
from drafter.citations.write import write


def cited(text, language, own=Series.GA_RESOLUTION):
    return [(str(c.symbol), str(c.date or "")) for c in find(text, language, own=own)]


COMMISSIONS = {
    "en": "Noting the adoption, by the Economic and Social Commission for Asia and the Pacific at "
    "its seventy-fourth session, of resolution 74/3 on early warning,",
    "fr": "Notant l’adoption, le 16 mai 2018, par la Commission économique et sociale pour l’Asie "
    "et le Pacifique, à sa soixante-quatorzième session, de la résolution 74/3,",
    "es": "Observando que la Comisión Económica y Social para Asia y el Pacífico aprobó, en su "
    "74º período de sesiones, la resolución 74/3 sobre alerta temprana,",
    "ru": "отмечая принятие Экономической и социальной комиссией для Азии и Тихого океана на ее "
    "семьдесят четвертой сессии резолюции 74/3 о раннем предупреждении,",
    "ar": "وإذ تلاحظ اعتماد اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ في دورتها "
    "الرابعة والسبعين القرار 74/3 بشأن الإنذار المبكر،",
    "zh": "注意到亚洲及太平洋经济社会委员会第七十四届会议通过了关于预警的第74/3号决议，",
}


@pytest.mark.parametrize("language", COMMISSIONS)
def test_the_organ_that_adopts_is_whose_number_it_is(language):
    assert cited(COMMISSIONS[language], language) == [("E/ESCAP/RES/74/3", "")]


NOBODYS = {
    "en": "Taking note of decision 12/1 adopted by the Open-ended Working Group on Rivers,",
    "fr": "Prenant note de l’adoption par le Groupe de travail à composition non limitée sur les "
    "cours d’eau, à sa douzième session, de la décision 12/1 sur les crues,",
    "ru": "принимая к сведению принятое Рабочей группой открытого состава по рекам на ее "
    "двенадцатой сессии решение 12/1 о паводках,",
    "ar": "وإذ يحيط علما بالمقرر 12/1 الذي اعتمده الفريق العامل المفتوح العضوية المعني بالأنهار،",
    "zh": "注意到河流问题不限成员名额工作组第十二届会议通过了关于洪水的第12/1号决定，",
}


@pytest.mark.parametrize("language", NOBODYS)
def test_a_number_of_a_body_without_symbols_is_nobody_elses(language):
    assert cited(NOBODYS[language], language, Series.HRC_RESOLUTION) == []


def test_who_adopted_it_and_when_may_follow_the_subject():
    text = (
        "rappelant la résolution 61/3 sur la prévention en milieu scolaire adoptée par la "
        "Commission des stupéfiants le 16 mars 2018,"
    )
    assert cited(text, "fr") == []
    text = "rappelant la résolution 71/313 sur le cadre adopté par la Commission de statistique,"
    assert cited(text, "fr") == [("A/RES/71/313", "")]


def test_its_may_be_the_commissions_just_named_where_the_organ_has_no_such_numbers():
    text = (
        "Recalling Commission on Population and Development resolution 2009/1 of 3 April 2009 and "
        "its resolution 2013/1 of 26 April 2013,"
    )
    assert cited(text, "en") == []
    assert cited(
        "Recalling its resolution 2013/1 of 26 April 2013,", "en", Series.ECOSOC_RESOLUTION
    )


def test_a_commission_that_its_council_lets_speak_has_its_numbers_by_their_year():
    text = "Recalling its resolutions 48/2 of 23 April 1992 and 64/1 of 30 April 2008,"
    found = cited(text, "en", Series.ECOSOC_RESOLUTION)
    assert found == [("E/ESCAP/RES/48/2", "1992-04-23"), ("E/ESCAP/RES/64/1", "2008-04-30")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "第2485(2019)号决议和延长至2021年9月17日的第2543(2020)号决议，"),
        ("fr", "la résolution 2244 (2015), le 1er février 2022 au plus tard,"),
    ],
)
def test_a_day_that_is_not_the_texts_own_is_not_its_date(language, text):
    assert not any(c.date for c in find(text, language, own=Series.SC_RESOLUTION))


FIRST = {
    "en": "pursuant to Human Rights Council resolution 34/24 of 24 March 2017,",
    "fr": "en application de la résolution 34/24 du Conseil des droits de l’homme,",
    "zh": "根据人权理事会2017年3月24日第34/24号决议，",
}
LATER = {
    "en": "her report submitted pursuant to resolution 34/24;",
    "fr": "son rapport présenté en application de sa résolution 34/24 ;",
    "zh": "根据第34/24号决议提交的报告；",
}


@pytest.mark.parametrize("language", FIRST)
def test_a_bare_number_means_what_the_draft_tells_elsewhere(language):
    (first,), (later,) = find(FIRST[language], language), find(LATER[language], language)
    assert str(later.symbol) == "A/RES/34/24"
    assert str(settled(later, told([first, later])).symbol) == "A/HRC/RES/34/24"


def test_a_number_told_of_two_organs_stays_as_its_own_words_say():
    council, assembly, later = (
        find(text, "en")[0]
        for text in (
            FIRST["en"],
            "General Assembly resolution 34/24 of 15 November 1979,",
            LATER["en"],
        )
    )
    assert settled(later, told([council, assembly])) is later


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "zh"])
def test_numbers_of_a_commission_are_written_in_words_and_found_again(language):
    (first,) = find(COMMISSIONS["en"], "en")
    words = write(first, language, own=False)
    assert "74/3" in words
    assert "E/ESCAP" not in words
    (again,) = find(words, language)
    assert str(again.symbol) == "E/ESCAP/RES/74/3"
