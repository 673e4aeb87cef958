"""By a few keys to a paragraph or to any action of the window."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from drafter.model.document import Document
from drafter.model.places import part_of
from drafter.text.span import Span
from ui.find.choices import Choice
from ui.places import first_words

if TYPE_CHECKING:  # What is rarely used is imported late: start-up budget.
    from drafter.find.going import Target
    from ui.find.chooser import Chooser
    from ui.main_window import MainWindow

_MOST = 60
_PLACES = "@"


class Quick(QObject):
    """Opens the line that asks where to go, or what to do."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._known: tuple[Document, tuple[Target, ...]] | None = None

    @cached_property
    def chooser(self) -> Chooser:
        """The line and its list, made when it is first asked for."""
        from ui.find.chooser import Chooser

        return Chooser(self._window)

    def go_to(self) -> None:
        """Ask for a paragraph by its label."""
        words = self._window.words
        self.chooser.ask(words("find.go_to_name"), words("find.go_to_hint"), self._places)

    def choose_action(self) -> None:
        """Ask for an action by its name."""
        words = self._window.words
        self.chooser.ask(words("find.palette_name"), words("find.palette_hint"), self._actions)

    def _actions(self, written: str) -> tuple[tuple[Choice, ...], str]:
        from ui.find.palette import offered

        begins = written[:1]
        if self._window.has_draft and (begins == _PLACES or begins.isdecimal()):
            return self._places(written.removeprefix(_PLACES))
        rows = offered(self._window, written)
        return rows, "" if rows else self._window.words("find.palette_none", text=written)

    def _places(self, written: str) -> tuple[tuple[Choice, ...], str]:
        from drafter.find.going import matching, targets

        document = self._window.desk.signals.document
        if self._known is None or self._known[0] is not document:
            self._known = document, targets(document)
        places = self._known[1]
        if written.strip():
            block = self._window.draft.current_block()
            part = part_of(document, block).id if block else ""
            codes = dict.fromkeys((document.language, self._window.words.language, "en"))
            places = matching(places, written, codes, part)
        rows = tuple(self._choice(place) for place in places[:_MOST])
        if rows or not written.strip():
            return rows, ""
        return (), self._window.words("find.go_to_none", text=written.strip())

    def _choice(self, place: Target) -> Choice:
        words = self._window.words
        label = words("find.note", number=place.label) if place.kind == "note" else place.label
        return Choice(first_words(place.text), lambda: self._go(place), label)

    def _go(self, place: Target) -> None:
        self._window.draft.select(place.block, Span(place.offset, place.offset))
