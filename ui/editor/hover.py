"""What is told where the mouse rests: the findings there, and the card of what is cited there."""

from html import escape

from drafter import messages
from drafter.model.document import Block, Document
from ui.citations.card import card
from ui.citations.known import at
from ui.editor.standing import Findings
from ui.words import Words


def told(block: Block, offset: int, findings: Findings, document: Document, words: Words) -> str:
    """Return what stands at an offset of a paragraph, as HTML; nothing where nothing does."""
    found = [messages.of_finding(s.finding, words.language) for s in findings.at(block, offset)]
    cards = [card(cited, document.language, words) for cited in at(block, document, offset)]
    if not found and not cards:
        return ""
    lines = "<br>".join(escape(sentence) for sentence in found)
    return "<hr>".join([f"<div>{lines}</div>", *cards] if lines else cards)
