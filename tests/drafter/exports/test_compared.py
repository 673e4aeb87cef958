"""The page and the list that a comparison is read from."""

from drafter.compare.comparison import compare
from drafter.exports.compared import listing, page, summary
from drafter.messages import text
from drafter.model.document import Block, Document, DocumentKind, Front, Kind, Part, PartKind
from drafter.model.passage import Note, Passage
from drafter.text.characters import ANCHOR

FIRST = "Invites Member States to survey the glaciers of their territory;"
SECOND = "Requests the Secretary-General to report on the rivers in summer;"
THIRD = "Calls upon donors to help to build bridges over the streams."


def draft(*texts, note="A/64/1."):
    passages = [Passage(t, (), (Note(Passage(note)),) * t.count(ANCHOR)) for t in texts]
    blocks = tuple(Block(f"b{n}", Kind.OPERATIVE, p) for n, p in enumerate(passages))
    part = Part("p1", PartKind.RESOLUTION, blocks)
    return Document(DocumentKind.RESOLUTION, "en", Front(session=64), (part,))


def english(key, **values):
    return text(f"compare.{key}", "en", **values)


def chinese(key, **values):
    return text(f"compare.{key}", "zh", **values)


def listed(old, new, say=english):
    return listing(compare(old, new), say).rstrip("\n").split("\n\n")


def test_a_moved_paragraph_is_told_once_with_both_places():
    counts, *entries = listed(draft(FIRST, SECOND, THIRD), draft(SECOND, THIRD, FIRST))
    assert counts == "Changed: 0. Inserted: 0. Deleted: 0. Moved: 1."
    assert entries == [f"OP1, now OP3: moved here\n    {FIRST}"]


def test_the_words_of_notes_are_told_with_them():
    old, new = draft(f"{FIRST}{ANCHOR}"), draft(f"{FIRST}{ANCHOR}", note="A/64/2.")
    assert listed(old, new)[1:] == ["OP1: changed\n    note 1: [-A/64/1-]{+A/64/2+}."]
    (entry,) = listed(draft(FIRST, SECOND), draft(FIRST, f"{SECOND}{ANCHOR}"))[1:]
    assert entry == f"OP2: changed\n    {SECOND}{{+ (A/64/1.)+}}"


def test_spaces_alone_are_counted_and_not_listed():
    old, new = draft(f"{FIRST} on 4\u00a0May;"), draft(f"{FIRST} on 4 May;")
    assert listed(old, new) == [
        "Changed: 0. Inserted: 0. Deleted: 0. Moved: 0. Places where only spaces changed: 1."
    ]


def test_long_text_that_stayed_is_shortened():
    long = " ".join(f"word{n}" for n in range(80))
    (entry,) = listed(draft(f"Invites {long};"), draft(f"Invites {long}, at once;"))[1:]
    assert " … " in entry
    assert "word79{+, at once+};" in entry
    assert "word40" not in entry


def test_it_is_told_in_chinese_too():
    counts, entry = listed(draft(FIRST, SECOND), draft(SECOND), chinese)
    assert counts == "修改0处，增加0段，删除1段，移动0段。"
    assert entry.startswith("OP1: 删除\n")


def test_two_texts_that_are_the_same_are_said_to_be():
    assert summary(compare(draft(FIRST), draft(FIRST)), english) == (
        "The two texts are the same, labels aside."
    )


def test_the_page_has_a_row_for_every_paragraph_and_stands_alone():
    comparison = compare(draft(FIRST, "A < B & C;"), draft(FIRST, "A > B & C;", THIRD))
    words = page(comparison, english).decode("utf-8")
    assert words.count("<tr class=") == len(comparison.rows)
    assert "<del>&lt;</del>" in words
    assert "<ins>&gt;</ins>" in words
    assert "http" not in words
    assert 'dir="rtl"' in page(comparison, english, right_to_left=True).decode("utf-8")
