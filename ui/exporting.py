"""A draft written in another format, in any thread."""

from drafter import exports, session
from drafter.model.document import Document
from drafter.store.atomic import write_bytes
from ui.dialogs.export import Export


def write_export(document: Document, asked: Export) -> None:
    """Write a document as the suffix says; RefusalError where that cannot be done."""
    base = session.base_of(document) if asked.tracking is not None else None
    if base is not None and asked.tracking is not None:
        session.export_tracked(base, document, asked.path, asked.tracking, asked.profile)
        if asked.clean is not None:
            session.export(document, asked.clean, asked.profile)
        return
    if asked.path.suffix.lower() != ".pdf":
        session.export(document, asked.path, asked.profile)
        return
    from ui.page.pdf import write_pdf

    write_bytes(asked.path, write_pdf(exports.prepare(document, asked.profile)))
