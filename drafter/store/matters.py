"""Drafter's own matters, in `meta/proprietary`: the front as the forms hold it, and dismissals."""

import datetime
from collections.abc import Iterator

from drafter.model.document import (
    Base,
    Dismissal,
    Document,
    Front,
    Organ,
    RequestRule,
    Signatory,
    Sponsor,
    Wording,
)
from drafter.store.names import Element, add_own, legal, own


def write_matters(parent: Element, document: Document) -> None:
    """Write what the text itself does not show."""
    root = add_own(
        parent, "draft", kind=document.kind, language=document.language, next=str(document.next_id)
    )
    _write_front(root, document.front)
    for dismissal in document.dismissals:
        add_own(
            root,
            "dismissal",
            rule=dismissal.rule,
            context=dismissal.context,
            reason=dismissal.reason,
        )
    if document.base is not None:
        add_own(root, "base", name=document.base.name).text = document.base.packed


def _write_front(root: Element, front: Front) -> None:
    element = add_own(
        root,
        "front",
        organ=front.organ,
        session="" if front.session is None else str(front.session),
        symbol=front.symbol,
        date=front.date.isoformat() if front.date else "",
        agendaItem=front.agenda_item,
        agendaTitle=front.agenda_title,
        agendaNote=front.agenda_note,
        requestRule=str(int(front.request_rule)) if front.request_rule else "",
        itemTitle=front.item_title,
    )
    for sponsor in front.sponsors:
        add_own(element, "sponsor", country=sponsor.country, onBehalfOf=sponsor.on_behalf_of)
    for who in front.signatories:
        signed = "" if who.signed else "false"
        add_own(
            element,
            "signatory",
            country=who.country,
            post=who.post,
            rank=who.rank,
            name=who.name,
            signed=signed,
        )
    for wording in front.wordings:
        add_own(element, "wording", line=wording.line).text = legal(wording.text)


def read_front(root: Element) -> Front:
    """Return the front; what makes no sense is as if it were not there."""
    element = root.find(own("front"))
    if element is None:
        return Front()
    organ = element.get("organ", "")
    rule = _number(element.get("requestRule", ""))
    return Front(
        organ=Organ(organ) if organ in list(Organ) else Organ.GENERAL_ASSEMBLY,
        session=_number(element.get("session", "")),
        symbol=element.get("symbol", ""),
        date=day(element.get("date", "")),
        agenda_item=element.get("agendaItem", ""),
        agenda_title=element.get("agendaTitle", ""),
        agenda_note=element.get("agendaNote", ""),
        sponsors=tuple(_sponsors(element)),
        request_rule=RequestRule(rule) if rule in list(RequestRule) else None,
        item_title=element.get("itemTitle", ""),
        signatories=tuple(_signatories(element)),
        wordings=tuple(
            Wording(w.get("line", ""), w.text or "") for w in element.iterfind(own("wording"))
        ),
    )


def read_dismissals(root: Element) -> tuple[Dismissal, ...]:
    """Return the findings that the drafter said no to."""
    return tuple(
        Dismissal(d.get("rule", ""), d.get("context", ""), d.get("reason", ""))
        for d in root.iterfind(own("dismissal"))
    )


def read_base(root: Element) -> Base | None:
    """Return the earlier text that the draft is built on, as it is packed."""
    element = root.find(own("base"))
    if element is None or not element.text:
        return None
    return Base(element.get("name", ""), "".join(element.text.split()))


def day(text: str) -> datetime.date | None:
    """Return a date written as 2025-11-12; official files write 0001-01-01 for none."""
    try:
        found = datetime.date.fromisoformat(text[:10])
    except ValueError:
        return None
    return found if found.year > 1 else None


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.lstrip("-").isdigit() else None


def _sponsors(element: Element) -> Iterator[Sponsor]:
    for sponsor in element.iterfind(own("sponsor")):
        yield Sponsor(sponsor.get("country", ""), sponsor.get("onBehalfOf", ""))


def _signatories(element: Element) -> Iterator[Signatory]:
    for who in element.iterfind(own("signatory")):
        yield Signatory(
            who.get("country", ""),
            who.get("post", ""),
            who.get("rank", ""),
            who.get("name", ""),
            signed=who.get("signed") != "false",
        )
