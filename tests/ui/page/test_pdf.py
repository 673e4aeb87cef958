"""The PDF file against the positions measured on official documents, and against the sheet."""

import io
import os
import re
import subprocess
import sys
import unicodedata
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from page_drafts import CHINESE, RESOLUTION, block, long_resolution, mirrored_sheet, sheet_of

from drafter.exports import Profile
from drafter.model.document import Front, Kind, Organ
from drafter.model.opened import RefusalError
from drafter.model.passage import Passage
from ui.page.pdf import write_pdf

pdfplumber = pytest.importorskip("pdfplumber", reason="pdfplumber reads the pages back")

NEAR = 0.5
BLOCK, FIRST, TEXT, RIGHT, MARGIN = 123.4, 147.1, 170.9, 488.6, 60.0
SAMPLES = {"English": RESOLUTION, "Chinese": CHINESE}


def read(pdf):
    """Pages by lines (without the characters' own boxes) and rules."""
    with pdfplumber.open(io.BytesIO(pdf)) as file:
        return [(page.extract_text_lines(), page.lines, page.chars) for page in file.pages]


@pytest.fixture(scope="module")
def resolution(qapp):
    return read(write_pdf(sheet_of(RESOLUTION)))


def line_with(pages, words):
    return next(line for lines, *_ in pages for line in lines if words in line["text"])


def baseline(line):
    return 792 - line["chars"][0]["matrix"][5]


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("United Nations", BLOCK),
        ("General Assembly", BLOCK),
        ("Distr.: Limited", 397.0),
        ("Original: English", 397.0),
        ("Sixty-fourth session", MARGIN),
        ("Sustainable development", MARGIN),
        ("Austria and Nepal", BLOCK),
        ("Care of springs", BLOCK),
        ("The General Assembly,", FIRST),
        ("Recalling its resolution", FIRST),
        ("all other resolutions", BLOCK),
        ("1. Invites all those", FIRST),
        ("down what they find", BLOCK),
        ("(a) Every spring", FIRST),
        ("and the day on which", BLOCK),
        ("(i) The leaf says", FIRST),
        ("summer has been", FIRST),
        ("3. Asks that", FIRST),
        ("1. The leaf has", BLOCK),
        ("(a) Figures stand", FIRST),
    ],
)
def test_lines_begin_where_they_were_measured(resolution, words, left):
    assert line_with(resolution, words)["x0"] == pytest.approx(left, abs=NEAR)


@pytest.mark.parametrize("word", ["Invites", "Every", "The leaf says", "Asks"])
def test_text_after_a_number_begins_at_its_stop(resolution, word):
    line = line_with(resolution, word)
    place = line["text"].replace(" ", "").index(word.replace(" ", ""))
    solid = [char for char in line["chars"] if char["text"].strip()]
    assert solid[place]["x0"] == pytest.approx(TEXT, abs=NEAR)


@pytest.mark.parametrize("words", ["Recalling its", "Every spring", "The leaf says how"])
def test_full_lines_reach_the_right_edge(resolution, words):
    assert line_with(resolution, words)["x1"] == pytest.approx(RIGHT, abs=NEAR)


@pytest.mark.parametrize(
    ("words", "height"),
    [("Sixty-fourth session", 222.0), ("1. The leaf has", None), ("2/3", 755.0)],
)
def test_baselines_stand_where_they_were_measured(resolution, words, height):
    if height is None:
        line = line_with(resolution, "Annex I")
        assert baseline(line) == pytest.approx(74 + 15 - 0.216 * 14, abs=NEAR)
    else:
        assert baseline(line_with(resolution, words)) == pytest.approx(height, abs=NEAR)


def test_lines_of_a_paragraph_are_twelve_points_apart(resolution):
    upper, lower = line_with(resolution, "Recalling its"), line_with(resolution, "all other")
    assert baseline(lower) - baseline(upper) == pytest.approx(12, abs=0.05)


def test_the_rules_stand_where_they_were_measured(resolution):
    heights = [(round(r["top"], 1), r["linewidth"]) for r in resolution[0][1]]
    assert [height for height, _ in heights[:2]] == pytest.approx([64.8, 208.9], abs=NEAR)
    note = resolution[0][1][2]
    assert (note["x0"], note["x1"]) == pytest.approx((99.6, 171.6), abs=NEAR)
    end = resolution[-1][1][-1]
    assert (end["x0"], end["x1"]) == pytest.approx((270.1, 342.1), abs=NEAR)
    below = end["top"] - baseline(line_with(resolution, "1. Maps."))
    assert below == pytest.approx(29 + 2.2, abs=NEAR)


