"""How well citations are found: official texts, their links taken away, and found again.

Run: python tests/benchmarks/citations.py [ARCHIVE or FOLDER...] [--lang en] [--show N]
Without a source, the archives in ../shared/corpus. Aims, in each of six languages: precision and
recall 0.995 per paragraph; the six versions of a text agree in 99 of 100 texts; (number, date)
pairs of session 75 equal the index in 99.5 of 100.

Links have slips, so disagreements are sorted. A link is set aside when it is `crooked` (its own
text says another number), `impossible` (A/RES/26/3: no numbered session before the 31st;
S/RES/33(2015)), `shorter` (it covers only the beginning of a symbol), or when its figures are found
in that place for another organ, and the date written there fits the found organ alone or most of
the other language versions say the same (`other organ`), or when the date beside it is another
body's ("Commission on the Status of Women resolution 52/2 of 7 March 2008" as A/RES/52/2).
A find without a link is confirmed when
the same file or another language version links it, when three other versions say the same, or when
its date is the index's. What is left is listed in `judged_links.tsv` with a judgement, or it counts
as a mistake of ours.
"""

import argparse
import csv
import datetime
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from linked_texts import FOLDERS, Link, OfficialText, Paragraph, canonical, texts

from drafter.citations.citation import Citation, Kind, Series
from drafter.citations.dates import read
from drafter.citations.find import find
from drafter.citations.folding import folded
from drafter.citations.grammar import grammar
from drafter.citations.organs import within_session
from drafter.citations.told import settled, told
from drafter.citations.write import write
from drafter.text.normal import normal

SHARED = Path(__file__).resolve().parents[3] / "shared"
JUDGED = Path(__file__).with_name("judged_links.tsv")
COMPARED = {Kind.RESOLUTION, Kind.DECISION, Kind.DOCUMENT}
_SUFFIX = re.compile(r"[-_ ]*(?:\d{7})?[-_ ]*[ACEFRS]?$|[-_ ]?\(?reissue\)?", re.IGNORECASE)
_IMPOSSIBLE = re.compile(r"A/(?:RES|DEC)/(?:[1-9]|[12]\d|30)/\d+$|S/RES/\d{1,3}\(20\d\d\)$")
_SLIP = re.compile(r" ?/ ?(?=[ء-ي])")
_FIGURES = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Found:
    """A paragraph, what is found in it and what its links name."""

    paragraph: Paragraph
    citations: tuple[Citation, ...]

    @property
    def symbols(self) -> set[str]:
        """The symbols found."""
        return {canonical(c.symbol.official) for c in self.citations}

    @property
    def plain(self) -> str:
        """The text to match on."""
        return normal(self.paragraph.text).text

    @property
    def linked(self) -> set[str]:
        """The symbols linked."""
        return {link.symbol for link in self.paragraph.links}


@dataclass(slots=True)
class Version:
    """One language version of a text with all that is found in it."""

    text: OfficialText
    paragraphs: list[Found]

    @property
    def symbols(self) -> set[str]:
        """The symbols found in the whole text."""
        return set().union(*(p.symbols for p in self.paragraphs)) if self.paragraphs else set()

    @property
    def linked(self) -> set[str]:
        """The symbols linked in the whole text."""
        return set().union(*(p.linked for p in self.paragraphs)) if self.paragraphs else set()


@dataclass(slots=True)
class Score:
    """What agrees and what does not, with the reasons."""

    agreed: int = 0
    missed: Counter[str] = field(default_factory=Counter)
    added: Counter[str] = field(default_factory=Counter)
    rows: list[tuple[str, ...]] = field(default_factory=list)


def name_of(text: OfficialText) -> str:
    """Return a name that the versions of a text share."""
    stem = _SUFFIX.sub("", text.name.rsplit(".", 1)[0])
    stem = _SUFFIX.sub("", stem).replace("A_RES_", "").replace("S_RES", "SC")
    return f"{text.own} " + re.sub(r"[-_ ()]+", "_", stem).strip("_")


def version(text: OfficialText) -> Version:
    """Return a text with all that is found in it."""
    rows = [find(p.text, text.language, own=text.own) for p in text.paragraphs]
    known = told(citation for row in rows for citation in row)
    found = [
        Found(p, tuple(settled(c, known) for c in row if c.kind in COMPARED))
        for p, row in zip(text.paragraphs, rows, strict=True)
    ]
    return Version(text, found)


