"""Roll-over measured on consecutive resolutions of one title: what was proposed, what was right.

Run: python tests/benchmarks/rollover.py OLD_FOLDER NEW_FOLDER [--sure] [--local] [--show CLASS]
Folders hold official English Akoma Ntoso files of two sessions. In each pair the earlier text is
rolled over and compared with what was adopted later. What counts is fixed here, apart from the
program's own patterns: in paragraphs and notes whose words are the same once citations, symbols,
ordinals, dates and years are masked (with --local: wherever the two words before and after a mask
are the same), each mask is a slot. A slot that the later text has otherwise is a mechanical change
where the new value can follow from base, session and index: a text cited, a symbol, an ordinal, a
year or a date that moves by whole years. Dates that moved otherwise, texts of the later session
itself, adopted with the later text, and quantities are facts that no roll-over can know: the first
two are classes of their own that the totals leave out of the changes, not of the proposals.
Printed for each class and in all: changes; recall, the share of them that was proposed as adopted
(a gap in a symbol stands for what only the later text knows); proposals, and precision, the share
of the slots proposed otherwise that the later text has so. The cover has classes of its own.
"""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "drafter" / "exports"))

from comparing import Pair, pairs

from drafter.compare.comparison import Row, compare
from drafter.languages.language import language
from drafter.model.document import Document
from drafter.rollover import Proposal, accept, propose
from drafter.text.normal import normal

ENGLISH = language("en").data
MONTHS = "|".join(ENGLISH["months"])
ORDINALS = "|".join(sorted(ENGLISH["ordinals"], key=len, reverse=True))
NUMBER = (
    r"(?:E?S-)?\d{1,4}/\d{1,3}(?-i: [A-Z]\b(?:(?: and |-)[A-Z]\b)?)?"
    r"|\d{1,4} (?:[A-Z] )?\((?:[IVXLC]+|S-[IVX]+|(?:19|20)\d\d)\)"
)
DATE = rf"\d{{1,2}} (?:{MONTHS}) \d{{4}}"
CITED = rf"(?<![\w/.-])(?:{NUMBER})(?![\w/-])(?: of {DATE})?"
SLOT = re.compile(
    rf"(?P<symbol>(?<![\w/])[A-Z][A-Za-z]*(?:/[\w.-]+)*/(?:\d[\w.-]*|[LWC]\.\d+)(?:/[\w.-]+)*)"
    rf"|(?P<cited>(?:(?:resolution|decision)s? )?{CITED}(?:(?:, and |, | and ){CITED})*)"
    rf"|(?P<date>(?:\d{{1,2}} (?:(?:{MONTHS}) )?(?:\d{{4}} )?(?:to|and) )?{DATE}"
    rf"|(?:{MONTHS}) \d{{4}})"
    rf"|(?P<year>(?<![\w,.])(?:19|20)\d\d(?:[–-](?:19|20)?\d\d)?(?![\w,]*\d))"
    rf"|(?P<session>\b(?:{ORDINALS})(?= (?:[a-z]+ )?(?:session|meeting)))"
    rf"|(?P<ordinal>\b(?:{ORDINALS})(?= anniversar))",
    re.IGNORECASE,
)
WORD = re.compile(r"[\w'’-]+|[^\w\s]")
GAP = "[…]"


class Token(NamedTuple):
    """A word, or a slot with its class and its value, and its place in the text."""

    mask: str
    value: str
    start: int
    end: int

    @property
    def is_slot(self) -> bool:
        """Whether it is a slot."""
        return self.mask.startswith("<")


class Tally(Counter[str]):
    """Counts of one class: changed, found, those of them with gaps, proposed, right."""

    def line(self, name: str) -> str:
        """Return the figures as a line."""
        recall = self["found"] / self["changed"] if self["changed"] else 1.0
        precision = self["right"] / self["proposed"] if self["proposed"] else 1.0
        return (
            f"{name:<22}{self['changed']:6} changes, recall {recall:6.1%}"
            f" (with a gap {self['gaps']:3}), {self['proposed']:5} proposals,"
            f" precision {precision:6.1%}"
        )


def tokens(text: str) -> list[Token]:
    """Return the words and slots of a text."""
    copy = normal(text)
    plain = copy.text.replace("\u2212", "–")
    result: list[Token] = []
    place = 0
    for match in [*SLOT.finditer(plain), None]:
        stop = match.start() if match else len(plain)
        for word in WORD.finditer(plain, place, stop):
            span = copy.span(*word.span())
            result.append(Token(word[0], word[0], span.start, span.end))
        if match:
            place, span = match.end(), copy.span(*match.span())
            value = " ".join(match[0].split())
            result.append(Token(f"<{match.lastgroup}>", value, span.start, span.end))
    return result


def rolled(token: Token, text: str, proposals: list[Proposal]) -> str:
    """Return what a slot becomes by the proposals that touch it."""
    result, place = "", token.start
    for proposal in proposals:
        span = proposal.span
        if span.start < token.end and token.start < span.end:
            result += text[place : span.start] + proposal.proposed
            place = span.end
    return (
        " ".join(normal(result + text[place : token.end]).text.split()) if result else token.value
    )


def comparable(old: list[Token], new: list[Token], local: bool) -> Iterator[tuple[int, int]]:
    """Yield the places of slots that stand in the same words."""
    first, second = ([token.mask for token in side] for side in (old, new))
    if first == second:
        yield from ((n, n) for n, token in enumerate(old) if token.is_slot)
    elif local:
        for a, b, size in SequenceMatcher(
            None, first, second, autojunk=False
        ).get_matching_blocks():
            for n in range(size):
                head = n >= 2 or (a == 0 and b == 0)
                tail = n < size - 2 or (a + size == len(first) and b + size == len(second))
                if old[a + n].is_slot and head and tail:
                    yield a + n, b + n


