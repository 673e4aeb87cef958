"""The menus: fixes at the caret (Ctrl-.), and what the right button offers."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from drafter import messages
from drafter.model.document import Kind
from drafter.rules.rule import Finding, Fix
from ui.editor.standing import Standing
from ui.words import Words

KINDS = (
    Kind.PREAMBULAR,
    Kind.OPERATIVE,
    Kind.NUMBERED,
    Kind.PLAIN,
    Kind.HEADING,
    Kind.TITLE,
    Kind.FORMULA,
    Kind.CONTINUATION,
    Kind.QUOTED,
)
"""The kinds that a drafter chooses from, the commonest first."""


class Asked:
    """What a menu may ask for."""

    def __init__(
        self,
        fix: Callable[[Fix], object],
        explain: Callable[[Finding], object],
        dismiss: Callable[[Finding], object],
    ) -> None:
        self.fix = fix
        self.explain = explain
        self.dismiss = dismiss


def fill_with_findings(menu: QMenu, standing: list[Standing], words: Words, asked: Asked) -> None:
    """Put what stands, its fixes, its reasons and its dismissal into a menu."""
    for finding, _span in standing:
        title = menu.addAction(messages.of_finding(finding, words.language))
        title.setEnabled(False)
        for fix in finding.fixes:
            action = menu.addAction(messages.of_fix(fix, words.language))
            action.triggered.connect(lambda _=False, fix=fix: asked.fix(fix))
            font = action.font()
            font.setBold(True)
            action.setFont(font)
        why = menu.addAction(words("editor.explain"))
        why.triggered.connect(lambda _=False, finding=finding: asked.explain(finding))
        away = menu.addAction(words("editor.dismiss"))
        away.triggered.connect(lambda _=False, finding=finding: asked.dismiss(finding))
        menu.addSeparator()


def fixes_menu(
    parent: QWidget, standing: list[Standing], words: Words, asked: Asked
) -> QMenu | None:
    """Return the menu of what stands at the caret, or None where nothing does."""
    if not standing:
        return None
    menu = QMenu(parent)
    menu.setAccessibleName(words("editor.fixes"))
    fill_with_findings(menu, standing, words, asked)
    first = next((a for a in menu.actions() if a.isEnabled() and not a.isSeparator()), None)
    if first is not None:
        menu.setActiveAction(first)
    return menu


def kinds_menu(menu: QMenu, words: Words, chosen: Kind, choose: Callable[[Kind], object]) -> None:
    """Add the submenu that changes a paragraph's kind."""
    kinds = menu.addMenu(words("editor.kind"))
    for kind in KINDS:
        action = kinds.addAction(words(f"editor.kind_{kind}"))
        action.setCheckable(True)
        action.setChecked(kind is chosen)
        action.triggered.connect(lambda _=False, kind=kind: choose(kind))


def add(menu: QMenu, text: str, act: Callable[[], object], *, enabled: bool = True) -> QAction:
    """Add one entry."""
    action = menu.addAction(text)
    action.triggered.connect(lambda _=False: act())
    action.setEnabled(enabled)
    return action
