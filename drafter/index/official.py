"""What one official file says of itself: symbol, title, and its date of adoption in four places.

The metadata, the line "Resolution adopted by the General Assembly on …", and the date under the
text with its attribute; one of them is wrong now and then, so all are counted.
"""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from drafter.citations.citation import Series
from drafter.citations.symbols import parse
from drafter.languages.language import available, language

_LARGEST = 64_000_000
_ISO_639_2 = {"ara": "ar", "chi": "zh", "zho": "zh", "eng": "en", "fra": "fr", "fre": "fr",
              "rus": "ru", "spa": "es"}  # fmt: skip
_FIGURES = re.compile(r"(?P<year>\d{4})\D{1,4}(?P<month>\d{1,2})\D{1,4}(?P<day>\d{1,2})\D")
_PARTS = re.compile(r" [A-Z] ?[-–] ?[A-Z]$")
"""The letters of parts that are printed together: "A/RES/75/101 A-B"."""

_SAFE = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)


@dataclass(frozen=True, slots=True)
class Sighting:
    """What a file says: dates by metadata and dates that are printed, each as often as found."""

    symbol: str
    language: str
    title: str
    metadata: tuple[datetime.date, ...]
    printed: tuple[datetime.date, ...]


def sighting(path: Path) -> Sighting | None:
    """Return what a file says, or None for one that is damaged or no resolution or decision."""
    try:
        if path.stat().st_size > _LARGEST:
            return None
        root = etree.parse(path, _SAFE).getroot()
    except (OSError, etree.XMLSyntaxError, ValueError):
        return None
    numbers = (_PARTS.sub("", _words(e)) for e in _named(root, "docNumber"))
    symbol = next((s for n in numbers if (s := parse(n)) and s.series is not Series.DOCUMENT), None)
    if symbol is None:
        return None
    code = next((e.get("language", "") for e in _named(root, "FRBRlanguage")), "")
    code = _ISO_639_2.get(code, code)
    return Sighting(
        str(symbol), code, _title(root), tuple(_metadata(root)), tuple(_printed(root, code))
    )


def printed_date(text: str, code: str) -> datetime.date | None:
    """Return the date in a line of a language, or None."""
    if code not in available():
        return None
    text = " ".join(text.split())
    months = [str(month) for month in language(code).data["months"]]
    if months[0].isdigit():
        match = _FIGURES.search(f"{text} ")
        return _date(match["year"], int(match["month"]), match["day"]) if match else None
    for number, month in enumerate(months, 1):
        match = re.search(rf"(\d{{1,2}})\D{{1,8}}{re.escape(month)}\D{{1,8}}(\d{{4}})", text)
        if match:
            return _date(match[2], number, match[1])
    return None


def _title(root: etree._Element) -> str:
    for element in _named(root, "docTitle"):
        if element.get("refersTo") == "#resolutionTitle":
            return _words(element)
    return ""


def _metadata(root: etree._Element) -> Iterator[datetime.date]:
    for element in _named(root, "FRBRdate"):
        if element.get("name") == "adoption" and (day := _iso(element.get("date", ""))):
            yield day
    for element in _adoption_dates(root):
        if day := _iso(element.get("date", "")):
            yield day


def _printed(root: etree._Element, code: str) -> Iterator[datetime.date]:
    lines = [e for e in _named(root, "docTitle") if e.get("refersTo") != "#resolutionTitle"]
    for element in (*lines, *_adoption_dates(root)):
        if day := printed_date(_words(element), code):
            yield day


def _adoption_dates(root: etree._Element) -> Iterator[etree._Element]:
    return (e for e in _named(root, "docDate") if e.get("refersTo") == "#adoptionDate")


def _named(root: etree._Element, name: str) -> Iterator[etree._Element]:
    return root.iter(f"{{*}}{name}")


def _words(element: etree._Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())


def _iso(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None


def _date(year: str, month: int, day: str) -> datetime.date | None:
    try:
        return datetime.date(int(year), month, int(day))
    except ValueError:
        return None