def name_of(old: Token, new: Token, base: Document) -> str:
    """Return the class of a slot; dates that a roll-over cannot know are a class apart."""
    kind = old.mask.strip("<>")
    if (
        kind in ("year", "date")
        and old.value != new.value
        and not moved_by_years(old.value, new.value)
    ):
        return "date moved otherwise"
    if kind == "cited" and of_same_session(old.value, new.value, base):
        return "cited: own session"
    if kind == "cited":
        own = re.search(r"(?<!\d)(\d+)/\d+", new.value)
        return (
            "cited: the base"
            if number_of(base) in new.value
            else "cited: other"
            if own
            else "cited: council"
        )
    if kind == "session":
        return "session"
    return kind


def of_same_session(old: str, new: str, base: Document) -> bool:
    """Say whether a value newly cites a text of a session later than the base's."""
    later = re.compile(rf"(?<!\d){(base.front.session or 0) + 1}/\d+")
    return bool(later.search(new)) and not later.search(old)


def number_of(base: Document) -> str:
    """Return the base's number as texts cite it."""
    return base.front.symbol.removeprefix("A/RES/").split(" ")[0]


def moved_by_years(old: str, new: str) -> bool:
    """Say whether all that differs are years, all by as many."""
    years = re.compile(r"(?:19|20)\d\d")
    apart = {int(b) - int(a) for a, b in zip(years.findall(old), years.findall(new), strict=False)}
    return years.sub("", old) == years.sub("", new) and len(apart) == 1


def agrees(proposed: str, adopted: str) -> bool:
    """Say whether a value is the adopted one, where a gap may be anything."""
    pattern = ".+".join(re.escape(part) for part in proposed.split(GAP))
    return re.fullmatch(pattern, adopted) is not None


def texts(row: Row) -> Iterator[tuple[int | None, str, str]]:
    """Yield base and adopted text of a paragraph and of its notes, with the number of the note."""
    if row.old is None or row.new is None or not row.old.block:
        return
    old, new = row.old.passage, row.new.passage
    yield None, old.text, new.text
    pairs_of = [(change.old, change.new) for change in row.notes]
    if len(old.notes) == len(new.notes):
        pairs_of = [(n, n) for n in range(len(old.notes))]
    for n, m in pairs_of:
        yield n, old.notes[n].passage.text, new.notes[m].passage.text


def judged(pair: Pair, options: argparse.Namespace) -> Iterator[tuple[str, str, str, str, str]]:
    """Yield class, base, rolled and adopted value of every slot, and the words before it."""
    chosen = [
        p for p in propose(pair.old, pair.new.front.session or 0) if p.sure or not options.sure
    ]
    yield from cover_slots(pair, accept(pair.old, chosen))
    by_text: dict[tuple[str, int | None], list[Proposal]] = {}
    for proposal in chosen:
        by_text.setdefault((proposal.block, proposal.note), []).append(proposal)
    for row in compare(pair.old, pair.new).rows:
        for note, old, new in texts(row):
            proposals = by_text.get((row.old.block if row.old else "", note), [])
            first, second = tokens(old), tokens(new)
            for a, b in comparable(first, second, options.local):
                words = " ".join(token.value for token in first[max(a - 9, 0) : a])
                value = rolled(first[a], old, proposals)
                name = name_of(first[a], second[b], pair.old)
                yield name, first[a].value, value, second[b].value, words


def cover_slots(pair: Pair, draft: Document) -> Iterator[tuple[str, str, str, str, str]]:
    """Yield the session and the agenda item of the cover."""
    for line in ("session", "agenda_item", "agenda_title"):
        documents = (pair.old, draft, pair.new)
        old, now, new = (" ".join(str(getattr(d.front, line)).split()) for d in documents)
        yield f"cover: {line}", old, now, new, ""


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("old", type=Path)
    parser.add_argument("new", type=Path)
    parser.add_argument("--sure", action="store_true", help="the sure proposals alone")
    parser.add_argument("--local", action="store_true", help="judge rewritten paragraphs too")
    parser.add_argument("--show", help="print what was missed and wrong in a class, or in all")
    options = parser.parse_args()
    tallies: dict[str, Tally] = {}
    found = pairs(options.old, options.new)
    for pair in found:
        for name, old, now, new, words in judged(pair, options):
            tally = tallies.setdefault(name, Tally())
            changed, proposed, right = old != new, now != old, agrees(now, new)
            tally["changed"] += changed
            tally["found"] += changed and proposed and right
            tally["proposed"] += proposed
            tally["right"] += proposed and right
            tally["gaps"] += changed and proposed and right and GAP in now
            if options.show in (name, "all") and (changed or proposed) and not right:
                print(f"{name} | …{words} | {old} | proposed {now} | adopted {new}")
    report(tallies, len(found))


def report(tallies: dict[str, Tally], count: int) -> None:
    """Print a line for each class and for all."""
    print(f"{count} pairs of one title")
    for name in sorted(tallies):
        print(tallies[name].line(name))
    unknowable = ("date moved", "cited: own session")
    body = {n: t for n, t in tallies.items() if not n.startswith("cover")}
    for name, chosen, left_out in (
        ("text", body, unknowable),
        ("text and cover", tallies, unknowable),
        ("text, all changes", body, ()),
    ):
        total = Tally()
        for part, tally in chosen.items():
            known = not part.startswith(left_out)
            total.update(tally if known else {k: tally[k] for k in ("proposed", "right")})
        print(total.line(f"= {name}"))


if __name__ == "__main__":
    main()
