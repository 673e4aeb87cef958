"""Styles of an OpenDocument text: what runs look like beside their paragraph, list styles."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from drafter.imports.odt_names import FO, OFFICE, STYLE, TEXT
from drafter.imports.symbols import is_emphasis, is_title_style
from drafter.imports.trees import Element, children, local, number
from drafter.model.passage import Style
from drafter.text.characters import is_han

_DEEPEST_BASE = 20
_BOLD_FROM = 600
_ARABIC = re.compile("[\u0590-\u08ff\ufb1d-\ufeff]")
Properties = Mapping[str, str]
"""Attributes of text properties, those of parents included."""


@dataclass(frozen=True, slots=True)
class ListLevel:
    """One level of a list style."""

    form: str = "1"
    before: str = ""
    after: str = ""
    start: int = 1
    shown: int = 1
    """How many levels its label shows: 2 for "1.2"."""
    doubled: bool = False
    bullet: str | None = None
    pattern: str = ""
    """LibreOffice's own pattern ("(%2%)"), where it writes one."""


@dataclass
class Styles:
    """The styles of one file."""

    elements: dict[tuple[str, str], Element] = field(default_factory=dict)
    lists: dict[str, dict[int, ListLevel]] = field(default_factory=dict)
    outline: dict[int, ListLevel] = field(default_factory=dict)
    faces: dict[str, str] = field(default_factory=dict)
    """Names of fonts by the names that styles call them."""
    _cache: dict[tuple[str, str], Properties] = field(default_factory=dict)

    def properties(self, family: str, name: str | None) -> Properties:
        """Return the text properties of a style with those of its parents."""
        key = family, name or ""
        if key not in self._cache:
            self._cache[key] = self._gathered(key, "text-properties")
        return self._cache[key]

    def is_at_end(self, name: str | None) -> bool:
        """Say whether the paragraphs of a style stand where reading ends."""
        found = self._gathered(("paragraph", name or ""), "paragraph-properties")
        turned = found.get(f"{STYLE}writing-mode") == "rl-tb"
        return found.get(f"{FO}text-align") in ("end", "left" if turned else "right")

    def _gathered(self, key: tuple[str, str], kind: str) -> Properties:
        result: dict[str, str] = {}
        for element in self._chain(key):
            for own in element.iterfind(f"{STYLE}{kind}"):
                result = {**{str(k): str(v) for k, v in own.attrib.items()}, **result}
        return result

    def attribute(self, family: str, name: str | None, attribute: str) -> str | None:
        """Return an attribute of a style or of the nearest parent that has it."""
        for element in self._chain((family, name or "")):
            if (found := element.get(attribute)) is not None:
                return found
        return None

    def _chain(self, key: tuple[str, str]) -> list[Element]:
        family, name = key
        found: list[Element] = []
        while (family, name) in self.elements and len(found) < _DEEPEST_BASE:
            element = self.elements[family, name]
            found.append(element)
            name = element.get(f"{STYLE}parent-style-name", "")
        return found

    def is_title(self, name: str | None) -> bool:
        """Say whether a paragraph style is one of titles, or the style it is based on."""
        key = ("paragraph", name or "")
        shown = (e.get(f"{STYLE}display-name") or "" for e in self._chain(key)[:3])
        names = (e.get(f"{STYLE}name") or "" for e in self._chain(key)[:3])
        return any(map(is_title_style, (*shown, *names)))

    def marks(self, run: Properties, base: Properties, text: str) -> frozenset[Style]:
        """Return the styles of marks that a run has and its paragraph has not."""
        own, under = self._look(run, text), self._look(base, text)
        return frozenset(style for style in own if style not in under)

    def _look(self, properties: Properties, text: str) -> set[Style]:
        script = _script(text)
        weight = properties.get(f"{_SPACES[script]}font-weight{script}", "")
        slant = properties.get(f"{_SPACES[script]}font-style{script}", "")
        line = properties.get(f"{STYLE}text-underline-style", "none")
        position = properties.get(f"{STYLE}text-position", "").partition(" ")[0]
        raised = number(position.rstrip("%")) + ("super" in position) - ("sub" in position)
        asian = properties.get(f"{STYLE}font-name-asian", "")
        kai = is_emphasis(self.faces.get(asian, asian)) or is_emphasis(asian)
        found = {
            Style.BOLD: weight == "bold" or number(weight) >= _BOLD_FROM,
            Style.ITALIC: slant in ("italic", "oblique"),
            Style.UNDERLINE: line != "none",
            Style.SUPERSCRIPT: raised > 0,
            Style.SUBSCRIPT: raised < 0,
            Style.EMPHASIS: kai,
        }
        return {style for style, holds in found.items() if holds}


_SPACES = {"": FO, "-asian": STYLE, "-complex": STYLE}


def _script(text: str) -> str:
    """Return the ending of the attributes that hold for the script of a text."""
    if any(is_han(character) for character in text):
        return "-asian"
    return "-complex" if _ARABIC.search(text) else ""


def is_hidden(properties: Properties) -> bool:
    """Say whether text of these properties is not shown."""
    return properties.get(f"{TEXT}display") == "none"


def font_of(properties: Properties) -> str:
    """Return the font of Latin and symbols."""
    return properties.get(f"{STYLE}font-name") or properties.get(f"{FO}font-family", "").strip("'")


def styles_of(*roots: Element | None) -> Styles:
    """Return the styles of a file's parts, those that come first before those after."""
    result = Styles()
    for root in roots:
        for group in children(root):
            if local(group) in ("automatic-styles", "styles", "font-face-decls"):
                for element in children(group):
                    _take(element, result)
    return result


def _take(element: Element, result: Styles) -> None:
    name = element.get(f"{STYLE}name", "")
    match local(element):
        case "style":
            result.elements.setdefault((element.get(f"{STYLE}family", ""), name), element)
        case "list-style":
            result.lists.setdefault(name, _levels(element))
        case "outline-style":
            result.outline = result.outline or _levels(element)
        case "font-face":
            families = [value for key, value in element.attrib.items() if "font-family" in str(key)]
            result.faces[name] = str(families[0]).strip("'\"") if families else name


def _levels(element: Element) -> dict[int, ListLevel]:
    return {number(level.get(f"{TEXT}level"), 1): _level(level) for level in children(element)}


def _level(element: Element) -> ListLevel:
    pattern = next((v for k, v in element.attrib.items() if "num-list-format" in str(k)), "")
    bullet = None if local(element).endswith(("number", "level-style")) else "•"
    if local(element).endswith("bullet"):
        bullet = element.get(f"{TEXT}bullet-char", "")
    return ListLevel(
        element.get(f"{STYLE}num-format", ""),
        element.get(f"{STYLE}num-prefix", ""),
        element.get(f"{STYLE}num-suffix", ""),
        number(element.get(f"{TEXT}start-value"), 1),
        number(element.get(f"{TEXT}display-levels"), 1),
        element.get(f"{STYLE}num-letter-sync") == "true",
        bullet,
        str(pattern),
    )


BODY = f"{OFFICE}body/{OFFICE}text"
