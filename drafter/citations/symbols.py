"""The grammar of symbols: `parse` and `str` are inverse to each other.

Components in capitals and Arabic figures, separated by strokes, no spaces (Editorial Manual,
Document symbols). Official links drop the spaces before brackets too: A/CONF.157/24(PartI).
"""

import re

from drafter.citations.citation import Series, Symbol
from drafter.citations.roman import ROMAN

_SESSION = rf"(?:S-|ES-)?(?:{ROMAN})"
_PART = r"(?:\s?\[?(?P<{}>[A-Z]{{1,2}})\]?(?![A-Za-z0-9]))?"

_NUMBERED = (
    r"(?P<series>A/HRC/RES|A/HRC/DEC|A/RES|A/DEC|S/RES|E/RES|E/DEC"
    r"|E/CN\.4/RES|E/CN\.4/DEC|T/RES)/(?:"
    r"(?P<session>(?:S-|ES-)?\d{1,4})/(?P<number>\d{1,4})" + _PART.format("part") + r"|"
    r"(?P<old_number>\d{1,4})"
    + _PART.format("old_part")
    + r"\s?\((?P<old>\d{4}|"
    + _SESSION
    + r")\)"
    + _PART.format("late_part")
    + r")(?![A-Za-z0-9/])"
)
_NUMBERED_TYPED = re.compile(_NUMBERED, re.IGNORECASE)
_NUMBERED_WRITTEN = re.compile(_NUMBERED)

PREFIXES = (
    "A|S|E|T|ST|TD|DP|UNW|UNEP(?:\\(DTIE\\))?|HSP|ISBA|SPLOS|LOS|CLCS|CCPR|CERD|CEDAW|CRC|CRPD|CAT|CMW"
    "|CED|CAC|CTOC|NPT|CD|BWC|CCW|APLC|FCCC|ICCD|CBD|PBC|IDB|GC|GOV|JIU|CEB|CCM|ICC|UNFF|WO|FFDF"
    "|DC|HRI|CES|ECE|TRADE|UNODC|INFCIRC|ACABQ|AC|DPRK|ATT|PCNICC|SAICM|WIPO|HBP|SPT"
)
"""First components of symbols (Editorial Manual, and those that official texts cite)."""

_COMPONENT = (
    r"[A-Za-z0-9]+(?:\.(?=[A-Z0-9])[A-Za-z0-9]+|-(?![A-Z]{1,5}/)(?=[A-Z0-9])[A-Za-z0-9]+|–(?=\d)\d+)*"
    r"(?:\(\d{1,3}\))?"
)
_SUFFIX = r"/ ?(?:Add|Corr|Rev|Amend|REV|ADD|CORR|add|corr|rev)\.? ?\d+"
_BRACKET = (
    r" {0,2}\((?:Introduction|(?:[Pp]arts?|PART|[Vv]ols?\.|Supp\.|[Ss]ects?\.|Annex)"
    r" ?[0-9A-Z]+(?:(?: ?(?:and|et|y|и|و|和) ?|-|–|, ?)[0-9A-Z]+)*)\)"
)

DOCUMENT = (
    rf"(?:{PREFIXES})(?:\.\d{{1,3}})?/{_COMPONENT}(?:/{_COMPONENT})*"
    rf"(?:{_SUFFIX})*(?:{_BRACKET}(?:{_SUFFIX})*)?"
)
"""A pattern for the symbol of any document, on the matching copy of a text."""

_LOCAL_PARTS = re.compile(r"\(Parts? ?([IVX]+) ?(?:et|y|и|و|和) ?([IVX]+)\)")
_DOCUMENT = re.compile(DOCUMENT)


def parse(text: str) -> Symbol | None:
    """Return the symbol that a text is, or None; accepts small letters and stray spaces."""
    text = " ".join(text.split())
    if match := _NUMBERED_TYPED.fullmatch(text):
        return _numbered(match)
    return document_symbol(text) if _DOCUMENT.fullmatch(text) else None


def symbol_at(text: str, start: int) -> tuple[Symbol, int] | None:
    """Return the symbol that stands at a place of a text, and where it ends."""
    if match := _NUMBERED_WRITTEN.match(text, start):
        return _numbered(match), match.end()
    match = _DOCUMENT.match(text, start)
    return (document_symbol(match[0]), match.end()) if match else None


def document_symbol(text: str) -> Symbol:
    """Return the symbol of a document, its spaces dropped as official links do."""
    plain = _LOCAL_PARTS.sub(r"(Parts \1and\2)", text)
    return Symbol(Series.DOCUMENT, document=plain.replace(" ", ""))


def _numbered(match: re.Match[str]) -> Symbol:
    series = Series(match["series"].upper())
    part = (match["part"] or match["old_part"] or match["late_part"] or "").upper()
    if match["session"]:
        return Symbol(series, match["session"].upper(), int(match["number"]), part)
    return Symbol(series, match["old"].upper(), int(match["old_number"]), part)
