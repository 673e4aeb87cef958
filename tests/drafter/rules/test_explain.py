"""The page of a rule is its docstring."""

import pytest

from drafter.rules.explain import Example, explain, parsed

PAGE = """Straight marks.

What: a straight mark, over
    two lines.
Why: because.
Source: a manual.
Wrong: en | one "word" / two
Wrong: zh | 一
    二
Right: en | one “word”
"""


def test_the_fields_are_read_with_their_continued_lines():
    page = parsed(PAGE)
    assert page.title == "Straight marks."
    assert page.what == "a straight mark, over two lines."
    assert page.wrong == (Example("en", 'one "word" / two'), Example("zh", "一 二"))
    assert page.right == (Example("en", "one “word”"),)


def test_a_rule_is_explained_by_its_id():
    assert explain("straight_quotes").what.startswith("a straight quotation mark")


def test_what_is_no_rule_is_not_explained():
    with pytest.raises(KeyError):
        explain("no_such_rule")
