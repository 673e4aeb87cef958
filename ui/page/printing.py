"""Printing: the pages of a sheet on paper, by the dialog of the system."""

import os
import sys

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from drafter.exports.sheet import Sheet
from ui.page.layout import pages
from ui.page.painter import TWIPS_PER_INCH, paint
from ui.page.pdf import paper
from ui.words import Words

_PRINT_SERVICE = "/run/cups/cups.sock"
"""Where the print service of a computer is asked: without it CUPS would open a network socket."""


def print_document(sheet: Sheet, parent: QWidget | None, words: Words) -> bool:
    """Ask for a printer and print; says whether something was printed."""
    printer = printer_for(sheet)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(words("page.print"))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    return accepted and print_pages(sheet, printer)


def printer_for(sheet: Sheet) -> QPrinter:
    """Return the default printer, set to the sheet's paper and title."""
    if sys.platform == "linux":
        os.environ.setdefault("CUPS_SERVER", _PRINT_SERVICE)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(sheet.title)
    printer.setCreator("Drafter")
    printer.setPageLayout(QPageLayout(paper(sheet), QPageLayout.Orientation.Portrait, QMarginsF()))
    printer.setFullPage(True)
    return printer


def print_pages(sheet: Sheet, printer: QPrinter) -> bool:
    """Print the pages that were asked for; says whether the printer could be begun."""
    set_pages = pages(sheet)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    scale = printer.resolution() / TWIPS_PER_INCH
    painter.scale(scale, scale)
    first, last = printer.fromPage() or 1, printer.toPage() or len(set_pages)
    for number, page in enumerate(set_pages[first - 1 : last]):
        if number:
            printer.newPage()
        paint(page, painter)
    painter.end()
    return True
