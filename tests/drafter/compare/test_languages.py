"""One document in several languages: figures however written, notes, and what shifts nothing."""

from dataclasses import replace
from decimal import Decimal

import pytest

from drafter.compare.discord import Matter
from drafter.compare.figures import figures
from drafter.compare.languages import compare_languages, counted
from drafter.model.document import Block, Document, DocumentKind, Kind, Part, PartKind
from drafter.model.passage import Mark, Note, Passage, Style
from drafter.text.characters import ANCHOR

FIGURES = [
    ("en", "1,250,000 springs", "1250000"),
    ("fr", "1 250 000 sources", "1250000"),
    ("es", "1.250.000 fuentes", "1250000"),
    ("ru", "1,25 млн источников", "1250000"),
    ("zh", "125万处泉水", "1250000"),
    ("zh", "3亿8 000万美元", "380000000"),
    ("en", "a sum of 2.5 billion", "2500000000"),
    ("fr", "2,5 milliards", "2500000000"),
    ("es", "2.500 millones", "2500000000"),
    ("es", "2 500 millones", "2500000000"),
    ("ar", "2.5 بليون دولار", "2500000000"),
    ("ar", "400 17 دولار", "17400"),
    ("ar", "قدره 000 494 دولار", "494000"),
]
PERCENTAGES = [
    ("en", "35.5 per cent", "35.5"),
    ("fr", "35,5 %", "35.5"),
    ("es", "el 35,5 %", "35.5"),
    ("ru", "35,5 процента", "35.5"),
    ("zh", "35.5%", "35.5"),
    ("ar", "35.5 في المائة", "35.5"),
]
SPOKEN = [
    ("en", "twenty-five wells", 25),
    ("en", "its seventy-fifth session", 75),
    ("fr", "vingt-cinq puits", 25),
    ("es", "treinta y cinco pozos", 35),
    ("ru", "двадцать пять колодцев", 25),
    ("ar", "خمسة وعشرين بئرا", 25),
    ("zh", "二十五口井", 25),
    ("zh", "二〇三〇年", 2030),
    ("zh", "一百零六", 106),
]


@pytest.mark.parametrize(("code", "text", "value"), FIGURES)
def test_a_figure_has_one_value_in_every_language(code, text, value):
    assert figures(text, code).plain == {Decimal(value)}


@pytest.mark.parametrize(("code", "text", "value"), PERCENTAGES)
def test_a_percentage_is_told_from_a_figure(code, text, value):
    assert figures(text, code).percentages == {Decimal(value)}
    assert not figures(text, code).plain


@pytest.mark.parametrize(("code", "text", "value"), SPOKEN)
def test_numbers_in_words_are_read(code, text, value):
    assert Decimal(value) in figures(text, code).spoken


def version(code, *texts, notes=()):
    """Return a resolution of preambular paragraphs; `notes` go to the first."""
    blocks = [Block(f"b{n}", Kind.PREAMBULAR, Passage(t)) for n, t in enumerate(texts)]
    marked = Passage(texts[0] + ANCHOR * len(notes), (), tuple(Note(Passage(n)) for n in notes))
    blocks[0] = replace(blocks[0], passage=marked)
    part = Part("p1", PartKind.RESOLUTION, tuple(blocks))
    return Document(DocumentKind.RESOLUTION, code, parts=(part,))


def matters(*versions):
    return [difference.matter for difference in compare_languages(versions)]


def test_a_note_that_is_missing_is_one_difference():
    english = version("en", "Noting the wells,", notes=("See A/75/312.", "Ibid."))
    french = version("fr", "Notant les puits,", notes=("Voir A/75/312.",))
    assert matters(english, french) == [Matter.NOTES]
    assert counted(english).notes == 2


def test_a_symbol_that_differs_in_a_note_is_found_there():
    english = version("en", "Noting the wells,", notes=("See A/75/312.",))
    french = version("fr", "Notant les puits,", notes=("Voir A/75/321.",))
    (difference,) = compare_languages((english, french))
    assert difference.matter is Matter.SYMBOLS
    assert (difference.note, difference.first, difference.second) == (
        1, ("A/75/312",), ("A/75/321",),
    )  # fmt: skip


