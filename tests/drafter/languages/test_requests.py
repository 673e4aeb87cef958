"""The letter of a request asks under the rule that its cover names."""

import itertools

import pytest

from drafter.languages.language import available, language
from drafter.languages.requests import asking_under, usual_rule
from drafter.languages.templates import new_document
from drafter.model.document import Document, DocumentKind, RequestRule
from drafter.model.edits import replace_text
from drafter.rules.check import check

PAIRS = list(itertools.permutations(RequestRule, 2))


def request_of(code: str, rule: RequestRule) -> Document:
    return new_document(DocumentKind.REQUEST, code, session=79, rule=rule)


def first_of(document: Document) -> str:
    return document.parts[0].blocks[0].text


@pytest.mark.parametrize("code", available())
@pytest.mark.parametrize("rule", RequestRule)
def test_a_new_letter_asks_under_the_rule_of_its_cover(code, rule):
    document = request_of(code, rule)
    assert document.front.request_rule is rule
    assert str(int(rule)) in first_of(document)
    assert usual_rule(first_of(document), code) is rule
    assert not [f for f in check(document).findings if f.rule == "wrong_request_rule"]


@pytest.mark.parametrize("code", available())
@pytest.mark.parametrize(("before", "after"), PAIRS)
def test_the_letter_follows_its_cover(code, before, after):
    assert asking_under(request_of(code, before), after) == request_of(code, after)


@pytest.mark.parametrize("code", available())
def test_what_was_written_into_the_gaps_stays(code):
    document = request_of(code, RequestRule.ADDITIONAL)
    block, gap = document.parts[0].blocks[0], language(code).words("templates.gap")
    start = block.text.index(gap)
    titled = replace_text(document, block.id, start, start + len(gap), "Clean ports 2030")
    text = first_of(asking_under(titled, RequestRule.SUPPLEMENTARY))
    assert text == first_of(request_of(code, RequestRule.SUPPLEMENTARY)).replace(
        gap, "Clean ports 2030"
    )


@pytest.mark.parametrize("code", available())
def test_a_sentence_in_other_words_stays(code):
    document = request_of(code, RequestRule.ADDITIONAL)
    block = document.parts[0].blocks[0]
    own = replace_text(document, block.id, 0, 1, "X")
    changed = asking_under(own, RequestRule.SUPPLEMENTARY)
    assert first_of(changed) == first_of(own)
    assert changed.front.request_rule is RequestRule.SUPPLEMENTARY
