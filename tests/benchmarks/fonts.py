"""What another font does to a page: lines of the examples that end at another word, and pages.

Run: python tests/benchmarks/fonts.py. The first row of an example is set in the first font present
that stands in for the one that the sheet names; the others are what a system without it would
take, in turn. Lines are compared as sets of their texts; the examples are the six that are shipped.
"""

import io
import os
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import pdfplumber
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from drafter import exports
from drafter.paths import resources
from drafter.session import open_file
from ui.page import faces
from ui.page.pdf import write_pdf

NAMED = {"zh": "SimSun", "ar": "Traditional Arabic"}
"""The font that decides the lines of a language; of the others it is Times New Roman."""
LAST = {"zh": "Noto Sans CJK SC", "ar": "DejaVu Sans"}
"""What a system takes where every stand-in is missing; of the others it is DejaVu Serif."""


def lines_of(path: Path) -> tuple[Counter[str], int]:
    """Return the lines of an example as it would print now, and its pages."""
    sheet = exports.prepare(open_file(path).document, exports.Profile.LAYOUT)
    with pdfplumber.open(io.BytesIO(write_pdf(sheet))) as pdf:
        lines = [line["text"] for page in pdf.pages for line in page.extract_text_lines()]
        return Counter(lines), len(pdf.pages)


def choose(named: str, chosen: str) -> None:
    """Let a font that the sheet names be set in another."""
    faces._STAND_INS[named] = (chosen,)
    faces.qt_font.cache_clear()
    faces.char_format.cache_clear()


def fonts_for(code: str) -> list[str]:
    """Return the fonts that are here and may stand in, in their order, then the last resort."""
    here = set(QFontDatabase.families())
    named = NAMED.get(code, "Times New Roman")
    wanted = (named, *faces._STAND_INS[named], LAST.get(code, "DejaVu Serif"))
    return list(dict.fromkeys(name for name in wanted if name in here))


def main() -> None:
    """Measure every example in every font that is here."""
    for path in sorted((resources() / "examples").glob("request-*.akn")):
        code = path.stem[-2:]
        named = NAMED.get(code, "Times New Roman")
        fonts = fonts_for(code)
        if named in fonts[:1] or not fonts:
            print(f"{code}: {named} {'is here' if fonts else 'and its stand-ins are not here'}")
            continue
        stand_ins = faces._STAND_INS[named]
        first, pages = Counter[str](), 0
        for font in fonts:
            choose(named, font)
            lines, count = lines_of(path)
            first, pages = (lines, count) if font == fonts[0] else (first, pages)
            other = (lines - first).total()
            print(
                f"{code}: {named} as {font}: {other} of {first.total()} lines end elsewhere,",
                end="",
            )
            print(f" {count} pages" + ("" if count == pages else f" for {pages}"))
        faces._STAND_INS[named] = stand_ins


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(["drafter"])
    main()
