"""Labels of every level, where they begin again, and what has none."""

import pytest

from drafter.model.document import Block, Document, DocumentKind, Kind, Part, PartKind
from drafter.numbering.labels import annex_headings, labels, without_usual_labels


def block(name, kind, level=0, typed=""):
    return Block(name, kind, level=level, typed_label=typed)


def made(*parts, code="en"):
    """Make a document of rows (kind, level, typed label); each part is (part kind, depth, rows)."""
    number, built = 1, []
    for kind, depth, rows in parts:
        blocks = tuple(block(f"b{number + n}", *row) for n, row in enumerate(rows))
        number += len(blocks)
        built.append(Part(f"p{len(built)}", kind, blocks, depth))
    return Document(DocumentKind.RESOLUTION, code, parts=tuple(built), next_id=number)


def resolution(*rows, code="en"):
    return made((PartKind.RESOLUTION, 0, rows), code=code)


def printed(document):
    known = labels(document)
    return [known.of(block.id) for block in document.blocks()]


def working(document):
    known = labels(document)
    return [known.name(block.id) for block in document.blocks()]


PP, OP, N = Kind.PREAMBULAR, Kind.OPERATIVE, Kind.NUMBERED
LIST = [(OP,), (OP, 1), (OP, 2), (OP, 3), (OP, 4), (OP, 4), (OP, 3), (OP, 1), (OP,), (OP, 1)]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("en", "1. (a) (i) a. i. ii. b. (b) 2. (a)"),
        ("zh", "1. (a) ㈠ a. i. ii. b. (b) 2. (a)"),
    ],
)
def test_every_level_counts_under_the_one_above(code, expected):
    assert " ".join(printed(resolution(*LIST, code=code))) == expected


def test_rooms_call_paragraphs_by_part_and_number():
    document = resolution((PP,), (PP,), (PP, 1), (OP,), (OP, 1), (OP, 2), (OP,))
    assert working(document) == ["PP1", "PP2", "PP2 (a)", "OP1", "OP1 (a)", "OP1 (a) (i)", "OP2"]


def test_preambular_paragraphs_have_no_number_but_their_lists_have():
    document = resolution((PP,), (PP, 1), (PP, 1), (PP,), (PP, 1))
    assert printed(document) == ["", "(a)", "(b)", "", "(a)"]


def test_a_text_that_goes_on_after_a_list_has_none_and_breaks_none():
    document = resolution((OP,), (OP, 1), (Kind.CONTINUATION, 1), (OP, 1), (OP,))
    assert printed(document) == ["1.", "(a)", "", "(b)", "2."]


@pytest.mark.parametrize("between", [Kind.PLAIN, Kind.HEADING])
def test_lists_begin_again_after_a_paragraph_without_number(between):
    document = made((PartKind.ANNEX, 1, [(N,), (N, 1), (between,), (N, 1), (N,)]))
    assert printed(document) == ["1.", "(a)", "", "(a)", "2."]


def test_a_single_operative_paragraph_has_no_number_but_its_list_has():
    document = resolution((PP,), (OP,), (OP, 1), (OP, 1))
    assert printed(document) == ["", "", "(a)", "(b)"]
    assert working(document)[1] == "OP1"


def test_every_annex_counts_from_one():
    document = made(
        (PartKind.RESOLUTION, 0, [(OP,), (OP,)]),
        (PartKind.ANNEX, 1, [(N,), (N,)]),
        (PartKind.ANNEX, 1, [(N,)]),
    )
    assert printed(document) == ["1.", "2.", "1.", "2.", "1."]


def test_the_parts_of_a_composite_resolution_count_from_one():
    part = [(Kind.HEADING,), (Kind.FORMULA,), (PP,), (OP,), (OP,)]
    document = resolution(*part, *part)
    assert printed(document) == ["", "", "", "1.", "2."] * 2
    assert working(document)[2] == working(document)[7] == "PP1"


def test_sections_go_on_counting():
    document = resolution((OP,), (OP,), (Kind.HEADING,), (OP,))
    assert printed(document) == ["1.", "2.", "", "3."]


def test_a_section_begins_again_where_its_first_number_is_typed():
    document = resolution((OP,), (OP,), (Kind.HEADING,), (OP, 0, "1."), (OP,))
    assert printed(document) == ["1.", "2.", "", "1.", "2."]
    assert labels(document).restarts == {"b4"}


def test_a_typed_one_begins_nothing_without_a_heading():
    document = resolution((OP,), (OP,), (OP, 0, "1."))
    assert printed(document) == ["1.", "2.", "3."]


def test_typed_labels_are_kept_only_where_they_say_more():
    rows = [(OP, 0, "1."), (OP, 0, "2."), (Kind.HEADING,), (OP, 0, "1."), (OP, 0, "3.")]
    kept = without_usual_labels(resolution(*rows))
    assert [block.typed_label for block in kept.blocks()] == ["", "", "", "1.", "3."]
    assert printed(kept) == ["1.", "2.", "", "1.", "2."]
    assert without_usual_labels(kept) == kept


@pytest.mark.parametrize(
    ("code", "depths", "expected"),
    [
        ("en", [0, 1], ["", "Annex"]),
        ("en", [0, 1, 1], ["", "Annex I", "Annex II"]),
        ("en", [0, 1, 2, 1], ["", "Annex I", "Annex", "Annex II"]),
        ("zh", [0, 1, 1], ["", "附件一", "附件二"]),
    ],
)
def test_annexes_are_numbered_only_where_there_are_several(code, depths, expected):
    document = made(*((PartKind.ANNEX, depth, [(N,)]) for depth in depths), code=code)
    assert list(annex_headings(document).values()) == expected


def test_a_list_built_the_wrong_way_round_counts_on_when_one_is_added():
    levels = (0, 2, 1, 1, 1, 2, 1, 0)
    rows = [(Kind.OPERATIVE, level, "") for level in levels]
    assert printed(resolution(*rows)) == ["1.", "(i)", "(a)", "(b)", "(c)", "(ii)", "(a)", "2."]


def test_the_numbers_of_a_section_count_on_when_one_is_added_until_the_next_heading():
    rows = [(0, ""), (1, "1.1."), (1, ""), (1, "")]
    numbered = [(Kind.OPERATIVE, *row) for row in rows]
    after = [(Kind.HEADING, 0, ""), (Kind.OPERATIVE, 1, ""), (Kind.OPERATIVE, 0, "")]
    found = printed(resolution(*numbered, *after))
    assert found == ["1.", "1.1.", "1.2.", "1.3.", "", "(a)", "2."]


def test_the_first_number_of_a_section_stays_typed_for_it_gives_the_form():
    rows = [(Kind.OPERATIVE, 0, "1."), (Kind.OPERATIVE, 1, "1.1"), (Kind.OPERATIVE, 1, "1.2")]
    kept = without_usual_labels(resolution(*rows, (Kind.OPERATIVE, 0, "2.")))
    assert [block.typed_label for block in kept.blocks()] == ["", "1.1", "", ""]
