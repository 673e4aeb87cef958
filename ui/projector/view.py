"""The projector view: full screen, one paragraph with its number, led by keys or the wheel.

It follows what is written in the editor, which stays usable: with a second screen the view stands
there, and goes where the caret goes.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeyEvent,
    QPalette,
    QResizeEvent,
    QScreen,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from drafter.model.document import BlockId
from ui import theme
from ui.projector.colours import colour_sets
from ui.projector.page import SlidePage, plain
from ui.projector.reading import Reading
from ui.projector.slides import Slide, nearest
from ui.speaking import announce

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.words import Words

_LINES = 15
"""Lines of usual text that the height of the screen holds."""
_SMALL = 0.36
"""Of the text: the size of what stands above and below it."""
_LEAST, _MOST, _STEP = 0.4, 3.0, 1.12
_NOTCH = 120
"""What one notch of a wheel turns."""
_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Projector(QWidget):
    """Signals: `left` with the id of the paragraph that was shown last."""

    left = Signal(str)

    def __init__(self, desk: Desk, words: Words) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._words = words
        self._number = 0
        self._block: BlockId = desk.draft.current_block() or ""
        self._scale = 1.0
        self._turned = 0
        self._typed = ""
        self._colours = "dark" if theme.of(desk.palette()).dark else "light"
        self.reading = Reading(desk, words, self)
        self.page = SlidePage(self)
        self.part, self.place, self.hint = QLabel(self), QLabel(self), QLabel(self)
        self.close_button = QToolButton(self)
        self._keys = self._meanings()
        self._arrange()
        self.reading.changed.connect(self._renew)
        desk.draft.block_entered.connect(self._follow_caret)
        words.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def slide(self) -> Slide | None:
        """What is shown."""
        return self.reading.slides[self._number] if self.reading.slides else None

    def present(self) -> None:
        """Fill the screen that the editor is not on, or the only one."""
        screen = other_screen(self._desk.screen(), QGuiApplication.screens())
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()

    def step(self, by: int) -> None:
        """Show the next paragraph (1) or the one before (-1); at the ends nothing happens."""
        self.go_to(self._number + by)

    def go_to(self, number: int) -> None:
        """Show the n-th paragraph (from 0)."""
        self._number = min(max(number, 0), max(len(self.reading.slides) - 1, 0))
        if self.slide is not None:
            self._block = self.slide.block.id
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Carry out what a key means; figures are gathered until Return."""
        key, letter = Qt.Key(event.key()), event.text()
        if letter.isdecimal() and not event.modifiers() & _CONTROL:
            self._typed += str(int(letter))
            self._show_frame()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._jump()
        elif key == Qt.Key.Key_Space and event.modifiers() & _SHIFT:
            self._turn(-1)
        elif key in self._keys:
            self._keys[key]()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go on by the notch; with Ctrl change the size."""
        self._turned += event.angleDelta().y()
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        act = self._zoom if event.modifiers() & _CONTROL else lambda by: self._turn(-by)
        for _ in range(abs(steps)):
            act(1 if steps > 0 else -1)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the text for the new size."""
        super().resizeEvent(event)
        self._show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say where the editor is to stand."""
        self.reading.stop()
        self.left.emit(self._block)
        super().closeEvent(event)

    def _meanings(self) -> dict[Qt.Key, Callable[[], object]]:
        ahead, key = (-1 if self.isRightToLeft() else 1), Qt.Key
        return {
            key.Key_Right: partial(self.step, ahead),
            key.Key_Left: partial(self.step, -ahead),
            **dict.fromkeys(
                (key.Key_Down, key.Key_PageDown, key.Key_Space), partial(self._turn, 1)
            ),
            **dict.fromkeys((key.Key_Up, key.Key_PageUp), partial(self._turn, -1)),
            key.Key_Home: partial(self.go_to, 0),
            key.Key_End: lambda: self.go_to(len(self.reading.slides) - 1),
            **dict.fromkeys((key.Key_Plus, key.Key_Equal), partial(self._zoom, 1)),
            key.Key_Minus: partial(self._zoom, -1),
            **dict.fromkeys((key.Key_F6, key.Key_C), self._change_colours),
            **dict.fromkeys((key.Key_F7, key.Key_T), self._toggle_tracking),
            key.Key_Backspace: self._take_figure_back,
            **dict.fromkeys((key.Key_Escape, key.Key_F5), self.close),
        }

    def _turn(self, by: int) -> None:
        """Go on within a paragraph that is longer than the screen, then to the next."""
        if not self.page.turn_page(by):
            self.step(by)

    def _zoom(self, by: int) -> None:
        self._scale = min(max(self._scale * _STEP**by, _LEAST), _MOST)
        self._show()

    def _change_colours(self) -> None:
        names = list(colour_sets())
        self._colours = names[(names.index(self._colours) + 1) % len(names)]
        self._paint_frame()
        self._show()

    def _toggle_tracking(self) -> None:
        self.reading.tracking = not self.reading.tracking
        self._show()

    def _take_figure_back(self) -> None:
        self._typed = self._typed[:-1]
        self._show_frame()

    def _jump(self) -> None:
        written, self._typed = self._typed, ""
        block = self.reading.find(written, self._block) if written else None
        numbers = {s.block.id: n for n, s in enumerate(self.reading.slides)}
        if block in numbers:
            self.go_to(numbers[block])
            return
        self._show_frame()
        if written:
            self.hint.setText(self._words("find.go_to_none", text=written))

    def _follow_caret(self, block_id: BlockId) -> None:
        if self.isActiveWindow():
            return
        self._block = block_id
        self._renew()

    def _renew(self) -> None:
        self._number = max(nearest(self.reading.slides, self._block, self._number), 0)
        self._show()

    def _show(self) -> None:
        slide = self.slide
        self._show_frame()
        if slide is None:
            self.page.clear()
            return
        segments = self.reading.segments(slide)
        colours = colour_sets()[self._colours]
        notes = self.reading.first_note(slide)
        self.page.show_slide(slide, segments, self.reading.code, self._size(), colours, notes)
        said = f"{slide.place}. {plain(segments)}"
        if said != self.page.accessibleName():
            self.page.setAccessibleName(said)
            announce(self, said)

    def _size(self) -> float:
        """Return the size of the text in points."""
        return max(self.height() / _LINES * 72 / self.logicalDpiY() * self._scale, 6.0)

    def _show_frame(self) -> None:
        """Show what stands above and below the text."""
        slide = self.slide
        self.part.setText(slide.part if slide else "")
        self.place.setText(slide.place if slide else "")
        hint = "find.projector_keys_based" if self.reading.based else "find.projector_keys"
        self.hint.setText(f"{self._typed}…" if self._typed else self._words(hint))
        font = self.font()
        font.setPointSizeF(max(self.height() / _LINES * 72 / self.logicalDpiY() * _SMALL, 9.0))
        self.part.setFont(font)
        self.place.setFont(theme.scaled(font, 1.25, bold=True))
        self.hint.setFont(theme.scaled(font, 0.85))

    def _paint_frame(self) -> None:
        colours = colour_sets()[self._colours]
        palette = QPalette(self.palette())
        for role, name in (("Window", "ground"), ("Base", "ground"), ("WindowText", "muted")):
            palette.setColor(QPalette.ColorRole[role], colours[name])
        self.setPalette(palette)
        ground, muted = colours["ground"].name(), colours["muted"].name()
        self.setStyleSheet(
            f"Projector, QTextEdit {{ background: {ground}; border: none; }}"
            f"QToolButton {{ color: {muted}; background: transparent; padding: 6px 10px;"
            " border: 1px solid transparent; border-radius: 6px; }"
            f"QToolButton:hover, QToolButton:focus {{ border: 1px solid {muted}; }}"
            f"QLabel {{ color: {muted}; background: transparent; }}"
        )

    def _retranslate(self) -> None:
        self.setWindowTitle(self._words("find.projector_title"))
        self.setAccessibleName(self._words("find.projector_title"))
        self.close_button.setAccessibleName(self._words("find.close_button"))
        self.close_button.setToolTip(self._words("find.close_button"))
        self._keys = self._meanings()
        self.reading.read()
        self._renew()

    def _arrange(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        head, foot = QHBoxLayout(), QHBoxLayout()
        self.hint.setWordWrap(True)
        for label in (self.part, self.place, self.hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
        head.addWidget(self.place)
        head.addStretch(1)
        head.addWidget(self.part)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.close_button)
        self.close_button.setText("✕")
        self.close_button.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(64, 36, 64, 28)
        column.setSpacing(28)
        column.addLayout(head)
        column.addWidget(self.page, 1)
        column.addLayout(foot)
        self._paint_frame()


def other_screen(own: QScreen, screens: list[QScreen]) -> QScreen:
    """Return a screen that is not the editor's, or the editor's where there is no other."""
    return next((screen for screen in screens if screen is not own), own)
