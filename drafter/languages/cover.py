"""The lines of the cover and of the signatures, worded from the front.

The exporters print them, the recogniser compares what was typed with them, the forms show them:
one wording for all. A line typed otherwise (`Front.wording`) is given as typed. A line with
nothing to say is empty.
"""

import re
from collections.abc import Sequence

from drafter.languages.language import Language, language
from drafter.languages.states import genitive, running_name
from drafter.model.document import DocumentKind, Front, Signatory, Sponsor


def session_line(front: Front, code: str) -> str:
    """Return the session: "Sixty-fourth session"."""
    tongue = language(code)
    number = front.session if _is_named(front, tongue) or _is_year(front) else None
    named = "" if number is None else tongue.session(number, front.organ)
    return _typed_or(front, "session", named)


def agenda_line(front: Front, code: str) -> str:
    """Return the item: "Agenda item 71 (b)"; of a list not yet adopted where a note names one."""
    if not front.agenda_item:
        return _typed_or(front, "agenda_item", "")
    data = language(code).data["agenda"]
    data = data | data.get(front.organ, {})
    several = len(re.findall(r"\d+", front.agenda_item)) > 1
    pattern = data.get(_list_of(front.agenda_note)) or data["several" if several else "one"]
    return _typed_or(front, "agenda_item", str(pattern).format(item=front.agenda_item))


def request_line(front: Front, code: str) -> str:
    """Return what is asked for, by the rule of procedure that it is asked under."""
    tongue = language(code)
    number = front.session if _is_named(front, tongue) else None
    if front.request_rule is None or number is None:
        return _typed_or(front, "request", "")
    words = {"session": tongue.session_within(number), "ordinal": tongue.ordinal_within(number)}
    return _typed_or(front, "request", tongue.words(f"requests.{int(front.request_rule)}", **words))


def letter_line(front: Front, code: str) -> str:
    """Return the heading of the letter: its date, and from whom it is."""
    tongue = language(code)
    if front.date is None or not front.signatories:
        return _typed_or(front, "letter", "")
    day = tongue.date(front.date)
    if len(front.signatories) == 1:
        post = _post(front.signatories[0], tongue)
        return _typed_or(front, "letter", tongue.words("letter.one", date=day, post=post))
    states = [signatory.country or signatory.name for signatory in front.signatories]
    parted = tongue.data["letter"].get("comma")
    names = {
        "countries": listed([running_name(state, code) for state in states], code, parted),
        "of": listed([genitive(state, code) for state in states], code, parted),
    }
    return _typed_or(front, "letter", tongue.words("letter.several", date=day, **names))


def sponsors_line(front: Front, code: str, kind: DocumentKind, amended: str = "") -> str:
    """Return the sponsors and what they propose: "Benin and Haiti: draft resolution".

    `amended` is the symbol of the draft that an amendment is to, where it is known.
    """
    if not front.sponsors:
        return _typed_or(front, "sponsors", "")
    tongue = language(code)
    names = [_sponsor(sponsor, tongue) for sponsor in front.sponsors]
    proposed = DocumentKind.RESOLUTION if kind is DocumentKind.REQUEST else kind
    proposal = tongue.words(f"sponsors.{proposed}")
    if amended and kind is DocumentKind.AMENDMENT:
        proposal = tongue.words("sponsors.amendment_to", symbol=amended)
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


def usual_post(country: str, code: str) -> str:
    """Return the post of a State's representative as the language words it; nothing for none."""
    if not country:
        return ""
    words = {"country": running_name(country, code), "of": genitive(country, code)}
    return language(code).words("letter.post", **words)


def listed(names: Sequence[str], code: str, comma: str | None = None) -> str:
    """Return names as a list in a sentence: "A, B and C"; another comma may part them."""
    tongue = language(code)
    if len(names) < 2:
        return "".join(names)
    head = (comma or tongue.words("joiners.comma")).join(names[:-1])
    return _contracted(head + tongue.words("joiners.last") + names[-1], tongue)


def _typed_or(front: Front, line: str, worded: str) -> str:
    typed = front.wording(line)
    return worded if typed is None else typed


def _is_named(front: Front, tongue: Language) -> bool:
    """Say whether the session has a name; ordinals end at the two hundredth."""
    return front.session is not None and 1 <= front.session <= len(tongue.data["ordinals"])


def _is_year(front: Front) -> bool:
    """Say whether the session is that of a year, as the Economic and Social Council meets."""
    return front.session is not None and front.session >= _FIRST_YEAR


_FIRST_YEAR = 1946


def _post(signatory: Signatory, tongue: Language) -> str:
    """Return the post as the heading has it, in the case that the language asks for."""
    country = signatory.country
    words = {"country": running_name(country, tongue.code), "of": genitive(country, tongue.code)}
    usual = usual_post(country, tongue.code)
    if signatory.post and signatory.post != usual:
        return signatory.post
    within = tongue.data["letter"].get("post_within")
    return within.format(**words) if within else usual


def _contracted(words: str, tongue: Language) -> str:
    """Return the words with the contractions of the language: "de le" to "du", "y I" to "e I"."""
    for pattern, contracted in tongue.data["joiners"].get("contractions", ()):
        words = re.sub(pattern, contracted, words)
    return words


def _list_of(note: str) -> str:
    """Return 150 of the note "A/64/150.": the series number tells which list of items it is."""
    found = re.search(r"/(\d+)\.?$", note.strip())
    return found[1] if found else ""


def _sponsor(sponsor: Sponsor, tongue: Language) -> str:
    if not sponsor.on_behalf_of:
        return sponsor.country
    words = {"country": sponsor.country, "group": sponsor.on_behalf_of}
    return _contracted(tongue.words("sponsors.on_behalf_of", **words), tongue)