def compare(one: Version, others: list[Version], score: Score) -> None:
    """Add the agreement of one version to a score."""
    for number, found in enumerate(one.paragraphs):
        score.agreed += len(found.symbols & found.linked)
        for symbol in sorted(found.linked - found.symbols):
            link = next(k for k in found.paragraph.links if k.symbol == symbol)
            reason = judged(one, number, symbol) or why_missed(
                link, found, others, one.text.language
            )
            note(score, score.missed, one, number, symbol, reason, found, link.start)
        for symbol in sorted(found.symbols - found.linked):
            citation = next(c for c in found.citations if canonical(c.symbol.official) == symbol)
            reason = judged(one, number, symbol) or why_added(citation, symbol, found, one, others)
            note(score, score.added, one, number, symbol, reason, found, citation.number.start)


def note(
    score: Score,
    counter: Counter[str],
    one: Version,
    number: int,
    symbol: str,
    reason: str,
    found: Found,
    start: int,
) -> None:
    """Count a disagreement, and keep it in words where it is ours."""
    counter[reason] += 1
    if reason == "ours":
        around = " ".join(found.paragraph.text[max(0, start - 90) : start + 60].split())
        kind = "missed" if counter is score.missed else "added"
        score.rows.append((kind, one.text.name, str(number), symbol, around))


def why_missed(link: Link, found: Found, others: list[Version], language: str) -> str:
    """Return why a linked symbol is not found."""
    if link.crooked:
        return "crooked"
    if _IMPOSSIBLE.match(link.symbol):
        return "impossible"
    here = [c for c in found.citations if c.number.start < link.end and link.start < c.number.end]
    for citation in here:
        symbol = canonical(citation.symbol.official)
        if symbol.startswith(link.symbol):
            return "shorter"
        if same_figures(symbol, link.symbol) and is_told(citation, symbol, link.symbol, others):
            return "other organ"
    if is_dated_elsewhere(link, found, language):
        return "another body's date"
    return "ours"


def is_dated_elsewhere(link: Link, found: Found, language: str) -> bool:
    """Say whether the date beside a linked number lies outside that session of the Assembly."""
    session = re.match(r"A/RES/(\d+)/\d+$", link.symbol)
    if not session:
        return False
    rules, text = grammar(language), normal(found.paragraph.text)
    plain, start = text.text, len(normal(found.paragraph.text[: link.start]).text)
    near = rules.date.finditer(plain, max(0, start - 120), start + 90)
    chosen = [m for m in near if (m.start() < start) == rules.heads_follow]
    if not chosen:
        return False
    day = read(chosen[-1] if rules.heads_follow else chosen[0], rules).date
    return day is not None and not within_session(int(session[1]), day)


def same_figures(one: str, other: str) -> bool:
    """Say whether two symbols are one number of two organs."""
    return _FIGURES.findall(one)[-2:] == _FIGURES.findall(other)[-2:]


def is_told(citation: Citation, symbol: str, linked: str, others: list[Version]) -> bool:
    """Say whether date, kind or the other versions speak for the found organ."""
    if citation.symbol.is_decision and int(_FIGURES.findall(symbol)[-1]) > 400:
        return True
    figures = _FIGURES.findall(linked)
    if citation.date and linked.startswith("A/RES/") and len(figures) == 2:
        return not within_session(int(figures[0]), citation.date)
    saying = sum(symbol in v.symbols | v.linked for v in others)
    return saying > len(others) / 2


def why_added(
    citation: Citation, symbol: str, found: Found, one: Version, others: list[Version]
) -> str:
    """Return why a found symbol has no link there."""
    if symbol in one.linked:
        return "linked elsewhere in the file"
    if any(symbol in v.linked for v in others):
        return "linked in another language"
    if sum(symbol in v.symbols for v in others) >= 3:
        return "found in three other languages"
    if citation.date and dates().get(str(citation.symbol.whole)) == citation.date:
        return "date of the index"
    return why_unlinked(citation, found)


