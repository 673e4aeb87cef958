"""Session: the only mutable object. The present document, its history, its file, its findings."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from drafter import exports
from drafter.exports.sheet import Tracking
from drafter.imports import read as read_foreign
from drafter.model.document import Document
from drafter.model.history import applied, begin, redone, undone
from drafter.model.opened import Opened, RefusalError
from drafter.recovery import earlier
from drafter.recovery.earlier import Earlier
from drafter.recovery.saving import Saving, Stamp, stamp_of
from drafter.rules.check import Checked
from drafter.store.atomic import write_bytes
from drafter.store.base import packed, unpacked
from drafter.store.file import SUFFIXES as NATIVE
from drafter.store.file import from_bytes, to_bytes
from drafter.store.parsing import read_bytes
from drafter.store.sealed import Key, is_sealed, open_sealed, open_with


class Session:
    """One document being worked on; `saved` is what its file holds, where that is another text."""

    def __init__(
        self,
        document: Document,
        path: Path | None = None,
        saved: Document | None = None,
        key: Key | None = None,
    ) -> None:
        self._history = begin(document)
        self._saved = document if saved is None else saved
        self.path = path
        self.key = key
        self.stamp = stamp_of(path) if path is not None else None
        self.checked: Checked | None = None
        self.gone = False

    @property
    def saved(self) -> Document:
        """What the file holds, as far as we know; of a draft without a file, what it began as."""
        return self._saved

    @property
    def document(self) -> Document:
        """The present document."""
        return self._history.document

    @property
    def changed(self) -> bool:
        """Whether there is something to save; of a file that is gone, all of it."""
        if self.gone:
            return True
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

    def saving(self, path: Path | None = None, *, guarded: bool = True) -> Saving:
        """Return what writes the present document to its file, or to another, in any thread.

        Unguarded, it writes over what somebody else put there. Raises RefusalError without a path.
        """
        target = path or self.path
        if target is None:
            raise RefusalError("no_file_name")
        stamp = self.stamp if target == self.path else None
        return Saving(self.document, target, stamp, self.key, guarded)

    def took(self, saving: Saving, stamp: Stamp | None) -> None:
        """Know that a save was carried out; what was written meanwhile is still to be saved."""
        self.path, self.key, self.stamp = saving.path, saving.key, stamp
        self._saved, self.gone = saving.document, False

    def save(self, path: Path | None = None) -> None:
        """Write the document to its file; RefusalError where that cannot be done."""
        saving = self.saving(path)
        self.took(saving, saving.carry_out())

    def rest_on(self, saved: Document, stamp: Stamp | None) -> None:
        """Know that the file holds something else by now, which the next save may write over."""
        self._saved, self.stamp = saved, stamp


def open_file(path: Path, language: str | None = None, view: str = "final") -> Opened:
    """Read a file in any form that Drafter knows.

    `language` helps where the form does not name one; `view` says how tracked changes are read:
    "final" or "original". The passphrase of a sealed draft is that of the environment
    (DRAFTER_PASSPHRASE). Raises RefusalError where it cannot be read.
    """
    if not _is_there(path):
        raise RefusalError("not_found", path=str(path))
    if path.suffix.lower() not in NATIVE:
        return read_foreign(path, language, view, reopen=from_bytes)
    data = read_bytes(path)
    if is_sealed(data):
        passphrase = os.environ.get("DRAFTER_PASSPHRASE", "")
        if not passphrase:
            raise RefusalError("sealed", path=str(path))
        data, _ = open_sealed(data, passphrase, str(path))
    return from_bytes(data, str(path))


def _is_there(path: Path) -> bool:
    """Say whether something has this name; what cannot even be asked for (too long) has none."""
    try:
        return path.exists()
    except OSError as error:
        reason = error.strerror or str(error)
        raise RefusalError("cannot_read", path=str(path), reason=reason) from error


def open_with_key(path: Path, key: Key | None) -> Opened:
    """Read a draft again that may be under a passphrase of which the key is known."""
    data = read_bytes(path)
    if key is not None and is_sealed(data):
        data = open_with(data, key, str(path))
    return from_bytes(data, str(path))


def version_of(version: Earlier, key: Key | None) -> Document:
    """Return the text of an earlier version; RefusalError where it cannot be read."""
    try:
        data = earlier.read(version)
    except OSError as error:
        reason = error.strerror or str(error)
        raise RefusalError("cannot_read", path=str(version.path), reason=reason) from error
    if key is not None and is_sealed(data):
        data = open_with(data, key, str(version.path))
    return from_bytes(data, str(version.path)).document


def open_with_passphrase(path: Path, passphrase: str) -> tuple[Opened, Key]:
    """Read a sealed draft; RefusalError where the passphrase is another. Takes most of 1 s."""
    data, key = open_sealed(read_bytes(path), passphrase, str(path))
    return from_bytes(data, str(path)), key


def begun_from(opened: Opened, name: str) -> Opened:
    """Return a new draft with the text of an earlier one, which it remembers as its base.

    What the earlier file says of itself, its votes and its meetings, stays with the base.
    """
    earlier = opened.document
    draft = replace(earlier, base=packed(earlier, name), foreign=(), dismissals=())
    return Opened(draft, opened.remarks)


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
