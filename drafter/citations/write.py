"""A citation in the words of any language, at its first and its later mentions, and in notes.

What is written is found again as the same citation. The first mention has the date, the later ones
the number alone (Editorial Manual, Resolutions and decisions); "its resolution" is the organ's own.
"""

import datetime
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from string import ascii_lowercase
from typing import Any

from drafter.citations.citation import Citation, Kind, Series, Symbol
from drafter.citations.organs import numbered_document, organ_of
from drafter.citations.roman import from_roman
from drafter.languages.language import language as language_of
from drafter.paths import resources

_BRACKET = re.compile(
    r"\((Parts?|[Vv]ols?\.|Supp\.|[Ss]ects?\.|Annex)([0-9A-Z]+)(?:and([0-9A-Z]+))?\)"
)
_PARAGRAPH = re.compile(r"(\d+)((?:\(\w+\))*)")


class Mention(StrEnum):
    """Where in a text a citation stands."""

    FIRST = "first"
    LATER = "later"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Wording:
    """One language's words, and its letters for Latin ones in numbers and in paragraphs."""

    code: str
    words: Mapping[str, Any]
    letters: Mapping[str, str]
    labels: Mapping[str, str]


@cache
def wording_of(code: str) -> Wording:
    """Return the wording of a language; KeyError for one without data."""
    path = resources() / "citations" / f"{code}.toml"
    if not path.is_file():
        raise KeyError(code)
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    local = data.get("letters", {}) if "sessions" in data["writing"] else {}
    letters = {latin: name for name, latin in reversed(local.items())}
    labels = dict(zip(ascii_lowercase, data["paragraphs"].get("labels", ()), strict=False))
    return Wording(code, data["writing"], letters, labels)


def write(
    cited: Citation | Symbol,
    language: str,
    mention: Mention = Mention.FIRST,
    *,
    own: bool = False,
    date: datetime.date | None = None,
    paragraph: str = "",
) -> str:
    """Return the words for a citation or a symbol in a language.

    `own` is for a text of the organ that adopted it: "its resolution" first, "resolution" later. A
    citation brings its paragraph, and to a first mention its date. KeyError for a language without
    data.
    """
    wording = wording_of(language)
    if isinstance(cited, Citation):
        date = date or (cited.date if mention is Mention.FIRST else None)
        paragraph = paragraph or cited.paragraph
        if cited.kind is Kind.INTERNAL:
            return str(wording.words[cited.place]).format(paragraph=_listed(paragraph, wording))
        if cited.kind is not Kind.DOCUMENT and (named := numbered_document(cited.symbol.document)):
            day = None if mention is Mention.NOTE else date
            return _numbered(named[1], named[0], mention, own, day, paragraph, wording)
        cited = cited.symbol
    if cited.is_treaty:
        form = "treaty" if cited.series is Series.TREATY else "league"
        return str(wording.words[form]).format(volume=cited.session, number=cited.number)
    if cited.series is Series.DOCUMENT:
        return _with_paragraph(printed(cited.document), paragraph, wording)
    day = None if mention is Mention.NOTE else date
    organ = organ_of(cited.series)
    return _numbered(cited, organ, mention, own, day, paragraph, wording)


def _numbered(
    symbol: Symbol,
    organ: str,
    mention: Mention,
    own: bool,
    date: datetime.date | None,
    paragraph: str,
    wording: Wording,
) -> str:
    words = wording.words
    form = ("own" if own else "foreign") + ("_dated" if date else "")
    says_own = own and mention is Mention.FIRST
    text = str(words[form]).format(
        word=_word(symbol, organ, mention, own, bool(paragraph), wording),
        number=number(symbol, wording.code),
        organ=words["organs"][organ],
        date=language_of(wording.code).date(date) if date else "",
        own=words.get("pronoun", "") if says_own else "",
    )
    return _with_paragraph(text, paragraph, wording)


def _word(
    symbol: Symbol, organ: str, mention: Mention, own: bool, within: bool, wording: Wording
) -> str:
    """Return the word for what is cited: "its resolution", "резолюции" after "пункт 3"."""
    forms = wording.words["decision" if symbol.is_decision else "resolution"]
    if mention is Mention.NOTE and not within:
        noted = forms["note"] if own else forms.get("note_foreign", forms["note"])
        is_first = str(wording.words["foreign"]).startswith("{word}")
        return str(noted if own or is_first else forms["bare"])
    kind = "own" if mention is Mention.FIRST and own else "bare"
    keys = [f"{kind}_of"] if within else []
    if kind == "own" and organ in wording.words.get("masculine", ()):
        keys.append("own_masculine")
    if not own:
        keys.append("foreign")
    return str(next(forms[key] for key in [*keys, kind] if key in forms))


def number(symbol: Symbol, language: str) -> str:
    """Return a number as texts print it: "51/148", "217 A (III)", "217 ألف (د-3)"."""
    wording = wording_of(language)
    letter = wording.letters.get(symbol.part, symbol.part)
    sessions = wording.words.get("sessions", {})
    if not symbol.in_brackets:
        prefix, _, plain = symbol.session.rpartition("-")
        mark = sessions.get({"S": "special", "ES": "emergency"}.get(prefix, ""), "")
        session = f"{mark}{plain}" if mark else symbol.session
        return f"{session}/{symbol.number}" + (f" {letter}" if letter else "")
    part = str(wording.words.get("part", "{letter} ")).format(letter=letter) if letter else ""
    session = _roman_session(symbol.session, sessions)
    return str(wording.words["roman"]).format(number=symbol.number, part=part, session=session)


def _roman_session(session: str, sessions: Mapping[str, str]) -> str:
    prefix, _, numeral = session.rpartition("-")
    value = from_roman(numeral)
    if not sessions or value is None:
        return session
    mark = {"": "regular", "S": "special", "ES": "emergency"}[prefix]
    return f"{sessions[mark]}{value}"


def printed(document: str) -> str:
    """Return the symbol of a document as texts print it: "A/CONF.157/24 (Part I)"."""

    def spaced(match: re.Match[str]) -> str:
        last = f" and {match[3]}" if match[3] else ""
        return f" ({match[1]} {match[2]}{last})"

    return _BRACKET.sub(spaced, document)


def _with_paragraph(text: str, paragraph: str, wording: Wording) -> str:
    if not paragraph:
        return text
    one, several = wording.words["paragraph"]
    form = one if _PARAGRAPH.fullmatch(paragraph) else several
    return str(form).format(paragraph=_listed(paragraph, wording), cited=text)


def _listed(paragraph: str, wording: Wording) -> str:
    """Return numbers of paragraphs in words: "5-9" is "5 to 9", "3,4" is "3 and 4"."""
    label, last = str(wording.words["label"]), str(wording.words["and"])

    def labelled(match: re.Match[str]) -> str:
        letters = [wording.labels.get(each, each) for each in re.findall(r"\w+", match[2])]
        return match[1] + "".join(label.format(letter=letter) for letter in letters)

    rows = [_PARAGRAPH.sub(labelled, row) for row in paragraph.split(",")]
    rows = [row.replace("-", str(wording.words["to"])) for row in rows]
    if len(rows) == 1:
        return rows[0]
    return ", ".join(rows[:-1]) + last + rows[-1]
