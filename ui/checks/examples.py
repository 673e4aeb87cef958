"""An example of a rule as rich text; `tests/drafter/rules/notation.py` tells how they are noted."""

import re
from html import escape

from drafter.text.hidden import shown
from ui.theme import Theme
from ui.words import Words

_COVER = re.compile(r"\{(?P<facts>[^}]*)\}\s*")
_PART = re.compile(r"== (?P<kind>\w+)(?:: (?P<heading>.+))? ==$")
_HEADING = re.compile(r"##? ")
_SILENT = re.compile(r"PP |[>~] ")
_EMPHASIS = re.compile(r"\*([^*]+)\*")


def example_text(text: str, words: Words, theme: Theme) -> str:
    """Return an example: paragraphs on lines of their own, facts of the cover and parts muted."""
    muted, text = theme.colours["muted"], shown(text)
    cover = _COVER.match(text)
    lines = [_aside(cover["facts"], muted)] if cover else []
    rest = text[cover.end() :] if cover else text
    lines += [_line(piece.strip(), words, muted) for piece in rest.split(" / ")]
    return f'<p style="margin:0 0 8px 0">{"<br/>".join(line for line in lines if line)}</p>'


def _line(text: str, words: Words, muted: str) -> str:
    part = _PART.match(text)
    if part:
        return _aside(part["heading"] or words(f"window.part_{part['kind']}"), muted)
    heading = _HEADING.match(text)
    if heading:
        return f"<b>{escape(text[heading.end() :])}</b>"
    return _EMPHASIS.sub(r"<i>\1</i>", escape(_SILENT.sub("", text, count=1)))


def _aside(text: str, colour: str) -> str:
    return f'<span style="color:{colour}">{escape(text)}</span>'
