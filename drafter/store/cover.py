"""The cover and the signatures, for readers that know nothing of Drafter: worded from the front."""

from drafter.languages import cover
from drafter.languages.language import language
from drafter.model.document import Document, Front
from drafter.store.names import Element, add


def write_cover(root: Element, document: Document) -> None:
    """Write the cover page: symbol, organ, session, agenda item, request or sponsors."""
    front, code = document.front, document.language
    page = add(root, "coverPage")
    _line(page, "docNumber", front.symbol)
    _line(page, "docAuthority", language(code).words(f"organs.{front.organ}"))
    _session(page, front, code)
    if front.date:
        add(add(page, "p"), "docDate", language(code).date(front.date), date=str(front.date))
    _named(page, "agenda item", cover.agenda_line(front, code))
    _named(page, "agenda item name", front.agenda_title)
    _named(page, "request", cover.request_line(front, code))
    _named(page, "item", front.item_title)
    _named(page, "letter", cover.letter_line(front, code))
    _line(page, "docProponent", cover.sponsors_line(front, code, document.kind))


def write_signatures(root: Element, document: Document) -> None:
    """Write who signs the letter, in the order of the language."""
    if not document.front.signatories:
        return
    conclusions = add(root, "conclusions")
    for signatory in document.front.signatories:
        paragraph = add(conclusions, "p")
        for n, line in enumerate(cover.signature_lines(signatory, document.language)):
            if n:
                add(paragraph, "eol")
            add(paragraph, "inline", line, name="signature")


def _line(page: Element, name: str, text: str) -> None:
    if text:
        add(add(page, "p"), name, text)


def _named(page: Element, name: str, text: str) -> None:
    if text:
        add(add(page, "p"), "inline", text, name=name)


def _session(page: Element, front: Front, code: str) -> None:
    line = cover.session_line(front, code)
    if line:
        value = "" if front.session is None else str(front.session)
        add(add(page, "p"), "session", line, value=value)
