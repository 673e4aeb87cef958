"""Ends of paragraphs where official texts end them otherwise, and rightly."""

import pytest
from notation import document_of

from drafter.rules.check import check
from drafter.rules.rule import Family, with_replacements

ENDS = {
    "missing_preambular_comma",
    "missing_operative_semicolon",
    "missing_final_full_stop",
    "missing_list_colon",
    "wrong_formula",
}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The General Assembly, / 1. Decides to meet as follows: / ## Monday / 2. Rests."),
        ("zh", "大会 / PP 正式决定，对于2021年： / 1. 核准批款； / 2. 决定采取行动。"),
        ("zh", "大会， / ## 一 / PP 表示赞赏工作人员； / ## 二 / 1. 核准批款。"),
        ("zh", "大会， / PP 回顾其决议, / 1. 核准批款; / 2. 决定采取行动。"),
        (
            "es",
            "{organ ecosoc} El Consejo Económico y Social, / PP Recordando su resolución 2006/6, / "
            "1. Recomienda que la Asamblea General apruebe el siguiente proyecto de resolución: / "
            "La Asamblea General, / PP Recordando su resolución 70/1, / 1. Toma nota del informe.",
        ),
    ],
)
def test_these_ends_are_right(code, text):
    assert ENDS & {f.rule for f in check(document_of(text, code)).findings} == set()


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("The General Assembly, / 1. Decides to meet: / 2. Rests.", "missing_operative_semicolon"),
        (
            "The General Assembly, / PP Recalling it, / PP Noting it: / 1. Rests.",
            "missing_preambular_comma",
        ),
        ("The General Assembly, / 1. Notes it; / 2. Rests:", "missing_final_full_stop"),
    ],
)
def test_these_are_not(text, rule):
    assert rule in {f.rule for f in check(document_of(text, "en")).findings}


def test_a_mark_after_the_right_one_is_taken_away():
    document = document_of("The General Assembly, / 1. Notes it; / 2. Rests.;", "en")
    (found,) = (f for f in check(document).findings if f.rule == "missing_final_full_stop")
    mended = with_replacements(document, found.fixes[0])
    assert list(mended.blocks())[-1].text == "Rests."


@pytest.mark.parametrize(
    ("items", "found"),
    [
        ("1. We value space. / ## Objective 1 / (a) Raise it. / (b) Share it. / 2. We act.", 0),
        ("1. We value space. / 2. Tools are: / (a) Sight; / (b) Sound. / 3. We act.", 0),
        ("1. Decides to act; / ## Aim 1 / 1.1 Do it. / 1.2 Share it. / 2. Decides to rest.", 0),
        ("1. We value space. / 2. Decides: / (a) To raise it. / (b) To share it. / 3. We act.", 2),
        ("1. We value space. / 2. Tools are: / (a) Sight, / (b) Sound. / 3. We act.", 1),
    ],
)
def test_items_of_prose_may_be_sentences(items, found):
    document = document_of(f"The General Assembly, / {items}", "en")
    rules = [f.rule for f in check(document).findings]
    assert rules.count("missing_item_semicolon") == found


CLAUSES = ["PP Recalling its resolution 70/1,"] * 6
STRAY = "PP Recalling its resolution 70/2;"


@pytest.mark.parametrize(
    ("strays", "family"),
    [([STRAY], Family.STYLE), ([STRAY] * 3, Family.REQUIRED), ([STRAY[:-1]], Family.REQUIRED)],
)
def test_a_stray_mark_weighs_less_than_a_form_that_is_not_kept(strays, family):
    text = " / ".join(["The General Assembly,", *CLAUSES, *strays, "1. Rests."])
    found = [f for f in check(document_of(text, "en")).findings if f.rule in ENDS]
    assert [f.family for f in found] == [family] * len(strays)
