"""Which paragraphs of a changed stretch went, came and stayed, so that those that stay are left;
and where the change begins."""

from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from drafter.model.document import Block
from ui.editor.differences import difference
from ui.editor.gestures import Spot


class Step(NamedTuple):
    """From a place on, so many paragraphs give way to others.

    `start` counts in the new row: every step before is taken. `gone` is how many go, `come` is
    how many stand there then, and `same` says of each of these whether it is the very same block.
    """

    start: int
    gone: int
    come: int
    same: tuple[bool, ...]


def steps(start: int, before: Sequence[Block], added: Sequence[Block]) -> Iterator[Step]:
    """Yield the steps that lead from the one stretch to the other, from the first to the last."""
    if not before or not added:
        yield Step(start, len(before), len(added), (False,) * len(added))
        return
    old, new = [block.id for block in before], [block.id for block in added]
    for tag, i, gone, j, come in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        pairs = zip(before[i:gone], added[j:come], strict=False)
        same = tuple(a is b for a, b in pairs) if tag == "equal" else (False,) * (come - j)
        yield Step(start + j, gone - i, come - j, same)


def unlike(taken: Iterable[Step], count: int) -> Iterator[int]:
    """Yield which paragraphs, of so many, the steps leave without their text or their form.

    Those beside a step too: an empty paragraph takes the form of what is taken out behind it.
    """
    for step in taken:
        yield from (step.start + n for n, same in enumerate(step.same) if not same)
        if step.gone != step.come:
            beside = step.start - 1, step.start + step.come
            yield from (number for number in beside if 0 <= number < count)


def first_change(before: Sequence[Block], added: Sequence[Block]) -> Spot | None:
    """Return where the first change ends; where it begins, if paragraphs came or went."""
    earlier = {block.id: block for block in before}
    for block in added:
        old = earlier.get(block.id)
        if old is None:
            return Spot(block.id, 0)
        if old.text != block.text:
            change = difference(old.text, block.text)
            return Spot(block.id, change.new_end if len(before) == len(added) else change.start)
    return Spot(added[0].id, 0) if added else None
