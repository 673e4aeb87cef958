"""Every action of the window by its name, in the interface's language or in English.

Pages of the guide whose titles fit come after the actions.

What was chosen last comes first; what cannot be done now is offered too, and says why not.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, utils

from drafter import messages
from ui.actions import ACTS, MENUS, SUBMENUS, Act
from ui.find.choices import Choice
from ui.guide.dialog import open_guide
from ui.guide.pages import PAGES, page
from ui.words import plain

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_LEAST = 70
"""Of 100: how like a name something written must be."""
_KEPT = 12
SELF = "palette"


def offered(window: MainWindow, written: str) -> tuple[Choice, ...]:
    """Return what fits something written, the best first; every action where nothing is."""
    recent = window.preferences.settings.recent_actions
    ranked = []
    for number, act in enumerate(ACTS):
        if act.name == SELF:
            continue
        like = likeness(written, _names(window, act)) if written.strip() else 100.0
        if like >= _LEAST:
            last = recent.index(act.name) if act.name in recent else len(recent)
            ranked.append(((-round(like / 10), last, -like, number), act))
    acts = (_choice(window, act) for _, act in sorted(ranked, key=lambda pair: pair[0]))
    return (*acts, *_pages(window, written))


def _pages(window: MainWindow, written: str) -> Iterator[Choice]:
    """Yield the pages of the guide that fit something written."""
    guide = plain(window.words("guide.guide"))
    for name in PAGES if written.strip() else ():
        title = page(name, window.words.language).title
        if likeness(written, (title,)) >= _LEAST:
            yield Choice(title, lambda name=name: open_guide(window, name), guide)  # type: ignore[misc]


def likeness(written: str, names: tuple[str, ...]) -> float:
    """Return how well something written fits the best of some names, of 100.

    The beginnings of words fit whole, and so do the initials; small slips cost little.
    """
    wanted = utils.default_process(written)
    return max(_like(wanted, utils.default_process(name)) for name in names)


def _like(wanted: str, name: str) -> float:
    if not wanted:
        return 0.0
    words = name.split()
    initials = "".join(word[0] for word in words)
    begun = all(any(word.startswith(part) for word in words) for part in wanted.split())
    slips = min(fuzz.partial_ratio(wanted, name), 80.0) if len(wanted) > 2 else 0.0
    fits = (
        (100.0, name.startswith(wanted)),
        (95.0, f" {wanted}" in name),
        (90.0, begun or (len(words) > 1 and initials.startswith(wanted))),
        (85.0, wanted in name),
    )
    return next((value for value, fit in fits if fit), slips)


def _names(window: MainWindow, act: Act) -> tuple[str, ...]:
    """Return what an action is called, alone and after its menu: "Theme Dark"."""
    key = f"{act.file}.{act.name}"
    name, menu = plain(window.words(key)), _menu(window, act.name)
    return name, plain(messages.text(key, "en")), *([f"{menu} {name}"] if menu else [])


def _choice(window: MainWindow, act: Act) -> Choice:
    action = window.actions_by_name[act.name]
    keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
    tick = "✓ " if action.isChecked() else ""
    return Choice(
        tick + plain(window.words(f"{act.file}.{act.name}")),
        lambda: _do(window, act),
        _menu(window, act.name),
        keys,
        _why_not(window, act),
    )


def _why_not(window: MainWindow, act: Act) -> str:
    if window.actions_by_name[act.name].isEnabled():
        return ""
    if act.needs_draft and not window.has_draft:
        return window.words("find.why_no_draft")
    if act.name in ("undo", "redo"):
        return window.words("find.why_no_step")
    return window.words("find.why_not_now")


def _menu(window: MainWindow, name: str) -> str:
    """Return the name of the menu that an action stands in."""
    for menu, entries in (*SUBMENUS.items(), *MENUS.items()):
        if name in entries:
            return plain(window.words(f"window.menu_{menu}"))
    return ""


def _do(window: MainWindow, act: Act) -> None:
    others = (name for name in window.preferences.settings.recent_actions if name != act.name)
    window.preferences.change(recent_actions=(act.name, *others)[:_KEPT])
    window.actions_by_name[act.name].trigger()
