"""The lines above the text: masthead, session, item, request, letter, sponsors.

A line that the front would word in just the same way is held by the front alone; any other is kept
as typed beside it (`worded`). What is no line of a cover goes back to the text, with a remark.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from drafter.imports.division import formula_organ
from drafter.imports.paragraphs import Paragraph
from drafter.imports.patterns import date_in, is_heading_like, matches, session_in, year_session_in
from drafter.imports.sponsors import sponsors
from drafter.languages import cover
from drafter.languages.language import Language
from drafter.languages.openers import PARTS, find_opener
from drafter.model.document import DocumentKind, Front, Kind, Organ, RequestRule, Wording
from drafter.model.opened import Remark
from drafter.model.passage import Passage
from drafter.numbering.typed import begins_with_label

_SYMBOL = re.compile(r"^(?:A|S|E|ST|TD)/[A-Z0-9./()-]*\d[A-Za-z0-9./() -]*\*?$")
_LONGEST_COVER = 40
_MOST_TITLES = 3
_GAP = re.compile(r"\t+|\s{3,}")
_PROPOSALS = (DocumentKind.DECISION, DocumentKind.AMENDMENT, DocumentKind.RESOLUTION)


@dataclass
class Cover:
    """What was read of a cover, and the paragraphs that are left for the text."""

    tongue: Language
    front: Front = field(default_factory=Front)
    kind: DocumentKind = DocumentKind.RESOLUTION
    typed: dict[str, str] = field(default_factory=dict)
    left: list[Paragraph] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    unplaced: list[tuple[int, Paragraph]] = field(default_factory=list)
    places: dict[str, int] = field(default_factory=dict)


def read_cover(paragraphs: Sequence[Paragraph], tongue: Language) -> Cover:
    """Read the cover at the beginning of the main text."""
    result = Cover(tongue)
    end = _end(paragraphs, tongue)
    for n, paragraph in enumerate(paragraphs[:end]):
        bare = not (paragraph.label or paragraph.passage.notes)
        if _agenda_with_note(result, n, paragraph):
            continue
        for piece in _columns(paragraph, result) if bare else (paragraph,):
            if not bare or not _take(result, n, piece.text):
                result.unplaced.append((n, piece))
    if "letter" in result.places or "request" in result.places:
        result.kind = DocumentKind.REQUEST
    _place_titles(result)
    result.left = [*(paragraph for _, paragraph in result.unplaced), *paragraphs[end:]]
    return result


def worded(front: Front, typed: dict[str, str], code: str, kind: DocumentKind) -> Front:
    """Return the front with the typed wording of each line that it would word otherwise."""
    front = replace(front, wordings=())
    lines: dict[str, Callable[[], str]] = {
        "session": lambda: cover.session_line(front, code),
        "agenda_item": lambda: cover.agenda_line(front, code),
        "request": lambda: cover.request_line(front, code),
        "letter": lambda: cover.letter_line(front, code),
        "sponsors": lambda: cover.sponsors_line(front, code, kind),
    }
    kept = tuple(Wording(k, text) for k, text in typed.items() if lines[k]() != text)
    return replace(front, wordings=kept)


def rule_of(texts: Sequence[str], typed: dict[str, str], front: Front, tongue: Language) -> Front:
    """Return the front with the rule that the letter cites, or else that its heading implies."""
    for text in texts:
        if found := matches(text, "rule", tongue.code):
            return replace(front, request_rule=RequestRule(int(found[1])))
    for rule in RequestRule:
        asked = replace(front, request_rule=rule)
        if typed.get("request") and cover.request_line(asked, tongue.code) == typed["request"]:
            return asked
    return front


def _end(paragraphs: Sequence[Paragraph], tongue: Language) -> int:
    """Return how many paragraphs may be of the cover."""
    first = paragraphs[:_LONGEST_COVER]
    request = None
    for n, paragraph in enumerate(first):
        if matches(paragraph.text, "letter", tongue.code):
            return n + 1
        if request is None and matches(paragraph.text, "request", tongue.code):
            request = n
    if request is not None:
        titled = request + 1 < len(first) and is_heading_like(first[request + 1].text)
        return request + 1 + titled
    for n, paragraph in enumerate(first):
        if formula_organ(paragraph.text, tongue) and _enacts(first[n : n + 2], tongue):
            return n
        if paragraph.row:
            continue
        if paragraph.label or begins_with_label(paragraph.text) or _opens(paragraph.text, tongue):
            return n
    return len(first)


def _enacts(pair: Sequence[Paragraph], tongue: Language) -> bool:
    """Say whether an organ's name is a formula and not the masthead's, which has no comma.

    Below a formula a paragraph of the text stands, be it the first of the operative ones.
    """
    if pair[0].text not in tongue.data["organs"].values():
        return True
    if pair[-1].label or begins_with_label(pair[-1].text):
        return True
    return any(find_opener(pair[-1].text, kind, tongue.code) for kind in PARTS)


def _opens(text: str, tongue: Language) -> bool:
    found = find_opener(text, Kind.PREAMBULAR, tongue.code)
    return found is not None and not is_heading_like(text)


def _take(result: Cover, n: int, text: str) -> bool:
    """Read one line; say whether it was understood."""
    readers = (_session, _symbol, _agenda, _agenda_note, _letter, _request, _sponsors, _date)
    for reader in readers:
        line = reader(result, text)
        if line:
            result.places.setdefault(line, n)
            return True
    return _masthead(result, text)


def _columns(paragraph: Paragraph, result: Cover) -> tuple[Paragraph, ...]:
    """Return the columns of a masthead's line as paragraphs; any other line as it is."""
    pieces = _GAP.split(paragraph.text)
    known = [_SYMBOL.match(piece) or _is_masthead(piece, result.tongue) for piece in pieces]
    if len(pieces) < 2 or not any(known):
        return (paragraph,)
    return tuple(Paragraph(Passage(piece)) for piece in pieces)


