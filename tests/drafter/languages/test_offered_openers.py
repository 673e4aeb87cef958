"""What is offered as an opener is fit to be written; what files misspell is understood."""

import re
import unicodedata

import pytest

from drafter.languages.language import LANGUAGES, language
from drafter.languages.openers import find_opener, offered_openers, openers
from drafter.languages.phrases import phrases
from drafter.model.document import Block, Document, DocumentKind, Kind, Organ, Part, PartKind
from drafter.model.passage import Passage
from drafter.rules.check import check
from drafter.rules.rule import Family

SCRIPTS = {
    "ar": "[\u0621-\u063a\u0641-\u064a]",
    "zh": "[\u4e00-\u9fff]",
    "ru": "[а-яё]",
    "en": "[a-z]",
    "fr": "[a-zà-ÿœ]",
    "es": "[a-zñáéíóúü]",
}
"""The letters of each language: none of another alphabet, of Persian keyboards, of full width."""
JOINERS = {"fr": "[ ’-]", "ru": "[ -]", "en": "[ -]", "zh": "$^"}
FOREIGN = {
    "ru": "[A-Za-z]",
    "ar": "[A-Za-z\u0640\u06a9\u06cc]",
    "zh": "[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]",
}
LEAST = 3
BY_PLACE = {"orphan_adverb"}
"""Right or wrong by the paragraphs before."""
BOTH = [Kind.PREAMBULAR, Kind.OPERATIVE]
EVERYWHERE = pytest.mark.parametrize(
    ("code", "kind"), [(code, kind) for code in LANGUAGES for kind in BOTH]
)


def is_clean(text: str, code: str) -> bool:
    """Say whether a text is words of its language with one joiner between them."""
    word, joiner = f"{SCRIPTS[code]}+", JOINERS.get(code, "[ ]")
    whole = re.compile(rf"{word}(?:{joiner}{word})*", re.IGNORECASE)
    return whole.fullmatch(text) is not None and unicodedata.is_normalized("NFC", text)


@EVERYWHERE
def test_offered_openers_are_words_of_their_language(code, kind):
    texts = [opener.text for opener in openers(code, kind.value)]
    assert [text for text in texts if not is_clean(text, code)] == []
    assert len(set(texts)) == len(texts)


@EVERYWHERE
def test_what_is_seldom_is_not_offered(code, kind):
    assert [o for o in openers(code, kind.value) if o.count < LEAST] == []


@EVERYWHERE
def test_what_is_offered_is_not_among_the_forms_that_are_only_recognised(code, kind):
    forms = set(language(code).data["openers"]["other_forms"][kind.value])
    assert forms.isdisjoint(opener.text for opener in openers(code, kind.value))
    assert all(find_opener(f"{form} x", kind.value, code) for form in forms)


@pytest.mark.parametrize("code", LANGUAGES)
def test_phrases_that_are_offered_have_no_letters_of_another_keyboard(code):
    offered = [phrase.text for organ in Organ for phrase in phrases(code, organ)]
    assert [text for text in offered if re.search(FOREIGN.get(code, "[\u0370-\u06ff]"), text)] == []


def sentence(opener: str, code: str, kind: Kind) -> Document:
    """Return a resolution with a paragraph that begins with an opener."""
    tongue = language(code)
    text = f"{opener}{tongue.data['openers']['space']}x"
    formula = Block("b0", Kind.FORMULA, Passage(tongue.formula("ga")))
    part = Part("p0", PartKind.RESOLUTION, (formula, Block("b1", kind, Passage(text))))
    return Document(DocumentKind.RESOLUTION, code, parts=(part,))


@EVERYWHERE
def test_no_rule_of_ours_finds_fault_with_an_opener_that_is_offered(code, kind):
    faults = [
        (opener.text, finding.rule)
        for opener in offered_openers(code, kind.value, "ga")
        for finding in check(sentence(opener.text, code, kind)).findings
        if finding.family is not Family.INFORMATION
        and finding.rule not in BY_PLACE
        and finding.span.end <= len(opener.text)
        and finding.block == "b1"
    ]
    assert faults == []


@pytest.mark.parametrize(
    ("code", "assembly", "council"),
    [
        ("fr", "Consciente", "Conscient"),
        ("es", "Profundamente preocupada", "Profundamente preocupado"),
        ("ru", "будучи убеждена", "будучи убежден"),
        ("ar", "وإذ تشير", "وإذ يشير"),
    ],
)
def test_openers_agree_with_the_organ(code, assembly, council):
    for organ, own, other in (("ga", assembly, council), ("hrc", council, assembly)):
        texts = {opener.text for opener in offered_openers(code, "preambular", organ)}
        assert own in texts
        assert other not in texts
        assert find_opener(f"{other} x", "preambular", code, organ) is not None


@pytest.mark.parametrize(
    ("code", "text", "opener"),
    [
        ("ru", "c удовлетворением отмечая доклад,", "c удовлетворением отмечая"),
        ("ru", "Пpизнавая также это,", "Пpизнавая также"),
        ("ar", "وإذ تشیر إلى القرار،", "وإذ تشیر"),
        ("fr", "Rappelan t sa résolution,", "Rappelan"),
    ],
)
def test_letters_of_other_keyboards_and_torn_words_are_understood(code, text, opener):
    found = find_opener(text, "preambular", code)
    assert found is not None
    assert found.of(text) == opener
