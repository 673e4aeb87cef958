"""Ask the database. It is read-only and may be asked from any thread."""

import datetime
import re
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from drafter.citations.citation import Series, Symbol
from drafter.citations.facts import Evidence, Record, Sitting, Title
from drafter.index.folding import folded

_STEP = re.compile(r"[:：] ?")
"""What parts the title of an item from that of its sub-item."""

_RECORD = "symbol, date, earliest, latest, evidence, support, others, vote"


@dataclass(frozen=True, slots=True)
class Found:
    """A text found by the words of its title."""

    symbol: str
    title: str


@dataclass(frozen=True)
class Index:
    """What is known of adopted texts; see `citations.facts.Facts` for what each question means."""

    database: sqlite3.Connection

    def record(self, symbol: Symbol) -> Record | None:
        """Return what is known of exactly this symbol, or None."""
        rows = self._records("symbol = ?", str(symbol))
        return rows[0] if rows else None

    def parts(self, symbol: Symbol) -> Sequence[Record]:
        """Return the lettered parts of a number, in order."""
        return self._records("whole = ? and part != '' order by part", str(symbol.whole))

    def numbered(self, series: Series, number: int) -> Sequence[Record]:
        """Return the texts with the number, of the sessions through which numbers run on."""
        condition = "series = ? and number = ? and part = '' and symbol like '%)'"
        return self._records(condition, str(series), number)

    def adopted_on(self, series: Series, day: datetime.date) -> Sequence[Record]:
        """Return the texts of a series known to be of that day, by number."""
        return self._records("series = ? and date = ? order by number", str(series), str(day))

    def sitting(self, series: Series, session: str) -> Sitting | None:
        """Return a session, or None for one that the index does not know."""
        query = (
            "select opened, closed, before, first_number, last_number, slack from sitting"
            " where series = ? and session = ?"
        )
        row = self.database.execute(query, (str(series), session)).fetchone()
        if row is None:
            return None
        opened, closed, before, first, last, slack = row
        days = (_day(opened), _day(closed), _day(before))
        return Sitting(session, *days, first, last, slack)

    def titles(self, symbol: Symbol) -> Mapping[str, Title]:
        """Return the titles of exactly this text, by language; parts have titles of their own."""
        query = "select language, text, official from title where symbol = ?"
        rows = self.database.execute(query, (str(symbol),))
        return {code: Title(text, bool(official)) for code, text, official in rows}

    def titled(self, title: str, language: str) -> Sequence[Record]:
        """Return the texts that bear a title in the language, the oldest first."""
        condition = "symbol in (select symbol from title where language = ? and folded = ?)"
        found = self._records(condition, language, folded(title))
        return sorted(found, key=lambda record: record.date or record.latest or datetime.date.max)

    def treaty_volumes(self, number: int) -> frozenset[int]:
        """Return the volumes of the Treaty Series in which a registered treaty is printed."""
        query = "select volume, others from treaty where number = ?"
        found: set[int] = set()
        for volume, others in self.database.execute(query, (number,)):
            found.add(volume)
            found.update(int(other) for other in others.split() if other.isdigit())
        return frozenset(found)

    def treaties(self, language: str) -> tuple[str, ...]:
        """Return the names of treaties in a language, as resolutions print them."""
        query = "select distinct name from treaty where language = ?"
        return tuple(str(name) for (name,) in self.database.execute(query, (language,)))

    @cached_property
    def _items(self) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for code, title in self.database.execute("select language, text from item"):
            steps = [step.strip() for step in _STEP.split(title)]
            for text in (title, *steps, *(": ".join(steps[n:]) for n in range(1, len(steps)))):
                found.setdefault(code, {}).setdefault(folded(text), text)
        return found

    def items(self, language: str) -> Mapping[str, str]:
        """Return the titles of agenda items and sub-items in a language, by their folded form."""
        return self._items.get(language, {})

    def item_in(self, title: str, language: str, session: int) -> str | None:
        """Return the number, "76 (a)", that an item of this title has at a session, or None.

        None too where two items of the session have the title.
        """
        query = "select items from item where language = ? and folded = ?"
        rows = self.database.execute(query, (language, folded(title)))
        return _item_at(session, (str(items) for (items,) in rows))

    def item_moved(self, item: str, old: int, session: int) -> str | None:
        """Return the number at a session of what has the number "76 (a)" at another, or None."""
        place = f"{old}:{item.replace(' ', '')}"
        query = "select items from item where language = 'en' and instr(items, ?)"
        rows = (str(items) for (items,) in self.database.execute(query, (place,)))
        return _item_at(session, (items for items in rows if place in items.split()))

    def footnote(self, name: str, language: str) -> str | None:
        """Return the footnote that resolutions usually give to an instrument, or None."""
        query = (
            "select note from footnote where language = ? and folded = ?"
            " order by documents desc limit 1"
        )
        row = self.database.execute(query, (language, folded(name))).fetchone()
        return str(row[0]) if row else None

    def search(self, words: str, language: str, most: int = 20) -> Sequence[Found]:
        """Return texts whose title in the language has all the words, the newest first."""
        wanted = [folded(word) for word in words.split()]
        wanted = [word for word in wanted if word]
        if not wanted:
            return ()
        query = (
            "select title.symbol, title.text from title join text using (symbol)"
            " where language = ?" + " and instr(title.folded, ?)" * len(wanted)
        )
        query += " order by coalesce(nullif(date, ''), latest) desc limit ?"
        rows = self.database.execute(query, (language, *wanted, most))
        return tuple(Found(symbol, title) for symbol, title in rows)

    def counts(self) -> Mapping[str, int]:
        """Return how many texts are known by each grade of evidence."""
        query = "select evidence, count(*) from text group by evidence order by 2 desc"
        return dict(self.database.execute(query).fetchall())

    def series_counts(self) -> Mapping[str, int]:
        """Return how many texts of each series are known."""
        query = "select series, count(*) from text group by series order by 2 desc"
        return dict(self.database.execute(query).fetchall())

    def _records(self, condition: str, *values: object) -> tuple[Record, ...]:
        query = f"select {_RECORD} from text where {condition}"
        return tuple(_record(row) for row in self.database.execute(query, values))


def _record(row: tuple[str, str, str, str, str, int, str, str]) -> Record:
    symbol, date, earliest, latest, evidence, support, others, vote = row
    seen = tuple(datetime.date.fromisoformat(day) for day in others.split())
    days = (_day(date), _day(earliest), _day(latest))
    return Record(symbol, *days, Evidence(evidence), support, seen, vote)


def _day(cell: str) -> datetime.date | None:
    return datetime.date.fromisoformat(cell) if cell else None


def _item_at(session: int, items: Iterable[str]) -> str | None:
    """Return the one number at a session in lists of places as "75:76(a) 76:78(a)"."""
    places = [place.partition(":") for row in items for place in row.split()]
    found = {item for at, _, item in places if at == str(session)}
    return found.pop().replace("(", " (", 1) if len(found) == 1 else None
