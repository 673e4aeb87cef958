"""What a command writes: a document in the form that the target's suffix names."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

from drafter import exports
from drafter.exports.sheet import Sheet
from drafter.model.document import Document
from drafter.model.opened import RefusalError
from drafter.session import export
from drafter.store.atomic import refusal_of, write_bytes
from drafter.store.file import SUFFIXES as NATIVE

PdfWriter = Callable[[Sheet], bytes]


def write(
    document: Document,
    target: Path,
    write_pdf: PdfWriter | None,
    profile: str = "layout",
    *,
    typed_numbers: bool = False,
) -> None:
    """Write a file whole or not at all; RefusalError where that cannot be done."""
    suffix = target.suffix.lower()
    _require_file(target, suffix)
    if suffix != ".pdf":
        export(document, target, profile, typed_numbers=typed_numbers)
        return
    if write_pdf is None:
        raise RefusalError("pdf_needs_window", path=str(target))
    sheet = exports.prepare(document, exports.Profile(profile), typed_numbers=typed_numbers)
    write_bytes(target, write_pdf(sheet))


def _require_file(target: Path, suffix: str) -> None:
    try:
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    except OSError as error:  # A name that is too long cannot even be asked for.
        raise refusal_of(error, target, "cannot_write", "disk_full") from error
    known = (*NATIVE, *exports.WRITERS, ".pdf")
    if suffix not in known:
        names = ", ".join(known)
        raise RefusalError("unknown_format", path=str(target), suffix=suffix, known=names)
