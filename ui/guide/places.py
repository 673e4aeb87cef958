"""Which page of the guide speaks of what the keyboard is in."""

from PySide6.QtWidgets import QWidget

from ui.guide.pages import PAGES

PAGE_OF = {
    "Outline": "writing",
    "NotesForm": "notes",
    "ParagraphForm": "phrases",
    "DraftView": "writing",
    "ChecksPanel": "findings",
    "ReadyDialog": "findings",
    "RulesDialog": "findings",
    "CitationsPanel": "citations",
    "InsertCitation": "citations",
    "RequestForm": "request",
    "CoverForm": "begin",
    "StartPage": "begin",
    "PreviewPanel": "export",
    "ExportDialog": "export",
    "TrackingBox": "earlier_text",
    "BasePanel": "earlier_text",
    "SessionDialog": "keyboard",
    "FindBar": "keyboard",
    "ExtentDialog": "keyboard",
    "ShortcutsDialog": "keyboard",
    "VersionsWindow": "languages",
    "ScrubDialog": "safety",
    "EarlierWindow": "safety",
    "ChangesWindow": "safety",
    "GivePassphrase": "safety",
    "ChoosePassphrase": "safety",
    "PreferencesDialog": "accessibility",
}
"""Page by the class of a panel or a dialog; the innermost one counts."""


def page_for(widget: QWidget | None) -> str:
    """Return the page for what has the keyboard."""
    while widget is not None:
        if type(widget).__name__ in PAGE_OF:
            return PAGE_OF[type(widget).__name__]
        widget = widget.parentWidget()
    return PAGES[0]
