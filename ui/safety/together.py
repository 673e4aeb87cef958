"""A draft's file that is not ours alone: others hold it, or changed it; both texts made one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from drafter.compare.merging import Merged, merge
from drafter.model.document import Document
from drafter.model.opened import RefusalError
from drafter.numbering.labels import labels
from drafter.recovery import lock
from drafter.recovery.owner import Owner
from drafter.recovery.saving import Stamp, stamp_of
from drafter.session import open_with_key
from ui.message_bar import MessageBars, Offer
from ui.safety.recovered_list import moment
from ui.safety.watch import Watch
from ui.session import SessionSignals
from ui.words import Words
from ui.work import Work

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.filing import Filing

FIRST_WORDS = 30
"""Characters of a paragraph without a label that call it."""
SHOWN = 6
"""Labels of paragraphs that a sentence names; of more it says how many there are."""


class Together(QObject):
    """One for each draft. `can_merge`: it is known what the draft and its file began with."""

    def __init__(
        self,
        signals: SessionSignals,
        filing: Filing,
        bars: MessageBars,
        words: Words,
        can_merge: bool = True,
    ) -> None:
        super().__init__(signals)
        self._signals = signals
        self._filing = filing
        self._bars = bars
        self._words = words
        self._can_merge = can_merge
        self._work = Work(self)
        self.watch = Watch(signals, self)
        self.watch.changed.connect(self._say_changed)
        self.watch.gone.connect(self._say_gone)
        self.watch.held.connect(self._say_held)
        signals.saved.connect(self._know)

    def stop(self) -> None:
        """Let the file go: the draft is closed."""
        self._work.wait()
        self.watch.stop()

    def wait(self) -> None:
        """Return when everything is seen and said; for tests."""
        self.watch.wait()
        self._work.wait()

    def takes(self, refusal: RefusalError) -> bool:
        """Say why a save was stopped where that is a matter of two; else return false."""
        if refusal.key not in ("changed_meanwhile", "held"):
            return False
        sentence = self._words.of_refusal(refusal)
        changed = refusal.key == "changed_meanwhile"
        self._bars.say("error", sentence, *(self._of_changed() if changed else self._of_held()))
        return True

    def merge(self) -> None:
        """Take into the draft what the file holds by now: one step, which can be undone."""
        signals, base = self._signals, self._signals.session.saved
        mine, path, key = signals.document, signals.session.path, signals.session.key
        if path is None:
            return

        def task() -> tuple[Document, Stamp | None, Merged]:
            stamp = stamp_of(path)
            theirs = open_with_key(path, key).document
            return theirs, stamp, merge(base, mine, theirs)

        def then(result: tuple[Document, Stamp | None, Merged]) -> None:
            theirs, stamp, merged = result
            if signals.document is not mine:  # Typed meanwhile: once more, with those words.
                self.merge()
                return
            signals.rest_on(theirs, stamp)
            signals.apply(merged.document, "steps.merged")
            self._say_merged(merged, mine)

        self._work.do(task, then, self._filing.refuse)

    def _say_merged(self, merged: Merged, mine: Document) -> None:
        both = _called(merged)
        offer = self._offer("what_changed", lambda: self._show_changes(mine))
        self._bars.clear()
        if merged.both:
            rest = len(both) - len(both[:SHOWN])
            places = ", ".join([*both[:SHOWN], *([f"+{rest}"] if rest else [])])
            self._bars.say("warning", self._words("safety.merged_both", places=places), offer)
        self._bars.say("news", self._words("safety.merged", count=merged.taken), offer)

    def _say_changed(self) -> None:
        path = str(self._signals.session.path)
        sentence = self._words("safety.changed", path=path)
        self._bars.say("warning", sentence, *self._of_changed())

    def _say_gone(self) -> None:
        sentence = self._words("safety.gone", path=str(self._signals.session.path))
        again = self._offer("save_again", self._filing.saver.save)
        self._bars.say(
            "warning", sentence, again, self._offer("save_elsewhere", self._filing.saver.save_as)
        )

    def _of_changed(self) -> tuple[Offer, ...]:
        save_as = self._offer("save_elsewhere", self._filing.saver.save_as)
        over = self._offer("save_over", self._filing.saver.save_over)
        if not self._can_merge:
            return save_as, over
        return self._offer("merge", self.merge), save_as, over

    def _say_held(self, owner: Owner) -> None:
        path = self._signals.session.path
        if path is not None:
            when = moment(_begun(path), self._words)
            sentence = self._words(
                "safety.held", path=str(path), user=owner.user, host=owner.host, time=when
            )
            self._bars.say("warning", sentence, *self._of_held())

    def _of_held(self) -> tuple[Offer, ...]:
        return (
            self._offer("save_elsewhere", self._filing.saver.save_as),
            self._offer("take_over", self._take_over),
        )

    def _take_over(self) -> None:
        path = self._signals.session.path
        if path is not None:
            lock.seize(path)
            self._bars.clear()
            self._bars.say("news", self._words("safety.taken_over", path=str(path)))

    def _show_changes(self, mine: Document) -> None:
        from ui.safety.changes import ChangesWindow

        title = self._words("recovery.changes_title", name=self._filing.name())
        ChangesWindow(self._signals, mine, title, self._words, self._bars.window()).show()

    def _know(self) -> None:
        """A draft that was saved and its file are one text again."""
        self._can_merge = True

    def _offer(self, name: str, act: Callable[[], object]) -> Offer:
        return Offer(self._words(f"safety.{name}"), act)


def _called(merged: Merged) -> list[str]:
    """Return what the paragraphs that both changed are called: by their labels or first words."""
    names = labels(merged.document)
    texts = {block.id: block.passage.plain for block in merged.document.blocks()}
    return [names.name(b) or f"“{texts.get(b, '')[:FIRST_WORDS]}…”" for b in merged.both]


def _begun(path: Path) -> float:
    try:
        return lock.place(path).stat().st_mtime
    except OSError:
        return 0.0
