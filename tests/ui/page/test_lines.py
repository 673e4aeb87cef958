"""Where lines break that Qt alone would break elsewhere, and where pages do."""

from dataclasses import replace
from itertools import pairwise

import pytest
from page_drafts import RESOLUTION, block, sheet_of

from drafter.exports.sheet import Align, Font, LineStyle, Run
from drafter.exports.sheet import Line as SheetLine
from drafter.model.document import Kind
from ui.page.layout import pages
from ui.page.lines import Measure
from ui.page.setting import rows

SIZE = 10.0
NOTE_LEADING, FOOT = 10.5, 735.0
FONT = Font("Times New Roman", "SimSun", "Traditional Arabic", SIZE)
STYLE = LineStyle("SingleTxt", FONT, 15.0, align=Align.JUSTIFY)


def lines_of(*runs, width, east_asian=True):
    """The texts of the lines as set; a run that is an int is the figure of that note."""
    made = tuple(Run(str(r), FONT, note=r) if isinstance(r, int) else Run(r, FONT) for r in runs)
    text = "".join(map(str, runs))
    set_rows = rows(SheetLine(STYLE, made), Measure(width, False, east_asian))
    spans = [(q.textStart(), q.textStart() + q.textLength()) for r in set_rows for q in r.lines]
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize("mark", "，。、；：！？")
def test_a_mark_without_room_hangs_out(qapp, mark):
    text = "水" * 10 + mark + "井" * 4
    assert lines_of(text, width=10 * SIZE + 1) == ["水" * 10 + mark, "井" * 4]


def test_what_stands_before_a_mark_hangs_with_it_only_where_it_has_room(qapp):
    assert lines_of("水" * 9 + "》，井井", width=10 * SIZE + 1) == ["水" * 9 + "》，", "井井"]
    assert lines_of("水" * 10 + "》，井井", width=10 * SIZE + 1) == ["水" * 9, "水》，井井"]


def test_marks_do_not_hang_in_texts_of_other_scripts(qapp):
    text = "water " * 6 + "water, water"
    assert all(len(line) < 40 for line in lines_of(text, width=150, east_asian=False))
    assert "".join(lines_of(text, width=150, east_asian=False)) == text


def test_space_between_scripts_counts_within_a_line_and_not_at_its_end(qapp):
    assert lines_of("水" * 10 + "2 井", width=10 * SIZE + 7.5)[0] == "水" * 10 + "2 "
    assert lines_of("水" * 9 + "22水", width=10 * SIZE + 2)[0] == "水" * 9 + "22"


@pytest.mark.parametrize("width", range(40, 130, 3))
def test_no_line_begins_with_a_mark_or_with_the_figure_of_a_note(qapp, width):
    lines = lines_of(
        "水井水井，", 1, "水井。水井水井、", 2, "水井水井水井》，井水", width=float(width)
    )
    assert not [line for line in lines if line[0] in "，。、》12"]


@pytest.mark.parametrize("width", range(60, 160, 3))
def test_no_line_ends_within_a_symbol_that_has_room_on_the_next(qapp, width):
    lines = lines_of(
        "See the report (A/72/53) and/or the other.", width=float(width), east_asian=False
    )
    assert not [line for line in lines if line.endswith("/")]


def test_every_character_stands_in_one_line(qapp):
    text = "第𠀀次会议(A/72/53)，水井 and wells《水》。" * 5
    for width in (30.0, 77.7, 200.0):
        made = rows(SheetLine(STYLE, (Run(text, FONT),)), Measure(width, False, True))
        units = [(q.textStart(), q.textLength()) for r in made for q in r.lines]
        assert sum(length for _, length in units) == len(text.encode("utf-16-le")) // 2
        assert all(a + n == b for (a, n), (b, _) in pairwise(units))


def with_long_note(lead, note_lines):
    """A resolution whose first operative paragraph has a long note, after some short ones."""
    part = RESOLUTION.parts[0]
    before = tuple(block(f"s{n}", Kind.PREAMBULAR, "Noting wells,", 6) for n in range(lead))
    words = (
        "The springs and the wells of the dry lands are listed in the book of springs; "
        * note_lines
    )
    long = block("long", Kind.OPERATIVE, "Invites all to read^ it.", 7, words)
    parts = (replace(part, blocks=(*before, long)),)
    return replace(RESOLUTION, parts=parts)


