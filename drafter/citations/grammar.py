"""How a language cites: patterns compiled once from `resources/citations/<code>.toml`.

The words are data; what they are put together to is the same in all languages: a head
("resolutions"), numbers, and after each number its tail (organ, date, place, title). Chinese has
its head after the numbers and dates before them.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from string import ascii_lowercase
from typing import Any

from drafter.citations.roman import ROMAN
from drafter.languages.language import language
from drafter.paths import resources

DAY = r"(?P<day>\d{1,2})(?!\d)"
YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_NUMERAL = r"(?:[IVXL]{1,7}\b|[A-Z]\b|\d{1,2}\b|[一二三四五六七八九十]{1,3})"
_QUOTED = r"(?:“(?P<t1>[^”]{1,300})”|«[ ]?(?P<t2>[^»]{1,300}?)[ ]?»|\"(?P<t3>[^\"]{1,300})\""
_QUOTES = _QUOTED + r"|”(?P<t4>[^“]{1,300})“|《(?P<t5>[^》]{1,300})》)"

Pattern = re.Pattern[str]


@dataclass(frozen=True)
class Grammar:
    """The patterns of one language; `organs` has a group for each key of `organs.toml`."""

    code: str
    heads_follow: bool
    own_inside: bool
    may_be_reversed: bool
    dropped: frozenset[str]
    homoglyphs: Mapping[int, int]
    letters: Mapping[str, str]
    labels: Mapping[str, str]
    months: tuple[Pattern, ...]
    sentence: Pattern
    heads: Pattern
    own: Pattern
    gap: Pattern
    join: Pattern
    tight: Pattern
    about: Pattern
    subject_after: Pattern
    adoption: Pattern
    adopted: Pattern
    adopted_later: Pattern
    head_after: Pattern
    suffix_join: str
    number: Pattern
    session_mark: Pattern
    figures: Mapping[str, str]
    number_end: Pattern
    organs: Pattern
    organ_after: Pattern
    lead: Pattern
    date: Pattern
    dates: Pattern
    date_join: Pattern
    paragraph_before: Pattern
    paragraph_after: Pattern
    place_before: Pattern
    place_after: Pattern
    inner: Pattern
    range_words: Pattern
    paragraph_join: Pattern
    title: Pattern
    treaty: Pattern
    league: Pattern


@cache
def grammar(code: str) -> Grammar:
    """Return the grammar of a language; KeyError for one without data."""
    path = resources() / "citations" / f"{code}.toml"
    if not path.is_file():
        raise KeyError(code)
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    months = tuple(data.get("months") or _months(code))
    return Grammar(
        code=code,
        heads_follow=data["heads"] == "after",
        own_inside=data.get("own_inside", False),
        may_be_reversed=data.get("may_be_reversed", False),
        dropped=frozenset(data.get("dropped", "")),
        homoglyphs=dict(str.maketrans(*data.get("homoglyphs", ("", "")))),
        letters=data.get("letters", {}),
        labels=dict(zip(data["paragraphs"].get("labels", ()), ascii_lowercase, strict=False)),
        months=tuple(re.compile(month, re.IGNORECASE) for month in months),
        suffix_join=data["suffix_join"],
        figures=data.get("figures", {}),
        **_words(data),
        **_numbers(data),
        **_dates(data, months),
        **_paragraphs(data),
        **_places(data),
    )


def _months(code: str) -> list[str]:
    names = language(code).data.get("months", ())
    return [str(name) for name in names]


def _words(data: Mapping[str, Any]) -> dict[str, Pattern]:
    organs = "|".join(f"(?P<{k}>{v})" for k, v in data["organs"].items() if k != "after")
    heads = rf"(?P<resolution>{data['resolution']})|(?P<decision>{data['decision']})"
    return {
        "sentence": re.compile(data["sentence"]),
        "heads": re.compile(heads),
        "own": re.compile(data["own"]),
        "gap": re.compile(data["gap"]),
        "join": re.compile(data["join"]),
        "tight": re.compile(data["tight"]),
        "subject_after": re.compile(rf"{data['subject']}(?:{organs})(?! (?:{_head(data)}))"),
        "adoption": re.compile(f"(?:{data['adoption']})$"),
        "adopted": re.compile(data["adopted"]),
        "adopted_later": re.compile(rf"(?:{data['later']})(?:{organs})"),
        "head_after": re.compile(rf" ?(?:{data.get('head_gap', '')})(?:{heads})"),
        "about": re.compile(data.get("about", "(?!)")),
        "organs": re.compile(organs),
        "organ_after": re.compile(rf"{data['organs']['after']}(?:{organs})(?! (?:{_head(data)}))"),
        "title": re.compile(data["titles"]["lead"] + _QUOTES),
        "treaty": re.compile(_treaty(data)),
        "league": re.compile(data["treaties"]["league"]),
    }


def _head(data: Mapping[str, Any]) -> str:
    return f"{data['resolution']}|{data['decision']}"


def _treaty(data: Mapping[str, Any]) -> str:
    sign = r"(?:Nos?\.|n[°ºo]s?|núms?\.|№|رقم|الرقم|第)"
    return (
        rf"(?:{data['treaties']['volume']})(?P<volume>\d{{1,4}}|[CDLXVI]{{1,10}})"
        rf" ?卷?[,，،] ?{sign} ?(?P<number>[IVX]*-?\d{{1,6}})"
    )


def _numbers(data: Mapping[str, Any]) -> dict[str, Pattern]:
    parts = data["parts"]["letter"]
    several = rf"{parts}(?:(?:{data['part_join']}){parts})*"
    marks = data.get("sessions", {"regular": "(?!)", "special": "(?!)", "emergency": "(?!)"})
    local = "|".join(f"(?P<{k}>{marks[k]})" for k in ("emergency", "special", "regular"))
    old = (
        rf"(?P<roman>(?:S-|ES-)?{ROMAN})|(?P<year>[12]\d{{3}})|(?:{local}) ?[-–] ?(?P<plain>\d\d?)"
    )
    return {
        "number": re.compile(
            r"(?P<first>\d{1,4})(?:/(?P<second>\d{1,4})(?![\d/]|\.\d)"
            rf"(?P<late> ?{several}(?![^\W一-鿿]))?"
            rf"|(?: ?(?P<parts>{several}))? ?[(（] ?(?:{old}) ?[)）])"
        ),
        "session_mark": re.compile(
            rf"(?:(?P<latin>(?<![A-Za-z0-9])E?S)|(?P<emergency>{marks['emergency']})"
            rf"|(?P<special>{marks['special']})) ?[-–] ?$"
        ),
        "number_end": re.compile(data.get("number_end", "")),
        "lead": re.compile(data.get("lead_number", "")),
    }


def _dates(data: Mapping[str, Any], months: tuple[str, ...]) -> dict[str, Pattern]:
    words = data["dates"]
    month = "(?P<month>(?i:" + "|".join(m for name in months for m in name.split("|")) + "))"
    if not months:
        month = ""
    gaps = {"day": DAY, "year": YEAR, "month": month, "number": r"(?P<month>\d{1,2})"}
    date = words["date"].format(**gaps)
    plain = re.sub(r"\?P<\w+>", "?:", date)
    day = r"\d{1,2}(?![\d/])"
    partial = rf"{day}(?: (?:de )?{re.sub(r'[?]P<month>', '?:', month)})?" if month else plain
    again = words.get("again", "")
    return {
        "date": re.compile(date),
        "date_join": re.compile(words["join"]),
        "dates": re.compile(
            rf"(?:{words['lead']})(?P<dates>(?:{partial}(?:{words['join']})(?:{again}))*?{plain}"
            rf"(?:(?:{words['join']})(?:{again}){plain})*)"
        ),
    }


def _paragraphs(data: Mapping[str, Any]) -> dict[str, Pattern]:
    words = data["paragraphs"]
    several = rf"(?P<list>{words['number']}(?:(?:{words['join']}){words['number']})*)"
    one = f"{words['word']} ?{several}{words.get('word_end', '')}"
    sides = "|".join(f"(?P<{side}>{words[side]})" for side in ("above", "below", "present"))
    after = words.get("word_end", "")
    inner = rf"(?:{sides}){one}" if after else rf"{one}(?:{sides})(?!\w)"
    no_side = "" if after else rf"(?!{sides.replace('?P<', '?P<no_')}){_of_another(data)}"
    return {
        "paragraph_before": re.compile(f"{one}(?:{words['link']})$"),
        "paragraph_after": re.compile(f"{words['after']}{one}{no_side}"),
        "inner": re.compile(inner),
        "range_words": re.compile(rf" ?(?:{words['range']}) ?"),
        "paragraph_join": re.compile(words["join"]),
    }


def _of_another(data: Mapping[str, Any]) -> str:
    """Return a pattern that holds where no "of resolution" follows: it would govern that one."""
    link = data["paragraphs"]["link"]
    return rf"(?!(?:{link})[^,;.،؛，。]{{0,60}}?(?:{_head(data)}))"


def _places(data: Mapping[str, Any]) -> dict[str, Pattern]:
    places, words = data["places"], data["paragraphs"]
    named = "|".join(rf"(?P<{k}>{v})" for k, v in places.items())
    one = rf"(?:{named})(?: ?(?P<numeral>{_NUMERAL}))?+"
    return {
        "place_before": re.compile(rf"(?<!\w)(?:{one})(?:{words['link']})$"),
        "place_after": re.compile(f"{words['after']}{one}(?!\\w){_of_another(data)}"),
    }
