"""The window itself, by real keys and a real mouse: its looks, other windows, other processes."""

from pathlib import Path

import pytest

from drafter.imports import from_text
from drafter.model.edits import replace_text
from drafter.session import open_file
from drafter.store.file import to_bytes
from tests.screen.conftest import Keep, Start
from tests.screen.display import (
    SEEN,
    SIZE,
    Display,
    changed,
    first_of,
    ground,
    ink,
    until,
)
from tests.screen.program import Program, written
from tests.screen.texts import LAST_YEAR, checked, saved, texts
from ui import theme

DARK = 90
"""Of 255: the ground of a dark theme is darker."""
CLICKABLE = theme.load("light").colours["accent"]
RIGHT_HALF = (SIZE[0] // 2, 120, SIZE[0] - 20, SIZE[1] - 60)


def choose(program: Program, name: str) -> None:
    """Write the name of an action in the palette; it must be there before Return is pressed."""
    display = program.display
    program.answers(lambda: display.press("ctrl+shift+p"))
    program.answers(lambda: display.type(name))


def all_dark(picture: object) -> bool:
    parts = [(20, 130, 200, 700), (240, 140, 830, 560), (870, 300, 1250, 700)]
    return all(ground(picture.crop(part)) < DARK for part in parts)


def test_a_theme_is_chosen_in_the_palette_and_painted_at_once(
    start: Start, display: Display, keep: Keep, draft: Path
):
    program = start(draft)
    choose(program, "dark")
    keep("11-palette")
    program.answers(lambda: display.press("Return"), seen=all_dark)
    keep("12-dark")
    window = program.opens(lambda: display.press("Down", "ctrl+space"))
    assert ground(display.picture(window.box)) < DARK
    keep("12-dark-openers")


@pytest.mark.parametrize("language", ["en", "ar", "zh"])
def test_everything_is_shown_twice_as_large(
    start: Start, display: Display, keep: Keep, draft: Path, language: str
):
    program = start(draft, interface_scale=200, interface_language=language, theme="dark")
    picture = keep(f"13-large-{language}")
    assert ground(picture) < DARK
    largest = program.dialog(lambda: display.press("ctrl+comma"), "Drafter")
    assert largest.box[2] - largest.box[0] <= SIZE[0]
    keep(f"13-large-{language}-preferences")


def test_a_second_window_has_a_draft_of_its_own(
    start: Start, display: Display, keep: Keep, draft: Path
):
    program = start(draft)
    program.dialog(lambda: display.press("ctrl+n"), "Drafter")
    program.answers(lambda: display.press("Tab", "Return"))
    program.answers(lambda: display.type("Rivers of the world"))
    keep("14-second-window")
    program.answers(lambda: display.press("ctrl+F6"))
    assert draft.name in display.active()
    display.press("Down")
    program.answers(lambda: display.type("Gravely "))
    assert texts(saved(program, draft, "Gravely "))[1].startswith("Gravely Recalling")
    assert "Rivers" not in "".join(texts(open_file(draft).document))


def test_a_place_of_three_fixes_offers_them_all(
    start: Start, display: Display, keep: Keep, draft: Path
):
    document = from_text(LAST_YEAR, "en").document
    first = list(document.blocks())[1]
    wrong = "Recalling its resolution 69/238 on 3 June 2015,"
    document = replace_text(document, first.id, 0, len(first.text), wrong)
    draft.write_bytes(to_bytes(document))
    program = start(draft)
    checked(program)
    display.press("Down", "End", *["Left"] * len("3 June 2015,"))
    display.still()
    menu = program.opens(lambda: display.press("ctrl+period"))
    picture = keep("16-fixes").crop(menu.box)
    before = ink(picture)
    program.answers(lambda: display.press("Down"), menu.box)
    assert ink(display.still().crop(menu.box)) == pytest.approx(before, rel=0.2)
    left, top, _right, bottom = menu.box
    program.answers(lambda: display.click(left + 40, top + (bottom - top) // 6))
    until(lambda: menu.number not in {w.number for w in display.windows()}, "the menu gone")
    display.press("ctrl+s")
    fixed = written(draft, lambda d: texts(d)[1] != wrong, "one fix")
    assert texts(fixed)[1].startswith("Recalling its resolution")


def test_a_draft_that_another_process_holds_is_told_and_not_written_over(
    start: Start, display: Display, keep: Keep, draft: Path
):
    start(draft)
    first = draft.read_bytes()
    other = start(draft)
    bar = (20, 110, 800, 160)
    until(lambda: ink(display.picture(bar)) > SEEN, "who holds it")
    keep("18-held")
    before = display.still()
    other.answers(lambda: display.type("Mine "))
    other.answers(lambda: display.press("ctrl+s"), bar)
    assert changed(before.crop(bar), display.picture(bar)) > SEEN
    keep("18-held-and-refused")
    assert draft.read_bytes() == first


def test_a_window_that_was_killed_comes_back_with_its_words(
    start: Start, display: Display, keep: Keep, home: Path, draft: Path
):
    program = start(draft)
    first = draft.read_bytes()
    display.press("Down")
    program.answers(lambda: display.type("Deeply "))
    journals = home / "data" / "drafter" / "recovery"
    until(lambda: any(b"Deeply " in j.read_bytes() for j in journals.glob("*.journal")), "journal")
    program.kill()
    assert draft.read_bytes() == first
    again = start()
    picture = keep("19-recovered")
    x, y = first_of(picture.crop(RIGHT_HALF), CLICKABLE)
    place = (RIGHT_HALF[0] + x + 20, RIGHT_HALF[1] + y + 4)
    again.dialog(lambda: display.click(*place), "What changed")
    keep("19-restored")
    again.answers(lambda: display.press("Escape"))
    restored = saved(again, draft, "Deeply ")
    assert texts(restored)[1].startswith("Deeply Recalling its resolution")


def test_the_projector_shows_one_paragraph_after_the_other(
    program: Program, display: Display, keep: Keep, draft: Path
):
    window = program.dialog(lambda: display.press("F5"), "Projector")
    assert window.box == (0, 0, *SIZE)
    program.answers(lambda: display.press("Right"))
    keep("15-projector")
    program.answers(lambda: display.press("Escape"))
    until(lambda: draft.name in display.active(), "the draft again")


def test_the_right_button_offers_what_can_be_done_where_the_mouse_is(
    program: Program, display: Display, keep: Keep, draft: Path
):
    title = next(w for w in display.windows() if draft.stem in w.title)
    left, top, right, bottom = title.box
    middle = ((left + right) // 2 - 100, top + (bottom - top) // 3)
    menu = program.opens(lambda: display.click(*middle, button=3))
    assert menu.box[0] <= middle[0] <= menu.box[2]
    keep("20-right-button")
    program.answers(lambda: display.press("Escape"))


def test_a_draft_is_printed_to_a_file_to_its_end(
    program: Program, display: Display, keep: Keep, tmp_path: Path
):
    program.dialog(lambda: display.press("ctrl+p"), "Print")
    pdf = tmp_path / "floods.pdf"
    display.press("alt+f", "ctrl+a")
    display.type(str(pdf))
    keep("17-print")
    display.press("Return")
    until(lambda: pdf.is_file() and pdf.read_bytes().rstrip().endswith(b"%%EOF"), "the pdf")
    program.answers(lambda: display.press("ctrl+g"))
    program.answers(lambda: display.press("Escape"))
