"""XML as text: elements are made in one pass and parsed by nobody before the reader's program."""

from collections.abc import Mapping
from html import escape


def element(name: str, attributes: Mapping[str, object] | None = None, *children: str) -> str:
    """Return an element; attributes are escaped, children are markup already."""
    words = "".join(f' {key}="{escape(str(value))}"' for key, value in (attributes or {}).items())
    inner = "".join(children)
    return f"<{name}{words}>{inner}</{name}>" if inner else f"<{name}{words}/>"


def words(text: str) -> str:
    """Return a text as character data."""
    return escape(text, quote=False)
