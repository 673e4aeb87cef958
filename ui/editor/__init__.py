"""The draft view: the text as it flows, checked while it is written."""

from ui.editor.view import DraftView

__all__ = ["DraftView"]