@pytest.mark.parametrize("gone", range(6))
def test_one_missing_paragraph_is_one_difference_wherever_it_stood(gone):
    english = [f"Noting that {n * 111 + 12} wells of great depth are dry," for n in range(6)]
    russian = [f"отмечая, что {n * 111 + 12} глубоких колодцев высохли," for n in range(6)]
    del russian[gone]
    (difference,) = compare_languages((version("en", *english), version("ru", *russian)))
    assert difference.matter is Matter.MISSING
    assert difference.first_block == f"b{gone}"
    assert difference.second_block == (f"b{gone - 1}" if gone else "")


def test_each_other_version_is_compared_with_the_first():
    english, french = version("en", "Noting 17 wells,"), version("fr", "Notant 17 puits,")
    spanish = version("es", "Observando 71 pozos,")
    (difference,) = compare_languages((english, french, spanish))
    assert difference.second_version == 2


def test_raised_figures_and_names_of_diseases_are_no_figures():
    text = "Notant la maladie à coronavirus 2019 (COVID-19)7,"
    french = version("fr", text)
    block = french.parts[0].blocks[0]
    place = text.index("7,")
    raised = Passage(text, (Mark(place, place + 1, Style.SUPERSCRIPT),))
    part = replace(french.parts[0], blocks=(replace(block, passage=raised),))
    english = version("en", "Noting the coronavirus disease (COVID-19),")
    assert matters(english, replace(french, parts=(part,))) == []


def test_a_number_in_words_answers_a_figure():
    assert matters(version("en", "Noting five wells,"), version("zh", "注意到5口井，")) == []


def test_a_date_in_a_row_is_found_in_its_parts():
    english = version("en", "Recalling the meetings of 3 and 5 May 2000,")
    chinese = version("zh", "回顾2000年5月3日和5日的会议，")
    assert matters(english, chinese) == []


ONE_THING = [
    ("the disease", "Noting COVID-19,", "zh", "注意到2019冠状病毒病(COVID-19)，"),
    ("the disease", "Noting COVID-19,", "zh", "注意到2019年冠状病毒病疫情，"),
    ("the disease", "Noting COVID-19,", "fr", "Notant la COVID-2019,"),
    ("the disease", "Noting coronavirus disease 2019,", "es", "Observando la COVID 19,"),
    ("the disease", "Noting COVID-19,", "ru", "отмечая коронавирусную инфекцию 2019 года,"),
    ("the disease", "Noting COVID-19,", "ar", "وإذ تلاحظ جائحة كوفد-19،"),
    ("the disease", "Noting COVID-19,", "ar", "وإذ تلاحظ فيروس كورونا المستجد 2019،"),
    ("a clock", "Meets from 10 to 10.30 a.m.;", "zh", "于上午10时至10时30分举行会议；"),
    ("a clock", "Meets at 5.30 pm;", "ru", "собирается в 17 ч 30 мин;"),
    ("miles", "Noting 200 nautical miles,", "fr", "Notant les 200 milles marins,"),
    ("miles", "Noting 200 nautical miles,", "es", "Observando las 200 millas marinas,"),
    ("another assembly", "Noting resolution 58.16,", "es", "Observando la 58.16,"),
    ("a decade", "Noting the 1990s,", "fr", "Notant les années 90,"),
    ("two years", "Noting the report for 2019/20,", "ar", "تحيط علما بتقرير 2019/2020،"),
    ("decades", "Noting seven decades of work,", "zh", "注意到70年的工作，"),
    ("a dual", "Noting 2 million ships,", "ar", "وإذ تلاحظ مليوني سفينة،"),
]  # fmt: skip


@pytest.mark.parametrize(("what", "english", "code", "other"), ONE_THING)
def test_one_thing_is_one_in_all_languages(what, english, code, other):
    assert matters(version("en", english), version(code, other)) == [], what


def test_another_figure_beside_the_disease_is_still_told():
    english, french = (
        version("en", "COVID-19 took 17 lives,"),
        version("fr", "COVID-2019: 71,"),
    )
    assert matters(english, french) == [Matter.FIGURES]
