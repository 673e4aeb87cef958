"""Ten things that a delegate does, by real keys and a real mouse on a screen, seen from outside."""

from pathlib import Path

from drafter.model.document import Document, Kind
from drafter.model.passage import Style
from drafter.numbering.labels import labels
from drafter.session import open_file
from tests.screen.conftest import Keep, Start
from tests.screen.display import SEEN, SIZE, Display, changed, ink, until
from tests.screen.program import Program, environment, written
from tests.screen.texts import LAST_YEAR, checked, copied_elsewhere, go_to, save_as, saved, texts


def choose_opener(program: Program, begun: str, whole: str) -> None:
    """Begin an opener and choose it from the list, which must be there to be read."""
    display = program.display
    window = program.opens(lambda: display.type(begun))
    program.answers(lambda: display.press("Down"), window.box)
    display.press("Return")
    until(lambda: window.number not in {w.number for w in display.windows()}, f"{whole} taken")


def test_a_draft_of_five_paragraphs_is_written_from_nothing_by_keys(
    start: Start, display: Display, keep: Keep, tmp_path: Path
):
    program, path = start(), tmp_path / "warning.akn"
    program.answers(lambda: display.press("Tab", "Return"))
    program.answers(lambda: display.type("Early warning of floods"))
    checked(program)
    for gap in ("51/148", "13 December 1996"):
        program.answers(lambda: display.press("F8"))
        display.type(gap)
    display.press("End", "Return")
    choose_opener(program, "Noting with conc", "Noting with concern")
    display.type("that floods kill more people than storms,")
    for gap in ("Member States to warn people in time", "Early warning of floods"):
        program.answers(lambda: display.press("F8"))
        display.type(gap)
    keep("01-write")
    save_as(program, path)
    document = written(path, lambda d: len(texts(d)) == 7, "seven paragraphs")
    assert texts(document)[2:5] == [
        "Recalling its resolution 51/148 of 13 December 1996,",
        "Noting with concern that floods kill more people than storms,",
        "Encourages Member States to warn people in time;",
    ]
    assert texts(document)[6].endswith("the item entitled “Early warning of floods”.")
    blocks = list(document.blocks())[2:]
    emphasised = [block.text[: block.passage.marks[0].end] for block in blocks]
    assert emphasised == ["Recalling", "Noting with concern", "Encourages", "Requests", "Decides"]


def test_last_years_text_is_pasted_and_becomes_structure(
    start: Start, display: Display, keep: Keep, home: Path, tmp_path: Path
):
    program, path = start(), tmp_path / "pasted.akn"
    with copied_elsewhere(LAST_YEAR, environment(home, display)):
        program.answers(lambda: display.press("ctrl+shift+v"))
    keep("02-paste")
    save_as(program, path)
    document = written(path, lambda d: len(texts(d)) == 8, "eight paragraphs")
    assert [(block.kind, block.level) for block in document.blocks()] == [
        (Kind.FORMULA, 0),
        (Kind.PREAMBULAR, 0),
        (Kind.PREAMBULAR, 0),
        (Kind.OPERATIVE, 0),
        (Kind.OPERATIVE, 0),
        (Kind.OPERATIVE, 1),
        (Kind.OPERATIVE, 1),
        (Kind.OPERATIVE, 0),
    ]
    opened = [block for block in document.blocks() if block.level == 0][1:]
    assert all(block.passage.marks[0].style is Style.EMPHASIS for block in opened)


def test_three_citations_are_inserted_by_number(
    program: Program, display: Display, keep: Keep, draft: Path
):
    go_to(program, "PP2")
    display.press("End")
    dialog = program.dialog(lambda: display.press("ctrl+k"), "Cite a text")
    program.answers(lambda: display.type("51/148, 70/1, S/RES/1325"), dialog.box)
    keep("03-cite-asked")
    program.answers(lambda: display.press("Return"))
    keep("03-cite")
    words = (
        "its resolutions 51/148 of 13 December 1996 and 70/1 of 25 September 2015 and Security "
        "Council resolution 1325 (2000) of 31 October 2000"
    )
    assert words in texts(saved(program, draft, words))[2]


