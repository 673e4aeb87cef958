"""The tour itself: from station to station, on the draft that is open or on the example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QWidget

from drafter.model.opened import Opened
from ui.arrival import Arrival
from ui.guide.filling import fill_plain
from ui.tour.card import TourCard
from ui.tour.example import example, first_preambular
from ui.tour.placing import place
from ui.tour.ring import Ring
from ui.tour.stations import STATIONS

if TYPE_CHECKING:
    from drafter.model.document import Document
    from ui.main_window import MainWindow

_AROUND = 3
"""Pixels that the ring stands outside of what it surrounds."""
_ELSEWHERE = frozenset({QEvent.Type.Resize, QEvent.Type.Move})


def take_tour(window: MainWindow) -> None:
    """Begin the tour, or put the keyboard back on its card."""
    tour = window.findChild(Tour)
    if tour is None:
        tour = Tour(window)
        tour.begin()
    elif tour.under_way:
        tour.card.take_keys()
    else:
        tour.begin()


class Tour(QObject):
    """Never modal: the window below stays usable, and the card stays where it is told."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.number = 0
        self._example: Document | None = None
        self._spoken_of: QWidget | None = None
        self._moved = QTimer(self, singleShot=True, interval=0)
        """What was moved has its place only after everything about it has."""
        self._moved.timeout.connect(self._stand)
        self.ring = Ring(window)
        self.card = TourCard(window)
        self.card.onward.connect(self.step)
        self.card.skipped.connect(self.leave)
        window.words.changed.connect(self._again)

    @property
    def under_way(self) -> bool:
        """Whether a station is shown."""
        return not self.card.isHidden()

    def begin(self) -> None:
        """Go to the first station; from the start page by way of the example."""
        window = self._window
        window.preferences.change(tour_seen=True)
        if not window.start.isVisible():
            self.go_to(0)
        else:
            language = window.words.language
            window.work.do(lambda: example(language), self._arrive, window.filing.refuse)

    def go_to(self, number: int) -> None:
        """Halt at a station by its number, from 0."""
        self._let_go()
        self.number = number
        self._spoken_of, _ = STATIONS[number].spot(self._window)
        for watched in (self._window, self._spoken_of):
            watched.installEventFilter(self)
        self._say()
        self.ring.show()
        self.card.show()
        self.card.take_keys()

    def step(self, by: int) -> None:
        """Go to the next station (1), after the last one out, or to the one before (-1)."""
        if self.number + by >= len(STATIONS):
            self.leave()
        elif self.number + by >= 0:
            self.go_to(self.number + by)

    def leave(self) -> None:
        """End the tour; an example that nobody wrote in closes with it."""
        self._let_go()
        self._moved.stop()
        self.card.hide()
        self.ring.hide()
        shown, self._example = self._example, None
        window = self._window
        if not window.has_draft:
            return
        if shown is not None and window.desk.signals.document is shown:
            window.leave_draft()
        else:
            window.draft.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is spoken of; leave where it is no longer there."""
        gone = event.type() == QEvent.Type.Hide and not event.spontaneous()
        if self.under_way and watched is self._spoken_of and gone:
            self._example = None
            self.leave()
        elif self.under_way and event.type() in _ELSEWHERE:
            self._moved.start()
        return False

    def _arrive(self, opened: Opened) -> None:
        window = self._window
        window.show_draft(Arrival(opened))
        self._example = window.desk.signals.document
        block = first_preambular(self._example)
        if block is not None:
            window.draft.go_to(block.id, len(block.text))
        self.go_to(0)

    def _say(self) -> None:
        words, name = self._window.words, STATIONS[self.number].name
        text = fill_plain(words(f"tour.{name}_text"), words)
        self.card.say(words(f"tour.{name}"), text, self.number + 1, len(STATIONS), words)
        self._stand()

    def _again(self) -> None:
        """Say it in another language."""
        if self.under_way:
            self._say()

    def _stand(self) -> None:
        """Put ring and card where they belong now."""
        widget, part = STATIONS[self.number].spot(self._window)
        corner = widget.mapTo(self._window, QPoint(0, 0))
        around = part.translated(corner).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        room = QRect(QPoint(0, 0), self._window.size())
        self.ring.setGeometry(around.intersected(room))
        self.ring.raise_()
        self.card.move(place(self.card.size(), around, room))
        self.card.raise_()

    def _let_go(self) -> None:
        self._window.removeEventFilter(self)
        if self._spoken_of is not None:
            self._spoken_of.removeEventFilter(self)
            self._spoken_of = None
