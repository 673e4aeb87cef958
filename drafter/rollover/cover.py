"""Lines of the cover as text, and a cover with another line; what is proposed for them."""

import datetime
from collections.abc import Iterator
from dataclasses import replace

from drafter.model.document import Front, Organ
from drafter.rollover.proposal import Aspect, Deed, Proposal
from drafter.rollover.situation import Situation
from drafter.text.span import Span

_TYPED = {"agenda_title": "agenda_item", "symbol": "", "date": ""}
"""The line of `Front.wordings` that words one, where it is not its own name."""


def cover_line(front: Front, line: str) -> str:
    """Return a line as text: numbers and dates as figures, sponsors by comma, empty if none."""
    if line == "sponsors":
        return ", ".join(sponsor.country for sponsor in front.sponsors)
    value = getattr(front, line)
    return "" if value is None else str(value)


def with_line(front: Front, line: str, text: str) -> Front:
    """Return the cover with another line; of sponsors only none can be given.

    The line's wording as typed goes: the forms word it anew.
    """
    typed = _TYPED.get(line, line)
    front = replace(front, wordings=tuple(w for w in front.wordings if w.line != typed))
    if line == "sponsors":
        return replace(front, sponsors=())
    if line == "session":
        return replace(front, session=int(text) if text else None)
    if line == "date":
        return replace(front, date=datetime.date.fromisoformat(text) if text else None)
    changes: dict[str, str] = {line: text}
    return _with_text(front, changes)


def _with_text(front: Front, changes: dict[str, str]) -> Front:
    return replace(
        front,
        symbol=changes.get("symbol", front.symbol),
        agenda_item=changes.get("agenda_item", front.agenda_item),
        agenda_title=changes.get("agenda_title", front.agenda_title),
        agenda_note=changes.get("agenda_note", front.agenda_note),
    )


def cover(situation: Situation) -> Iterator[Proposal]:
    """Yield what changes on the cover: the session, the item; what only the base has goes.

    Items are known, and move, in the General Assembly.
    """
    front = situation.base.front
    yield _line(front, "session", str(situation.new), "cover_session")
    for line in ("symbol", "date", "agenda_note", "sponsors"):
        if cover_line(front, line):
            yield _line(front, line, "", f"cover_{line}")
    if front.organ is not Organ.GENERAL_ASSEMBLY:
        return
    item = _item(situation)
    if item and item != front.agenda_item:
        yield _line(front, "agenda_item", item, "cover_item_known")
    elif item is None and front.agenda_item:
        yield _line(front, "agenda_item", "", "cover_item", sure=False)


def _item(situation: Situation) -> str | None:
    """Return the number of the item at the draft's session, by its title or its old number."""
    front, facts, new = situation.base.front, situation.facts, situation.new
    code = situation.words.tongue.code
    named = facts.item_in(front.agenda_title, code, new) if front.agenda_title else None
    if named is not None or not front.agenda_item:
        return named
    return facts.item_moved(front.agenda_item, situation.old, new)


def _line(front: Front, line: str, proposed: str, why: str, *, sure: bool = True) -> Proposal:
    return Proposal(
        id=f"cover:{line}",
        aspect=Aspect.COVER,
        block="",
        span=Span(0, 0),
        now=cover_line(front, line),
        proposed=proposed,
        why=why,
        sure=sure,
        deed=Deed.COVER,
        line=line,
    )
