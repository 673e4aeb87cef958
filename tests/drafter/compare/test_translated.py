"""What translations do otherwise and rightly, and true differences that must still be told."""

import pytest
from test_languages import matters, version

from drafter.compare.discord import Matter
from drafter.model.document import Block, Document, DocumentKind, Kind, Part, PartKind
from drafter.model.passage import Passage

ONE_AND_THE_SAME = [
    ("Noting half a billion farmers,", "zh", "注意到5亿农户，"),
    ("Noting half a billion farmers,", "es", "Observando 500 millones de familias,"),
    ("Noting half a million farmers,", "ru", "отмечая полмиллиона фермеров,"),
    ("Noting 24 hours of notice,", "fr", "Notant un préavis de 24 heures,"),
    ("Noting 24 hours of notice,", "ru", "отмечая 24 часа уведомления,"),
    ("Noting section 3 of Part XV,", "ru", "отмечая раздел 3 части XV,"),
    ("Meets from 10 a.m. to 1 p.m.;", "fr", "Se réunit de 10 à 13 heures ;"),
    ("Meets from 3 to 6 p.m.;", "zh", "于下午3至6时开会；"),
    ("Meets from 3 to 6 p.m. and at 9 p.m.;", "zh", "于下午3至6时和晚上9时开会；"),
    ("Noting the 33 recommendations,", "ar", "وإذ تلاحظ التوصيات الثلاث والثلاثين،"),
    ("Noting the 56 participants,", "ar", "وإذ تلاحظ المشتركين الستة والخمسين،"),
    ("Noting the 1990s,", "ar", "وإذ تلاحظ التسعينات،"),
    ("Noting (i) reports and (ii) plans,", "ar", "وإذ تلاحظ ’1‘ التقارير و ’2‘ الخطط،"),
    ("Noting 144 million aged under 5,", "zh", "注意到1.44亿5岁以下儿童，"),
    ("Noting resolution 71.6,", "ar", "وإذ تلاحظ القرار 71/6،"),
    ("Noting the report by March 2020,", "ru", "отмечая доклад к марту 2020 года,"),
    ("Noting the lines of 4 June 1967,", "ar", "وإذ تلاحظ خطوط الرابع من حزيران/يونيه 1967،"),
    ("Noting the Law of 10 December 1982,", "es", "Observando la de 10 de Diciembre de 1982,"),
    ("Noting the crimes since March 2011,", "es", "Observando los desde Marzo de 2011,"),
    ("Noting Next 1.5 Billion of 22 May 2015,", "fr", "Notant Next 1.5 Billion of 22 May 2015,"),
    ("Noting 100 per cent compliance,", "ru", "отмечая полное соблюдение,"),
    ("Noting www.example.org/en/2018,", "fr", "Notant www.example.org/fr/ seminaires/2018,"),
]


@pytest.mark.parametrize(("english", "code", "other"), ONE_AND_THE_SAME)
def test_what_translations_write_otherwise_is_no_difference(english, code, other):
    assert matters(version("en", english), version(code, other)) == []


@pytest.mark.parametrize(
    ("english", "code", "other", "matter"),
    [
        ("Noting half a billion farmers,", "zh", "注意到4亿农户，", Matter.FIGURES),
        ("Noting 24 hours of notice,", "fr", "Notant un préavis de 48 heures,", Matter.FIGURES),
        ("Noting the 33 reports,", "ar", "وإذ تلاحظ التقارير الأربعة والثلاثين،", Matter.FIGURES),
        ("Noting 1.5 billion,", "fr", "Notant 1,5 million,", Matter.FIGURES),
        ("Noting it since March 2011,", "es", "Observando lo de Mayo de 2011,", Matter.DATES),
        ("Noting Law of 22 May 2015,", "fr", "Notant Law of 23 May 2015,", Matter.DATES),
    ],
)
def test_what_is_another_figure_is_still_told(english, code, other, matter):
    assert matter in matters(version("en", english), version(code, other))


def test_notes_that_another_order_of_words_calls_in_another_order_agree():
    english = version("en", "Noting it,", notes=["A/75/1.", "A/75/2.", "A/75/3."])
    turned = version("zh", "注意到，", notes=["A/75/2。", "A/75/1。", "A/75/3。"])
    wrong = version("zh", "注意到，", notes=["A/75/2。", "A/75/9。", "A/75/3。"])
    assert matters(english, turned) == []
    assert matters(english, wrong) == [Matter.SYMBOLS]


def test_a_citation_in_full_is_one_with_the_same_place_again():
    full = version("en", "Noting it,", notes=["A/75/1, annex 24."])
    again = version("ru", "отмечая это,", notes=["Там же, приложение 1."])
    assert matters(full, again) == []


def headed(code: str, *texts: str) -> Document:
    """Return numbered paragraphs with headings, which begin with "# "."""
    blocks = tuple(
        Block(
            f"b{n}", Kind.HEADING if text[0] == "#" else Kind.NUMBERED, Passage(text.lstrip("# "))
        )
        for n, text in enumerate(texts)
    )
    return Document(DocumentKind.RESOLUTION, code, parts=(Part("p1", PartKind.ANNEX, blocks),))


def test_two_headings_may_be_one_in_another_language():
    text, russian = "Each has 5 members. " * 9, "В каждую входят 5 членов. " * 9
    english = headed("en", "# Rule 1", "# Composition of delegations", text)
    joined = headed("ru", "# Правило 1 Состав делегаций", russian)
    gone = headed("ru", "# Правило 1", russian)
    assert matters(english, joined) == []
    assert matters(english, gone) == [Matter.MISSING]
