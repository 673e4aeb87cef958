"""Undo: earlier and later documents, kept as values. There are no inverse operations anywhere."""

from dataclasses import dataclass

from drafter.model.document import Document

LONGEST = 1000
"""Steps kept. A step costs only what it changed: values share all the rest."""


@dataclass(frozen=True, slots=True)
class Step:
    """A document and what led to it; equal non-empty `merge` keys are one step."""

    document: Document
    label: str
    merge: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """Past steps, the present one, and those undone."""

    past: tuple[Step, ...]
    present: Step
    future: tuple[Step, ...] = ()

    @property
    def document(self) -> Document:
        """The present document."""
        return self.present.document

    @property
    def undo_label(self) -> str | None:
        """What undo would take back."""
        return self.present.label if self.past else None

    @property
    def redo_label(self) -> str | None:
        """What redo would do again."""
        return self.future[0].label if self.future else None


def begin(document: Document) -> History:
    """Return a history that starts here."""
    return History((), Step(document, ""))


def applied(history: History, document: Document, label: str, merge: str = "") -> History:
    """Return the history with one more step; a step that changes nothing is none."""
    if document == history.document:
        return history
    step = Step(document, label, merge)
    if merge and merge == history.present.merge and history.past and not history.future:
        return History(history.past, step)
    return History((*history.past, history.present)[-LONGEST:], step)


def undone(history: History) -> History:
    """Return the history one step back."""
    if not history.past:
        return history
    return History(history.past[:-1], history.past[-1], (history.present, *history.future))


def redone(history: History) -> History:
    """Return the history one step forward."""
    if not history.future:
        return history
    return History((*history.past, history.present), history.future[0], history.future[1:])
