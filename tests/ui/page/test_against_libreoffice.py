"""The pages set here against those that LibreOffice sets from the same draft's Word file."""

import io
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase

from drafter.exports import WRITERS, Profile, prepare
from drafter.store.file import read
from ui.page.pdf import write_pdf

pdfplumber = pytest.importorskip("pdfplumber", reason="pdfplumber reads the printed pages")

pytestmark = pytest.mark.skipif(
    shutil.which("soffice") is None, reason="LibreOffice (soffice) sets the pages; it is absent"
)

EXAMPLES = sorted((Path(__file__).resolve().parents[3] / "resources" / "examples").glob("*.akn"))
FONTS = {"zh": {"Noto Serif CJK SC", "SimSun"}, "ar": {"Traditional Arabic"}}
HEAD, FOOT = 66, 745
"""Points between which the text stands; the masthead's columns are compared in other tests."""


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    """Pages by example, all printed by one run of LibreOffice."""
    folder = tmp_path_factory.mktemp("printed")
    for path in EXAMPLES:
        data = WRITERS[".docx"](prepare(read(path).document, Profile.LAYOUT))
        (folder / f"{path.stem}.docx").write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    names = [str(folder / f"{path.stem}.docx") for path in EXAMPLES]
    subprocess.run([*command, *names], check=True, capture_output=True, timeout=120)
    return {path.stem: lines((folder / f"{path.stem}.pdf").read_bytes()) for path in EXAMPLES}


def lines(pdf):
    """For every line of the text its page, its words without spaces and where it begins."""
    with pdfplumber.open(io.BytesIO(pdf)) as file:
        return [
            (number, re.sub(r"\s+", "", line["text"]), line["x0"])
            for number, page in enumerate(file.pages, 1)
            for line in page.extract_text_lines()
            if line["top"] > HEAD and line["bottom"] < FOOT and (number > 1 or line["top"] > 205)
        ]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_lines_and_pages_break_alike_and_begin_alike(path, printed, qapp):
    fonts = FONTS.get(path.stem.rpartition("-")[2])
    if fonts and not fonts & set(QFontDatabase.families()):
        pytest.skip(f"no font that both programs would choose ({', '.join(sorted(fonts))})")
    ours = lines(write_pdf(prepare(read(path).document, Profile.LAYOUT)))
    theirs = printed[path.stem]
    assert [line[:2] for line in ours] == [line[:2] for line in theirs]
    for (_, words, here), (_, _, there) in zip(ours, theirs, strict=True):
        assert here == pytest.approx(there, abs=0.5), words
