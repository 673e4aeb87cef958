"""What looks like a heading and is none, what is one and does not look so, and odd numbers."""

import pytest

from drafter.imports import from_text
from drafter.model.document import Block, Kind
from drafter.numbering.labels import labels

POSTS = {
    "ar": "نقل وظيفتين (موظف مشتريات (ف-4) ومساعد (خ ع (ر أ))) من شعبة المالية",
    "zh": "从外勤业务财务司调动2个员额(采购干事(P-4)和财务助理(GS (OL)))",
    "en": "Redeployment of 2 posts (Procurement Officer (P-4) and Aide (GS (OL))) from Finance",
    "fr": "Suppression de 4 postes : 1 poste de spécialiste (P-5) et 3 postes d’assistant [G(AC)]",
    "ru": "Передача 2 штатных должностей (должность специалиста по закупкам (С‑4)) из Отдела",
    "es": "Supresión de 4 puestos (Oficial Superior (P-5), Auxiliar (SG (OC))) de la División",
}
HOURS = {
    "ar": "الخميس، 2 حزيران/يونيه: من الساعة 9:30 إلى الساعة 13:00",
    "zh": "6月3日，星期五：上午10至下午1时；下午3至7时",
    "en": "Friday, 3 June, from 10 a.m. to 1 p.m. and from 3 to 7 p.m",
    "fr": "Vendredi 3 juin, de 10 heures à 13 heures",
    "ru": "Пятница, 3 июня: с 10 ч. 00 м. до 13 ч. 00 м",
    "es": "Miércoles 22 de marzo: de 9.00 a 13.00 horas",
}
FORMULAS = {
    "ar": "إن الجمعية العامة،",
    "zh": "大会，",
    "en": "The General Assembly,",
    "fr": "L’Assemblée générale,",
    "ru": "Генеральная Ассамблея,",
    "es": "La Asamblea General,",
}
ACT = "1. Decides to act;"


def read(*lines: str, code: str = "en") -> list[Block]:
    text = "\n\n".join([FORMULAS[code], *lines])
    return list(from_text(text, code).document.blocks())[1:]


def kinds(*lines: str, code: str = "en") -> list[Kind]:
    return [block.kind for block in read(*lines, code=code)]


@pytest.mark.parametrize("code", POSTS)
@pytest.mark.parametrize("lines", [POSTS, HOURS])
def test_a_line_of_posts_or_of_hours_is_text(lines, code):
    assert kinds("1. X;", lines[code], "2. Y.", code=code)[1] is Kind.PLAIN


def test_what_begins_as_a_paragraph_does_is_no_heading_for_lack_of_a_comma():
    long = "Welcoming also the important role of other relevant funds in the financing of peace"
    assert kinds("Noting the report,", long, "Recalling the plan,", ACT)[1] is Kind.PREAMBULAR


def test_a_short_text_of_the_preamble_that_lacks_its_comma_is_no_heading():
    row = kinds("Noting the report,", "Acting under Chapter VII of the Charter", ACT, "2. Acts.")
    assert row[1] is Kind.PREAMBULAR


def test_a_formula_with_a_straight_apostrophe_is_one():
    text = "Titre\n\nL'Assemblée générale,\n\nNotant le rapport,\n\n1. Décide d'agir."
    blocks = list(from_text(text, "fr").document.blocks())
    assert [b.kind for b in blocks[1:3]] == [Kind.FORMULA, Kind.PREAMBULAR]


def test_a_short_heading_may_begin_as_a_paragraph_does():
    row = kinds(ACT, "Strengthening of cooperation", "2. Decides also to act.")
    assert row[1] is Kind.HEADING


def test_a_star_between_the_parts_is_neither_of_them():
    assert kinds("Noting the report,", "*", ACT, "2. Calls for help.")[1] is Kind.PLAIN


def test_the_heading_of_an_item_stands_between_two_items():
    row = read(
        "1. Decides to:", "(a) Freeze funds;", "Travel ban", "(b) Prevent entry;", "2. Acts."
    )
    assert [block.kind for block in row[1:4]] == [Kind.OPERATIVE, Kind.HEADING, Kind.OPERATIVE]
    assert row[3].level == 1