def test_a_long_note_begins_below_its_call_and_goes_on_at_the_next_foot(qapp):
    set_pages = pages(sheet_of(with_long_note(17, 16)))
    assert len(set_pages) == 2
    heights = [[p.y for p in page.placed if p.row.height == NOTE_LEADING] for page in set_pages]
    notes = [[y for y in found if 220 < y < FOOT] for found in heights]
    assert len(notes[0]) >= 2
    assert len(notes[1]) >= 2
    assert any(spot.block == "long" for spot in set_pages[0].spots)


@pytest.mark.parametrize("lead", range(15, 28, 2))
def test_notes_and_text_never_meet(qapp, lead):
    for page in pages(sheet_of(with_long_note(lead, 9))):
        bottoms = [spot.bottom for spot in page.spots]
        rows_of_notes = [p for p in page.placed if p.row.height == NOTE_LEADING and p.y < FOOT]
        notes = [p.y - p.row.baseline for p in rows_of_notes]
        below = [top for top in notes if top > 215]
        if bottoms and below:
            assert max(bottoms) < min(below)


def test_a_heading_goes_with_what_follows_it(qapp):
    part = RESOLUTION.parts[0]
    for count in range(18, 26):
        before = tuple(block(f"s{n}", Kind.PREAMBULAR, "Noting wells,", 6) for n in range(count))
        tail = (block("h", Kind.HEADING, "Springs"), block("last", Kind.PLAIN, "Wells. " * 60))
        document = replace(RESOLUTION, parts=(replace(part, blocks=(*before, *tail)),))
        where = {
            s.block: n
            for n, page in reversed(list(enumerate(pages(sheet_of(document)))))
            for s in page.spots
        }
        assert where["h"] == where["last"]


def test_arabic_lines_are_spread_by_their_spaces_alone(qapp):
    words = "يقرر أن يفتح كتابا للينابيع تسجل فيه أسماؤها وأيام قياسها كل سنة " * 3
    style = replace(STYLE, left=10.0, right=20.0, first=15.0)
    set_rows = rows(SheetLine(style, (Run(words, FONT),)), Measure(230.0, right_to_left=True))
    assert len(set_rows) > 3
    for number, row in enumerate(set_rows[:-1]):
        (line,) = row.lines
        left, right = line.x() + line.width() - line.naturalTextWidth(), line.x() + line.width()
        begin = style.left + (0 if number else style.first)
        assert right / 20 == pytest.approx(230 - begin, abs=0.2)
        assert left / 20 == pytest.approx(style.right, abs=0.2)
    ends = [(q.textStart(), q.textLength()) for row in set_rows for q in row.lines]
    assert sum(length for _, length in ends) == len(words)


def test_from_right_to_left_the_call_of_a_note_stands_after_a_figure(qapp):
    made = (Run("للفترة 2030", FONT), Run("1", FONT, note=0), Run("، و", FONT))
    (row,) = rows(SheetLine(STYLE, made), Measure(300, True, False))
    line, text = row.lines[0], row.layouts[0].text()
    call, figure = text.index("1"), text.index("2030")
    assert line.cursorToX(call)[0] < line.cursorToX(figure + 1)[0]
    assert row.notes == (0,)


@pytest.mark.parametrize("width", range(180, 260, 16))
def test_arabic_lines_end_between_words_whatever_marks_stand_on_the_letters(qapp, width):
    words = "وإذ تسلّم بأنّ الينابيع تُقاس كلّ سنةٍ لأنّ القرى تحتاج إلى الماء " * 4
    words = words.strip()
    style = replace(STYLE, left=10.0, right=20.0)
    made = (Run(words, FONT), Run("1", FONT, note=0))
    set_rows = rows(SheetLine(style, made), Measure(width, right_to_left=True))
    spans = [(q.textStart(), q.textLength()) for row in set_rows for q in row.lines]
    assert len(spans) > 3
    for (start, length), (following, _) in pairwise(spans):
        assert start + length == following
        assert words[following - 1] == " "
    assert sum(length for _, length in spans) == len(set_rows[-1].layouts[-1].text())
