"""Times of the rules: a whole check, and a check after one edit (DESIGN, section 10).

Run: python tests/benchmarks/checking.py. The text is made of sentences of the length and the
richness of official ones; times are the best of several, in milliseconds.
"""

import re
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from drafter.model.document import Block, Document, DocumentKind, Front, Kind, Part, PartKind
from drafter.model.edits import replace_text
from drafter.model.passage import Mark, Note, Passage, Style
from drafter.rules.check import check
from drafter.text.characters import ANCHOR

OPENERS = {"en": ("Requests", "Urges"), "zh": ("请", "敦促")}
TEXTS = {
    "en": (
        f" the Secretary-General, in line with paragraph 4 above,{ANCHOR} to report to the "
        "General Assembly at its eighty-second session on rivers that cross borders, recalling its "
        "resolutions {first} and {second}, and urges all Member States to work together, inter "
        "alia, through the Commission “Clean rivers”, to the benefit of some 5,300,000 people who "
        "live beside them, 12 per cent of whom lack water;"
    ),
    "zh": (
        f"秘书长根据上文第4段，{ANCHOR}就跨界河流问题向大会第八十二届会议提交报告，回顾其"
        "{first}和{second}决议，敦促所有会员国，除其他外，通过“清洁河流”委员会"
        "共同努力，以造福沿岸约5 300 000人，其中12%的人缺少饮水；"
    ),
}


def cited(language: str) -> list[str]:
    """Return resolutions with their dates, as the index has them, in the words of a language."""
    table = Path(__file__).resolve().parents[2] / "resources" / "index" / "resolutions.tsv"
    rows = (line.split("\t")[:2] for line in table.read_text(encoding="utf-8").splitlines())
    known = [
        (symbol[6:], date.fromisoformat(day)) for symbol, day in rows if _IS_PLAIN(symbol) and day
    ]
    if language == "zh":
        return [f"{day.year}年{day.month}月{day.day}日第{number}号" for number, day in known]
    return [f"{number} of {day.day} {day:%B %Y}" for number, day in known]


_IS_PLAIN = re.compile(r"A/RES/(5[5-9]|6\d|7\d)/\d+$").match


def passage_of(opener: str, text: str, number: int) -> Passage:
    """Return a paragraph with its opener and a footnote of its own."""
    note = Note(Passage(f"A/75/{number}."))
    return Passage(opener + text, (Mark(0, len(opener), Style.EMPHASIS),), (note,))


def resolution(language: str, size: int) -> Document:
    """Return a resolution of so many operative paragraphs, each its own object."""
    text, known = TEXTS[language], cited(language)
    blocks = []
    for n in range(size):
        first, second = known[2 * n % len(known)], known[(2 * n + 1) % len(known)]
        said = text.format(first=first, second=second)
        blocks.append(Block(f"b{n}", Kind.OPERATIVE, passage_of(OPENERS[language][n % 2], said, n)))
    part = Part("p1", PartKind.RESOLUTION, tuple(blocks))
    return Document(DocumentKind.RESOLUTION, language, Front(session=80), (part,), size)


def best(action: Callable[[], object], times: int = 9) -> float:
    """Return the shortest of several runs in milliseconds."""
    found = []
    for _ in range(times):
        start = time.perf_counter()
        action()
        found.append(time.perf_counter() - start)
    return 1000 * min(found)


def times(language: str, size: int) -> tuple[float, float]:
    """Return the time of a whole check and of one after an edit, in milliseconds."""
    document = resolution(language, size)
    checked = check(document)
    edited = replace_text(document, f"b{size // 2}", 90, 90, "x")
    anew = replace(document, front=replace(document.front, session=79))
    return best(lambda: check(anew), 3), best(lambda: check(edited, checked))


def main() -> None:
    """Print the times."""
    for language in TEXTS:
        for size in (400, 4000):
            whole, one = times(language, size)
            print(f"{language} {size:5}: whole {whole:7.1f} ms, after an edit {one:5.2f} ms")


if __name__ == "__main__":
    main()
