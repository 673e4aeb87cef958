"""The preview panel: pages of the present document, zoom, the paragraph one writes in, printing."""

from dataclasses import replace
from time import perf_counter

import pytest
from page_drafts import CHINESE, RESOLUTION, long_resolution, sheet_of
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest

from drafter.exports import Profile
from drafter.model.passage import Passage
from drafter.session import Session
from ui.page import refresh
from ui.page.layout import Galley, in_slices, pages
from ui.page.pages_view import LEAST, MOST
from ui.page.painter import paint
from ui.page.preview import PreviewPanel
from ui.page.printing import print_pages, printer_for
from ui.session import SessionSignals

LONGEST_HOLD = 0.1
"""Seconds for which the window may stand still."""


@pytest.fixture
def panel(qtbot, words):
    signals = SessionSignals(Session(RESOLUTION))
    result = PreviewPanel(signals, words)
    result.signals = signals
    qtbot.addWidget(result)
    result.resize(700, 600)
    result.show()
    result.wait_idle()
    yield result
    result.stop()
    result.close()


def retyped(document, text):
    part = document.parts[0]
    blocks = (replace(part.blocks[0], passage=Passage(text)), *part.blocks[1:])
    return replace(document, parts=(replace(part, blocks=blocks), *document.parts[1:]))


def test_the_pages_are_those_of_the_document(panel):
    assert len(panel.pages) == 3
    assert panel.page.maximum() == 3
    assert panel.page.text() == "1 / 3"


def test_a_change_is_shown_after_a_pause(panel, qtbot):
    with qtbot.waitSignal(panel.refresh.ready, timeout=5000):
        panel.signals.apply(retyped(RESOLUTION, "Care of wells"), "steps.typing")
    assert panel.sheet.title == "Care of wells"


def test_of_several_quick_changes_the_last_is_shown(panel):
    for n in range(5):
        panel.signals.apply(retyped(RESOLUTION, f"Title {n}"), "steps.typing")
    panel.wait_idle()
    assert panel.sheet.title == "Title 4"


def test_a_hidden_panel_rests_and_is_right_when_it_is_shown_again(panel):
    panel.hide()
    panel.signals.apply(retyped(RESOLUTION, "Care of wells"), "steps.typing")
    assert panel.sheet.title == "Care of springs and wells"
    panel.show()
    panel.wait_idle()
    assert panel.sheet.title == "Care of wells"


def test_the_manuscript_can_be_chosen(panel):
    panel.profiles.setCurrentIndex(list(Profile).index(Profile.SUBMISSION))
    panel.wait_idle()
    assert panel.sheet.profile is Profile.SUBMISSION


@pytest.mark.parametrize(("block", "page"), [("b1", 3), ("a3", 2), ("t", 1)])
def test_the_paragraph_of_the_caret_is_brought_into_view(panel, block, page):
    panel.show_block(block)
    spot = panel.view.stack.spot(block)
    top = panel.view.verticalScrollBar().value()
    assert top <= spot.top()
    assert spot.bottom() <= top + panel.view.viewport().height()
    assert panel.view.stack.page_at(spot.top()) + 1 == page


def wheel(view, turns, modifiers):
    place = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        place,
        place,
        QPoint(),
        QPoint(0, 120 * turns),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    view.wheelEvent(event)


def test_the_wheel_zooms_with_control_and_scrolls_without(panel):
    before = panel.view.zoom
    wheel(panel.view, 2, Qt.KeyboardModifier.ControlModifier)
    assert panel.view.zoom == pytest.approx(before * 1.21, abs=1)
    assert panel.zoom.value() == panel.view.zoom
    assert not panel.width_button.isChecked()
    zoom = panel.view.zoom
    wheel(panel.view, -1, Qt.KeyboardModifier.NoModifier)
    assert panel.view.zoom == zoom
    assert panel.view.verticalScrollBar().value() > 0


@pytest.mark.parametrize(("zoom", "shown"), [(1000, MOST), (10, LEAST), (125, 125)])
def test_zoom_keeps_within_its_ends(panel, zoom, shown):
    panel.view.set_zoom(zoom)
    assert panel.view.zoom == shown


def test_fitted_pages_follow_the_width_of_the_panel(panel):
    narrow = panel.view.zoom
    panel.resize(1000, 600)
    assert panel.view.fits_width
    assert panel.view.zoom > narrow
    wide, _ = panel.view.stack.extent
    assert wide == pytest.approx(panel.view.viewport().width(), abs=2)


def test_a_click_asks_for_the_paragraph(panel, qtbot):
    panel.show_block("p1")
    spot = panel.view.stack.spot("p1")
    scrolled = panel.view.verticalScrollBar().value()
    place = QPoint(round(spot.center().x()), round(spot.center().y()) - scrolled)
    with qtbot.waitSignal(panel.block_wanted) as asked:
        QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == ["p1"]


def test_another_language_of_the_interface_is_spoken_at_once(panel, words):
    english = panel.page.accessibleName(), panel.profiles.currentText()
    words.choose("zh")
    assert (panel.page.accessibleName(), panel.profiles.currentText()) == ("页码", "印刷版式")
    assert english == ("Page", "Layout")


def test_the_keys_lead_to_the_ends(panel):
    QTest.keyClick(panel.view, Qt.Key.Key_End)
    assert panel.view.page == 3
    QTest.keyClick(panel.view, Qt.Key.Key_Home)
    assert panel.view.page == 1


def test_setting_a_long_draft_never_holds_the_window_up(qapp):
    sheet = sheet_of(long_resolution(400))
    slices, longest = in_slices(sheet, Galley()), 0.0
    while True:
        start = perf_counter()
        try:
            next(slices)
        except StopIteration:
            break
        longest = max(longest, perf_counter() - start)
    assert longest + refresh.SLICE < LONGEST_HOLD


def test_what_did_not_change_is_not_set_again(qapp):
    galley = Galley()
    document = long_resolution(30)
    first = pages_of(document, galley)
    again = pages_of(retyped(document, "Requests nothing;"), galley)
    assert row_of(first, "n7") is row_of(again, "n7")
    assert row_of(first, "n0") is not row_of(again, "n0")


def pages_of(document, galley):
    return pages(sheet_of(document), galley)


def row_of(set_pages, block):
    for page in set_pages:
        for spot in page.spots:
            if spot.block == block:
                inside = (p.row for p in page.placed if spot.top < p.y < spot.bottom)
                return next(inside)
    raise LookupError(block)


def ink(image):
    return sum(
        image.pixelColor(x, y).lightness() < 128
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )


def test_a_page_is_painted_in_black_on_what_is_there(qapp):
    page = pages(sheet_of(CHINESE))[0]
    image = QImage(round(page.width), round(page.height), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(1 / 20, 1 / 20)
    paint(page, painter)
    painter.end()
    assert ink(image) > 200


def test_printing_gives_every_page_or_those_asked_for(qapp, tmp_path):
    pdfplumber = pytest.importorskip("pdfplumber", reason="pdfplumber reads the pages back")
    for asked, count in ((None, 3), ((2, 3), 2)):
        printer = printer_for(sheet_of(RESOLUTION))
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / f"{count}.pdf"))
        if asked:
            printer.setFromTo(*asked)
        assert print_pages(sheet_of(RESOLUTION), printer)
        with pdfplumber.open(tmp_path / f"{count}.pdf") as file:
            assert len(file.pages) == count
            words = file.pages[-1].extract_text()
            assert "Annex II" in words
            assert file.pages[0].width == pytest.approx(612, abs=1)
