"""What is known from the last check is right after any row of edits: the same as a whole check."""

from hypothesis import given, settings
from hypothesis import strategies as st
from notation import document_of

from drafter.model import edits
from drafter.model.document import Document, Kind, PartKind
from drafter.model.places import Place
from drafter.rules.check import check

DRAFT = (
    "# Rivers / The General Assembly, / PP *Recalling* its resolution 70/1 of 25 September 2015, / "
    "PP *Recalling* its resolution 70/1, / 1. *Notes* the the report; / 2. *Requests*  the "
    "Secretary General to act in line with paragraph 9 above: / (a) First, / (b) Second; / "
    "3. *Decides* to remain seized of the matter."
)
KINDS = [Kind.PREAMBULAR, Kind.OPERATIVE, Kind.FORMULA, Kind.HEADING, Kind.PLAIN]
WORDS = ["", "x", " paragraph 3 above", "resolution 70/1", ";", " the the", "\u00a0"]


def edited(document: Document, data: st.DataObject) -> Document:
    """Do one thing to a document."""
    blocks = list(document.blocks())
    block = data.draw(st.sampled_from(blocks))
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(block.text))] * 2)))
    words = data.draw(st.sampled_from(WORDS))
    kind = data.draw(st.sampled_from(KINDS))
    part = data.draw(st.integers(0, len(document.parts) - 1))
    place = Place(part, data.draw(st.integers(0, len(document.parts[part].blocks))))
    things = [
        lambda: edits.replace_text(document, block.id, start, end, words),
        lambda: edits.split_block(document, block.id, start),
        lambda: edits.move_block(document, block.id, place),
        lambda: edits.change_kind(document, block.id, kind),
        lambda: edits.change_level(document, block.id, 1),
        lambda: edits.insert_blocks(document, place, [block, block]),
        lambda: edits.remove_blocks(document, Place(0, 0)) if len(blocks) > 3 else document,
        lambda: edits.add_part(document, PartKind.ANNEX),
    ]
    return data.draw(st.sampled_from(things))()


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_after_any_edits_a_check_that_knows_the_last_one_finds_what_a_whole_one_does(
    data: st.DataObject,
):
    document = document_of(DRAFT, "en")
    checked = check(document)
    for _ in range(data.draw(st.integers(1, 6))):
        document = edited(document, data)
        checked = check(document, checked)
        assert checked.findings == check(document).findings
