"""What elements and their inline style sheets say of a page's text: hidden, bold, a label."""

import re

from drafter.imports.symbols import is_emphasis
from drafter.imports.trees import Element, local, number
from drafter.model.passage import Style

_TAGS = {
    "b": Style.BOLD,
    "strong": Style.BOLD,
    "i": Style.ITALIC,
    "em": Style.ITALIC,
    "cite": Style.ITALIC,
    "u": Style.UNDERLINE,
    "sup": Style.SUPERSCRIPT,
    "sub": Style.SUBSCRIPT,
}
_UNSEEN = {
    "script",
    "style",
    "head",
    "title",
    "template",
    "noscript",
    "nav",
    "button",
    "select",
} | {"textarea", "svg", "iframe", "object", "audio", "video", "canvas", "input", "map"}
_RULE = re.compile(r"\s*([\w-]+)\s*:\s*([^;]*)")
_BOLD_FROM = 600


def rules(element: Element) -> dict[str, str]:
    """Return the rules of an element's style attribute, names and values in small letters."""
    text = element.get("style") or ""
    return {m[1].lower(): m[2].strip().lower() for m in _RULE.finditer(text)}


def is_unseen(element: Element, style: dict[str, str]) -> bool:
    """Say whether a browser shows nothing of an element, or only what is not of the text."""
    if local(element) in _UNSEEN or element.get("hidden") is not None:
        return True
    hidden = style.get("display") == "none" or style.get("visibility") == "hidden"
    return (
        hidden
        or style.get("mso-hide") == "all"
        or (
            "mso-element" in style
            and (style["mso-element"] in ("comment-list", "header", "footer"))
        )
    )


def looks(element: Element, style: dict[str, str], outer: frozenset[Style]) -> frozenset[Style]:
    """Return the styles of text within an inline element; a style sheet may take one back."""
    found = set(outer)
    if (own := _TAGS.get(local(element))) is not None:
        found.add(own)
    weight, slant = style.get("font-weight", ""), style.get("font-style", "")
    _set(found, Style.BOLD, weight, weight in ("bold", "bolder") or number(weight) >= _BOLD_FROM)
    _set(found, Style.ITALIC, slant, slant in ("italic", "oblique"))
    line = style.get("text-decoration", style.get("text-decoration-line", ""))
    _set(found, Style.UNDERLINE, "underline" if "underline" in line else "", True)
    raised = style.get("vertical-align", "")
    _set(found, Style.SUPERSCRIPT, "super" if raised == "super" else "", True)
    _set(found, Style.SUBSCRIPT, "sub" if raised == "sub" else "", True)
    families = [name.strip(" '\"") for name in style.get("font-family", "").split(",")]
    if any(is_emphasis(name) for name in families):
        found.add(Style.EMPHASIS)
    return frozenset(found)


def _set(found: set[Style], style: Style, said: str, holds: bool) -> None:
    if said and holds:
        found.add(style)
    elif said:
        found.discard(style)


def is_label(element: Element, style: dict[str, str]) -> bool:
    """Say whether an element is the printed number of its paragraph: ours, or Word's."""
    return style.get("mso-list") == "ignore" or element.get("class") == "label"
