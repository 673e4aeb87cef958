"""Who signs a letter, in both orders."""

import pytest

from drafter.imports.signatures import signatures
from drafter.imports.sponsors import sponsors
from drafter.languages.language import language
from drafter.model.document import Signatory, Sponsor

ENGLISH = [
    "I should be grateful for its circulation.",
    "(Signed) Jane Doe",
    "Ambassador",
    "Permanent Representative of the Philippines to the United Nations",
    "(Signed) John Roe",
    "Chargé d’affaires a.i. of the Permanent Mission of Côte d'Ivoire to the United Nations",
]
CHINESE = [
    "请予分发为荷。",
    "海地常驻联合国代表",
    "大使",
    "王某(签名)",
    "贝宁共和国临时代办",
    "李某(签名)",
]


def test_english_blocks_begin_with_the_name():
    signed = signatures(ENGLISH, language("en"))
    assert signed.lines == 5
    assert signed.signatories[0] == Signatory("Philippines", ENGLISH[3], "Ambassador", "Jane Doe")
    assert signed.signatories[1].country == "Côte d’Ivoire"


def test_chinese_blocks_end_with_the_name():
    signed = signatures(CHINESE, language("zh"))
    assert signed.lines == 5
    assert signed.signatories == (
        Signatory("海地", "海地常驻联合国代表", "大使", "王某"),
        Signatory("贝宁", "贝宁共和国临时代办", "", "李某"),
    )


def test_text_after_the_signatures_or_a_sentence_among_them_makes_none():
    assert signatures([*CHINESE, "另起一段正文。"], language("zh")).signatories == ()
    assert signatures(["甲某(签名)的来信收到。"], language("zh")).signatories == ()


def test_a_mark_in_another_form_is_remarked():
    signed = signatures(["海地常驻联合国代表", "王某（签名）"], language("zh"))
    assert [remark.key for remark in signed.remarks] == ["signature_reworded"]


@pytest.mark.parametrize(
    ("code", "words", "expected"),
    [
        ("en", "Antigua and Barbuda and Saint Kitts and Nevis",
         ["Antigua and Barbuda", "Saint Kitts and Nevis"]),
        ("en", "Trinidad and Tobago", ["Trinidad and Tobago"]),
        ("en", "Bolivia (Plurinational State of), Benin and Haiti",
         ["Bolivia (Plurinational State of)", "Benin", "Haiti"]),
        ("zh", "安提瓜和巴布达、贝宁和波斯尼亚和黑塞哥维那",
         ["安提瓜和巴布达", "贝宁", "波斯尼亚和黑塞哥维那"]),
        ("zh", "海地", ["海地"]),
    ],
)  # fmt: skip
def test_and_within_the_name_of_a_state_parts_nothing(code, words, expected):
    assert [s.country for s in sponsors(words, language(code))] == expected


def test_a_sponsor_may_speak_for_a_group():
    words = "Cuba (on behalf of the Group of 77 and China) and Russian Federation"
    assert sponsors(words, language("en")) == (
        Sponsor("Cuba", "the Group of 77 and China"),
        Sponsor("Russian Federation"),
    )
