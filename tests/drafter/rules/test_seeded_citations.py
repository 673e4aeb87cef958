"""Faults put one by one into the citations of a draft in six languages are found, every one."""

import datetime
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from notation import document_of

from drafter.languages.language import available, language
from drafter.rules.check import check

SEEDS = tomllib.loads((Path(__file__).parent / "seeded_citations.toml").read_text(encoding="utf-8"))
LANGUAGES = [code for code in SEEDS if isinstance(SEEDS[code], dict) and code in available()]
DATES = [datetime.date.fromisoformat(day) for day in SEEDS["dates"]]
ABOUT_CITATIONS = {
    "wrong_adoption_date",
    "impossible_citation",
    "unconfirmed_citation",
    "wrong_resolution_title",
    "foreign_own_resolution",
    "misnamed_organ",
    "repeated_citation",
    "missing_council_year",
    "undated_citation",
    "redated_citation",
    "unsorted_citations",
    "wrong_item_title",
}

Faults = tuple[list[str], list[datetime.date | None], str]


def numbers(code: str) -> list[str]:
    own = {4: SEEDS[code].get("roman"), 7: SEEDS[code].get("council")}
    return [own.get(place) or number for place, number in enumerate(SEEDS["numbers"])]


def draft(code: str, written: list[str], days: list, title: str = "") -> str:
    words = SEEDS[code]
    cited = []
    for number, day in zip(written, days, strict=True):
        date = language(code).date(day) if day else ""
        with_date = words["cited"].format(number=number, date=date)
        cited.append(
            with_date
            if day
            else words["cited"].partition("{number}")[0].rpartition("}")[2] + number
        )
    title = title or words["title"]
    lines = [line.format(*cited, title=title) for line in words["text"]]
    if code == "zh":
        lines = [line.replace("号、号", "号、") for line in lines]
    return "{session 80} " + " / ".join(lines)


def rules_found(text: str, code: str) -> set[str]:
    return {f.rule for f in check(document_of(text, code)).findings} & ABOUT_CITATIONS


def dated(code: str) -> Iterator[tuple[str, str]]:
    """Yield 27 drafts with one date wrong by a day, a month or a year."""
    for place, day in enumerate(DATES):
        if place == 9:
            continue
        for name, other in (
            ("day", day.replace(day=day.day % 27 + 1)),
            ("month", day.replace(month=day.month % 12 + 1, day=min(day.day, 28))),
            ("year", day.replace(year=day.year - 1)),
        ):
            days = [*DATES[:place], other, *DATES[place + 1 :]]
            yield f"{name} of {place}", draft(code, numbers(code), days)


def renumbered(code: str) -> Iterator[tuple[str, str]]:
    """Yield drafts with one number wrong: swapped, another session, another number."""
    changes = [
        (p, f"{n.split('/')[1]}/{n.split('/')[0]}")
        for p, n in enumerate(numbers(code))
        if p in (0, 1, 5, 6)
    ]
    changes += [(0, "51/184"), (0, "51/448"), (0, "151/148"), (1, "67/213"), (6, "75/300")]
    roman, council = numbers(code)[4], numbers(code)[7]
    changes += [
        (4, roman.replace("XXV", "XXVI").replace("25)", "26)")),
        (7, council.replace("2000", "2001")),
        (7, council.replace("1325", "1352")),
    ]
    for place, number in changes:
        written = numbers(code)
        written[place] = number
        yield number, draft(code, written, DATES)


def otherwise(code: str) -> Iterator[tuple[str, str]]:
    """Yield drafts with another organ, without a date, and with another title."""
    clean = draft(code, numbers(code), DATES)
    for before, after in SEEDS[code]["organs"]:
        assert before in clean, before
        yield after, clean.replace(before, after, 1)
    for place in (0, 6):
        days: list[datetime.date | None] = [*DATES]
        days[place] = None
        yield f"no date of {place}", draft(code, numbers(code), days)
    yield "title", draft(code, numbers(code), DATES, SEEDS[code]["title"][:-3] + "…?")


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_draft_without_faults_is_silent(code: str):
    assert rules_found(draft(code, numbers(code), DATES), code) == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_of_more_than_forty_faults_is_found(code: str):
    faults = [*dated(code), *renumbered(code), *otherwise(code)]
    assert len(faults) > 40
    accusing = ABOUT_CITATIONS - {"unconfirmed_citation"}
    assert [name for name, text in faults if not rules_found(text, code) & accusing] == []
