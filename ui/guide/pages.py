"""The pages of the guide, in `resources/help/<language>/`: Markdown, a title, then a sentence.

A list comes after a sentence only: Qt loses one that a page begins with.
"""

from dataclasses import dataclass
from functools import cache

from drafter.paths import resources

PAGES = (
    "begin",
    "writing",
    "phrases",
    "citations",
    "findings",
    "earlier_text",
    "notes",
    "request",
    "languages",
    "export",
    "safety",
    "projector",
    "keyboard",
    "accessibility",
    "command_line",
)
"""The pages in their order; the first is shown where nothing tells which is wanted."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it is written: what `ui.guide.filling` fills in still stands in braces."""

    name: str
    title: str
    text: str


@cache
def page(name: str, language: str) -> Page:
    """Return a page in a language of the interface."""
    path = resources() / "help" / language / f"{name}.md"
    title, _, text = path.read_text(encoding="utf-8").partition("\n")
    return Page(name, title.removeprefix("# ").strip(), text.strip())
