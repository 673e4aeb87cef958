"""How many official texts are said to agree in all their languages, and what differs in others.

Run: python tests/benchmarks/languages.py FOLDER [--show N] [--limit N] [--every N]
The folder holds official Akoma Ntoso files of one session in folders by language; versions of one
text share the number in their names. Where official versions truly differ is in
`judged_differences.tsv`, looked at one by one: "text" where one version says something else than
the others, "file" where a file has lost, doubled or torn something. All else that is told is a
false alarm. Aim: none in at least 95 of 100 sets.
"""

import argparse
import re
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from drafter.compare.discord import Matter
from drafter.compare.languages import Difference, compare_languages
from drafter.model.document import Document
from drafter.model.opened import RefusalError
from drafter.model.passage import Passage
from drafter.model.places import block_of
from drafter.store.file import read

FIRST = "English"
JUDGED = Path(__file__).with_name("judged_differences.tsv")


def sets(folder: Path) -> dict[str, list[Path]]:
    """Return the versions of each text by its number, the English one first."""
    found: defaultdict[str, list[Path]] = defaultdict(list)
    for path in sorted(folder.rglob("*.xml"), key=lambda p: (p.parent.name != FIRST, p)):
        name = path.stem.removeprefix("A_RES_")
        number = re.sub(r"(?:-\d{7})?_?[ACEFRS]?$", "", name).replace("_", " ")
        found[number].append(path)
    return {number: paths for number, paths in found.items() if len(paths) > 1}


def judged() -> frozenset[tuple[str, ...]]:
    """Return the differences that are true: text, language, matter, values of both sides."""
    rows = JUDGED.read_text(encoding="utf-8").splitlines()[1:]
    return frozenset(tuple(row.split("\t")[:-1]) for row in rows)


def key(number: str, difference: Difference, versions: list[Document]) -> tuple[str, ...]:
    """Return what names a difference; of a missing paragraph on which side it is."""
    sides = difference.first, difference.second
    if difference.matter is Matter.MISSING:
        sides = (*(("yes",) if side else () for side in sides),)
    code = versions[difference.second_version].language
    return number, code, str(difference.matter), *(", ".join(side) for side in sides)


def said(difference: Difference, versions: list[Document]) -> str:
    """Return a difference in one line, with the words of both places."""
    sides = []
    for document, block in (
        (versions[0], difference.first_block),
        (versions[difference.second_version], difference.second_block),
    ):
        passage = block_of(document, block).passage if block else Passage()
        noted = 0 < difference.note <= len(passage.notes)
        text = passage.notes[difference.note - 1].passage.text if noted else passage.text
        value = next(iter(difference.first or difference.second), "").replace(",", "")[:4]
        near = max(0, text.find(value) - 60)
        sides.append(" ".join(text[near:].split())[:130])
    code = versions[difference.second_version].language
    values = f"{list(difference.first)} | {list(difference.second)} note {difference.note}"
    return f"{difference.matter} {code} {values}\n      {sides[0]}\n      {sides[1]}"


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--limit", type=int, default=10_000)
    parser.add_argument("--every", type=int, default=1)
    options = parser.parse_args()
    start = time.perf_counter()
    matters: Counter[str] = Counter()
    codes: Counter[str] = Counter()
    lines: defaultdict[str, list[str]] = defaultdict(list)
    silent = pairs = silent_pairs = right = 0
    known, alarms = judged(), 0
    chosen = list(sets(options.folder).items())[:: options.every][: options.limit]
    for number, paths in chosen:
        try:
            versions = [read(path).document for path in paths]
        except RefusalError as refusal:
            print(f"{number}: {refusal.key}", file=sys.stderr)
            continue
        found = compare_languages(versions)
        silent += not found
        false = [one for one in found if key(number, one, versions) not in known]
        right += not false
        alarms += len(false)
        pairs += len(versions) - 1
        silent_pairs += len(versions) - 1 - len({d.second_version for d in found})
        for one in found:
            matters[one.matter] += 1
            codes[versions[one.second_version].language] += 1
            mark = "" if one in false else "(true) "
            lines[one.matter].append(f"{mark}{number}: {said(one, versions)}")
    print(
        f"{right} of {len(chosen)} sets without a false alarm; {alarms} of {matters.total()} false"
    )
    print(f"{silent} of {len(chosen)} sets silent, {silent_pairs} of {pairs} pairs")
    print(f"{time.perf_counter() - start:.1f} s; by language {dict(codes)}")
    for matter, times in matters.most_common():
        print(f"{times:5} {matter}")
        for line in lines[matter][: options.show]:
            print(f"    {line}")


if __name__ == "__main__":
    main()
