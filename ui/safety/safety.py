"""What a window does so that nothing is lost: it keeps its draft, and offers what was kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from drafter.model.document import Document
from drafter.model.opened import Opened, RefusalError
from drafter.recovery.recovered import Recovered, recovered_drafts
from ui.message_bar import MessageBars, Offer
from ui.safety.keeper import Keeper
from ui.safety.recovered_list import RecoveredList, moment
from ui.session import SessionSignals
from ui.words import Words
from ui.work import Work

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui.filing import Filing


class Safety(QObject):
    """Signals: `recovered` with an Opened, its file or None, and what that file holds."""

    recovered = Signal(object, object, object)

    def __init__(
        self, filing: Filing, bars: MessageBars, found: RecoveredList, words: Words
    ) -> None:
        super().__init__(filing)
        self._filing = filing
        self._bars = bars
        self._list = found
        self._words = words
        self._work = Work(self)
        self._adopted: Path | None = None
        self.keeper: Keeper | None = None
        found.chosen.connect(self.open)

    def look(self) -> None:
        """Look for drafts that a crash left behind, and list them."""
        self._work.do(recovered_drafts, self._list.show_drafts, self._filing.refuse)

    def open(self, draft: Recovered) -> None:
        """Open a draft that was found, as it was last kept."""
        kept = draft.kept
        if kept.document is None:
            where = str(kept.journal)
            self._filing.refuse(RefusalError("journal_unreadable", path=where))
        elif not kept.journal.exists():
            self.look()
        elif self._filing.may_leave():
            self._adopted = kept.journal
            saved = draft.saved or Document(kept.document.kind, kept.document.language)
            self.recovered.emit(Opened(kept.document), kept.path, saved)
            self._tell(draft)

    def follow(self, signals: SessionSignals) -> None:
        """Keep another draft from now on."""
        adopted, self._adopted = self._adopted, None
        self.keeper = Keeper(signals, adopted, signals)
        self.keeper.failed.connect(self._filing.refuse)

    def let_go(self) -> None:
        """Keep nothing of the present draft any more: it is closed."""
        if self.keeper is not None:
            self.keeper.stop()
            self.keeper = None

    def stop(self) -> None:
        """Let the work end: the window closes."""
        self._work.wait()

    def wait(self) -> None:
        """Return when what was looked for is listed; for tests."""
        self._work.wait()

    def _tell(self, draft: Recovered) -> None:
        """Say what was recovered; offer to see what changed, to keep it, or to go back."""
        when = moment(draft.kept.time, self._words)
        if draft.kept.lost:
            self._bars.say("warning", self._words("recovery.damaged", time=when))
        if draft.saved is None:
            sentence = self._words("recovery.recovered_new", time=when)
            self._bars.say("warning", sentence, self._offer("keep", self._filing.save))
            return
        saved = draft.saved
        self._bars.say(
            "warning",
            self._words("recovery.recovered", time=when, count=draft.changes),
            self._offer("what_changed", lambda: self._show_changes(saved)),
            self._offer("keep", self._filing.save),
            self._offer("discard", lambda: self._go_back(saved)),
        )

    def _offer(self, name: str, act: Callable[[], object]) -> Offer:
        return Offer(self._words(f"recovery.{name}"), act)

    def _show_changes(self, saved: Document) -> None:
        from ui.safety.changes import ChangesWindow

        signals = self._filing.signals
        if signals is not None:
            title = self._words("recovery.changes_title", name=self._filing.name())
            ChangesWindow(signals, saved, title, self._words, self._bars.window()).show()

    def _go_back(self, saved: Document) -> None:
        """Go back to the text of the file: a step that can be undone, so nothing is lost."""
        if self._filing.signals is not None:
            self._filing.signals.apply(saved, "steps.discarded")
