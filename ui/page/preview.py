"""The preview panel: the pages as they will print, beside the draft, and what shows them."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from drafter.exports import Profile, Sheet
from drafter.model.document import BlockId
from ui import icons
from ui.number_box import NumberBox
from ui.page.layout import Page
from ui.page.pages_view import LEAST, MOST, PagesView
from ui.page.refresh import Refresh
from ui.session import SessionSignals
from ui.words import Words


class PreviewPanel(QWidget):
    """Signals: `block_wanted` with a block's id, by a click on it; `failed` with a traceback."""

    block_wanted = Signal(str)
    failed = Signal(str)

    def __init__(
        self, signals: SessionSignals, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._block: BlockId = ""
        self.refresh = Refresh(signals, self)
        self.view = PagesView(self)
        self.profiles = QComboBox(self)
        for profile in Profile:
            self.profiles.addItem("", profile)
        self.page = NumberBox(1, 1, self)
        self.zoom = NumberBox(LEAST, MOST, self)
        self.width_button = QToolButton(self)
        self.setFocusProxy(self.view)
        self._lay_out()
        self._connect()
        words.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def sheet(self) -> Sheet | None:
        """The sheet whose pages are shown or being set; None before the first."""
        return self.refresh.sheet

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages that are shown."""
        return self.view.stack.pages

    def show_block(self, block_id: BlockId) -> None:
        """Mark a block and bring it into view; it stays marked when pages are set anew."""
        self._block = block_id
        self.view.show_block(block_id)

    def wait_idle(self) -> None:
        """Return when the pages of the present document are shown; for tests."""
        self.refresh.wait_idle()

    def stop(self) -> None:
        """End the work under way: the window closes."""
        self.refresh.stop()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(4, 4, 4, 4)
        bar.setSpacing(4)
        bar.addWidget(self.profiles)
        bar.addStretch()
        for widget in (self.page, self.zoom, self.width_button):
            bar.addWidget(widget)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(bar)
        rows.addWidget(self.view, 1)
        icons.put(self.width_button, "width")
        self.profiles.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.profiles.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.width_button.setCheckable(True)
        self.width_button.setChecked(True)
        self.zoom.setSingleStep(10)
        self.zoom.setSuffix(" %")
        self.zoom.setKeyboardTracking(False)
        self.page.setKeyboardTracking(False)

    def _connect(self) -> None:
        self.refresh.ready.connect(self._show)
        self.refresh.failed.connect(self.failed)
        self.view.block_wanted.connect(self.block_wanted)
        self.view.page_changed.connect(self._show_number)
        self.view.zoom_changed.connect(self._show_zoom)
        self.profiles.currentIndexChanged.connect(self._choose_profile)
        self.page.valueChanged.connect(self.view.go_to_page)
        self.zoom.valueChanged.connect(self._choose_zoom)
        self.width_button.toggled.connect(self._choose_width)

    def _show(self, pages: tuple[Page, ...]) -> None:
        self.view.set_pages(pages)
        with QSignalBlocker(self.page):
            self.page.setMaximum(max(1, len(pages)))
        self._show_number(self.view.page)
        if self._block:
            self.view.show_block(self._block)

    def _show_number(self, number: int) -> None:
        with QSignalBlocker(self.page):
            self.page.setValue(number)
        count = len(self.pages)
        self.page.setSuffix(f" / {count}")
        place = self._words("page.place", page=number, count=count)
        self.view.setAccessibleDescription(place)

    def _show_zoom(self, zoom: int) -> None:
        with QSignalBlocker(self.zoom), QSignalBlocker(self.width_button):
            self.zoom.setValue(zoom)
            self.width_button.setChecked(self.view.fits_width)

    def _choose_profile(self) -> None:
        self.refresh.choose(Profile(self.profiles.currentData()))

    def _choose_zoom(self, zoom: int) -> None:
        self.view.set_zoom(zoom)

    def _choose_width(self, fits: bool) -> None:
        if fits:
            self.view.fit_width()
        else:
            self.view.set_zoom(self.view.zoom)

    def showEvent(self, event: QShowEvent) -> None:
        """Set pages only while they are seen."""
        super().showEvent(event)
        self.refresh.set_active(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while hidden."""
        super().hideEvent(event)
        self.refresh.set_active(False)

    def _retranslate(self) -> None:
        for index, profile in enumerate(Profile):
            self.profiles.setItemText(index, self._words(f"page.profile_{profile}"))
        names = {
            self.profiles: "profile",
            self.page: "page_number",
            self.zoom: "zoom",
            self.width_button: "fit_width",
        }
        for widget, key in names.items():
            widget.setAccessibleName(self._words(f"page.{key}"))
            widget.setToolTip(self._words(f"page.{key}_help"))
        self.view.setAccessibleName(self._words("page.pages"))
        self._show_number(self.view.page)