def _session(result: Cover, text: str) -> str:
    number = year_session_in(text, result.tongue)
    if number is None and matches(text, "session_line", result.tongue.code):
        number = session_in(text, result.tongue)
    if number is None:
        return ""
    if "session" in result.typed:
        return ""
    result.front = replace(result.front, session=number)
    result.typed["session"] = text
    return "session"


def _symbol(result: Cover, text: str) -> str:
    if result.front.symbol or not _SYMBOL.match(text):
        return ""
    result.front = replace(result.front, symbol=text, organ=_organ_of(text))
    return "symbol"


def _organ_of(symbol: str) -> Organ:
    if symbol.startswith("A/HRC"):
        return Organ.HUMAN_RIGHTS_COUNCIL
    organs = {"S": Organ.SECURITY_COUNCIL, "E": Organ.ECONOMIC_AND_SOCIAL_COUNCIL}
    return organs.get(symbol.split("/", maxsplit=1)[0], Organ.GENERAL_ASSEMBLY)


def _agenda(result: Cover, text: str) -> str:
    found = matches(text, "agenda", result.tongue.code)
    if found is None or "agenda_item" in result.typed:
        return ""
    result.front = replace(result.front, agenda_item=found["item"])
    result.typed["agenda_item"] = text
    return "agenda_item"


def _agenda_note(result: Cover, text: str) -> str:
    typed = result.typed.get("agenda_item", "")
    if not typed.endswith("*") or not text.startswith("*") or result.front.agenda_note:
        return ""
    result.front = replace(result.front, agenda_note=text[1:].strip())
    result.typed["agenda_item"] = typed[:-1]
    return "agenda_note"


def _agenda_with_note(result: Cover, n: int, paragraph: Paragraph) -> bool:
    """Read the item's line with a real footnote under an asterisk; say whether it is that."""
    notes, text = paragraph.passage.notes, paragraph.passage.plain
    if len(notes) != 1 or notes[0].sign != "*" or not _agenda(result, text):
        return False
    result.places.setdefault("agenda_item", n)
    result.front = replace(result.front, agenda_note=notes[0].passage.plain)
    return True


def _letter(result: Cover, text: str) -> str:
    if not matches(text, "letter", result.tongue.code) or "letter" in result.typed:
        return ""
    issued, written = result.front.date, date_in(text, result.tongue)
    if issued is not None and issued != written:
        left_out = {"text": result.tongue.date(issued)}
        result.remarks.append(Remark("masthead_left_out", left_out))
    result.front = replace(result.front, date=written)
    result.typed["letter"] = text
    return "letter"


def _request(result: Cover, text: str) -> str:
    if not matches(text, "request", result.tongue.code) or "request" in result.typed:
        return ""
    result.typed["request"] = text
    if result.front.session is None:
        result.front = replace(result.front, session=session_in(text, result.tongue))
    return "request"


def _sponsors(result: Cover, text: str) -> str:
    found = matches(text, "sponsors", result.tongue.code)
    if found is None or "sponsors" in result.typed:
        return ""
    result.front = replace(result.front, sponsors=sponsors(found["sponsors"], result.tongue))
    result.typed["sponsors"] = text
    proposal = found["proposal"].casefold()
    for kind in _PROPOSALS:
        if result.tongue.words(f"sponsors.{kind}") in proposal:
            result.kind = kind
            break
    return "sponsors"


def _date(result: Cover, text: str) -> str:
    date = date_in(text, result.tongue)
    if date is None or result.front.date is not None or result.tongue.date(date) != text:
        return ""
    result.front = replace(result.front, date=date)
    return "date"


def _masthead(result: Cover, text: str) -> bool:
    """Leave out what the exporters print in the masthead by themselves, and say so."""
    tongue = result.tongue
    if not _is_masthead(text, tongue):
        return False
    organ = next((o for o, name in tongue.data["organs"].items() if name == text), None)
    if organ:
        result.front = replace(result.front, organ=Organ(organ))
    result.remarks.append(Remark("masthead_left_out", {"text": text}))
    return True


def _is_masthead(text: str, tongue: Language) -> bool:
    patterns = tongue.data["recognition"]["masthead"]
    return any(re.fullmatch(p, text, re.IGNORECASE) for p in patterns)


def _place_titles(result: Cover) -> None:
    """Take the lines that only their place explains: titles of the item."""
    if result.kind is DocumentKind.REQUEST:
        after = result.places.get("request", -1)
        titles = [pair for pair in result.unplaced if pair[0] > after >= 0]
        if len(titles) <= _MOST_TITLES and not any(p.passage.notes for _, p in titles):
            space = str(result.tongue.data["openers"]["space"])
            words = space.join(paragraph.text for _, paragraph in titles)
            result.front = replace(result.front, item_title=words)
            result.unplaced = result.unplaced[: len(result.unplaced) - len(titles)]
        for _, paragraph in result.unplaced:
            result.remarks.append(Remark("unplaced_line", {"text": paragraph.text}))
        return
    _take_agenda_title(result)


def _take_agenda_title(result: Cover) -> None:
    """Take as the item's title what stands between item and sponsors, or first of several lines."""
    item = result.places.get("agenda_item")
    if item is None:
        return
    after = [pair for pair in result.unplaced if pair[0] > item]
    sponsored = result.places.get("sponsors")
    before = [pair for pair in after if sponsored is not None and pair[0] < sponsored]
    title = (before or after)[:1] if before or len(after) > 1 else []
    for pair in title:
        if not pair[1].passage.notes:
            result.front = replace(result.front, agenda_title=pair[1].text)
            result.unplaced.remove(pair)