def why_unlinked(citation: Citation, found: Found) -> str:
    """Return why nothing else speaks for a found symbol: there, or ours."""
    start, end = citation.number.start, citation.number.end
    for link in found.paragraph.links:
        if link.start < end and start < link.end:
            return "under a crooked link" if link.crooked else "ours"
    whole = citation.kind is Kind.DOCUMENT
    if whole and citation.symbol.document in canonical(found.paragraph.text):
        return "written there in full"
    return "ours"


@cache
def dates() -> dict[str, datetime.date]:
    """Return the printed dates of the index's tables by symbol."""
    known: dict[str, datetime.date] = {}
    for table in (
        "ga_resolutions",
        "sc_resolutions",
        "ecosoc_resolutions",
        "hrc_resolutions",
        "decisions",
    ):
        path = SHARED / "data" / f"{table}.tsv"
        if path.is_file():
            with path.open(encoding="utf-8") as file:
                for row in csv.DictReader(file, delimiter="\t"):
                    if row.get("date"):
                        known[row["symbol"]] = datetime.date.fromisoformat(row["date"])
    return known


@cache
def judgements() -> dict[tuple[str, str, str], str]:
    """Return the judgements made by hand."""
    if not JUDGED.is_file():
        return {}
    with JUDGED.open(encoding="utf-8") as file:
        rows = csv.DictReader(file, delimiter="\t")
        return {(r["file"], r["paragraph"], r["symbol"]): r["judgement"] for r in rows}


def judged(one: Version, number: int, symbol: str) -> str:
    """Return a judgement made by hand, or nothing."""
    return judgements().get((one.text.name, str(number), symbol), "")


def report(language: str, score: Score, show: int) -> None:
    """Print precision and recall of a language, raw and sorted."""
    missed, added = sum(score.missed.values()), sum(score.added.values())
    ours = score.missed["ours"], score.added["ours"]
    right = score.agreed + added - ours[1]
    print(
        f"{language}: raw precision {score.agreed / (score.agreed + added):.4f}"
        f" recall {score.agreed / (score.agreed + missed):.4f};"
        f" sorted precision {right / (right + ours[1]):.4f} recall {right / (right + ours[0]):.4f}"
    )
    print(f"    missed {dict(score.missed.most_common())}")
    print(f"    added {dict(score.added.most_common())}")
    for row in score.rows[:show]:
        print("    " + " | ".join(row))


def agreement(groups: dict[str, list[Version]], show: int) -> None:
    """Print the share of texts whose six versions say the same."""
    whole = [vs for vs in groups.values() if len({v.text.language for v in vs}) == 6]
    same = alike = 0
    for versions in whole:
        sets = [v.symbols for v in versions]
        differing = set().union(*sets) - set(sets[0]).intersection(*sets[1:])
        same += not differing
        ours = [s for s in differing if not is_editors(s, versions)]
        alike += not ours
        if ours and show:
            where = {s: [v.text.language for v in versions if s in v.symbols] for s in ours}
            print(f"    {versions[0].text.name}: {where}")
    total = max(1, len(whole))
    print(f"six versions alike: {same}/{len(whole)} raw, {alike / total:.4f} sorted")


def is_editors(symbol: str, versions: list[Version]) -> bool:
    """Say whether the versions themselves differ: one that lacks a symbol does not write it."""
    if judgements().get((name_of(versions[0].text), "-", symbol)):
        return True
    lacking = [v for v in versions if symbol not in v.symbols]
    figures = _FIGURES.findall(symbol)[-2:]
    if "/RES/" in symbol or "/DEC/" in symbol:
        pattern = re.compile(r"(?<!\d)" + r"[/ (]{1,2}".join(figures) + r"(?!\d)")
        written = [v for v in lacking if pattern.search(" ".join(p.plain for p in v.paragraphs))]
    else:
        whole = re.compile(re.escape(symbol) + r"(?![0-9/(])")
        written = [
            v for v in lacking if whole.search(canonical(" ".join(p.plain for p in v.paragraphs)))
        ]
    return not written


