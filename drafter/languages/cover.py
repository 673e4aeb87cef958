"""The lines of the cover and of the signatures, worded from the front.

The exporters print them, the recogniser compares what was typed with them, the forms show them:
one wording for all. A line typed otherwise (`Front.wording`) is given as typed. A line with
nothing to say is empty.
"""

import re
from collections.abc import Sequence

from drafter.languages.language import Language, language
from drafter.languages.states import running_name
from drafter.model.document import DocumentKind, Front, Signatory, Sponsor


def session_line(front: Front, code: str) -> str:
    """Return the session: "Sixty-fourth session"."""
    return _typed_or(front, "session", _session(front, language(code), first=True))


def agenda_line(front: Front, code: str) -> str:
    """Return the item: "Agenda item 71 (b)"; of a list not yet adopted where a note names one."""
    if not front.agenda_item:
        return _typed_or(front, "agenda_item", "")
    data = language(code).data["agenda"]
    several = len(re.findall(r"\d+", front.agenda_item)) > 1
    pattern = data.get(_list_of(front.agenda_note)) or data["several" if several else "one"]
    return _typed_or(front, "agenda_item", str(pattern).format(item=front.agenda_item))


def request_line(front: Front, code: str) -> str:
    """Return what is asked for, by the rule of procedure that it is asked under."""
    tongue = language(code)
    session = _session(front, tongue)
    if front.request_rule is None or not session:
        return _typed_or(front, "request", "")
    pattern = tongue.words(f"requests.{int(front.request_rule)}", session=session)
    return _typed_or(front, "request", pattern)


def letter_line(front: Front, code: str) -> str:
    """Return the heading of the letter: its date, and from whom it is."""
    tongue = language(code)
    if front.date is None or not front.signatories:
        return _typed_or(front, "letter", "")
    day = tongue.date(front.date)
    if len(front.signatories) == 1:
        first = front.signatories[0]
        post = first.post or tongue.words("letter.post", country=running_name(first.country, code))
        return _typed_or(front, "letter", tongue.words("letter.one", date=day, post=post))
    names = [running_name(s.country or s.name, code) for s in front.signatories]
    whole = tongue.words("letter.several", date=day, countries=listed(names, code))
    return _typed_or(front, "letter", whole)


def sponsors_line(front: Front, code: str, kind: DocumentKind) -> str:
    """Return the sponsors and what they propose: "Benin and Haiti: draft resolution"."""
    if not front.sponsors:
        return _typed_or(front, "sponsors", "")
    tongue = language(code)
    names = [_sponsor(sponsor, tongue) for sponsor in front.sponsors]
    proposed = DocumentKind.RESOLUTION if kind is DocumentKind.REQUEST else kind
    proposal = tongue.words(f"sponsors.{proposed}")
    line = tongue.words("sponsors.line", sponsors=listed(names, code), proposal=proposal)
    return _typed_or(front, "sponsors", line)


def signature_lines(signatory: Signatory, code: str) -> tuple[str, ...]:
    """Return the block of one signature, in the order of the language: who signs last or first."""
    tongue = language(code)
    signed = signatory.signed and bool(signatory.name)
    name = tongue.words("signature.signed", name=signatory.name) if signed else signatory.name
    lines = {"name": name, "rank": signatory.rank, "post": signatory.post}
    order: Sequence[str] = tongue.data["signature"]["lines"]
    return tuple(lines[line] for line in order if lines[line])


def listed(names: Sequence[str], code: str) -> str:
    """Return names as a list in a sentence: "A, B and C"."""
    tongue = language(code)
    if len(names) < 2:
        return "".join(names)
    head = tongue.words("joiners.comma").join(names[:-1])
    return head + tongue.words("joiners.last") + names[-1]


def _typed_or(front: Front, line: str, worded: str) -> str:
    typed = front.wording(line)
    return worded if typed is None else typed


def _session(front: Front, tongue: Language, *, first: bool = False) -> str:
    """Return the session's name; ordinals end at the two hundredth, beyond it there is none."""
    if front.session is None or not 1 <= front.session <= len(tongue.data["ordinals"]):
        return ""
    if first:
        return tongue.session(front.session)
    return tongue.words("masthead.session", ordinal=tongue.ordinal(front.session))


def _list_of(note: str) -> str:
    """Return 150 of the note "A/64/150.": the series number tells which list of items it is."""
    found = re.search(r"/(\d+)\.?$", note.strip())
    return found[1] if found else ""


def _sponsor(sponsor: Sponsor, tongue: Language) -> str:
    if not sponsor.on_behalf_of:
        return sponsor.country
    words = {"country": sponsor.country, "group": sponsor.on_behalf_of}
    return tongue.words("sponsors.on_behalf_of", **words)