def test_an_operative_paragraph_moves_up_and_references_follow(
    program: Program, display: Display, keep: Keep, draft: Path
):
    go_to(program, "OP2")
    program.answers(lambda: display.press("alt+Up"))
    keep("04-move")
    moved = texts(saved(program, draft, "as requested in paragraph 2 above."))
    assert moved[3:7] == [
        "Requests the Secretary-General:",
        "To report on warnings;",
        "To report on rivers;",
        "Encourages Member States to warn people in time;",
    ]


def test_lists_have_letters_and_roman_numbers(
    program: Program, display: Display, keep: Keep, draft: Path
):
    go_to(program, "OP1")
    display.press("End", "BackSpace")
    display.type(":")
    display.press("Return", "Tab")
    display.type("To measure rivers:")
    display.press("Return", "Tab")
    display.type("Every day;")
    display.press("Return")
    display.type("Every night;")
    display.press("Return", "shift+Tab")
    program.answers(lambda: display.type("To tell their neighbours;"))
    keep("05-lists")
    document = saved(program, draft, "neighbours")
    added, named = list(document.blocks())[4:8], labels(document)
    assert [named.of(block.id) for block in added] == ["(a)", "(i)", "(ii)", "(b)"]


def test_two_footnotes_are_added(program: Program, display: Display, keep: Keep, draft: Path):
    display.press("Down", "ctrl+shift+n")
    display.type("See A/70/1.")
    display.press("Down", "ctrl+shift+n")
    program.answers(lambda: display.type("Ibid."))
    keep("06-notes")
    display.press("ctrl+s")
    document = written(draft, lambda d: "Ibid." in notes(d), "two notes")
    assert notes(document) == ["See A/70/1.", "Ibid."]


def notes(document: Document) -> list[str]:
    return [note.passage.text for block in document.blocks() for note in block.passage.notes]


def test_all_findings_are_fixed(program: Program, display: Display, keep: Keep, draft: Path):
    checked(program)
    go_to(program, "PP2")
    display.press("End", "BackSpace")
    program.answers(lambda: display.type("  and the the dead,"))
    keep("07-found")
    program.answers(lambda: display.press("ctrl+shift+period"))
    keep("07-fix")
    fixed = saved(program, draft, "than storms and the dead,")
    assert texts(fixed)[2].endswith("than storms and the dead,")


def test_a_session_is_found_and_replaced(
    program: Program, display: Display, keep: Keep, draft: Path
):
    dialog = program.dialog(lambda: display.press("ctrl+shift+h"), "session")
    program.answers(lambda: display.type("81"), dialog.box)
    keep("09-session-asked")
    program.answers(lambda: display.press("Return"))
    keep("09-session")
    replaced = saved(program, draft, "its eighty-first session")
    assert "seventy-sixth" not in "".join(texts(replaced))


def test_the_draft_is_exported_to_word(program: Program, display: Display, keep: Keep, draft: Path):
    program.dialog(lambda: display.press("ctrl+shift+e"), "Export")
    keep("10-export-asked")
    program.answers(lambda: display.press("Return"))
    keep("10-export")
    word = draft.with_suffix(".docx")
    exported = written(word, lambda d: len(texts(d)) == 8, "eight paragraphs")
    assert texts(exported) == texts(open_file(draft).document)


def test_language_and_direction_are_switched(
    start: Start, display: Display, keep: Keep, draft: Path
):
    program = start(draft)
    before = display.still()
    program.dialog(lambda: display.press("ctrl+comma"), "Preferences")
    keep("08-language-asked")
    program.answers(lambda: display.press("Up"))
    program.answers(lambda: display.press("Escape"))
    after = keep("08-language")
    left, right = (10, 38, 330, 58), (950, 38, SIZE[0] - 10, 58)
    assert ink(before.crop(left)) > SEEN > ink(before.crop(right))
    assert ink(after.crop(right)) > SEEN > ink(after.crop(left))
    assert changed(before, after) > 20_000
