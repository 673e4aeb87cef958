"""Brackets and quotation marks, each with its fellow: which stand alone in a paragraph.

Labels in running text ("a) the report") need no opening bracket; a mark that is turned the wrong
way is one slip and not two.
"""

import re
from functools import cache

from drafter.rules.reading import Reading
from drafter.rules.shapes import table
from drafter.text.characters import ANCHOR

_BRACKETS = {")": "(", "]": "[", "）": "（"}
_SAME = "“”"


def alone(reading: Reading) -> list[int]:
    """Return where a bracket or mark stands without its fellow, in the matching copy."""
    text = reading.text
    pairs, pattern = _pairs(reading.situation.language)
    waiting: list[int] = []
    single: list[int] = []
    labels = 0
    for match in pattern.finditer(text):
        character, place = match[0], match.start()
        fellow = pairs.get(character)
        if fellow is None:
            if not (character in _SAME and _closes(text, place, waiting)):
                waiting.append(place)
                continue
            waiting.pop()
            single.append(place)  # “the plan“: the second is turned the wrong way
        elif waiting and (text[waiting[-1]] == fellow or waiting[-1] in single):
            waiting.pop()
            labels += _is_letter_label(text, place)
        elif labels and character == ")":
            labels -= 1  # (par. 3 g)): what was taken for the closing bracket was the label's
        elif not _is_item_label(text, place):
            single += _closed_over(text, waiting, fellow) or [place]
            if single[-1] == place and _opens(text, place):
                waiting.append(place)  # “the plan”, turned the wrong way too
    faults = sorted({*single, *waiting})
    return [place for place in faults if not _calls_note(reading, place)]


def _closed_over(text: str, waiting: list[int], fellow: str) -> list[int]:
    """Return what was opened within a pair and not closed: the mark in "(the «plan)"."""
    outer = [place for place in waiting if text[place] == fellow]
    if not outer:
        return []
    inner = waiting[waiting.index(outer[-1]) + 1 :]
    del waiting[waiting.index(outer[-1]) :]
    return inner


def _closes(text: str, place: int, waiting: list[int]) -> bool:
    """Say whether an opening mark stands after a word, where the same one waits for its fellow."""
    same = bool(waiting) and text[waiting[-1]] == text[place]
    return same and not text[place + 1 : place + 2].isalnum()


def _opens(text: str, place: int) -> bool:
    """Say whether a closing mark stands before a word and not after one."""
    return not text[:place][-1:].strip() and text[place + 1 : place + 2].isalnum()


def _calls_note(reading: Reading, place: int) -> bool:
    """Say whether a bracket holds a note's call, as in Arabic texts, turned about: ")1("."""
    span, text = reading.span(place, place + 1), reading.block.text
    around = (text[span.start : span.end + 2], text[max(0, span.start - 2) : span.end])
    return f"){ANCHOR}(" in around


@cache
def _pairs(language: str) -> tuple[dict[str, str], re.Pattern[str]]:
    """Return the opening mark of each closing one, and a pattern of them all."""
    pairs = _BRACKETS | dict(table("unbalanced_brackets", language))
    return pairs, re.compile("[" + re.escape("".join([*pairs, *pairs.values()])) + "]")


def _is_item_label(text: str, place: int) -> bool:
    """A list in running text: "a) the report, ii) the plan"."""
    label = re.split("[ \\-–—]", text[:place])[-1].lstrip("，；、：").rpartition(".")[2]
    return text[place] in ")）" and 0 < len(label) < 4 and label.isalnum()


def _is_letter_label(text: str, place: int) -> bool:
    """A letter alone before the bracket: "(par. 3 g)"."""
    before = text[max(0, place - 2) : place]
    return text[place] == ")" and before[:1] == " " and before[1:].isalpha() and before.isascii()
