"""Every action of the window in one table: its name, shortcut, icon, and what it does.

The text of an action is the message `window.<name>`. An action that needs a draft is off on the
start page.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from drafter.model.document import Kind, PartKind
from ui import icons, parts, theme
from ui.dialogs import showing
from ui.editor.menu import KINDS
from ui.guide.help_key import HelpKey

if TYPE_CHECKING:
    from ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Act:
    """One row of the table. `tool` actions have a short text too, `window.<name>_tool`.

    `file` is the file of messages that the text is in.
    """

    name: str
    do: Callable[[MainWindow], object]
    shortcut: str = ""
    icon: str = ""
    needs_draft: bool = True
    checkable: bool = False
    file: str = "window"


def _kind(kind: Kind) -> Callable[[MainWindow], object]:
    return lambda w: w.draft.set_kind(kind)


ACTS = (
    Act("new", lambda w: w.windows.start_page(w), "Ctrl+N", "new", needs_draft=False),
    Act("open", lambda w: w.filing.ask_and_open(), "Ctrl+O", "open", needs_draft=False),
    Act(
        "from_clipboard",
        lambda w: w.filing.from_clipboard(),
        "Ctrl+Shift+V",
        "paste",
        needs_draft=False,
    ),
    Act(
        "new_from_text", lambda w: w.filing.ask_and_begin_from(), "Ctrl+Shift+O", needs_draft=False
    ),
    Act("attach_base", lambda w: w.filing.ask_and_attach()),
    Act("detach_base", lambda w: w.filing.detach()),
    Act("save", lambda w: w.filing.saver.save(), "Ctrl+S", "save"),
    Act("save_as", lambda w: w.filing.saver.save_as(), "Ctrl+Shift+S"),
    Act("earlier", lambda w: w.safety.show_earlier(), file="safety"),
    Act("protect", lambda w: w.safety.ask_protection(), file="safety"),
    Act("inspect_file", lambda w: w.filing.inspect(), needs_draft=False, file="scrubbing"),
    Act("export", showing.export, "Ctrl+Shift+E", "export"),
    Act("print", lambda w: w.filing.print(), "Ctrl+P", "print"),
    Act("close", lambda w: w.close_draft(), "Ctrl+W"),
    Act("quit", lambda w: w.windows.quit(), "Ctrl+Q", needs_draft=False),
    Act("undo", lambda w: w.draft.undo(), "Ctrl+Z", "undo"),
    Act("redo", lambda w: w.draft.redo(), "Ctrl+Shift+Z; Ctrl+Y", "redo"),
    Act("cut", lambda w: w.draft.cut(), "Ctrl+X"),
    Act("copy", lambda w: w.draft.copy(), "Ctrl+C"),
    Act("paste", lambda w: w.draft.paste(), "Ctrl+V"),
    Act("select_all", lambda w: w.draft.select_all(), "Ctrl+A"),
    Act("find", lambda w: w.desk.finder.find(), "Ctrl+F", "search", file="find"),
    Act("replace", lambda w: w.desk.finder.find(replacing=True), "Ctrl+H", file="find"),
    Act("find_next", lambda w: w.desk.finder.step(1), "F3", file="find"),
    Act("find_previous", lambda w: w.desk.finder.step(-1), "Shift+F3", file="find"),
    Act(
        "replace_session",
        lambda w: w.desk.finder.replace_session(),
        "Ctrl+Shift+H",
        file="find",
    ),
    Act("go_to", lambda w: w.quick.go_to(), "Ctrl+G", file="find"),
    Act(
        "palette",
        lambda w: w.quick.choose_action(),
        "Ctrl+Shift+P",
        needs_draft=False,
        file="find",
    ),
    Act("preferences", showing.preferences, "Ctrl+,", "settings", needs_draft=False),
    Act("larger", lambda w: w.zoom(1), "Ctrl++"),
    Act("smaller", lambda w: w.zoom(-1), "Ctrl+-"),
    Act("usual_size", lambda w: w.zoom(0), "Ctrl+0"),
    Act("show_outline", lambda w: w.desk.toggle_outline(), "F9", checkable=True),
    Act("show_side", lambda w: w.desk.toggle_side(), "F10", checkable=True),
    Act("show_form", lambda w: w.desk.toggle_form(), "F11", checkable=True),
    Act("to_findings", lambda w: w.desk.enter_tab("findings"), "Ctrl+1", "findings"),
    Act("to_citations", lambda w: w.desk.enter_tab("citations"), "Ctrl+2", "recent"),
    Act("to_cover", lambda w: w.desk.enter_tab("cover"), "Ctrl+3", "cover"),
    Act("to_preview", lambda w: w.desk.enter_tab("preview"), "Ctrl+4", "preview"),
    Act("to_base", lambda w: w.desk.enter_tab("base"), "Ctrl+5", "letter"),
    Act("project", lambda w: w.desk.finder.project(), "F5", "preview", file="find"),
    Act("next_change", lambda w: w.desk.step_change(1), "F7", "next"),
    Act("previous_change", lambda w: w.desk.step_change(-1), "Shift+F7", "previous"),
    Act("next_window", lambda w: w.windows.step(w, 1), "Ctrl+F6", needs_draft=False),
    Act("previous_window", lambda w: w.windows.step(w, -1), "Ctrl+Shift+F6", needs_draft=False),
    Act("next_pane", lambda w: w.desk.step_pane(1), "F6"),
    Act("previous_pane", lambda w: w.desk.step_pane(-1), "Shift+F6"),
    Act("split", lambda w: w.draft.split(), "Ctrl+Return"),
    Act("deeper", lambda w: w.draft.step_level(1), "Ctrl+]"),
    Act("higher", lambda w: w.draft.step_level(-1), "Ctrl+["),
    Act("move_up", lambda w: w.draft.move_paragraph(-1), "Alt+Up", "up"),
    Act("move_down", lambda w: w.draft.move_paragraph(1), "Alt+Down", "down"),
    Act("insert_phrase", lambda w: w.draft.insert_phrase(), "Ctrl+Space; Ctrl+J"),
    Act("insert_note", lambda w: w.draft.insert_note(), "Ctrl+Shift+N", "note"),
    Act("insert_citation", lambda w: w.desk.insert_citation(), "Ctrl+K", "add"),
    Act("add_annex", lambda w: parts.add(w.desk, PartKind.ANNEX)),
    Act("add_memorandum", lambda w: parts.add(w.desk, PartKind.MEMORANDUM)),
    Act("add_resolution", lambda w: parts.add(w.desk, PartKind.RESOLUTION)),
    Act("remove_part", lambda w: parts.remove(w.desk)),
    Act("extent", lambda w: w.desk.finder.tell_extent(), "Ctrl+Shift+G", file="find"),
    Act("next_finding", lambda w: w.desk.step_finding(1), "F8", "next"),
    Act("previous_finding", lambda w: w.desk.step_finding(-1), "Shift+F8", "previous"),
    Act("fix", showing.fixes, "Ctrl+.", "fix"),
    Act("fix_all", lambda w: w.desk.fix_all(), "Ctrl+Shift+."),
    Act("dismiss", lambda w: w.desk.dismiss_current(), "Ctrl+Shift+D", "dismiss"),
    Act("explain", lambda w: w.desk.explain_current(), "F2", "help"),
    Act("ready", lambda w: w.desk.show_ready(), "Ctrl+R", "done", file="ready"),
    Act("compare_versions", showing.compare_versions),
    Act("restore_dismissed", lambda w: w.desk.restore_dismissed()),
    Act("guide", showing.guide, "F1", "help", needs_draft=False, file="guide"),
    Act("tour", showing.tour, needs_draft=False, file="tour"),
    Act("rules", showing.rules, "Shift+F1", needs_draft=False),
    Act("shortcuts", showing.shortcuts, "Ctrl+F1", needs_draft=False, file="shortcuts"),
    Act("changes", showing.changes, needs_draft=False),
    Act("about", showing.about, needs_draft=False),
    *(
        Act(f"kind_{kind}", _kind(kind), f"Ctrl+Alt+{number}", file="editor")
        for number, kind in enumerate(KINDS, 1)
    ),
    *(
        Act(
            f"theme_{name}",
            lambda w, name=name: w.preferences.change(theme=name),  # type: ignore[misc]
            needs_draft=False,
            checkable=True,
        )
        for name in theme.CHOICES
    ),
)

Actions = dict[str, QAction]


def make(window: MainWindow) -> Actions:
    """Return the actions of a window by their names."""
    made = {act.name: _made(act, window) for act in ACTS}
    HelpKey(window, made["guide"])
    return made


def _made(act: Act, window: MainWindow) -> QAction:
    action = QAction(window)
    action.setObjectName(act.name)
    action.setCheckable(act.checkable)
    if act.shortcut:
        action.setShortcuts(QKeySequence.listFromString(act.shortcut))
    if act.icon:
        icons.put(action, act.icon)
    action.triggered.connect(lambda _=False: act.do(window))
    return action


def name_all(actions: Actions, window: MainWindow) -> None:
    """Set the texts anew; undo and redo say what they would do."""
    for act in ACTS:
        action = actions[act.name]
        action.setText(window.words(f"{act.file}.{act.name}"))
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        plain = action.text().replace("&", "").rstrip("…")
        action.setToolTip(f"{plain} ({shortcut})" if shortcut else plain)
    for name in TOOLS:
        if name:
            actions[name].setIconText(tool_text(window, name))


def tool_text(window: MainWindow, name: str) -> str:
    """Return the word on a tool; Qt sets it right against the icon, so a space stands first."""
    return f" {window.words(f'window.{name}_tool')}"


TOOLS = (
    *("new", "open", "save", "", "undo", "redo", "", "insert_note", "next_finding"),
    *("", "export", "print"),
)
"""The bar of tools; an empty name is a gap."""

MENUS: dict[str, tuple[str, ...]] = {
    "file": (
        "new",
        "open",
        "recent>",
        "from_clipboard",
        "new_from_text",
        "",
        "attach_base",
        "detach_base",
        "",
        "save",
        "save_as",
        "earlier",
        "protect",
        "",
        "export",
        "print",
        "inspect_file",
        "",
        "close",
        "quit",
    ),
    "edit": (
        *("undo", "redo", "", "cut", "copy", "paste", "select_all", ""),
        *("find", "find_next", "find_previous", "replace", "replace_session", "go_to", ""),
        "preferences",
    ),
    "view": (
        "show_outline",
        "show_side",
        "show_form",
        "",
        "to_findings",
        "to_citations",
        "to_cover",
        "to_preview",
        "to_base",
        "",
        "next_change",
        "previous_change",
        "",
        "next_pane",
        "previous_pane",
        "",
        "next_window",
        "previous_window",
        "windows>",
        "",
        "larger",
        "smaller",
        "usual_size",
        "",
        "project",
        "",
        "theme>",
    ),
    "paragraph": (
        "split",
        "kind>",
        "",
        "deeper",
        "higher",
        "move_up",
        "move_down",
        "",
        "insert_phrase",
        "insert_note",
        "insert_citation",
        "",
        "add_annex",
        "add_memorandum",
        "add_resolution",
        "remove_part",
    ),
    "checks": (
        "next_finding",
        "previous_finding",
        "",
        "fix",
        "fix_all",
        "",
        "explain",
        "dismiss",
        "restore_dismissed",
        "",
        "ready",
        "compare_versions",
        "extent",
    ),
    "help": ("guide", "tour", "", "palette", "shortcuts", "", "rules", "changes", "about"),
}
"""The menus; a name with ">" is a submenu: of `SUBMENUS`, or of recent files, or of windows."""

SUBMENUS: dict[str, tuple[str, ...]] = {
    "kind": tuple(f"kind_{kind}" for kind in KINDS),
    "theme": tuple(f"theme_{name}" for name in theme.CHOICES),
}
