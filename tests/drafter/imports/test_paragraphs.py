"""Lines to paragraphs, and labels at their beginning."""

import pytest

from drafter.imports.paragraphs import paragraphs
from drafter.imports.tongues import language_of
from drafter.languages.language import language
from drafter.numbering.typed import Counter, places, split

WRAPPED = """Recalling the long history of the ferries of the small islands and
of the people who live there, and the work of the boards that
keep them afloat,

1. Requests the Secretary-General to count the ferries of all the
islands and to report;
2. Decides to meet again.
"""


def test_lines_broken_at_a_width_are_joined():
    assert paragraphs(WRAPPED) == (
        "Recalling the long history of the ferries of the small islands and of the people who "
        "live there, and the work of the boards that keep them afloat,",
        "1. Requests the Secretary-General to count the ferries of all the islands and to report;",
        "2. Decides to meet again.",
    )


def test_chinese_lines_are_joined_without_a_space():
    text = (
        "请秘书长向大会第八十届会议提出报告，说明各岛屿渡船的数目、状况以及船员的培\n"
        "训情况和今后五年的需要，并在报告中列入各国政府就此提出的意见和建议以及各区\n"
        "域委员会的结论；\n"
    )
    assert len(paragraphs(text)) == 1
    assert "培训情况" in paragraphs(text)[0]


def test_lines_that_were_not_broken_are_paragraphs():
    assert paragraphs("One thing;\nAnother thing;\n\n  A third  \n") == (
        "One thing;",
        "Another thing;",
        "A third",
    )


def test_a_label_alone_on_its_line_belongs_to_the_next():
    assert paragraphs("1.\nRequests a report;\n(a)\nAnd a plan.") == (
        "1. Requests a report;",
        "(a) And a plan.",
    )


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("1. Requests", "1."), ("12.\tRequests", "12."), ("1.请秘书长", "1."), ("(a) One", "(a)"),
        ("（一）第一", "（一）"), ("㈡ 第二", "㈡"), ("iv. Fourth", "iv."),
        ("(xxviii) Late", "(xxviii)"),
        ("3) Odd", "3)"), ("（a）甲", "（a）"), ("1、请", "1、"),
        ("1.5 per cent", None), ("e.g. this", None), ("Requests 1. this", None),
        ("A. Heading", None),
        ("2009. A year", None), ("(see below) text", None), ("", None), ("1.", "1."),
    ],
)  # fmt: skip
def test_what_may_be_a_label(text, label):
    found = split(text)
    known = found and (places(found.label, "operative", language("zh")) or None)
    assert (found.label if found and known else None) == label


@pytest.mark.parametrize(
    ("text", "label", "rest"),
    [("\u200f19 -\u200f\tتحيط علما", "19 -", "تحيط علما"), ("\u200f(أ) أن", "(أ)", "أن")],
)
def test_marks_of_direction_around_an_arabic_label_are_none_of_it(text, label, rest):
    found = split(text)
    assert found is not None
    assert (found.label, text[found.start :]) == (label, rest)
    assert places(label, "operative", language("ar"))


def test_a_label_may_stand_for_several_places():
    assert set(places("(i)", "operative", language("en"))) == {(1, 9), (2, 1)}
    assert set(places("i.", "operative", language("en"))) == {(3, 9), (4, 1)}
    assert places("㈢", "operative", language("zh")) == ((2, 3),)
    assert places("（三）", "operative", language("zh")) == ((2, 3),)


def test_the_counter_goes_on_at_the_deepest_level_that_fits():
    counter, tongue = Counter(), language("en")
    taken = []
    for label in ("1.", "(a)", "(i)", "(ii)", "(b)", "(i)", "2.", "(a)"):
        taken.append(counter.take(places(label, "operative", tongue), ()))
    assert [tuple(place) for place in taken] == [
        (0, 1), (1, 1), (2, 1), (2, 2), (1, 2), (2, 1), (0, 2), (1, 1),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The General Assembly, recalling the work of the boards,", "en"),
        ("大会，回顾2015年9月25日第70/1号决议(A/RES/70/1)，", "zh"),
        ("Letter in English about 联合国 and the Charter", "en"),
    ],
)
def test_the_language_is_told_by_letters_and_words(text, code):
    assert language_of(text) == code
