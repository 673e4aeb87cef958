"""Whatever is typed opens, and no character of it is lost."""

import pytest
from held import missing_from
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.imports import from_text
from drafter.imports.paragraphs import printable

PIECES = [
    "Annex",
    "Annex I",
    "Annex II. Terms",
    "附件",
    "附件一",
    "附录",
    "Explanatory memorandum",
    "解释性备忘录",
    "Draft resolution",
    "决议草案",
    "The General Assembly,",
    "大会，",
    "General Assembly",
    "United Nations",
    "Recalling its resolution 70/1,",
    "回顾其决议，",
    "1. Requests a report;",
    "1. 请秘书长；",
    "2.",
    "(a) one;",
    "(i) first",
    "(ii) second.",
    "㈠ 第一；",
    "（一）",
    "a. sub",
    "i. sub",
    "3) odd",
    "10. Decides.",
    "Sixty-fourth session",
    "第六十四届会议",
    "Agenda item 71 (b)",
    "Agenda item 70*",
    "* A/64/150.",
    "议程项目71(b)",
    "A/64/L.1",
    "5 November 2009",
    "12 August 2021",
    "United Nations      A/76/231",
    "大会\tDistr.: General",
    "Annex I to the letter dated 5 May 2020",
    "In paragraph 5, insert the word “ferry”.",
    "The General Assembly decides to meet.",
    "Benin and Haiti: draft resolution",
    "贝宁、海地：决定草案",
    "Request for the inclusion of an additional item in the agenda of the sixty-fourth session",
    "请求在大会第六十四届会议议程内增列一个项目",
    "A title",
    "一个标题",
    "(Signed) A B",
    "甲乙(签名)",
    "甲乙（签名）",
    "Ambassador",
    "大使",
    "Permanent Representative of Benin to the United Nations",
    "贝宁常驻联合国代表",
    "Letter dated 5 November 2009 from the representatives of Benin and Haiti to the United "
    "Nations addressed to the Secretary-General",
    "2009年11月5日贝宁常驻联合国代表给秘书长的信",
    "rule 15",
    "第15条",
    "[1] Resolution 70/1.",
    "See the note.[1]",
    "with raised.¹",
    "¹ See A/64/1.",
    "– a bullet",
    "I",
    "A",
    "一、导言",
    "and also: something",
    "in small letters",
    "",
    "",
]


@given(st.text(max_size=300))
@settings(max_examples=300, deadline=None)
def test_arbitrary_text_opens_and_is_held(text):
    clean, _ = printable(text)
    for code in ("ar", "zh", "en", "fr", "ru", "es", None):
        assert not missing_from(from_text(text, code), clean)


@given(st.lists(st.sampled_from(PIECES), max_size=14), st.sampled_from(["\n", "\n\n"]))
@settings(max_examples=600, deadline=None)
def test_pieces_of_documents_in_any_order_open_and_are_held(pieces, between):
    text = between.join(pieces)
    for code in ("ar", "zh", "en", "fr", "ru", "es", None):
        assert not missing_from(from_text(text, code), text)


@pytest.mark.parametrize("code", ["ar", "zh", "en", "fr", "ru", "es", None])
def test_nothing_at_all_is_an_empty_draft(code):
    document = from_text("", code).document
    assert [block.text for block in document.blocks()] == [""]
