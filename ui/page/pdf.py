"""A PDF file from a sheet: fonts embedded, text that can be selected, no personal data.

Works without a window and without a screen: where no application runs, one without is begun.
"""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QGuiApplication, QPageSize, QPainter, QPdfWriter

from drafter.exports.sheet import Sheet
from drafter.model.opened import RefusalError
from ui.page.glyphs import has_fonts
from ui.page.layout import Page, pages
from ui.page.painter import TWIPS_PER_INCH, paint
from ui.page.pdf_text import mended

_begun: list[QGuiApplication] = []
"""The application begun here, if any: Qt wants one object to live as long as fonts are used."""


def write_pdf(sheet: Sheet) -> bytes:
    """Return the sheet as a PDF file; the same sheet gives the same bytes on the same machine.

    Raises RefusalError where no font of this machine has the text's letters.
    """
    _begin_application()
    set_pages = pages(sheet)
    if not has_fonts(set_pages):
        raise RefusalError("no_font")
    return mended(_written(sheet, set_pages), set_pages, sheet.locale)


def _begin_application() -> None:
    if QGuiApplication.instance() is None:
        _begun.append(QGuiApplication(["drafter", "-platform", "offscreen"]))


def _written(sheet: Sheet, set_pages: tuple[Page, ...]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(sheet.title)
    writer.setResolution(TWIPS_PER_INCH)
    writer.setPageSize(paper(sheet))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    for number, page in enumerate(set_pages):
        if number:
            writer.newPage()
        paint(page, painter)
    painter.end()
    return bytes(buffer.data().data())


def paper(sheet: Sheet) -> QPageSize:
    """Return the sheet's paper."""
    size = QSizeF(sheet.page.width, sheet.page.height)
    return QPageSize(size, QPageSize.Unit.Point)
