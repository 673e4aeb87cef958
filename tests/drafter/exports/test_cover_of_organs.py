"""The first page as each organ's documents have it, in six languages."""

from dataclasses import replace

import pytest

from drafter.exports import WRITERS, Profile, prepare
from drafter.imports import from_bytes
from drafter.languages.templates import new_document
from drafter.model.document import Base, DocumentKind, Organ, Sponsor

GA, SC = Organ.GENERAL_ASSEMBLY, Organ.SECURITY_COUNCIL
ECOSOC, HRC = Organ.ECONOMIC_AND_SOCIAL_COUNCIL, Organ.HUMAN_RIGHTS_COUNCIL
LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")


def draft(code, organ, session=None, kind=DocumentKind.RESOLUTION):
    return new_document(kind, code, organ, session)


def lines(document, role, profile=Profile.LAYOUT):
    return [line.text for line in prepare(document, profile).lines if line.role == role]


@pytest.mark.parametrize(
    ("organ", "kind", "symbol", "words"),
    [
        (GA, DocumentKind.RESOLUTION, "A/79/L.[…]", "Distr.: Limited"),
        (GA, DocumentKind.AMENDMENT, "A/79/L.[…]", "Distr.: Limited"),
        (GA, DocumentKind.REQUEST, "A/79/[…]", "Distr.: General"),
        (HRC, DocumentKind.RESOLUTION, "A/HRC/79/L.[…]", "Distr.: Limited"),
        (SC, DocumentKind.RESOLUTION, "S/[…]/[…]", "Distr.: General"),
    ],
)
def test_only_documents_of_the_l_series_are_of_limited_distribution(organ, kind, symbol, words):
    masthead = prepare(draft("en", organ, 79, kind), Profile.LAYOUT).masthead
    assert (masthead.symbol.text, masthead.distribution[0].text) == (symbol, words)


def test_an_adopted_text_is_of_general_distribution():
    document = draft("fr", GA, 75)
    adopted = prepare(with_symbol(document, "A/RES/75/7"), Profile.LAYOUT)
    assert adopted.masthead.distribution[0].text == "Distr. générale"


def with_symbol(document, symbol):
    return replace(document, front=replace(document.front, symbol=symbol))


@pytest.mark.parametrize(
    ("code", "masthead", "organ"),
    [
        ("en", "General Assembly", "Human Rights Council"),
        ("fr", "Assemblée générale", "Conseil des droits de l’homme"),
        ("es", "Asamblea General", "Consejo de Derechos Humanos"),
        ("ru", "Генеральная Ассамблея", "Совет по правам человека"),
        ("ar", "الجمعية العامة", "مجلس حقوق الإنسان"),
        ("zh", "大会", "人权理事会"),
    ],
)
def test_the_human_rights_council_stands_below_the_assembly_s_masthead(code, masthead, organ):
    sheet = prepare(draft(code, HRC, 54), Profile.LAYOUT)
    assert sheet.masthead.organ.text == masthead
    assert [line.text for line in sheet.lines[:1]] == [organ]
    assert lines(draft(code, GA, 79), "organ_line") == []


@pytest.mark.parametrize(
    ("code", "session"),
    [
        ("en", "2022 session"), ("fr", "Session de 2022"), ("es", "Período de sesiones de 2022"),
        ("ru", "Сессия 2022 года"), ("ar", "دورة عام 2022"), ("zh", "2022年届会"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_a_council_that_meets_by_the_year_has_the_session_of_a_year(code, session, suffix):
    document = draft(code, ECOSOC, 2022)
    assert lines(document, "session") == [session]
    data = WRITERS[suffix](prepare(document, Profile.SUBMISSION))
    front = from_bytes(data, "draft", suffix, code).document.front
    assert (front.session, front.organ, front.wordings) == (2022, ECOSOC, ())


def test_the_human_rights_council_counts_its_sessions_and_names_its_agenda_in_its_own_way():
    document = draft("es", HRC, 54)
    document = replace(document, front=replace(document.front, agenda_item="3"))
    assert lines(document, "session") == ["54º período de sesiones"]
    assert lines(document, "agenda_item") == ["Tema 3 de la agenda"]


@pytest.mark.parametrize("code", ["ar", "zh", "ru"])
def test_the_block_of_distribution_is_english_where_official_texts_have_it_so(code):
    block = prepare(draft(code, GA, 79), Profile.LAYOUT).masthead.distribution
    assert all(line.text.isascii() for line in block if code != "ar")
    assert [line.text.strip("\u200e") for line in block[:2]] == [
        "Distr.: Limited",
        "[date of issue]",
    ]


def test_the_english_block_of_an_arabic_page_stands_at_the_left_in_its_own_order():
    block = prepare(draft("ar", GA, 79), Profile.LAYOUT).masthead.distribution
    assert {line.style.align for line in block} == {"end"}
    assert block[1].text == "\u200e[date of issue]\u200e"


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "Nepal: amendment to draft resolution A/76/L.5"),
        ("fr", "Nepal : amendement au projet de résolution A/76/L.5"),
        ("es", "Nepal: enmienda al proyecto de resolución A/76/L.5"),
        ("ru", "Nepal: поправка к проекту резолюции A/76/L.5"),
        ("ar", "Nepal: تعديل على مشروع القرار A/76/L.5"),
        ("zh", "Nepal：对决议草案A/76/L.5的修正案"),
    ],
)
@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_an_amendment_says_what_it_amends_where_it_knows(code, line, suffix):
    document = draft(code, GA, 76, DocumentKind.AMENDMENT)
    front = replace(document.front, sponsors=(Sponsor("Nepal"),))
    document = replace(document, front=front, base=Base("A/76/L.5", ""))
    assert [text.replace("\u00a0", " ") for text in lines(document, "sponsors")] == [line]
    data = WRITERS[suffix](prepare(document, Profile.SUBMISSION))
    back = from_bytes(data, "draft", suffix, code).document
    assert (back.kind, back.front.sponsors) == (DocumentKind.AMENDMENT, front.sponsors)
    unknown = replace(document, base=Base("my draft.akn", ""))
    assert "A/76" not in lines(unknown, "sponsors")[0]
