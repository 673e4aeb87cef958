"""Drafts found again after a crash: what each is called, when it was kept, what is unsaved."""

from dataclasses import dataclass
from pathlib import Path

from drafter.compare.comparison import compare
from drafter.model.document import Document, Kind
from drafter.model.opened import RefusalError
from drafter.recovery import journal
from drafter.recovery.journal import Kept
from drafter.store.file import read as read_file

_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Recovered:
    """A draft of a journal, and the text of its file, None where no file can be read.

    `changes` counts the paragraphs that differ from the file; without one, those that are there.
    """

    kept: Kept
    saved: Document | None
    changes: int

    @property
    def name(self) -> str:
        """The name of the file, or the title of a draft never saved; it may be empty."""
        path = self.kept.path
        return path.name if path is not None else _title(self.kept.document)


def recovered_drafts() -> tuple[Recovered, ...]:
    """Return the drafts that nobody works on any more, the latest first.

    A journal that says no more than its file is taken away: its owner ended while closing.
    """
    found: list[Recovered] = []
    for kept in journal.left_behind():
        draft = recovered(kept)
        if kept.document is not None and kept.document == draft.saved:
            journal.discard(kept.journal)
        else:
            found.append(draft)
    return tuple(found)


def recovered(kept: Kept) -> Recovered:
    """Return what a journal holds beside the text of its file."""
    saved = _saved(kept.path)
    document = kept.document
    if document is None:
        return Recovered(kept, saved, 0)
    if saved is None:
        return Recovered(kept, None, sum(1 for block in document.blocks() if block.text.strip()))
    return Recovered(kept, saved, len(compare(saved, document).changes))


def _saved(path: Path | None) -> Document | None:
    try:
        return read_file(path).document if path is not None else None
    except (RefusalError, OSError):
        return None


def _title(document: Document | None) -> str:
    blocks = document.blocks() if document is not None else iter(())
    titles = (block.passage.plain.strip() for block in blocks if block.kind is Kind.TITLE)
    return next(filter(None, titles), "")[:_LONGEST_NAME]
