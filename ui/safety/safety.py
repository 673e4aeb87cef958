"""What a window does so that nothing is lost: it keeps its draft, and offers what was kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from drafter.model.document import Document
from drafter.model.opened import Opened, RefusalError
from drafter.recovery import lock
from drafter.recovery.recovered import Recovered, recovered_drafts, recovered_of
from drafter.recovery.saving import Stamp
from ui.arrival import Arrival
from ui.message_bar import MessageBars, Offer
from ui.safety.keeper import Keeper
from ui.safety.recovered_list import RecoveredList, moment, name_of
from ui.safety.together import Together
from ui.session import SessionSignals
from ui.words import Words
from ui.work import Work

if TYPE_CHECKING:
    from collections.abc import Callable

    from drafter.store.sealed import Key
    from ui.filing import Filing


class Safety(QObject):
    """Of one window: of the draft that it shows, and of those that a crash left behind.

    Signals: `held` with the Owner of each file that another window has open.
    """

    held = Signal(object)

    def __init__(
        self, filing: Filing, bars: MessageBars, found: RecoveredList, words: Words
    ) -> None:
        super().__init__(filing)
        self._filing = filing
        self._bars = bars
        self._list = found
        self._words = words
        self._work, self._beside = Work(self), Work(self)
        self.keeper: Keeper | None = None
        self.together: Together | None = None
        found.chosen.connect(self.open)
        filing.saver.stopped.connect(self._say_stopped)
        filing.saver.sealed.connect(self._say_sealed)

    def look(self, files: tuple[str, ...] = ()) -> None:
        """Look for drafts that a crash left behind, and list them; and who else holds files."""
        self._work.do(recovered_drafts, self._list.show_drafts, self._filing.refuse)
        paths = [Path(name) for name in files]  # Of a network that does not answer: beside.
        self._beside.do(lambda: lock.holders(paths), self.held.emit, self._filing.refuse)

    def open(self, draft: Recovered) -> None:
        """Open a draft that was found, as it was last kept."""
        kept = draft.kept
        if not kept.journal.exists():
            self.look()
        elif kept.is_sealed:
            self._ask_passphrase(draft)
        elif kept.document is None:
            where = str(kept.journal)
            self._filing.refuse(RefusalError("journal_unreadable", path=where))
        else:
            self._open(draft, None)

    def follow(self, signals: SessionSignals, adopted: Recovered | None = None) -> None:
        """Keep another draft from now on; in the journal that a crash left, where it is of one."""
        if adopted is not None and adopted.moved:
            known = Stamp(adopted.kept.opening.digest, 0, 0)
            signals.rest_on(adopted.before or signals.session.saved, known)
        self.keeper = Keeper(signals, adopted.kept.journal if adopted else None, signals)
        self.keeper.failed.connect(self._filing.refuse)
        can_merge = adopted is None or not adopted.moved or adopted.before is not None
        self.together = Together(signals, self._filing, self._bars, self._words, can_merge)
        self.together.watch.gone.connect(self.keeper.keep_now)
        if adopted is None:
            self._look_for(signals)

    def _look_for(self, signals: SessionSignals) -> None:
        """Offer what a crash left of a draft whose file is opened by itself."""
        path, key = signals.session.path, signals.session.key
        if path is None:
            return

        def tell(draft: Recovered | None) -> None:
            if draft is not None and self._filing.signals is signals:
                when = moment(draft.kept.time, self._words)
                sentence = self._words("recovery.found", time=when, count=draft.changes)
                see = self._offer("see", lambda: self._replace_by(draft, key))
                self._bars.say("warning", sentence, see)

        self._work.do(lambda: recovered_of(path.resolve(), key), tell, self._filing.refuse)

    def let_go(self) -> None:
        """Keep nothing of the present draft any more: it is closed."""
        if self.together is not None:
            self.together.stop()
            self.together = None
        if self.keeper is not None:
            self.keeper.stop()
            self.keeper = None

    def stop(self) -> None:
        """Let the work end: the window closes."""
        self._work.wait()

    def wait(self) -> None:
        """Return when what was looked for is listed; for tests."""
        self._work.wait()
        self._beside.wait()

    def show_earlier(self) -> None:
        """Show the earlier versions of the draft."""
        from ui.safety.earlier import EarlierWindow

        signals = self._filing.signals
        if signals is not None and signals.session.path is None:
            self._bars.say("news", self._words("safety.earlier_unsaved"))
        elif signals is not None:
            shown = EarlierWindow(signals, self._words, self._bars.window())
            shown.wanted.connect(lambda d: self._filing.arrived.emit(Arrival(Opened(d))))
            shown.refused.connect(self._filing.refuse)
            shown.show()

    def ask_protection(self) -> None:
        """Ask for a passphrase for the draft."""
        from ui.safety.passphrase import ChoosePassphrase

        signals = self._filing.signals
        if signals is not None:
            sealed = signals.session.key is not None
            dialog = ChoosePassphrase(self._words, self._bars.window(), sealed=sealed)
            dialog.chosen.connect(self._filing.saver.seal)
            dialog.open()

    def _replace_by(self, draft: Recovered, key: Key | None) -> None:
        """Show what was left of the draft that is shown, in its place, if that may be left."""
        if self._filing.may_leave():
            self._open(draft, key, here=True)

    def _open(self, draft: Recovered, key: Key | None, *, here: bool = False) -> None:
        kept = draft.kept
        if kept.document is not None:
            saved = draft.saved or Document(kept.document.kind, kept.document.language)
            opened = Opened(kept.document)
            arrival = Arrival(opened, kept.path, saved, key, kept.path, draft, here)
            self._filing.arrived.emit(arrival)

    def _ask_passphrase(self, draft: Recovered, *, again: bool = False) -> None:
        from drafter.recovery.recovered import unsealed
        from ui.safety.passphrase import GivePassphrase

        def refused(refusal: RefusalError) -> None:
            if refusal.key == "wrong_passphrase":
                self._ask_passphrase(draft, again=True)
            else:
                self._filing.refuse(refusal)

        def give(typed: str) -> None:
            self._work.do(
                lambda: unsealed(draft.kept, typed), lambda found: self._open(*found), refused
            )

        name = name_of(draft, self._words)
        dialog = GivePassphrase(name, self._words, self._bars.window(), again=again)
        dialog.given.connect(give)
        dialog.open()

    def _say_stopped(self, refusal: RefusalError) -> None:
        """Say why a draft was not saved, and where what was written is safe."""
        if self.together is not None and self.together.takes(refusal):
            return
        sentence = self._words.of_refusal(refusal)
        place = self.keeper.place if self.keeper is not None else None
        if place is not None:
            sentence = f"{sentence}\n{self._words('safety.kept_in', path=str(place))}"
        save_as = Offer(self._words("safety.save_elsewhere"), self._filing.saver.save_as)
        self._bars.say("error", sentence, save_as)

    def _say_sealed(self, sealed: bool) -> None:
        self._bars.say("news", self._words("safety.sealed" if sealed else "safety.unsealed"))

    def tell(self, draft: Recovered) -> None:
        """Say what was recovered; offer to see what changed, to keep it, or to go back."""
        when = moment(draft.kept.time, self._words)
        if draft.kept.lost:
            self._bars.say("warning", self._words("recovery.damaged", time=when))
        if draft.saved is None:
            sentence = self._words("recovery.recovered_new", time=when)
            self._bars.say("warning", sentence, self._offer("keep", self._filing.saver.save))
            return
        saved = draft.saved
        self._bars.say(
            "warning",
            self._words("recovery.recovered", time=when, count=draft.changes),
            self._offer("what_changed", lambda: self._show_changes(saved)),
            self._offer("keep", self._filing.saver.save),
            self._offer("discard", lambda: self._go_back(saved)),
        )
        if draft.changes:
            self._show_changes(saved)

    def _offer(self, name: str, act: Callable[[], object]) -> Offer:
        return Offer(self._words(f"recovery.{name}"), act)

    def _show_changes(self, saved: Document) -> None:
        from ui.safety.changes import ChangesWindow

        signals, window = self._filing.signals, self._bars.window()
        if signals is None:
            return
        title = self._words("recovery.changes_title", name=self._filing.name())
        shown = (w for w in window.findChildren(ChangesWindow) if w.windowTitle() == title)
        changes = next(shown, None) or ChangesWindow(signals, saved, title, self._words, window)
        changes.show()
        changes.raise_()

    def _go_back(self, saved: Document) -> None:
        """Go back to the text of the file: a step that can be undone, so nothing is lost."""
        if self._filing.signals is not None:
            self._filing.signals.apply(saved, "steps.discarded")
