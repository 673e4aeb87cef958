"""What the buttons beside a list do to it: pure functions on tuples."""

from collections.abc import Callable
from typing import TypeVar

from drafter.languages.states import in_order

T = TypeVar("T")


def moved(rows: tuple[T, ...], row: int, by: int) -> tuple[T, ...]:
    """Return the rows with one of them moved up (-1) or down (1)."""
    to = row + by
    if not (0 <= row < len(rows) and 0 <= to < len(rows)):
        return rows
    left = [*rows[:row], *rows[row + 1 :]]
    left.insert(to, rows[row])
    return tuple(left)


def without(rows: tuple[T, ...], row: int) -> tuple[T, ...]:
    """Return the rows without one of them."""
    return (*rows[:row], *rows[row + 1 :]) if 0 <= row < len(rows) else rows


def with_row(rows: tuple[T, ...], row: int, new: T) -> tuple[T, ...]:
    """Return the rows with one of them replaced."""
    return (*rows[:row], new, *rows[row + 1 :]) if 0 <= row < len(rows) else rows


def in_list_order(rows: tuple[T, ...], country: Callable[[T], str], language: str) -> tuple[T, ...]:
    """Return the rows in the order in which the language lists States; unknown names last."""
    order = {
        name: n for n, name in enumerate(in_order(dict.fromkeys(map(country, rows)), language))
    }
    return tuple(sorted(rows, key=lambda row: order[country(row)]))
