"""What a desk offers for finding things; made when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.find.bar import FindBar


class Finder(QObject):
    """The bar of a desk, and the search for another session."""

    def __init__(self, desk: Desk, words: Words) -> None:
        super().__init__(desk)
        self._desk = desk
        self._words = words

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
        if self.bar.isHidden() or not self.bar.field.text():
            self.find()
        self.bar.step(by)

    def replace_session(self) -> None:
        """Ask which session gives way to which."""
        from ui.find.session_dialog import SessionDialog

        SessionDialog(self._desk.signals, self._words, self._desk).show()