def test_figures_of_notes_are_small_and_raised(resolution):
    line = line_with(resolution, "lands")
    figure = next(char for char in line["chars"] if char["size"] < 7)
    assert figure["text"] == "1"
    assert figure["size"] == pytest.approx(6.5)
    assert figure["matrix"][5] - line["chars"][0]["matrix"][5] == pytest.approx(3.3, abs=0.2)


def test_notes_stand_on_the_page_of_their_call(resolution):
    texts = ["\n".join(line["text"] for line in lines) for lines, *_ in resolution]
    assert "1 Resolution 60/31." in texts[0]
    assert "2 See the forms" in texts[0]
    assert "3 Letter paper." in texts[1]


def test_every_annex_begins_a_page(resolution):
    heads = [lines[1]["text"] for lines, *_ in resolution[1:]]
    assert heads == ["Annex I", "Annex II"]


def test_running_heads_and_folios_change_sides(resolution):
    symbols = [line_with(resolution[n : n + 1], "A/64/L.") for n in (1, 2)]
    assert symbols[0]["x0"] == pytest.approx(60, abs=NEAR)
    assert symbols[1]["x1"] == pytest.approx(552, abs=NEAR)
    assert line_with(resolution[1:2], "2/3")["text"].startswith("2/3")
    assert line_with(resolution[2:3], "3/3")["text"].endswith("3/3")


def squeezed(text):
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("profile", list(Profile))
@pytest.mark.parametrize("name", list(SAMPLES))
def test_the_text_is_the_sheets_text(qapp, name, profile):
    sheet = sheet_of(SAMPLES[name], profile)
    margin = {run.text for line in (sheet.running.notice,) for run in line.runs}
    printed = "".join(
        squeezed(line["text"]) for lines, *_ in read(write_pdf(sheet)) for line in lines
    )
    for line in sheet.lines:
        words = (line.label.text if line.label else "") + "".join(run.text for run in line.runs)
        assert squeezed(words) in printed
    for note in sheet.notes:
        assert squeezed(note.sign + note.line.text) in printed
    assert all(squeezed(words) in printed for words in margin)


def test_copied_characters_are_those_of_the_text(qapp):
    pdf = write_pdf(sheet_of(CHINESE))
    copied = {char["text"] for *_, chars in read(pdf) for char in chars}
    assert {"长", "山", "邀", "…"} <= copied
    assert not [c for c in copied if len(c) == 1 and "\u2e80" <= c <= "\u2fdf"]
    assert not [c for c in copied if c.startswith("(cid") or c in "\t\0"]
    joined = unicodedata.normalize("NFKC", "".join(char["text"] for char in read(pdf)[1][2]))
    assert "——" in joined


def test_no_line_begins_with_the_figure_of_a_note(qapp):
    for *_, chars in read(write_pdf(sheet_of(CHINESE))):
        figures = [char for char in chars if char["text"] == "1" and char["size"] < 7]
        for figure in figures[:1]:
            assert figure["x0"] > 130


def test_the_file_names_its_title_and_language_and_nobody(qapp):
    pdf = write_pdf(sheet_of(CHINESE))
    with pdfplumber.open(io.BytesIO(pdf)) as file:
        data = {key: value for key, value in file.metadata.items() if value}
        assert data.pop("Title") == "山区水井"
        assert data == {"Trapped": "False"}
        assert file.doc.catalog["Lang"] == b"zh-CN"
        assert "Metadata" not in file.doc.catalog
    assert b"/ID" not in pdf[pdf.rindex(b"trailer") :]


def test_the_same_sheet_gives_the_same_bytes(qapp):
    assert write_pdf(sheet_of(RESOLUTION)) == write_pdf(sheet_of(RESOLUTION))


SCRIPTS = {
    "fr": "Prenant note de l\u2019état des puits où l\u2019on mesure, çà et là, l\u2019œuvre "
    "des naïfs\u00a0;",
    "es": "Señala que el agüero del pozo no basta; ¿quién lo medirá?",
    "ru": "Предлагает всем, кто ведёт съёмку родников, объявить её;",
    "ar": "يقرّر أن يُفتح كتابٌ للينابيع تُسجَّل فيه أسماؤها، والأقيسة ولا سيّما اللازمة؛",
    "zh": "决定设立水井登记册（2026\u20142030年），并“公布”测量结果；",
    "en": "Decides that the co\u2011operative \u201cfinds\u201d of office staff are final;",
}


