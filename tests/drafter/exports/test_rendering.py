"""The pages as LibreOffice prints them, against the positions measured on official documents.

Heights are not compared: LibreOffice sets text in exact lines some three points higher than Word.
"""

import shutil
import subprocess

import pytest
from export_drafts import ENGLISH_REQUEST, ENGLISH_RESOLUTION

from drafter.exports import WRITERS, Profile, prepare

pdfplumber = pytest.importorskip("pdfplumber", reason="pdfplumber reads the printed pages")

pytestmark = pytest.mark.skipif(
    shutil.which("soffice") is None, reason="LibreOffice (soffice) prints the pages; it is absent"
)

NEAR = 0.5
BLOCK, FIRST, TEXT, RIGHT = 123.4, 147.1, 170.9, 489.0
MARGIN, DISTRIBUTION = 60.0, 397.0


@pytest.fixture(scope="session")
def printed(tmp_path_factory):
    """Pages by name and suffix, all printed by one run of LibreOffice."""
    folder = tmp_path_factory.mktemp("printed")
    drafts = {"request": ENGLISH_REQUEST, "resolution": ENGLISH_RESOLUTION}
    for suffix in (".docx", ".odt"):
        names = []
        for name, document in drafts.items():
            path = folder / f"{name}-{suffix[1:]}{suffix}"
            path.write_bytes(WRITERS[suffix](prepare(document, Profile.LAYOUT)))
            names.append(str(path))
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
        subprocess.run([*command, *names], check=True, capture_output=True, timeout=120)
    return {path.stem: _pages(path) for path in folder.glob("*.pdf")}


def _pages(path):
    """For every page its lines of text and its rules."""
    with pdfplumber.open(path) as pdf:
        return [
            (page.extract_text_lines(), [(r["x0"], r["x1"], r["top"]) for r in page.lines])
            for page in pdf.pages
        ]


@pytest.fixture(params=["docx", "odt"])
def resolution(request, printed):
    return printed[f"resolution-{request.param}"]


@pytest.fixture(params=["docx", "odt"])
def letter(request, printed):
    return printed[f"request-{request.param}"]


def line_with(pages, words):
    return next(line for lines, _ in pages for line in lines if words in line["text"])


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("United Nations", BLOCK),
        ("General Assembly", BLOCK),
        ("Sixty-fourth session", MARGIN),
        ("Sustainable development of mountain regions", MARGIN),
        ("Austria, Nepal", BLOCK),
        ("Cooperation on the mapping", BLOCK),
        ("The General Assembly,", FIRST),
        ("Recalling its resolution", FIRST),
        ("development of mountain regions,", BLOCK),
        ("1. Invites", FIRST),
        ("what they find", BLOCK),
        ("(a) Every glacier", FIRST),
        ("language of the country", BLOCK),
        ("(i) Where the glacier", FIRST),
        ("feeds on its way", FIRST),
        ("a. On the ground", TEXT),
        ("they went up", FIRST),
        ("i. By aircraft", TEXT),
        ("over the glacier", TEXT),
        ("and asks that", BLOCK),
        ("3. Requests", FIRST),
        ("1. The sheet is", BLOCK),
    ],
)
def test_lines_begin_where_they_were_measured(resolution, words, left):
    assert line_with(resolution, words)["x0"] == pytest.approx(left, abs=NEAR)


@pytest.mark.parametrize(
    ("words", "label", "left"),
    [("1. Invites", "1.", TEXT), ("(a) Every glacier", "(a)", TEXT),
     ("(ii) Who measured", "(ii)", TEXT), ("1. The sheet is", "1.", FIRST)],
)  # fmt: skip
def test_text_after_a_label_begins_at_its_tab(resolution, words, label, left):
    characters = line_with(resolution, words)["chars"]
    after = [c for c in characters if c["text"].strip()][len(label)]
    assert after["x0"] == pytest.approx(left, abs=NEAR)


def test_the_distribution_stands_in_its_column(resolution):
    lines = resolution[0][0]
    for words in ("Distr.: Limited", "[date of issue]", "Original: English"):
        start = next(
            c["x0"] for line in lines if words in line["text"] for c in line["chars"]
            if c["x0"] > DISTRIBUTION - 10
        )  # fmt: skip
        assert start == pytest.approx(DISTRIBUTION, abs=NEAR)


def test_no_line_of_the_text_passes_the_right_edge(resolution):
    for lines, _ in resolution:
        body = [line for line in lines if line["x0"] > BLOCK - 1 and 215 < line["top"] < 700]
        assert all(line["x1"] <= RIGHT for line in body)


def test_justified_lines_reach_the_right_edge(resolution):
    assert line_with(resolution, "Recalling its")["x1"] == pytest.approx(488.0, abs=NEAR + 0.3)


def test_rules_lie_where_they_were_measured(resolution):
    rules = resolution[0][1]
    for top in (64.8, 208.9):
        pieces = [rule for rule in rules if abs(rule[2] - top) < 1]
        assert min(rule[0] for rule in pieces) == pytest.approx(MARGIN, abs=NEAR)
        assert max(rule[1] for rule in pieces) == pytest.approx(552.5, abs=NEAR)


def test_the_end_rule_is_an_inch_in_the_middle(resolution):
    rules = resolution[-1][1]
    assert any(abs(left - 270.2) < NEAR and abs(right - 342.2) < NEAR for left, right, _ in rules)


def test_the_symbol_stands_left_on_even_pages_and_right_on_odd_ones(letter):
    assert len(letter) >= 3
    for number, (lines, _) in enumerate(letter[1:], 2):
        head = next(line for line in lines if line["text"] == "A/64/[…]")
        if number % 2:
            assert head["x1"] == pytest.approx(552.0, abs=NEAR)
        else:
            assert head["x0"] == pytest.approx(MARGIN, abs=NEAR)


def test_the_folio_stands_with_the_symbol_and_the_notice_on_the_other_side(letter):
    pages = len(letter)
    for number, (lines, _) in enumerate(letter, 1):
        foot = max(lines, key=lambda line: line["bottom"])["text"]
        assert "not an official document" in foot
        folio = f"{number}/{pages}"
        if number == 1:
            assert folio not in foot
        else:
            assert foot.endswith(folio) if number % 2 else foot.startswith(folio)


def test_numbers_begin_again_in_each_annex(letter):
    text = "\n".join(line["text"] for lines, _ in letter for line in lines)
    memorandum, draft = text.split("Annex II", 1)
    assert "\n15. Reason" in memorandum
    assert "\n1. Invites" in draft


def test_each_annex_begins_a_page(letter):
    begins = [lines[1]["text"] for lines, _ in letter[1:]]
    assert begins[0] == "Annex I"
    assert "Annex II" in begins


def test_notes_stand_at_the_foot_of_the_page_that_calls_them(resolution):
    first = [line for line in resolution[0][0] if line["top"] > 650]
    assert any(line["text"].startswith("1") and "62/196" in line["text"] for line in first)
    note = next(line for line in first if "62/196" in line["text"])
    words = [c for c in note["chars"] if c["text"] == "R"]
    assert words[0]["x0"] == pytest.approx(BLOCK, abs=NEAR)
