"""The main window: the start page or the desk of a draft, with menus, tools, bars and foot."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from drafter.session import Session
from ui import actions, icons, last_time, state, theme
from ui.arrival import Arrival
from ui.desk import Desk
from ui.editor.view import DraftView
from ui.filing import Filing
from ui.find.quick import Quick
from ui.menus import Menus, tool_bar
from ui.message_bar import MessageBars, Offer
from ui.preferences import Preferences
from ui.remarks import say_remarks
from ui.safety.safety import Safety
from ui.screens import room
from ui.session import SessionSignals
from ui.start import StartPage
from ui.status import Status
from ui.turns import Step
from ui.windows import Windows
from ui.words import Words
from ui.work import Work

SMALLEST_TEXT, USUAL_TEXT, LARGEST_TEXT = 8, 12, 40


class MainWindow(QMainWindow):
    """Wires what it holds; knows nothing of drafting.

    Signals: `presented` with the Arrival whose draft is seen now.
    """

    presented = Signal(object)

    def __init__(
        self, words: Words, preferences: Preferences, windows: Windows | None = None
    ) -> None:
        super().__init__()
        self.words = words
        self.preferences = preferences
        self.windows: Windows = windows or Windows(words)
        self.windows.every.append(self)
        self.work = Work(self)
        self.filing: Filing = Filing(self, words, preferences, self.work, self.windows)
        self.quick: Quick = Quick(self)
        self.actions_by_name = actions.make(self)
        self.menus = Menus(self)
        self._tools = tool_bar(self)
        self.addToolBar(self._tools)
        self.bars = MessageBars(words, self)
        self.start = StartPage(words, preferences, self)
        self.safety: Safety = Safety(self.filing, self.bars, self.start.recovered, words)
        self._desk: Desk | None = None
        self._settled = False
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.start)
        self.status = Status(words, self)
        self.setStatusBar(self.status)
        theme.dress(self.menuBar(), self._tools, self.bars, self.start, self.status)
        self._arrange()
        self._connect()
        self._retranslate()
        self.show_start()

    @property
    def desk(self) -> Desk:
        """The desk of the present draft; there is one wherever an action needs it."""
        assert self._desk is not None
        return self._desk

    @property
    def draft(self) -> DraftView:
        """The text of the present draft."""
        return self.desk.draft

    def title(self) -> str:
        """Return what the window shows: the name of the draft, or of the start page."""
        return self.filing.name() if self.has_draft else self.words("window.start")

    @property
    def has_draft(self) -> bool:
        """Whether a draft is open."""
        return self._desk is not None

    def show_start(self) -> None:
        """Show the start page."""
        self.start.refresh()
        self.safety.look(self.preferences.settings.recent_files)
        self._stack.setCurrentWidget(self.start)
        self.start.cards[next(iter(self.start.cards))].setFocus()

    def close_draft(self) -> None:
        """Close the present draft, if it may be left: its window goes, but for the last one."""
        if not self.windows.alone(self):
            self.close()
        elif self.filing.may_leave():
            self.leave_draft()

    def leave_draft(self) -> None:
        """Show the start page in the place of the present draft."""
        self._clear_desk()
        self.bars.clear()
        self.show_start()

    def receive(self, arrival: Arrival) -> None:
        """Show a draft, step by step: here where there is room, else in a window of its own."""
        if self.has_draft and not arrival.here:
            another = self.windows.beside(self)
            another.work.in_turns(another.come_empty, *another.steps(arrival))
        else:
            begin, *others = self.steps(arrival)
            begin()
            self.work.in_turns(*others)

    def show_draft(self, arrival: Arrival) -> None:
        """Show a draft here, at once."""
        for step in self.steps(arrival):
            step()

    def steps(self, arrival: Arrival) -> tuple[Step, ...]:
        """Return what is done in turn until a draft is shown."""
        return (
            lambda: self._set_up(arrival),
            lambda: self._at_desk(Desk.furnish),
            lambda: self._at_desk(Desk.dress),
            lambda: self._present(arrival),
        )

    def come_empty(self) -> None:
        """Come to the front before the page, which takes its own time."""
        self.page.hide()
        self.windows.bring(self)

    def _set_up(self, arrival: Arrival) -> None:
        """Make the desk of a draft, with its text; it is not seen yet."""
        self._stack.setUpdatesEnabled(False)
        self.start.setEnabled(False)  # The second of two clicks would begin another draft.
        self._clear_desk()
        self.bars.clear()
        session = Session(arrival.opened.document, arrival.path, arrival.saved, arrival.key)
        signals = SessionSignals(session)
        size = self.preferences.settings.text_size
        self._desk = desk = Desk(signals, self.words, self.work, size, self._stack)
        desk.said.connect(self.status.say)
        desk.failed.connect(lambda _: self.bars.say("error", self.words("window.checks_failed")))
        self.filing.follow(signals, arrival.source)
        self.status.follow(signals, desk.draft)
        self.safety.follow(signals, arrival.kept)
        for news in (signals.document_changed, signals.saved, signals.rested):
            news.connect(lambda *_: state.show_steps(self))

    def _at_desk(self, act: Callable[[Desk], None]) -> None:
        if self._desk is not None:
            act(self._desk)

    def _present(self, arrival: Arrival) -> None:
        """Show the desk, and what is to be said about the reading of its draft."""
        self._stack.setUpdatesEnabled(True)
        self.page.show()
        self.start.setEnabled(True)
        if self._desk is None:
            return
        self._stack.addWidget(self._desk)
        self._stack.setCurrentWidget(self._desk)
        state.show(self)
        say_remarks(arrival.opened.remarks, self.bars, self.words, self.filing.open_in_view)
        self._desk.go_to_beginning()
        if arrival.kept is not None:
            self.safety.tell(arrival.kept)
        self.presented.emit(arrival)

    def zoom(self, by: int) -> None:
        """Make the text larger (1), smaller (-1) or of the usual size (0)."""
        size = self.preferences.settings.text_size + by if by else USUAL_TEXT
        self.preferences.change(text_size=min(max(size, SMALLEST_TEXT), LARGEST_TEXT))

    def close_settled(self) -> None:
        """Close without a question: it was asked."""
        self._settled = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes; let long work end."""
        if not self._settled and not self.filing.may_leave():
            event.ignore()
            return
        self.work.wait()
        if not self._settled and self.windows.alone(self):
            last_time.remember([self])
        self.windows.closed(self)
        self.safety.stop()
        self._clear_desk()
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            icons.refresh(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a file."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.filing.open(Path(files[0]))

    def _clear_desk(self) -> None:
        self.safety.let_go()
        desk, self._desk = self._desk, None
        self.filing.follow(None)
        self.status.follow(None)
        if desk is not None:
            desk.close_down()
            self._stack.removeWidget(desk)
        state.show(self)

    def _take_preferences(self) -> None:
        if self._desk is not None:
            self.draft.set_text_size(self.preferences.settings.text_size)
        state.show(self)

    def _arrange(self) -> None:
        self.page = QWidget(self)
        column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bars)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(self.page)
        self.setAcceptDrops(True)
        self.setWindowIcon(icons.application_icon())
        self.setMinimumSize(QSize(900, 520).boundedTo(room(self)))
        self.resize(1360, 860)

    def _connect(self) -> None:
        self.start.new_wanted.connect(self.filing.new)
        self.start.open_wanted.connect(self.filing.ask_and_open)
        self.start.clipboard_wanted.connect(self.filing.from_clipboard)
        self.start.file_wanted.connect(self.filing.open)
        self.start.example_wanted.connect(self.filing.open_example)
        self.filing.arrived.connect(self.receive)
        self.safety.held.connect(self.start.show_held)
        self.filing.told.connect(self.bars.say)
        self.filing.exported.connect(self._say_exported)
        self.work.slow.connect(self.status.show_work)
        self.preferences.changed.connect(self._take_preferences)
        self.preferences.refused.connect(self.filing.refuse)
        self.words.changed.connect(self._retranslate)

    def _say_exported(self, path: Path) -> None:
        where = QUrl.fromLocalFile(str(path.resolve()))
        offer = Offer(self.words("window.show_file"), lambda: QDesktopServices.openUrl(where))
        self.bars.say("news", self.words("window.exported", path=str(path)), offer)

    def _retranslate(self) -> None:
        actions.name_all(self.actions_by_name, self)
        self.menus.retranslate()
        self._tools.setWindowTitle(self.words("window.tools"))
        self._tools.measure()
        state.show(self)
