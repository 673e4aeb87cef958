"""What the guide and the tour fill in: keys and names as the program has them, never as typed.

`{key:save}` is the shortcut of an action, `{press:next_paragraph}` a key that means something in
the text alone, `{menu:save}` the name of an action, `{text:window.cover}` any other name in the
window, `{say:find.projector_keys}` a whole sentence, `{page:export}` the title of a page.
"""

import re
from collections.abc import Callable

from PySide6.QtGui import QKeySequence

from drafter.languages.language import language
from ui.actions import ACTS
from ui.dialogs.shortcuts import TEXT_KEYS
from ui.guide.pages import page
from ui.words import Words, plain

PLACE = re.compile(r"\{(key|press|menu|text|say|page):([\w.]+)\}")
KEYS = ("key", "press")
_GAP = re.compile(r"\s*[(（]\{\w+\}[)）]")
"""A count that a button tells beside its words."""
_ISOLATED = "\u2066{}\u2069"
Mark = Callable[[str, str, str], str]
"""From the kind of a place, the name in it and the words for it to what is put there."""


def fill(text: str, words: Words, mark: Mark) -> str:
    """Return a text with its places filled in and marked."""
    return PLACE.sub(lambda place: mark(place[1], place[2], said(place[1], place[2], words)), text)


def fill_plain(text: str, words: Words) -> str:
    """Return a text with its places filled in, without any marks."""

    def mark(kind: str, _name: str, told: str) -> str:
        return left_to_right(told, words) if kind in KEYS else told

    return fill(text, words, mark)


def said(kind: str, name: str, words: Words) -> str:
    """Return the words for a place; KeyError or StopIteration where there is no such thing."""
    if kind == "key":
        return _shown(next(act.shortcut for act in ACTS if act.name == name))
    if kind == "press":
        return _shown(TEXT_KEYS[name])
    if kind == "page":
        return page(name, words.language).title
    if kind == "menu":
        name = next(f"{act.file}.{act.name}" for act in ACTS if act.name == name)
    return plain(_GAP.sub("", words(name)))


def left_to_right(text: str, words: Words) -> str:
    """Return a key or a command, which runs from left to right within Arabic too."""
    return _ISOLATED.format(text) if language(words.language).right_to_left else text


def _shown(shortcut: str) -> str:
    """Return the first of an action's keys as this system writes it."""
    first = QKeySequence.listFromString(shortcut)[0]
    return first.toString(QKeySequence.SequenceFormat.NativeText)
