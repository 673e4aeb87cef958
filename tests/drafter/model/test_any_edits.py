"""Any edits in any order: the document stays one that can be printed, and undo is exact."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from drafter.languages.templates import new_document
from drafter.model import edits
from drafter.model.changes import change_between
from drafter.model.document import (
    DEEPEST_LEVEL,
    LEVELLED,
    Block,
    Document,
    DocumentKind,
    Kind,
    PartKind,
)
from drafter.model.history import applied, begin, redone, undone
from drafter.model.passage import Note, Passage
from drafter.model.places import Place, place_of
from drafter.numbering.labels import labels
from drafter.text.characters import ANCHOR

KINDS = [kind for kind in Kind if kind is not Kind.OPAQUE]
words = st.text(alphabet="abc ,;.决定", max_size=8)


class Drafting(RuleBasedStateMachine):
    """A drafter who does anything at all."""

    def __init__(self) -> None:
        super().__init__()
        self.history = begin(new_document(DocumentKind.REQUEST, "en", session=80))
        self.seen = [self.history.document]

    @property
    def document(self) -> Document:
        return self.history.document

    def do(self, document: Document) -> None:
        rebuilt = change_between(self.document, document)
        row = list(self.document.blocks())
        row[rebuilt.start : rebuilt.start + len(rebuilt.removed)] = rebuilt.added
        assert row == list(document.blocks())
        self.history = applied(self.history, document, "step")

    def block(self, data: st.DataObject) -> Block:
        return data.draw(st.sampled_from(list(self.document.blocks())))

    def offset(self, data: st.DataObject, block: Block) -> int:
        return data.draw(st.integers(0, len(block.text)))

    @rule(data=st.data(), text=words)
    def types(self, data: st.DataObject, text: str) -> None:
        block = self.block(data)
        start, end = sorted((self.offset(data, block), self.offset(data, block)))
        self.do(edits.replace_text(self.document, block.id, start, end, text))

    @rule(data=st.data())
    def splits(self, data: st.DataObject) -> None:
        block = self.block(data)
        count = len(list(self.document.blocks()))
        self.do(edits.split_block(self.document, block.id, self.offset(data, block)))
        assert len(list(self.document.blocks())) == count + 1

    @rule(data=st.data())
    def joins(self, data: st.DataObject) -> None:
        text = "".join(b.text for b in self.document.blocks())
        self.do(edits.join_with_previous(self.document, self.block(data).id))
        assert "".join(b.text for b in self.document.blocks()) == text

    @rule(data=st.data(), up=st.booleans())
    def moves(self, data: st.DataObject, up: bool) -> None:
        move = edits.move_up if up else edits.move_down
        before = sorted(b.id for b in self.document.blocks())
        self.do(move(self.document, self.block(data).id))
        assert sorted(b.id for b in self.document.blocks()) == before

    @rule(data=st.data())
    def drags(self, data: st.DataObject) -> None:
        target = place_of(self.document, self.block(data).id)
        self.do(edits.move_block(self.document, self.block(data).id, target))

    @rule(data=st.data(), by=st.sampled_from([-1, 1]))
    def indents(self, data: st.DataObject, by: int) -> None:
        self.do(edits.change_level(self.document, self.block(data).id, by))

    @rule(data=st.data(), kind=st.sampled_from(KINDS))
    def turns(self, data: st.DataObject, kind: Kind) -> None:
        self.do(edits.change_kind(self.document, self.block(data).id, kind))

    @rule(data=st.data(), text=words)
    def notes(self, data: st.DataObject, text: str) -> None:
        block = self.block(data)
        note = Note(Passage(text))
        self.do(edits.add_note(self.document, block.id, self.offset(data, block), note))

    @rule(data=st.data(), texts=st.lists(words, max_size=3))
    def pastes(self, data: st.DataObject, texts: list[str]) -> None:
        part = data.draw(st.sampled_from([p for p in self.document.parts if p.blocks]))
        first, last = sorted(data.draw(st.integers(0, len(part.blocks) - 1)) for _ in range(2))
        one, other = part.blocks[first], part.blocks[last]
        start, end = self.offset(data, one), self.offset(data, other)
        if first == last and end < start:
            start, end = end, start
        new = [Block("", Kind.OPERATIVE, Passage(text)) for text in texts]
        self.do(edits.replace_range(self.document, (one.id, start), (other.id, end), new))

    @rule(kind=st.sampled_from(PartKind))
    def adds_a_part(self, kind: PartKind) -> None:
        self.do(edits.add_part(self.document, kind))

    @precondition(lambda self: len(self.document.parts) > 2)
    @rule(data=st.data())
    def removes_a_part(self, data: st.DataObject) -> None:
        part = data.draw(st.sampled_from(self.document.parts[1:]))
        self.do(edits.remove_part(self.document, part.id))

    @rule(steps=st.integers(1, 4))
    def undoes_and_redoes(self, steps: int) -> None:
        there = self.document
        possible = min(steps, len(self.history.past))
        for _ in range(possible):
            earlier = self.history.past[-1].document
            self.history = undone(self.history)
            assert self.document is earlier
        for _ in range(possible):
            self.history = redone(self.history)
        assert self.document is there

    @invariant()
    def ids_are_used_once(self) -> None:
        ids = [block.id for block in self.document.blocks()]
        ids += [part.id for part in self.document.parts]
        assert len(ids) == len(set(ids))
        assert all(int(i[1:]) < self.document.next_id for i in ids)

    @invariant()
    def every_call_has_its_note(self) -> None:
        for block in self.document.blocks():
            assert block.text.count(ANCHOR) == len(block.passage.notes)

    @invariant()
    def levels_are_such_as_are_printed(self) -> None:
        for block in self.document.blocks():
            assert 0 <= block.level <= DEEPEST_LEVEL
            assert block.level == 0 or block.kind in LEVELLED

    @invariant()
    def there_is_always_somewhere_to_write(self) -> None:
        assert any(part.blocks for part in self.document.parts)

    @invariant()
    def every_paragraph_can_be_numbered(self) -> None:
        known = labels(self.document)
        for block in self.document.blocks():
            if block.kind in (Kind.OPERATIVE, Kind.NUMBERED) and block.level:
                assert known.of(block.id)


TestDrafting = Drafting.TestCase
TestDrafting.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)


def test_a_paragraph_takes_its_subparagraphs_along():
    document = new_document(DocumentKind.RESOLUTION, "en", session=80)
    rows = [("one", 0), ("a", 1), ("i", 2), ("two", 0)]
    blocks = [Block("", Kind.OPERATIVE, Passage(text), level) for text, level in rows]
    part = len(document.parts) - 1
    end = len(document.parts[part].blocks)
    document = edits.insert_blocks(document, Place(part, end), blocks)
    two = document.parts[part].blocks[-1]
    moved = edits.move_up(document, two.id)
    assert [b.text for b in moved.parts[part].blocks[-4:]] == ["two", "one", "a", "i"]


def test_typing_on_is_one_step_and_another_paragraph_a_new_one():
    document = new_document(DocumentKind.RESOLUTION, "en", session=80)
    first, second = [b.id for b in document.blocks()][:2]
    history = begin(document)
    for block in (first, first, second):
        changed = edits.replace_text(history.document, block, 0, 0, "x")
        history = applied(history, changed, "typing", merge=f"typing {block}")
    assert undone(undone(history)).document is document


def test_where_the_last_words_go_with_their_part_there_is_an_empty_paragraph():
    document = edits.add_part(
        new_document(DocumentKind.RESOLUTION, "en", session=80), PartKind.ANNEX
    )
    annex = document.parts[-1]
    while document.parts[0].blocks:
        document = edits.move_block(
            document, document.parts[0].blocks[0].id, place_of(document, annex.blocks[0].id)
        )
    left = edits.remove_part(document, annex.id)
    assert [block.text for block in left.blocks()] == [""]
