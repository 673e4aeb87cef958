"""The lines of the cover, worded from the front."""

from dataclasses import replace
from datetime import date

import pytest

from drafter.languages import cover
from drafter.model.document import (
    DocumentKind,
    Front,
    RequestRule,
    Signatory,
    Sponsor,
    Wording,
)

FRONT = Front(
    session=64,
    date=date(2009, 11, 5),
    request_rule=RequestRule.ADDITIONAL,
    signatories=(Signatory("Benin"), Signatory("Philippines"), Signatory("Haiti")),
)
ZH = replace(FRONT, signatories=(Signatory("贝宁"), Signatory("菲律宾"), Signatory("海地")))


@pytest.mark.parametrize(
    ("line", "front", "code", "expected"),
    [
        (cover.session_line, FRONT, "en", "Sixty-fourth session"),
        (cover.session_line, FRONT, "zh", "第六十四届会议"),
        (cover.session_line, Front(), "en", ""),
        (cover.session_line, Front(session=1000), "en", ""),
        (cover.request_line, FRONT, "en",
         "Request for the inclusion of an additional item in the agenda of the sixty-fourth "
         "session"),
        (cover.request_line, FRONT, "zh", "请求在大会第六十四届会议议程内增列一个项目"),
        (cover.request_line, Front(session=64), "en", ""),
        (cover.letter_line, FRONT, "en",
         "Letter dated 5 November 2009 from the representatives of Benin, the Philippines and "
         "Haiti to the United Nations addressed to the Secretary-General"),
        (cover.letter_line, ZH, "zh", "2009年11月5日贝宁、菲律宾和海地驻联合国代表给秘书长的信"),
        (cover.letter_line, replace(FRONT, signatories=(Signatory("Philippines"),)), "en",
         "Letter dated 5 November 2009 from the Permanent Representative of the Philippines to "
         "the United Nations addressed to the Secretary-General"),
        (cover.letter_line, replace(ZH, signatories=ZH.signatories[:1]), "zh",
         "2009年11月5日贝宁常驻联合国代表给秘书长的信"),
        (cover.letter_line, replace(FRONT, date=None), "en", ""),
        (cover.agenda_line, Front(agenda_item="71 (b)"), "en", "Agenda item 71 (b)"),
        (cover.agenda_line, Front(agenda_item="136 and 148"), "en", "Agenda items 136 and 148"),
        (cover.agenda_line, Front(agenda_item="71(b)"), "zh", "议程项目71(b)"),
        (cover.agenda_line, Front(agenda_item="70", agenda_note="A/64/150."), "en",
         "Item 70 of the provisional agenda"),
        (cover.agenda_line, Front(agenda_item="137", agenda_note="A/80/50."), "en",
         "Item 137 of the preliminary list"),
        (cover.agenda_line, Front(), "en", ""),
    ],
)  # fmt: skip
def test_lines_as_the_official_documents_word_them(line, front, code, expected):
    assert line(front, code) == expected


@pytest.mark.parametrize(
    ("sponsors", "kind", "code", "expected"),
    [
        (["Benin"], DocumentKind.RESOLUTION, "en", "Benin: draft resolution"),
        (["Benin", "Haiti"], DocumentKind.DECISION, "en", "Benin and Haiti: draft decision"),
        (["贝宁", "海地", "古巴"], DocumentKind.RESOLUTION, "zh", "贝宁、海地和古巴：决议草案"),
        ([], DocumentKind.RESOLUTION, "en", ""),
    ],
)
def test_sponsors_are_a_list_in_a_sentence(sponsors, kind, code, expected):
    front = Front(sponsors=tuple(Sponsor(name) for name in sponsors))
    assert cover.sponsors_line(front, code, kind) == expected


def test_a_sponsor_may_speak_for_a_group():
    front = Front(sponsors=(Sponsor("Cuba", "the Group of 77 and China"),))
    line = cover.sponsors_line(front, "en", DocumentKind.RESOLUTION)
    assert line == "Cuba (on behalf of the Group of 77 and China): draft resolution"


def test_english_signatures_begin_with_the_name_and_chinese_ones_end_with_it():
    english = Signatory("Benin", "Permanent Representative of Benin", "Ambassador", "Jane Doe")
    assert cover.signature_lines(english, "en") == (
        "(Signed) Jane Doe",
        "Ambassador",
        "Permanent Representative of Benin",
    )
    chinese = Signatory("贝宁", "贝宁常驻联合国代表", "大使", "王某")
    assert cover.signature_lines(chinese, "zh") == ("贝宁常驻联合国代表", "大使", "王某(签名)")
    assert cover.signature_lines(replace(english, signed=False), "en")[0] == "Jane Doe"
    assert cover.signature_lines(Signatory(), "en") == ()


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("session", cover.session_line),
        ("agenda_item", cover.agenda_line),
        ("request", cover.request_line),
        ("letter", cover.letter_line),
        ("sponsors", lambda f, c: cover.sponsors_line(f, c, DocumentKind.RESOLUTION)),
    ],
)
@pytest.mark.parametrize("code", ["en", "zh"])
def test_a_line_as_typed_is_given_as_typed(name, line, code):
    for front in (FRONT, Front()):
        typed = replace(front, wordings=(Wording(name, "As typed"),))
        assert line(typed, code) == "As typed"