def pairs(versions: Iterator[Version], show: int) -> None:
    """Print how many (number, date) pairs equal the index, by language."""
    right: Counter[str] = Counter()
    wrong: dict[str, list[str]] = defaultdict(list)
    for one in versions:
        if "75" not in one.text.name or one.text.own is not Series.GA_RESOLUTION:
            continue
        for found in one.paragraphs:
            for citation in found.citations:
                known = dates().get(str(citation.symbol))
                if not (citation.date and known):
                    continue
                if known == citation.date:
                    right[one.text.language] += 1
                else:
                    wrong[one.text.language].append(
                        f"{one.text.name}: {citation.symbol} {citation.date}, index {known}"
                    )
    for language in FOLDERS.values():
        total = right[language] + len(wrong[language])
        if total:
            print(f"dates {language}: {right[language]}/{total} = {right[language] / total:.4f}")
        for line in wrong[language][:show]:
            print(f"    {line}")


def written(groups: dict[str, list[Version]], show: int) -> None:
    """Print how often `write` gives the words of a plain first mention in the official text.

    Plain: "its resolution" alone, with its date, no paragraph, no title. Russian may stand in the
    accusative or in the genitive.
    """
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for one in (v for versions in groups.values() for v in versions):
        language = one.text.language
        for found in one.paragraphs:
            plain = _SLIP.sub("/", folded(found.paragraph.text, grammar(language)).text)
            for citation in found.citations:
                words = folded(citation.span.of(found.paragraph.text), grammar(language)).text
                if not is_plain(citation, words, language):
                    continue
                ours = write(citation, language, own=True)
                heads = FORMS.get(language, {})
                forms = [ours, *(ours.replace(a, b) for a, b in heads.items() if a in ours)]
                total[language] += 1
                if any(form in plain for form in forms):
                    right[language] += 1
                elif show:
                    print(f"    {ours} | {words}")
    for language in sorted(total):
        share = right[language] / total[language]
        print(f"written {language}: {right[language]}/{total[language]} = {share:.4f}")


FORMS = {"ru": {"свою резолюцию": "своей резолюции", "свое решение": "своего решения"}}
SINGULAR = {
    "en": r"its (?:resolution|decision) ",
    "fr": r"sa ",
    "es": r"su ",
    "ru": r"сво(?:ю|ей) резолюци|свое(?:го)? решени",
    "ar": r"قرار(?:ها|ه) |مقرر(?:ها|ه) ",
    "zh": r"其\d{4}年\d+月\d+日第",
}


def is_plain(citation: Citation, text: str, language: str) -> bool:
    """Say whether a citation is a plain first mention of the organ's own text."""
    bare = not (citation.paragraph or citation.place or citation.title)
    alone = re.match(SINGULAR[language], text)
    return citation.own and bare and citation.date is not None and alone is not None


def speed(all_versions: list[Version]) -> None:
    """Print the time for 30,000 words of A/RES/75/239."""
    chosen = [
        v for v in all_versions if v.text.language == "en" and v.text.name.startswith("75_239")
    ]
    if not chosen:
        return
    paragraphs = [p.text for p in chosen[0].text.paragraphs]
    words = sum(len(p.split()) for p in paragraphs)
    times = []
    for _ in range(5):
        find.cache_clear()
        started = time.perf_counter()
        for paragraph in paragraphs:
            find(paragraph, "en")
        times.append((time.perf_counter() - started) * 30_000 / words)
    print(f"30,000 words: {min(times) * 1000:.0f} ms, nothing remembered")


def main() -> int:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sources", nargs="*", type=Path)
    parser.add_argument("--lang")
    parser.add_argument("--show", type=int, default=0)
    options = parser.parse_args()
    sources = options.sources or sorted((SHARED / "corpus").glob("*.akn.tar.xz"))
    all_versions = [version(text) for text in texts(sources)]
    groups: dict[str, list[Version]] = defaultdict(list)
    for one in all_versions:
        groups[name_of(one.text)].append(one)
    scores: dict[str, Score] = defaultdict(Score)
    for versions in groups.values():
        for one in versions:
            others = [v for v in versions if v.text.language != one.text.language]
            compare(one, others, scores[one.text.language])
    for language, score in sorted(scores.items()):
        if options.lang in {None, language}:
            report(language, score, options.show)
    agreement(groups, options.show)
    pairs(iter(all_versions), options.show)
    written(groups, options.show)
    speed(all_versions)
    return 0


if __name__ == "__main__":
    sys.exit(main())
