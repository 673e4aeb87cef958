"""The examples of each rule's page are its first tests."""

import pytest
from notation import document_of, findings_of

from drafter.languages.language import available
from drafter.rules import RULES
from drafter.rules.explain import Example, explain
from drafter.rules.fixes import apply_fix
from drafter.rules.rule import Finding

SHIPPED = {"en", "zh"} & set(available())
CASES = [
    pytest.param(rule.id, example, side == "wrong", id=f"{rule.id}-{side}-{number}")
    for rule in RULES
    for side in ("wrong", "right")
    for number, example in enumerate(getattr(explain(rule.id), side), 1)
    if example.language in available()
]


def found(rule_id: str, example: Example) -> list[Finding]:
    document = document_of(example.text, example.language)
    return [finding for finding in findings_of(document) if finding.rule == rule_id]


@pytest.mark.parametrize(("rule_id", "example", "is_wrong"), CASES)
def test_a_rule_finds_its_wrong_examples_only(rule_id: str, example: Example, is_wrong: bool):
    assert bool(found(rule_id, example)) is is_wrong, example.text


@pytest.mark.parametrize(
    ("rule_id", "example"), [(c.values[0], c.values[1]) for c in CASES if c.values[2]]
)
def test_a_fix_leaves_nothing_to_find_where_it_stood(rule_id: str, example: Example):
    document = document_of(example.text, example.language)
    before = found(rule_id, example)
    for finding in before:
        for fix in finding.fixes:
            fixed = apply_fix(document, fix)
            assert fixed != document
            left = [f for f in findings_of(fixed) if f.rule == rule_id]
            assert len(left) < len(before), fixed


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.id)
def test_a_rule_has_a_page_with_examples_in_each_of_its_languages(rule):
    page = explain(rule.id)
    assert page.title.endswith(".")
    assert page.what
    assert page.why
    assert page.source
    for side in (page.wrong, page.right):
        assert {example.language for example in side} >= rule.languages & SHIPPED
        assert {example.language for example in side} <= rule.languages
