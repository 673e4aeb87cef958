"""How much of the damage that the rules claim to catch they do catch, in official texts.

Run: python tests/benchmarks/mutations.py FOLDER... [--kind K] [--language L] [--per N] [--show N]
     [--seed S] [--files N]
A folder holds official Akoma Ntoso files. Each is read and damaged at one place at a time, in the
ways of `mutations_words.toml` and of `mutations_form.py`, `_openers.py`, `_cited.py`, `_dated.py`,
`_amended.py` and `_letters.py`; a damage is found when a rule that claims it says something there
that it did not say before. Printed are, for each kind of damage and language, how many were made
and found; then the missed. Aim: 99 in 100 everywhere.
"""

import argparse
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import mutations_amended
import mutations_cited
import mutations_dated
import mutations_form
import mutations_letters
import mutations_openers
import mutations_words
from mutations_damage import Damage, Sort, Text, is_found, trial

from drafter.languages.language import LANGUAGES
from drafter.model.document import Document
from drafter.model.opened import RefusalError
from drafter.rules.check import check
from drafter.store.file import read

LETTERS = {"ar": "A", "zh": "C", "en": "E", "fr": "F", "ru": "R", "es": "S"}
AROUND = 50
TRIES = 4
"""Places of one text that are tried before a kind of damage is given up there."""


@dataclass
class Count:
    """What was made and found so far, by kind of damage and language."""

    made: Counter[tuple[str, str]] = field(default_factory=Counter)
    found: Counter[tuple[str, str]] = field(default_factory=Counter)
    missed: defaultdict[tuple[str, str], list[str]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def add(self, key: tuple[str, str], found: bool, place: str) -> None:
        """Count one damage."""
        self.made[key] += 1
        self.found[key] += found
        if not found:
            self.missed[key].append(place)


def every_sort() -> list[Sort]:
    """Return all kinds of damage, each of one name."""
    modules = (
        mutations_amended,
        mutations_form,
        mutations_letters,
        mutations_openers,
        mutations_cited,
        mutations_dated,
        mutations_words,
    )
    return [one for module in modules for one in module.sorts()]


def _files(folder: Path, code: str) -> Iterator[Path]:
    """Yield the files of a language, which their names end with a letter for; German ones go."""
    yield from (path for path in folder.rglob("*.xml") if path.stem.endswith(LETTERS[code]))


def texts(paths: list[Path], language: str) -> Iterator[tuple[Path, Document]]:
    """Read the files of one language."""
    for path in paths:
        try:
            document = read(path).document
        except RefusalError as refusal:
            print(f"{path.name}: {refusal.key}", file=sys.stderr)
            continue
        if document.language == language:
            yield path, document


def measure(
    paths: list[Path], language: str, kinds: list[Sort], per: int, seed: int, count: Count
) -> None:
    """Damage the texts of a language until there are enough of each kind, or no more texts."""
    waiting = [kind for kind in kinds if language in kind.languages]
    for path, document in texts(paths, language):
        if not waiting:
            return
        text, before = Text(document), check(document)
        for kind in waiting:
            chance = Random(f"{seed} {kind.name} {path.name}")
            for damage in trial(text, before, kind, chance, TRIES):
                key = kind.name, language
                count.add(key, is_found(damage, kind, before), f"{path.name}: {place(damage)}")
                break
        waiting = [kind for kind in waiting if count.made[kind.name, language] < per]


def place(damage: Damage) -> str:
    """Return the damaged place with a few words on either side."""
    block = next((b for b in damage.document.blocks() if b.id == damage.block), None)
    if block is None:
        return str(damage.document.front)[:150]
    head = f"{block.kind}{block.level} {block.typed_label}"
    if damage.span is None:
        notes = " | ".join(note.passage.text for note in block.passage.notes)
        return f"{head} {block.text[:AROUND]} … {block.text[-AROUND:]} {notes[:90]}"
    start, end = damage.span.start, damage.span.end
    before, after = block.text[max(0, start - AROUND) : start], block.text[end : end + AROUND]
    return f"{head} {before}[{block.text[start:end]}]{after}"


def printed(count: Count, kinds: list[Sort], languages: list[str], show: int) -> None:
    """Print the table, the shares of the languages and the missed."""
    print(f"{'':<34}" + "".join(f"{code:>9}" for code in languages))
    for kind in kinds:
        cells = (_cell(count, kind, code) for code in languages)
        print(f"{kind.name:<34}" + "".join(f"{cell:>9}" for cell in cells))
    for code in languages:
        made = sum(n for (_, lang), n in count.made.items() if lang == code)
        found = sum(n for (_, lang), n in count.found.items() if lang == code)
        used = sum(1 for kind in kinds if count.made[kind.name, code])
        print(f"{code}: {found} of {made} found ({_share(found, made)} %), {used} kinds")
    made, found = count.made.total(), count.found.total()
    print(f"all: {found} of {made} found ({_share(found, made)} %), {len(kinds)} kinds")
    for (name, code), lines in count.missed.items():
        for line in lines[:show]:
            print(f"  {code} {name}: {line}")


def _cell(count: Count, kind: Sort, code: str) -> str:
    made, found = count.made[kind.name, code], count.found[kind.name, code]
    if code not in kind.languages:
        return "."
    return f"{found}/{made}" + ("" if found == made else "!")


def _share(found: int, made: int) -> str:
    return f"{100 * found / max(made, 1):.2f}"


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--kind", action="append")
    parser.add_argument("--language", action="append", choices=list(LANGUAGES))
    parser.add_argument("--per", type=int, default=30)
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--files", type=int, default=400)
    options = parser.parse_args()
    kinds = [k for k in every_sort() if options.kind is None or k.name in options.kind]
    languages = options.language or list(LANGUAGES)
    start, count = time.perf_counter(), Count()
    for code in languages:
        paths = sorted(p for folder in options.folders for p in _files(folder, code))
        Random(options.seed).shuffle(paths)
        measure(paths[: options.files], code, kinds, options.per, options.seed, count)
    printed(count, kinds, languages, options.show)
    print(f"{time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main()
