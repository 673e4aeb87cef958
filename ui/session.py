"""The session with signals: calls go down to `drafter.session`, then news goes up from here."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from drafter.model.document import Document
from drafter.recovery.saving import Saving, Stamp
from drafter.rules.check import Checked
from drafter.rules.following import Followed, followed
from drafter.session import Session


class SessionSignals(QObject):
    """Signals: `document_changed(old, new)`, `checked` when findings are new, `saved`,
    `rested` when the file is known to hold something else, `followed` with how many references
    changed with the paragraphs that they mean, `stepped` with "undo" or "redo"
    and the label of the step.
    """

    document_changed = Signal(object, object)
    checked_changed = Signal()
    saved = Signal()
    rested = Signal()
    followed = Signal(int)
    stepped = Signal(str, str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session

    @property
    def document(self) -> Document:
        """The present document."""
        return self.session.document

    @property
    def checked(self) -> Checked | None:
        """The findings of the last check, or None before the first."""
        return self.session.checked

    def apply(self, document: Document, label: str, merge: str = "") -> None:
        """Make a document the present one; `label` is a message key that names the step.

        References follow paragraphs that moved; keys that type, which `merge`, move none.
        """
        result = Followed(document, 0) if merge else followed(self.document, document)
        self._moved(lambda: self.session.apply(result.document, label, merge))
        if result.count:
            self.followed.emit(result.count)

    def edit(self, edit: Callable[[Document], Document], label: str) -> None:
        """Apply an edit to the present document."""
        self.apply(edit(self.document), label)

    def undo(self) -> None:
        """Go one step back."""
        self._step("undo", self.session.undo_label, self.session.undo)

    def redo(self) -> None:
        """Go one step forward."""
        self._step("redo", self.session.redo_label, self.session.redo)

    def save(self, path: Path | None = None) -> None:
        """Save; RefusalError where that cannot be done."""
        saving = self.session.saving(path)
        self.took(saving, saving.carry_out())

    def took(self, saving: Saving, stamp: Stamp | None) -> None:
        """Know that a save was carried out."""
        self.session.took(saving, stamp)
        self.saved.emit()

    def rest_on(self, saved: Document, stamp: Stamp | None) -> None:
        """Know that the file holds something else by now."""
        self.session.rest_on(saved, stamp)
        self.rested.emit()

    def know_gone(self, gone: bool) -> None:
        """Know whether the file is not there any more."""
        if gone is not self.session.gone:
            self.session.gone = gone
            self.rested.emit()

    def set_checked(self, checked: Checked) -> None:
        """Take over the result of a check, unless it is of an older document."""
        if checked.document is self.document:
            self.session.checked = checked
            self.checked_changed.emit()

    def _step(self, name: str, label: str | None, step: Callable[[], None]) -> None:
        if label is not None:
            self._moved(step)
            self.stepped.emit(name, label)

    def _moved(self, step: Callable[[], None]) -> None:
        old = self.document
        step()
        if self.document is not old:
            self.document_changed.emit(old, self.document)
