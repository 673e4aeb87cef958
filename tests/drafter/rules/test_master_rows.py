"""What the younger rules of the master table find, and what they leave alone."""

import pytest
from notation import document_of, findings_of

from drafter.rules.fixes import apply_fix

LEFT_ALONE = [
    ("malformed_symbol", "en", "Recalling the documents A/77/277-S/2022/606 and A/CONF.157/24,"),
    ("malformed_symbol", "en", "Recalling resolution 75/1 and group A / group B of the list,"),
    ("malformed_symbol", "fr", "Rappelant le rapport A/64/291/Add.1 et E/CN.9/2009/3,"),
    ("malformed_symbol", "ar", "إذ تشير إلى A/HRC/16/21 وإلى A/ES-11/L.7،"),
    ("later_document", "en", "{session 64} Recalling the reports,[note: A/63/291 and A/64/1.]"),
    ("later_document", "en", "Recalling the report,[note: A/66/291.]"),
    (
        "comma_before_last_citation",
        "en",
        "Recalling its resolutions 74/270 of 2 April 2020, entitled “Solidarity”, and 74/274 of"
        " 20 April 2020,",
    ),
    ("repeated_date", "en", "Recalling resolutions 74/28 of 1 May 2019 and 74/29 of 2 May 2019,"),
    ("article_case", "en", "Recalling article 3 of the Charter of the League of Arab States,"),
    ("article_case", "en", "Recalling Article 32 of the Statute of the Court,"),
    ("article_case", "ru", "Статья 73 Устава гласит,"),
    ("unsourced_report", "en", "1. Requests the report of the Secretary-General to be issued."),
    ("title_acronym", "en", "# The COVID-19 pandemic and HIV/AIDS in part III"),
    ("title_acronym", "en", "# REPORT OF THE AGENCY"),
    ("agenda_formula", "en", "{organ ecosoc} 1. Decides on the subitem of its provisional agenda."),
    ("small_number", "en", "1. Notes that 15 members and 2 or 3 members met, and paragraph 2;"),
    ("small_number", "ru", "1. ссылается на пункт 8 доклада Консультативного комитета;"),
    ("latin_italics", "en", "Noting, inter alia, the report,"),
    ("country_list_form", "en", "Thanking Algeria, Iran (Islamic Republic of) and Norway,"),
    ("country_list_form", "en", "{sponsor Chile; sponsor Islands} Recalling the plan,"),
    (
        "letter_addressees",
        "en",
        "{line letter Letter addressed to the Secretary-General} Recalling,",
    ),
    ("annex_heading", "en", "1. Adopts the plan in the annex. / == annex: Annex A == / 1. Plan."),
    ("bullet_semicolon", "en", "== memorandum == / 1. Ports; / (a) Ships;"),
    ("opener_extent", "en", "1. *Takes note* of the report;"),
    ("wrong_treaty_name", "ru", "ссылаясь на Международную конвенцию о правах всех моряков,"),
    (
        "wrong_treaty_name",
        "ru",
        "о Факультативном протоколе к Конвенции о правах ребенка, касающемся участия детей в"
        " вооруженных конфликтах,",
    ),
    ("wrong_treaty_name", "ar", "وإذ تشير إلى اتّفاقية القضاء على جميع أشكال التمييز ضد المرأة،"),
]
MENDED = [
    ("malformed_symbol", "en", "Recalling A/C3/64/L18 Rev1,", "Recalling A/C.3/64/L.18/Rev.1,"),
    ("malformed_symbol", "zh", "回顾A/64/l.2，", "回顾A/64/L.2，"),
    (
        "agenda_formula",
        "en",
        "1. Decides to include in the provisional agenda of its eighty-first session under the item"
        " entitled “Seas”, the sub-item entitled “Ports”.",
        "Decides to include in the provisional agenda of its eighty-first session, under the item"
        " entitled “Seas”, the sub-item entitled “Ports”.",
    ),
    (
        "article_case",
        "fr",
        "Rappelant l’article 73 de la Charte des Nations Unies,",
        "Rappelant l’Article 73 de la Charte des Nations Unies,",
    ),
    (
        "comma_before_last_citation",
        "en",
        "Recalling its resolutions 59/141 of 15 December 2004, and 60/1 of 16 September 2005,",
        "Recalling its resolutions 59/141 of 15 December 2004 and 60/1 of 16 September 2005,",
    ),
]


@pytest.mark.parametrize(("rule", "code", "text"), LEFT_ALONE)
def test_what_official_texts_write_is_left_alone(rule, code, text):
    assert [f for f in findings_of(document_of(text, code)) if f.rule == rule] == []


@pytest.mark.parametrize(("rule", "code", "text", "right"), MENDED)
def test_a_fix_writes_the_official_form(rule, code, text, right):
    document = document_of(text, code)
    (finding,) = [f for f in findings_of(document) if f.rule == rule]
    (block,) = apply_fix(document, finding.fixes[0]).blocks()
    assert block.text == right


def test_a_sponsor_gets_the_name_that_lists_have():
    document = document_of("{sponsor the Islamic Republic of Iran} Recalling the plan,", "en")
    (finding,) = [f for f in findings_of(document) if f.rule == "country_list_form"]
    (sponsor,) = apply_fix(document, finding.fixes[0]).front.sponsors
    assert sponsor.country == "Iran (Islamic Republic of)"


def test_a_heading_in_capitals_becomes_the_usual_one():
    document = document_of("1. Adopts the annex. / == annex: ANNEX 1 == / 1. The plan.", "en")
    (finding,) = [f for f in findings_of(document) if f.rule == "annex_heading"]
    assert apply_fix(document, finding.fixes[0]).parts[1].heading == ""


def test_a_name_of_lists_in_a_sentence_is_information():
    document = document_of("Welcoming the offer of Iran (Islamic Republic of),", "en")
    (finding,) = [f for f in findings_of(document) if f.rule == "country_list_form"]
    assert finding.family == "information"