@pytest.mark.parametrize("language", SCRIPTS)
def test_every_character_can_be_copied_in_every_language(qapp, language):
    part = RESOLUTION.parts[0]
    sentence = block("s", Kind.OPERATIVE, " ".join([SCRIPTS[language]] * 9))
    document = replace(
        RESOLUTION, language=language, front=Front(), parts=(replace(part, blocks=(sentence,)),)
    )
    sheet = sheet_of(document, Profile.SUBMISSION)
    copied = Counter(
        squeezed("".join(c["text"] for *_, chars in read(write_pdf(sheet)) for c in chars))
    )
    words = "".join((line.label.text if line.label else "") + line.text for line in sheet.lines)
    assert copied == Counter(squeezed(words))


def test_what_is_drawn_is_drawn_in_the_order_of_reading(qapp):
    with pdfplumber.open(io.BytesIO(write_pdf(sheet_of(RESOLUTION)))) as file:
        drawn = ["".join(char["text"] for char in page.chars) for page in file.pages]
    first = ["United Nations", "Original: English", "Sixty-fourth", "Care of springs", "Recalling",
             "Invites", "Resolution 60/31.", "not an official document"]  # fmt: skip
    places = [drawn[0].index(words) for words in first[:-1]]
    assert places == sorted(places)
    assert drawn[0].endswith(first[-1])
    second = ["A/64/L.", "Annex I", "The leaf has", "Letter paper.", "2/3"]
    places = [drawn[1].index(words) for words in second]
    assert places == sorted(places)


def test_a_text_that_no_font_has_is_refused_and_single_letters_are_not(qapp):
    part = RESOLUTION.parts[0]
    unknown = block("u", Kind.PLAIN, "\U0010fffd" * 2000)
    document = replace(RESOLUTION, parts=(replace(part, blocks=(unknown,)),))
    with pytest.raises(RefusalError) as refused:
        write_pdf(sheet_of(document))
    assert refused.value.key == "no_font"
    one = replace(unknown, passage=Passage("Springs \U0010fffd and wells"))
    document = replace(RESOLUTION, parts=(replace(part, blocks=(one,)),))
    assert write_pdf(sheet_of(document)).startswith(b"%PDF-")


def test_every_font_is_embedded(qapp):
    pdf = write_pdf(sheet_of(CHINESE))
    fonts = re.findall(rb"/Type /FontDescriptor.*?>>", pdf, re.DOTALL)
    assert len(fonts) >= 4
    assert all(b"/FontFile" in font for font in fonts)


def test_a_page_from_right_to_left_is_mirrored(qapp):
    pages = read(write_pdf(mirrored_sheet()))
    assert line_with(pages, "United Nations")["x1"] == pytest.approx(612 - BLOCK, abs=NEAR)
    assert line_with(pages, "Sixty-fourth session")["x1"] == pytest.approx(552, abs=NEAR)
    arabic = [c for c in pages[0][2] if "\u0600" <= c["text"][:1] <= "\u06ff"]
    top = min(c["top"] for c in arabic)
    upper = [c["x1"] for c in arabic if c["top"] < top + 6]
    lower = [c["x1"] for c in arabic if c["top"] > top + 6]
    assert max(upper) == pytest.approx(612 - FIRST, abs=1)
    assert max(lower) == pytest.approx(612 - BLOCK, abs=1)


def test_long_texts_fill_their_pages_and_no_more(qapp):
    pages = read(write_pdf(sheet_of(long_resolution(60))))
    assert len(pages) > 4
    for lines, rules, _ in pages[1:-1]:
        notes = max(rule["top"] for rule in rules)
        body = [line for line in lines if line["x0"] > 100 and line["top"] > 66]
        above = [baseline(line) for line in body if baseline(line) < notes]
        assert notes - 12 - max(above) < 4 * 12
        assert max(baseline(line) for line in body) < 734.4


def test_it_writes_without_an_application_and_without_a_screen(tmp_path):
    script = (
        "import sys; from page_drafts import RESOLUTION, sheet_of;"
        "from ui.page.pdf import write_pdf;"
        "sys.stdout.buffer.write(write_pdf(sheet_of(RESOLUTION))); sys.stdout.flush();"
        "import os; os._exit(0)"
    )
    root = Path(__file__).resolve().parents[3]
    hidden = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    environment = {key: value for key, value in os.environ.items() if key not in hidden}
    environment["PYTHONPATH"] = os.pathsep.join([str(root), str(Path(__file__).parent)])
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=environment,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.stderr == b""
    assert len(read(done.stdout)) == 3


def test_the_text_keeps_its_gap_below_the_masthead_where_no_cover_stands_between(qapp):
    front = Front(organ=Organ.SECURITY_COUNCIL)
    document = replace(RESOLUTION, front=front)
    lines = read(write_pdf(sheet_of(document)))
    title = next(line for line in lines[0][0] if "Care of springs" in line["text"])
    assert baseline(title) == pytest.approx(208.9 + 3.4 + 12 + 13.5 - 0.216 * 12, abs=1)
