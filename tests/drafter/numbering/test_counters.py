"""Counters and `number_of` are inverse; the forms of the official texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.languages.counters import COUNTERS, counted, number_of

FORMS = ["{arabic}.", "({letter})", "({roman})", "{roman}.", "Annex {ROMAN}", "附件{chinese}",
         "{parenthesised}", "({abjad})", "{LETTER}."]  # fmt: skip
MOST = 702


@given(st.sampled_from(FORMS), st.integers(min_value=1, max_value=MOST))
def test_a_label_leads_back_to_its_number(form, number):
    if "abjad" in form and number > 28 * 3:
        number %= 28 * 3
    number = max(number, 1)
    assert number_of(form, counted(form, number)) == number


@given(st.sampled_from(sorted(COUNTERS)), st.integers(min_value=1, max_value=MOST - 1))
def test_two_numbers_never_share_a_label(name, number):
    assert COUNTERS[name](number) != COUNTERS[name](number + 1)


@given(st.sampled_from(FORMS), st.text(max_size=8))
def test_what_is_no_label_has_no_number(form, text):
    number = number_of(form, text)
    assert number is None or counted(form, number) == text


@pytest.mark.parametrize(
    ("form", "number", "label"),
    [
        ("({letter})", 26, "(z)"), ("({letter})", 27, "(aa)"), ("({letter})", 52, "(zz)"),
        ("({roman})", 49, "(xlix)"), ("附件{chinese}", 10, "附件十"),
        ("附件{chinese}", 21, "附件二十一"),
        ("附件{chinese}", 105, "附件一百零五"), ("{parenthesised}", 10, "㈩"),
        ("{parenthesised}", 12, "(十二)"), ("({abjad})", 10, "(ي)"),
    ],
)  # fmt: skip
def test_labels_as_the_official_texts_print_them(form, number, label):
    assert counted(form, number) == label
