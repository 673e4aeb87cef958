"""How many official texts are said to agree in all their languages, and what differs in others.

Run: python tests/benchmarks/languages.py FOLDER [--show N] [--limit N] [--every N]
The folder holds official Akoma Ntoso files of one session in folders by language; versions of one
text share the number in their names. They nearly always agree: most of what is found is a false
alarm. Aim: at least 95 of 100 sets silent.
"""

import argparse
import re
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from drafter.compare.languages import Difference, compare_languages
from drafter.model.document import Document
from drafter.model.opened import RefusalError
from drafter.model.passage import Passage
from drafter.model.places import block_of
from drafter.store.file import read

FIRST = "English"


def sets(folder: Path) -> dict[str, list[Path]]:
    """Return the versions of each text by its number, the English one first."""
    found: defaultdict[str, list[Path]] = defaultdict(list)
    for path in sorted(folder.rglob("*.xml"), key=lambda p: (p.parent.name != FIRST, p)):
        name = path.stem.removeprefix("A_RES_")
        number = re.sub(r"(?:-\d{7})?_?[ACEFRS]?$", "", name).replace("_", " ")
        found[number].append(path)
    return {number: paths for number, paths in found.items() if len(paths) > 1}


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
    silent = pairs = silent_pairs = 0
    chosen = list(sets(options.folder).items())[:: options.every][: options.limit]
    for number, paths in chosen:
        try:
            versions = [read(path).document for path in paths]
        except RefusalError as refusal:
            print(f"{number}: {refusal.key}", file=sys.stderr)
            continue
        found = compare_languages(versions)
        silent += not found
        pairs += len(versions) - 1
        silent_pairs += len(versions) - 1 - len({d.second_version for d in found})
        for one in found:
            matters[one.matter] += 1
            codes[versions[one.second_version].language] += 1
            lines[one.matter].append(f"{number}: {said(one, versions)}")
    print(f"{silent} of {len(chosen)} sets silent, {silent_pairs} of {pairs} pairs")
    print(f"{time.perf_counter() - start:.1f} s; by language {dict(codes)}")
    for matter, times in matters.most_common():
        print(f"{times:5} {matter}")
        for line in lines[matter][: options.show]:
            print(f"    {line}")


if __name__ == "__main__":
    main()
