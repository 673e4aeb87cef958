"""A rule's docstring as a page: what it finds, why, by which source, wrong and right.

The examples are the rule's first tests, so the page cannot lie. Other languages have what stands in
`resources/pages/<language>.toml`; sources keep their titles.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module

from drafter.paths import resources
from drafter.rules import RULES
from drafter.rules.rule import Family

FOLDERS = {
    Family.REQUIRED: "required",
    Family.MISTAKE: "mistakes",
    Family.STYLE: "style",
    Family.INFORMATION: "information",
}
_FIELD = re.compile(r"^(What|Why|Source|Wrong|Right): (.*(?:\n[ \t]+\S.*)*)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Example:
    """A short text in a language; paragraphs are parted by " / ", cover facts stand in braces."""

    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """A rule's page."""

    title: str
    what: str
    why: str
    source: str
    wrong: tuple[Example, ...]
    right: tuple[Example, ...]


@cache
def explain(rule_id: str, language: str = "en") -> Explanation:
    """Return a rule's page in a language, in English where it has none; KeyError for no rule."""
    families = {rule.id: rule.family for rule in RULES}
    module = import_module(f"drafter.rules.{FOLDERS[families[rule_id]]}.{rule_id}")
    page = parsed(module.__doc__ or "")
    own = _translated(language).get(rule_id)
    return replace(page, title=own["title"], what=own["what"], why=own["why"]) if own else page


@cache
def _translated(language: str) -> Mapping[str, Mapping[str, str]]:
    """Return title, what and why of the rules in a language other than English."""
    path = resources() / "pages" / f"{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def parsed(docstring: str) -> Explanation:
    """Return the page that a docstring describes."""
    fields: dict[str, list[str]] = {}
    for name, value in _FIELD.findall(docstring):
        fields.setdefault(name, []).append(re.sub(r"\n\s+", " ", value))
    first = docstring.strip().split("\n", 1)[0]
    what, why, source = (" ".join(fields.get(n, ())) for n in ("What", "Why", "Source"))
    wrong, right = (tuple(map(_example, fields.get(n, ()))) for n in ("Wrong", "Right"))
    return Explanation(first, what, why, source, wrong, right)


def _example(line: str) -> Example:
    language, _, text = line.partition("|")
    return Example(language.strip(), text.strip())