@pytest.mark.parametrize(("code", "name"), [("zh", "大会"), ("ru", "Генеральная Ассамблея")])
def test_a_formula_that_lacks_its_comma_is_one_above_the_first_paragraph(code, name):
    blocks = from_text(f"75/255. X\n\n{name}\n\n1. X；\n\n2. Y。", code).document.blocks()
    assert [b.kind for b in blocks] == [Kind.TITLE, Kind.FORMULA, Kind.OPERATIVE, Kind.OPERATIVE]


def test_words_that_introduce_the_paragraphs_are_none_though_they_may_open_a_preambular_one():
    assert kinds("正式决定：", "1. 定为1亿美元；", "2. 缴款。", code="zh")[0] is Kind.PLAIN


def test_the_long_title_of_an_annex_is_a_title():
    title = "Draft addendum to the Agreement " + "concerning the prosecution of crimes " * 9
    text = f"{FORMULAS['en']}\n\nDecides to act.\n\nAnnex\n\n{title}\n\nThe parties agree."
    assert from_text(text, "en").document.parts[1].blocks[0].kind is Kind.TITLE


def test_the_long_words_of_a_numbered_heading_are_a_heading():
    words = "Estimates in respect of special political missions, good offices and others " * 5
    assert kinds(ACT, "XII", words, "2. Decides also to act.")[2] is Kind.HEADING


@pytest.mark.parametrize("heading", ["附件A", "附件 B"])
def test_a_chinese_annex_may_have_a_letter(heading):
    lines = [FORMULAS["zh"], "决定采取行动。", heading, "须经批准的物项", "1. 导弹；", "2. 火药。"]
    text = "\n\n".join(lines)
    assert from_text(text, "zh").document.parts[1].blocks[1].kind is Kind.NUMBERED


def test_the_letter_l_may_stand_for_the_first_number():
    row = read("Noting the report,", "l. Decides to act;", "2. Calls for help.")
    assert (row[1].kind, row[1].level, row[1].typed_label) == (Kind.OPERATIVE, 0, "l.")


def test_a_list_of_a_word_processor_is_one_below_its_paragraph():
    row = read("1. Decides:", "i. To act;", "ii. To report;", "2. Calls for help.")
    assert [block.level for block in row] == [0, 1, 1, 0]


def test_the_paragraphs_of_sections_keep_their_numbers():
    lines = ["1. Commits to:", "First aim", "1.1. Act;", "1.2. Report;", "Second aim", "2.1. Pay;"]
    document = from_text("\n\n".join([FORMULAS["en"], *lines, "2. Calls."]), "en").document
    printed = labels(document).printed
    found = [printed.get(block.id, "") for block in document.blocks()][1:]
    assert found == ["1.", "", "1.1.", "1.2.", "", "2.1.", "2."]


def test_an_amount_at_the_beginning_is_no_number():
    assert read("1. Notes:", "1.5 million people act;", "2. Calls.")[1].typed_label == ""


def test_a_list_that_is_built_the_wrong_way_round_keeps_its_numbers():
    lines = ["1. Asks:", "(i) To act:", "(a) Soon;", "(b) Well;", "(ii) To pay:", "(a) Much;"]
    document = from_text("\n\n".join([FORMULAS["en"], *lines, "2. Calls."]), "en").document
    printed = labels(document).printed
    found = [printed[block.id] for block in document.blocks() if block.id in printed]
    assert found == ["1.", "(i)", "(a)", "(b)", "(ii)", "(a)", "2."]
    assert not any(block.typed_label for block in document.blocks())


def test_a_long_heading_needs_no_number_before_it():
    words = "Estimates in respect of special political missions, good offices and others " * 6
    assert kinds(ACT, words, "2. Decides also to act.")[1] is Kind.HEADING


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "It enters into force on approval. The parties will seek it early"),
        ("ru", "Дополнение вступает в силу после утверждения. Правительство сделает все"),
        ("zh", "本增编须经大会核准。政府将尽最大努力"),
    ],
)
def test_a_sentence_before_another_is_no_heading_though_the_stop_is_lacking(code, text):
    assert kinds("1. X;", text, "2. Y.", code=code)[1] is Kind.PLAIN
