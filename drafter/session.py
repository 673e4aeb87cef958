"""Session: the only mutable object. The present document, its history, its file, its findings."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from drafter import exports
from drafter.exports.sheet import Tracking
from drafter.imports import read as read_foreign
from drafter.model.document import Document
from drafter.model.history import applied, begin, redone, undone
from drafter.model.opened import Opened, RefusalError
from drafter.rules.check import Checked
from drafter.store.atomic import write_bytes
from drafter.store.base import packed, unpacked
from drafter.store.file import SUFFIXES as NATIVE
from drafter.store.file import from_bytes, to_bytes
from drafter.store.file import read as read_native


class Session:
    """One document being worked on; `saved` is what its file holds, where that is another text."""

    def __init__(
        self, document: Document, path: Path | None = None, saved: Document | None = None
    ) -> None:
        self._history = begin(document)
        self._saved = document if saved is None else saved
        self.path = path
        self.checked: Checked | None = None

    @property
    def document(self) -> Document:
        """The present document."""
        return self._history.document

    @property
    def changed(self) -> bool:
        """Whether there is something to save."""
        return self.document is not self._saved and self.document != self._saved

    @property
    def undo_label(self) -> str | None:
        """What undo would take back; None where there is nothing."""
        return self._history.undo_label

    @property
    def redo_label(self) -> str | None:
        """What redo would do again; None where there is nothing."""
        return self._history.redo_label

    def apply(self, document: Document, label: str, merge: str = "") -> None:
        """Make a document the present one. Steps with the same non-empty `merge` are one undo."""
        self._history = applied(self._history, document, label, merge)

    def edit(self, edit: Callable[[Document], Document], label: str) -> None:
        """Apply an edit to the present document."""
        self.apply(edit(self.document), label)

    def undo(self) -> None:
        """Go one step back."""
        self._history = undone(self._history)

    def redo(self) -> None:
        """Go one step forward."""
        self._history = redone(self._history)

    def save(self, path: Path | None = None) -> None:
        """Write the document to its file, keeping the version before beside it.

        Raises RefusalError where that cannot be done; nothing is lost then.
        """
        target = path or self.path
        if target is None:
            raise RefusalError("no_file_name")
        document = self.document
        write_bytes(target, to_bytes(document), backup=True)
        self.path, self._saved = target, document


def open_file(path: Path, language: str | None = None, view: str = "final") -> Opened:
    """Read a file in any form that Drafter knows.

    `language` helps where the form does not name one; `view` says how tracked changes are read:
    "final" or "original". Raises RefusalError where it cannot be read.
    """
    if not path.exists():
        raise RefusalError("not_found", path=str(path))
    if path.suffix.lower() in NATIVE:
        return read_native(path)
    return read_foreign(path, language, view, reopen=from_bytes)


def begun_from(opened: Opened, name: str) -> Opened:
    """Return a new draft with the text of an earlier one, which it remembers as its base.

    What the earlier file says of itself, its votes and its meetings, stays with the base.
    """
    earlier = opened.document
    draft = replace(earlier, base=packed(earlier, name), foreign=(), dismissals=())
    return Opened(draft, opened.remarks)


def with_base(document: Document, base: Document | None, name: str = "") -> Document:
    """Return a draft that remembers another base, or none."""
    return replace(document, base=packed(base, name) if base is not None else None)


def base_of(document: Document) -> Document | None:
    """Return the earlier text that a draft is built on, where it remembers one."""
    return unpacked(document.base) if document.base is not None else None


def export(
    document: Document, path: Path, profile: str = "layout", *, typed_numbers: bool = False
) -> None:
    """Write a document in the form that the suffix names; RefusalError where that cannot be.

    A file in printed layout is a work file: it carries the draft, and comes home with what was
    edited in it meanwhile. The manuscript that is handed in carries nothing.
    """
    suffix = path.suffix.lower()
    if suffix in NATIVE:
        write_bytes(path, to_bytes(document), backup=True)
        return
    if suffix not in exports.WRITERS:
        known = ", ".join([*exports.WRITERS, *NATIVE])
        raise RefusalError("unknown_format", path=str(path), suffix=suffix, known=known)
    form = exports.Profile(profile)
    sheet = exports.prepare(document, form, typed_numbers=typed_numbers)
    if suffix in exports.WORK_FILES and form is exports.Profile.LAYOUT:
        sheet = exports.working(sheet, to_bytes(document).decode("utf-8"))
    write_bytes(path, exports.WRITERS[suffix](sheet))


def export_tracked(
    base: Document,
    document: Document,
    path: Path,
    tracking: Tracking,
    profile: str = "layout",
    *,
    typed_numbers: bool = False,
) -> None:
    """Write a document with every difference from its base as a tracked change."""
    from drafter.exports.tracked import prepare_tracked

    form = exports.Profile(profile)
    sheet = prepare_tracked(base, document, form, tracking, typed_numbers=typed_numbers)
    write_bytes(path, exports.WRITERS[path.suffix.lower()](sheet))
