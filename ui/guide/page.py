"""A page of the guide as rich text, in the direction of its language."""

import re
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

from drafter.languages.language import language
from ui.guide.filling import KEYS, fill, fill_plain, left_to_right
from ui.guide.pages import page
from ui.theme import Theme
from ui.words import Words

_CODE = re.compile("`([^`]+)`")
_LEADING = 125.0
"""Height of a line, in hundredths of what the font asks for."""


def plain_page(name: str, words: Words) -> str:
    """Return all words of a page, for the search."""
    found = page(name, words.language)
    return f"{found.title}\n{fill_plain(found.text, words)}"


def write_page(
    document: QTextDocument, name: str, words: Words, theme: Theme, *, linked: bool
) -> None:
    """Write a page into a document; names of actions lead to them where they are `linked`."""

    def mark(kind: str, what: str, said: str) -> str:
        shown = escape(said)
        if kind == "say":
            return shown
        if kind in KEYS:
            shown = left_to_right(f"&nbsp;{shown}&nbsp;", words)
            return f'<span style="background-color:{theme.colours["hover"]}">{shown}</span>'
        if kind == "page" or (kind == "menu" and linked):
            scheme = "page" if kind == "page" else "action"
            colour = theme.colours["accent"]
            return f'<a style="color:{colour}" href="{scheme}:{what}">{shown}</a>'
        return f"<b>{shown}</b>"

    text = page(name, words.language).text
    text = _CODE.sub(lambda code: f"`{left_to_right(code[1], words)}`", text)
    document.setMarkdown(fill(text, words, mark))
    _set(document, right_to_left=language(words.language).right_to_left)


def _set(document: QTextDocument, *, right_to_left: bool) -> None:
    """Give every paragraph its direction and some air."""
    side = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    option = document.defaultTextOption()
    option.setTextDirection(side)
    document.setDefaultTextOption(option)
    form = QTextBlockFormat()
    form.setLayoutDirection(side)
    form.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(form)
