"""Member and observer States: names, and the order in which lists have them.

`resources/languages/states.tsv` carries the names of resolution 79/249, the formal names, the
order of running lists measured in the texts of each language, and some earlier names. Chinese
keeps the English order; Arabic sorts without the article.
"""

import csv
import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from drafter.paths import resources
from drafter.text.characters import is_han

_LAST = 1000
_DEFINITE = "the "
_ALIKE = 0.8
"""How alike a name must be to be taken for a slip of the hand: one or two letters of eight."""


@dataclass(frozen=True, slots=True)
class State:
    """A State in one language. `running` is its name within a sentence ("the Philippines").

    `of` is the name as a genitive has it: "des Philippines", "Филиппин", "للفلبين".
    """

    iso3: str
    name: str
    formal: str
    running: str
    former: tuple[str, ...]
    order: int
    of: str


@cache
def states(code: str) -> tuple[State, ...]:
    """Return all States in the list order of a language; observers come last."""
    path = resources() / "languages" / "states.tsv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return tuple(sorted((_state(row, code) for row in rows), key=lambda s: (s.order, s.iso3)))


def find_state(name: str, code: str) -> State | None:
    """Return the State of that list, formal or earlier name, with or without its article."""
    return _by_name(code).get(_key(name))


def is_list_name(name: str, state: State) -> bool:
    """Say whether a name is the one that lists have for the State, however it is spaced."""
    return _folded(name) == _folded(state.name)


def nearest_state(name: str, code: str) -> State | None:
    """Return the State that a name which is no State's may stand for, a letter or two apart."""
    near = difflib.get_close_matches(_key(name), _by_name(code), 1, _ALIKE)
    return _by_name(code)[near[0]] if near else None


def state_within(text: str, code: str) -> State | None:
    """Return the State that a text names; the longest name where several fit."""
    words = _key(text)
    return next((state for name, state in _longest_first(code) if _stands(name, words)), None)


def in_order(names: Iterable[str], code: str) -> tuple[str, ...]:
    """Return names of States in list order; names that are unknown stay at the end as they were."""

    def place(name: str) -> int:
        state = find_state(name, code)
        return state.order if state else _LAST + 1

    return tuple(sorted(names, key=place))


def running_name(name: str, code: str) -> str:
    """Return a State's name as it stands within a sentence: "the Philippines"."""
    state = find_state(name, code)
    return state.running if state and state.name == name else name


def genitive(name: str, code: str) -> str:
    """Return a State's name as it stands after "representative": "de la France", "Кении"."""
    state = find_state(name, code)
    return state.of if state and state.name == name else name


def _state(row: Mapping[str, str], code: str) -> State:
    name = row[f"name_{code}"]
    former = tuple(other for other in row.get(f"former_{code}", "").split("|") if other)
    order = int(row[f"order_{code}"] or _LAST)
    running = row.get(f"running_{code}") or name
    of = row.get(f"of_{code}") or running
    return State(row["iso3"], name, row[f"formal_{code}"], running, former, order, of)


@cache
def _by_name(code: str) -> Mapping[str, State]:
    found: dict[str, State] = {}
    for state in states(code):
        for name in (state.name, state.formal, state.running, state.of, *state.former):
            found.setdefault(_key(name), state)
    return found


@cache
def _longest_first(code: str) -> tuple[tuple[str, State], ...]:
    return tuple(sorted(_by_name(code).items(), key=lambda item: -len(item[0])))


def _key(name: str) -> str:
    return _folded(name).removeprefix(_DEFINITE)


def _folded(name: str) -> str:
    return " ".join(name.replace("'", "’").split()).casefold()


def _stands(name: str, text: str) -> bool:
    """Say whether a name stands in a text as whole words; Chinese has no spaces to ask for."""
    place = text.find(name)
    if place < 0:
        return False
    if is_han(name[0]):
        return True
    around = text[place - 1 : place] + text[place + len(name) : place + len(name) + 1]
    return not any(character.isalpha() for character in around)
