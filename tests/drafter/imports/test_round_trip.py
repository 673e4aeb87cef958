"""Work files that LibreOffice edited come home with exactly these edits, in six languages."""

from dataclasses import replace

import editing
import pytest
from six_drafts import LANGUAGES, draft, typed_text

from drafter.exports import Profile, prepare
from drafter.imports import read
from drafter.imports.writing import settled_spaces
from drafter.model import edits
from drafter.model.document import Block, Kind
from drafter.model.passage import Note, Passage
from drafter.model.places import Place, block_of, place_of
from drafter.session import export, open_file
from drafter.store.file import from_bytes as reopen

SUFFIXES = (".docx", ".odt")
FIRST, SECOND, CALLS, ITEM_A, ITEM_B, ITEM_C = "b4", "b5", "b7", "b9", "b10", "b11"
ENCOURAGES, STRESSES, REQUESTS, LAST, ANNEXED = "b12", "b13", "b14", "b15", "b23"
NOTE = "A/65/1."


def line_of(document, block):
    """The place of a block among the lines printed."""
    lines = prepare(document, Profile.LAYOUT).lines
    return next(n for n, line in enumerate(lines) if line.block == block)


def middle(document, block):
    """An offset amid a paragraph, before a word."""
    words = block_of(document, block).text
    return words.find(" ", len(words) // 2) + 1 or len(words) // 2


def changed(document, block, **fields):
    return edits.with_block(document, replace(block_of(document, block), **fields))


# Each edit twice: as LibreOffice is told to make it, and as it should come home.


def a_word_typed(document, block):
    at, words = middle(document, block), typed_text(document.language)
    steps = editing.typed(line_of(document, block), at, words)
    return steps, lambda d: edits.replace_text(d, block, at, at, words)


def words_cut(document, block):
    at = middle(document, block)
    steps = editing.cut(line_of(document, block), at, 6)
    return steps, lambda d: edits.replace_text(d, block, at, at + 6, "")


def a_paragraph_added(document, block):
    steps = editing.returned(line_of(document, block), typed_text(document.language))
    new = replace(block_of(document, block), passage=Passage(typed_text(document.language)))

    def home(d):
        place = place_of(d, block)
        return edits.insert_blocks(d, Place(place.part, place.block + 1), [new])

    return steps, home


def deleted(document, block):
    steps = editing.deleted(line_of(document, block))
    return steps, lambda d: edits.remove_blocks(d, place_of(d, block))


def moved_down(document, block):
    def home(d):
        place = place_of(d, block)
        return edits.move_block(d, block, Place(place.part, place.block + 2))

    return editing.moved(line_of(document, block), 1), home


def moved_up(document, block):
    return editing.moved(line_of(document, block), -1), lambda d: edits.move_up(d, block)


def split(document, block):
    at = middle(document, block)
    steps = editing.split(line_of(document, block), at)
    return steps, lambda d: edits.split_block(d, block, at)


def joined_to_next(document, block):
    def home(d):
        place, end = place_of(d, block), len(block_of(d, block).text)
        following = d.parts[place.part].blocks[place.block + 1].id
        lines = prepare(document, Profile.LAYOUT).lines
        label = next(line.label for line in lines if line.block == following)
        left = " " if label.numbered else f" {label.text}\t"
        return edits.join_with_previous(edits.replace_text(d, block, end, end, left), following)

    return editing.joined(line_of(document, block)), home


def noted(document, block):
    end = len(block_of(document, block).text)
    steps = editing.noted(line_of(document, block), NOTE)
    return steps, lambda d: edits.add_note(d, block, end, Note(Passage(NOTE)))


def deeper(document, block):
    steps = editing.levelled(line_of(document, block), block_of(document, block).level + 1)
    return steps, lambda d: edits.change_level(d, block, 1)


def outer(document, block):
    steps = editing.levelled(line_of(document, block), 0)
    return steps, lambda d: edits.change_level(d, block, -1)


def counted_from_seven(document, block):
    steps = editing.restarted(line_of(document, block), 7)
    return steps, lambda d: changed(d, block, typed_label="7.")


def unnumbered(document, block):
    steps = editing.unnumbered(line_of(document, block))
    return steps, lambda d: edits.change_kind(d, block, Kind.PLAIN)


SINGLE = {
    "typed": (a_word_typed, FIRST),
    "cut": (words_cut, ANNEXED),
    "added": (a_paragraph_added, CALLS),
    "added-item": (a_paragraph_added, ITEM_B),
    "added-in-preamble": (a_paragraph_added, SECOND),
    "added-in-annex": (a_paragraph_added, ANNEXED),
    "deleted": (deleted, STRESSES),
    "deleted-item": (deleted, ITEM_A),
    "moved-down": (moved_down, SECOND),
    "moved-up": (moved_up, LAST),
    "split": (split, ENCOURAGES),
    "joined": (joined_to_next, ITEM_A),
    "noted": (noted, REQUESTS),
    "deeper": (deeper, ITEM_B),
    "outer": (outer, ITEM_C),
    "unnumbered": (unnumbered, LAST),
    "relabelled": (counted_from_seven, STRESSES),
}
TOGETHER = (
    (a_word_typed, FIRST),
    (moved_down, SECOND),
    (a_paragraph_added, CALLS),
    (joined_to_next, ITEM_A),
    (split, ENCOURAGES),
    (deleted, STRESSES),
    (noted, REQUESTS),
    (words_cut, ANNEXED),
)


def together(document):
    """All edits at once: the steps, and the draft that should come home."""
    steps, home = "", document
    for edit, block in TOGETHER:
        one, apply = edit(document, block)
        steps, home = steps + one, apply(home)
    return steps, home


def cases():
    """Every file by its name: the draft, the steps, the draft that should come home."""
    for name, (edit, block) in SINGLE.items():
        document = draft("en")
        steps, apply = edit(document, block)
        yield name, document, steps, apply(document)
    for code in LANGUAGES:
        steps, home = together(draft(code))
        yield f"all-{code}", draft(code), steps, home
        yield f"tracked-{code}", draft(code), editing.tracked(steps), home
    steps, home = together(draft("en"))
    accepted = editing.tracked(steps) + editing.settled("Accept")
    rejected = editing.tracked(steps) + editing.settled("Reject")
    yield "accepted", draft("en"), accepted, home
    yield "rejected", draft("en"), rejected, draft("en")


CASES = {name: (before, steps, home) for name, before, steps, home in cases()}


@pytest.fixture(scope="module")
def edited(tmp_path_factory):
    """Work files that LibreOffice opened, edited and saved, all in one run."""
    if editing.PROGRAM is None:
        pytest.skip("LibreOffice is not installed")
    folder = tmp_path_factory.mktemp("edited")
    told = {}
    for name, (document, steps, _) in CASES.items():
        for suffix in SUFFIXES:
            export(document, folder / f"{name}{suffix}")
            told[f"{name}{suffix}"] = steps
    editing.edit(folder, told)
    return folder


def shown(document, known):
    """Every block as it should come home: its id unless it is new, and all that it holds."""

    def one(block: Block):
        notes = tuple(settled_spaces(note.passage.text) for note in block.passage.notes)
        identity = block.id if block.id in known else "new"
        label = block.typed_label
        return identity, block.kind, block.level, label, settled_spaces(block.text), notes

    return [(part.id, [one(block) for block in part.blocks]) for part in document.parts]


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("name", CASES)
def test_the_edits_come_home_and_nothing_else(edited, name, suffix):
    before, _, home = CASES[name]
    known = {block.id for block in before.blocks()}
    opened = open_file(edited / f"edited-{name}{suffix}")
    assert shown(opened.document, known) == shown(home, known)
    assert opened.document.front == before.front
    old = {block.id: block for block in before.blocks()}
    same = {block.id for block in home.blocks() if old.get(block.id) == block}
    assert {block.id for block in opened.document.blocks() if old.get(block.id) == block} >= same


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("code", LANGUAGES)
def test_rejecting_what_was_tracked_gives_the_draft_as_it_was(edited, code, suffix):
    path = edited / f"edited-tracked-{code}{suffix}"
    opened = read(path, view="original", reopen=reopen)
    assert shown(opened.document, {}) == shown(draft(code), {})
    assert "changes_original" in [remark.key for remark in opened.remarks]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_moves_are_said(edited, suffix):
    remarks = open_file(edited / f"edited-moved-up{suffix}").remarks
    assert [(r.key, dict(r.arguments)) for r in remarks] == [("moved_elsewhere", {"count": "1"})]
