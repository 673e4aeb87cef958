"""How the draft stands, as the window shows it: what can be done, undone, and is to be saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui import actions, theme

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def show(window: MainWindow) -> None:
    """Switch actions on and off, check what is chosen, and name the steps."""
    made = window.actions_by_name
    for act in actions.ACTS:
        made[act.name].setEnabled(window.has_draft or not act.needs_draft)
    for name in theme.CHOICES:
        made[f"theme_{name}"].setChecked(window.preferences.settings.theme == name)
    if window.has_draft and window.desk.furnished:
        desk = window.desk
        panels = {"outline": desk.outline, "side": desk.side, "form": desk.draft.form}
        for name, panel in panels.items():
            made[f"show_{name}"].setChecked(not panel.isHidden())
    show_steps(window)


def show_steps(window: MainWindow) -> None:
    """Name undo, redo and the window after the draft; after each key, so nothing else."""
    session = window.desk.signals.session if window.has_draft else None
    _name_step(window, "undo", session.undo_label if session else None)
    _name_step(window, "redo", session.redo_label if session else None)
    window.setWindowTitle(f"{window.title()}[*] – Drafter" if session else "Drafter")
    window.setWindowModified(bool(session and session.changed))


def _name_step(window: MainWindow, name: str, label: str | None) -> None:
    action, words = window.actions_by_name[name], window.words
    action.setEnabled(label is not None)
    plain = words(f"window.{name}")
    action.setText(words(f"window.{name}_step", step=words(label)) if label else plain)
    action.setIconText(actions.tool_text(window, name))
