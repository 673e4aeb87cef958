"""Official Akoma Ntoso files as paragraphs with the symbols that their links name.

Links are truth with slips: some numbers have none, some links lead elsewhere than their own text
says. A link whose text is a number or a symbol that disagrees with its address is `crooked`.
"""

import re
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from lxml import etree

from drafter.citations.citation import Series
from drafter.citations.symbols import PREFIXES, parse

FOLDERS = {
    "English": "en",
    "French": "fr",
    "Spanish": "es",
    "Russian": "ru",
    "Arabic": "ar",
    "Chinese": "zh",
}
ORGANS = {
    "GA": Series.GA_RESOLUTION,
    "SC": Series.SC_RESOLUTION,
    "ECOSOC": Series.ECOSOC_RESOLUTION,
    "HRC": Series.HRC_RESOLUTION,
}
BY_LETTER = {"E": "en", "F": "fr", "S": "es", "R": "ru", "A": "ar", "C": "zh"}
NOTE = "\ufffc"
_ADDRESS = re.compile(
    r"^(?:https?://(?:www\.)?(?:undocs\.org|un\.org|daccess[^/]*|documents[^/]*)/+)?(?:(?:en|fr|ar|es|sp|ru|ch|zh)/)?"
    r"(?:.*[?&]symbol=)?(?P<symbol>(?:[A-Z]+(?:\(DTIE\))?(?:\.\d+)?)/[^?&]*)",
    re.IGNORECASE,
)
_SUPPLEMENT = re.compile(r"\(supp\.?\)", re.IGNORECASE)
_LETTERS = re.compile(r"^((?:A|E|A/HRC)/(?:RES|DEC)/(?:S-|ES-)?\d+/\d+) ?[A-Z](?: ?[-–] ?[A-Z])?$")
_OLD_LETTERS = re.compile(r"^((?:A|E)/RES/\d+) ?[A-Z] ?(\([^)]*\))$")
_LETTER = re.compile(r"([ACEFRS])\.xml$")
_KNOWN = re.compile(rf"(?:{PREFIXES})(?:\.\d+)?/", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Link:
    """A link: the symbol of its address, its text, and where the text stands."""

    symbol: str
    text: str
    start: int
    end: int

    @property
    def crooked(self) -> bool:
        """Whether its own text contradicts its address."""
        spoken = parse(self.text.strip(" .,;"))
        if spoken is not None:
            return canonical(spoken.official) != self.symbol
        figures = _DIGITS.findall(self.text)
        return not figures or any(f not in _DIGITS.findall(self.symbol) for f in figures[:2])


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph or a note: its text and its links."""

    text: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class OfficialText:
    """One language version of one text."""

    name: str
    language: str
    own: Series
    paragraphs: tuple[Paragraph, ...]


def canonical(symbol: str) -> str:
    """Return a symbol in the form that found and linked ones are compared in."""
    symbol = _SUPPLEMENT.sub("", unquote(symbol)).upper().replace(" ", "").strip(".")
    symbol = _LETTERS.sub(r"\1", symbol)
    return _OLD_LETTERS.sub(r"\1\2", symbol)


def texts(sources: list[Path]) -> Iterator[OfficialText]:
    """Yield the official texts in archives and folders."""
    for source in sources:
        for name, data in _files(source):
            folders = name.split("/")
            language = FOLDERS.get(folders[-2])
            own = next((ORGANS[f] for f in folders if f in ORGANS), None)
            if language and own:
                letter = _LETTER.search(folders[-1])
                language = BY_LETTER[letter[1]] if letter else language
                yield OfficialText(folders[-1], language, own, tuple(_paragraphs(data)))


def _files(source: Path) -> Iterator[tuple[str, bytes]]:
    if source.is_dir():
        for path in sorted(source.rglob("*.xml")):
            yield str(path), path.read_bytes()
        return
    with tarfile.open(source) as archive:
        for member in archive:
            file = archive.extractfile(member) if member.name.endswith(".xml") else None
            if file:
                yield member.name, file.read()


def _paragraphs(data: bytes) -> Iterator[Paragraph]:
    root = etree.fromstring(data, etree.XMLParser(recover=True))
    for element in root.iter("{*}p"):
        if any(_tag(a) in {"coverPage", "preface"} for a in element.iterancestors()):
            continue
        yield _paragraph(element)


def _tag(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _paragraph(element: etree._Element) -> Paragraph:
    pieces: list[str] = []
    links: list[Link] = []
    _collect(element, pieces, links)
    return Paragraph("".join(pieces), tuple(_merged(links)))


def _collect(element: etree._Element, pieces: list[str], links: list[Link]) -> None:
    pieces.append(element.text or "")
    for child in element:
        tag = _tag(child)
        if tag == "authorialNote":
            pieces.append(NOTE)
        elif tag == "a":
            start = sum(map(len, pieces))
            _collect(child, pieces, links)
            text = "".join(pieces)[start:]
            for symbol in _symbols(child.get("href") or "", text):
                links.append(Link(symbol, text, start, start + len(text)))
        elif tag:
            _collect(child, pieces, links)
        pieces.append(child.tail or "")


def _merged(links: list[Link]) -> Iterator[Link]:
    """Join the pieces of one link: editors' programs often cut "1325 (2000)" in two."""
    last: Link | None = None
    for link in links:
        if last and last.symbol == link.symbol and link.start - last.end <= 2:
            last = Link(link.symbol, last.text + link.text, last.start, link.end)
            continue
        if last:
            yield last
        last = link
    if last:
        yield last


def _symbols(address: str, text: str) -> Iterator[str]:
    match = _ADDRESS.match(unquote(address.strip()))
    if not match or not _DIGITS.search(match["symbol"]):
        return
    whole = canonical(match["symbol"])
    if not _KNOWN.match(whole) or "PDF" in whole:
        return
    yield from re.split(r"[-–](?=[A-Z]{1,5}/)", whole)
    joint = re.split(r"[-–](?=[A-Z]{1,5}/)", canonical(text.strip(" .,;")))
    if len(joint) > 1 and joint[0] == whole:
        yield from joint[1:]
