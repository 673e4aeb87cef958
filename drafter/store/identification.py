"""What the standard asks of every file's metadata: work, expression, manifestation (FRBR).

The addresses are those of the United Nations' profile: /akn/un/statement/deliberation/unga/...
A draft that has no date yet gives 0001-01-01, as official files do.
"""

import re

from drafter.model.document import Document, Organ
from drafter.store.names import ISO_639_2, Element, add

_AUTHORS = {
    Organ.GENERAL_ASSEMBLY: ("unga", "ga"),
    Organ.SECURITY_COUNCIL: ("unsc", "sc"),
    Organ.ECONOMIC_AND_SOCIAL_COUNCIL: ("unecosoc", "ecosoc"),
    Organ.HUMAN_RIGHTS_COUNCIL: ("unhrc", "hrc"),
}
_NO_DATE = "0001-01-01"


def write_identification(meta: Element, document: Document, component: str = "main") -> None:
    """Write the identification of a document, or of one of its annexes."""
    body, author = _AUTHORS[document.front.organ]
    date = document.front.date.isoformat() if document.front.date else _NO_DATE
    name = re.sub(r"[^a-z0-9]+", "-", document.front.symbol.lower()).strip("-") or "draft"
    work = f"/akn/un/statement/deliberation/{body}/{date}/{name}"
    language = ISO_639_2.get(document.language, "und")
    text = f"{work}/{language}@"
    identification = add(meta, "identification", source="#drafter")
    first = _level(identification, "FRBRWork", f"{work}/!{component}", work, date, author)
    add(first, "FRBRcountry", value="un")
    second = _level(identification, "FRBRExpression", f"{text}/!{component}", text, date, author)
    add(second, "FRBRlanguage", language=language)
    _level(
        identification, "FRBRManifestation", f"{text}/!{component}.xml", f"{text}.xml", date, author
    )


def _level(parent: Element, name: str, this: str, address: str, date: str, author: str) -> Element:
    element = add(parent, name)
    add(element, "FRBRthis", value=this)
    add(element, "FRBRuri", value=address)
    add(element, "FRBRdate", date=date, name="draft")
    add(element, "FRBRauthor", href=f"#{author}", as_="#author")
    return element
