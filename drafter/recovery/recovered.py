"""Drafts found again after a crash: what each is called, when it was kept, what is unsaved."""

from dataclasses import dataclass
from pathlib import Path

from drafter.compare.comparison import compare
from drafter.model.document import Document, Kind
from drafter.model.opened import RefusalError
from drafter.recovery import earlier, journal, vault
from drafter.recovery.journal import Kept
from drafter.store.atomic import tidy
from drafter.store.file import from_bytes
from drafter.store.parsing import read_bytes
from drafter.store.sealed import Key, is_sealed, key_for, open_with

_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Recovered:
    """A draft of a journal, and the text of its file, None where no file can be read.

    `changes` counts the paragraphs that differ from the file; without one, those that are there.
    `moved`: the file was changed since; then `before` is what it held when the journal began, if
    that is still known.
    """

    kept: Kept
    saved: Document | None
    changes: int
    moved: bool = False
    before: Document | None = None

    @property
    def name(self) -> str:
        """The name of the file, or the title of a draft never saved; it may be empty.

        Of a draft under a passphrase it is known when that is given.
        """
        path = self.kept.path
        return path.name if path is not None else _title(self.kept.document)


def recovered_drafts() -> tuple[Recovered, ...]:
    """Return the drafts that nobody works on any more, the latest first.

    A journal that says no more than its file is taken away: its owner ended while closing.
    """
    found: list[Recovered] = []
    tidy(vault.folder(journal.FOLDER))
    for kept in journal.left_behind():
        draft = recovered(kept)
        if kept.document is not None and kept.document == draft.saved:
            journal.discard(kept.journal)
        else:
            found.append(draft)
    return tuple(found)


def recovered(kept: Kept, key: Key | None = None) -> Recovered:
    """Return what a journal holds beside the text of its file; `key` is that of its passphrase."""
    data = _bytes_of(kept.path)
    saved = _text_of(data, key)
    document, digest = kept.document, kept.opening.digest
    moved = bool(digest) and data is not None and earlier.digest_of(data) != digest
    moved = moved and not _is_own(kept, saved, key)
    before = None
    if moved and kept.path is not None:
        before = _text_of(earlier.with_digest(kept.path, digest), key)
    changes = 0
    if document is not None and saved is None:
        changes = sum(1 for block in document.blocks() if block.text.strip())
    elif document is not None and saved is not None:
        changes = len(compare(saved, document).changes)
    return Recovered(kept, saved, changes, moved, before)


def recovered_of(path: Path, key: Key | None = None) -> Recovered | None:
    """Return what a crash left of the draft of a file, None where that says no more than it."""
    for kept in journal.left_behind(key):
        if kept.document is not None and kept.path is not None and kept.path.resolve() == path:
            draft = recovered(kept, key)
            return draft if kept.document != draft.saved else None
    return None


def unsealed(kept: Kept, passphrase: str) -> tuple[Recovered, Key]:
    """Return a draft that its journal keeps under a passphrase; RefusalError where it is another.

    OSError where the journal is gone.
    """
    key = key_for(kept.opening.seal, passphrase, str(kept.journal))
    found = journal.read(kept.journal, key)
    if found.document is None:
        raise RefusalError("wrong_passphrase", path=str(kept.path or kept.journal))
    return recovered(found, key), key


def _is_own(kept: Kept, saved: Document | None, key: Key | None) -> bool:
    """Say whether the draft's own last save wrote its file, and a crash came before it knew."""
    try:
        return saved is not None and journal.passed(kept.journal, saved, key)
    except OSError:
        return False


def _bytes_of(path: Path | None) -> bytes | None:
    try:
        return read_bytes(path) if path is not None else None
    except RefusalError:
        return None


def _text_of(data: bytes | None, key: Key | None) -> Document | None:
    try:
        if data is not None and is_sealed(data):
            data = open_with(data, key, "") if key is not None else None
        return from_bytes(data, "").document if data is not None else None
    except RefusalError:
        return None


def _title(document: Document | None) -> str:
    blocks = document.blocks() if document is not None else iter(())
    titles = (block.passage.plain.strip() for block in blocks if block.kind is Kind.TITLE)
    return next(filter(None, titles), "")[:_LONGEST_NAME]
