"""What a desk offers for finding things; made when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.find.bar import FindBar
    from ui.projector.view import Projector


class Finder(QObject):
    """The bar of a desk, the search for another session, the view for a room."""

    def __init__(self, desk: Desk, words: Words) -> None:
        super().__init__(desk)
        self._desk = desk
        self._words = words
        self.projector: Projector | None = None

    @cached_property
    def bar(self) -> FindBar:
        """The bar."""
        from ui.find.bar import FindBar
        from ui.find.hunt import Hunt

        hunt = Hunt(self._desk)
        bar = FindBar(hunt, self._words, self._desk)
        bar.left.connect(self._desk.draft.setFocus)
        bar.session_wanted.connect(self.replace_session)
        hunt.stale.connect(lambda: self._desk.said.emit(self._words("editor.stale")))
        self._desk.put_above(bar)
        return bar

    def find(self, *, replacing: bool = False) -> None:
        """Open the bar."""
        self.bar.open(self._desk.draft.selected_text(), replacing=replacing)

    def step(self, by: int) -> None:
        """Lead to the next place (1) or the one before (-1); without a search begin one."""
        if not self.bar.field.text():
            self.find()
        elif self.bar.isHidden():
            self.bar.open_again()
        self.bar.step(by)

    def tell_extent(self) -> None:
        """Show how long the draft is."""
        from ui.find.extent_dialog import ExtentDialog

        ExtentDialog(self._desk, self._words).show()

    def project(self) -> None:
        """Show the paragraph at the caret to a room; leave leads back to the one shown last."""
        from ui.projector.view import Projector

        if self.projector is None:
            self.projector = Projector(self._desk, self._words)
            self.projector.left.connect(self._come_back)
        self.projector.present()

    def close_down(self) -> None:
        """Close what stands beside the desk."""
        if self.projector is not None:
            self.projector.close()

    def _come_back(self, block_id: str) -> None:
        self.projector = None
        if block_id:
            self._desk.draft.go_to(block_id)
        self._desk.window().activateWindow()

    def replace_session(self) -> None:
        """Ask which session gives way to which."""
        from ui.find.session_dialog import SessionDialog

        SessionDialog(self._desk.signals, self._words, self._desk).show()
