"""What the fixes do to a document, and that they keep notes and openers."""

from notation import document_of

from drafter.model.document import Document, Kind
from drafter.model.places import block_of
from drafter.rules.check import check
from drafter.rules.fixes import apply_fix
from drafter.rules.rule import Finding


def only(document: Document, rule: str) -> Finding:
    (finding,) = [f for f in check(document).findings if f.rule == rule]
    return finding


def fixed(text: str, rule: str, language: str = "en") -> Document:
    document = document_of(text, language)
    return apply_fix(document, only(document, rule).fixes[0])


def test_renumbering_takes_all_typed_labels_away():
    document = fixed("1. Notes; / 3. Decides; / 4. Requests.", "broken_numbering")
    assert [block.typed_label for block in document.blocks()] == ["", "", ""]


def test_a_mark_takes_the_place_of_the_wrong_one():
    document = fixed("PP Recalling its resolution; / 1. Decides.", "missing_preambular_comma")
    assert block_of(document, "b1").text == "Recalling its resolution,"


def test_a_missing_mark_is_put_before_the_call_of_a_note():
    document = fixed(
        "PP Recalling the report[note: A/64/1.] / 1. Acts.", "missing_preambular_comma"
    )
    assert block_of(document, "b1").text == "Recalling the report,\ufffc"


def test_a_call_moves_behind_the_mark_with_its_note():
    document = fixed("Noting the report[note: A/64/291.], again,", "mark_before_punctuation")
    block = block_of(document, "b1")
    assert block.text == "Noting the report,\ufffc again,"
    assert block.passage.notes[0].passage.text == "A/64/291."


def test_a_corrected_opener_stays_emphasised():
    document = fixed("PP *Recognising* the role,", "ise_spelling")
    block = block_of(document, "b1")
    assert block.passage.emphasised is not None
    assert block.passage.emphasised.of(block.text) == "Recognizing"


def test_an_opener_that_gains_an_adverb_is_emphasised_with_it():
    document = fixed("PP *Noting* a, / PP *Noting* b,", "repeated_preambular_opener")
    block = block_of(document, "b2")
    assert block.text == "Noting also b,"
    assert block.passage.emphasised is not None
    assert block.passage.emphasised.of(block.text) == "Noting also"


def test_a_chinese_adverb_comes_first():
    document = fixed(
        "PP *回顾*甲， / PP *又回顾*乙， / PP *又回顾*丙，", "repeated_preambular_opener", "zh"
    )
    assert block_of(document, "b3").text == "还回顾丙，"


def test_a_footnote_gains_its_full_stop():
    document = fixed("Recalling the report,[note: A/64/291]", "unstopped_footnote")
    assert block_of(document, "b1").passage.notes[0].passage.text == "A/64/291."


def test_the_formula_is_put_before_the_first_paragraph():
    document = fixed("# Sport / PP Recalling it, / 1. Acts.", "missing_formula")
    assert [block.kind for block in document.blocks()][:3] == [
        Kind.TITLE,
        Kind.FORMULA,
        Kind.PREAMBULAR,
    ]
    assert list(document.blocks())[1].text == "The General Assembly,"


def test_a_paragraph_may_go_to_the_part_that_its_opener_belongs_to():
    document = fixed("PP Requests the Secretary-General to act,", "misplaced_opener")
    assert block_of(document, "b1").kind is Kind.OPERATIVE


def test_spaces_before_figures_go_all_at_once():
    text = "回顾2009年的 1 份报告， / 注意到 2010 年的报告，"
    document = fixed(text, "mixed_figure_spacing", "zh")
    assert [block.text for block in document.blocks()] == [
        "回顾2009年的1份报告，",
        "注意到2010年的报告，",
    ]


def test_signatories_are_put_in_list_order():
    text = (
        "{signatory Palau, Permanent Representative, A; signatory Belize, Permanent Representative,"
        " B} == letter == / We write."
    )
    document = fixed(text, "signatories_out_of_order")
    assert [one.country for one in document.front.signatories] == ["Belize", "Palau"]
