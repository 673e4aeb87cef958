"""Words for the screen and the terminal, from `resources/messages/<language>/<file>.toml`.

A key is "file.name". A language that lacks a message falls back to English; a key that English
lacks is a fault of the program and raises KeyError.
"""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING

from drafter.languages.language import available
from drafter.languages.language import language as tongue
from drafter.paths import resources

if TYPE_CHECKING:  # All rules would be imported before the first word could be said.
    from collections.abc import Mapping

    from drafter.citations.resolve import Verdict
    from drafter.compare.languages import Difference
    from drafter.model.opened import RefusalError, Remark
    from drafter.rules.rule import Finding, Fix

FALLBACK = "en"


def text(key: str, language: str, /, **values: object) -> str:
    """Return a message in a language, its gaps filled."""
    file, _, name = key.partition(".")
    messages = _messages(language, file)
    found = messages[name] if name in messages else _messages(FALLBACK, file)[name]
    return found.format(**values) if values else found


def of_finding(finding: Finding, language: str) -> str:
    """Return the sentence of a finding."""
    return text(f"rules.{finding.message}", language, **finding.arguments)


def of_fix(fix: Fix, language: str) -> str:
    """Return what a fix would do, as a button says it."""
    first = fix.replacements[0].text if fix.replacements else ""
    return text(f"fixes.{fix.label}", language, **{"text": first, **fix.arguments})


def of_remark(remark: Remark, language: str) -> str:
    """Return the sentence of a reader's remark."""
    return text(f"remarks.{remark.key}", language, **remark.arguments)


def of_refusal(refusal: RefusalError, language: str) -> str:
    """Return the one sentence that says why something could not be done."""
    return text(f"refusals.{refusal.key}", language, **refusal.arguments)


def of_verdict(verdict: Verdict, language: str) -> str:
    """Return the sentence of a verdict on a citation."""
    day = verdict.expected.isoformat() if verdict.expected else "…"
    if verdict.expected and language in available():
        day = tongue(language).date(verdict.expected)
    return text(f"verdicts.{verdict.reason}", language, date=day)


def of_difference(difference: Difference, language: str) -> str:
    """Return the sentence of a difference between two language versions, without its places."""
    nothing = text("commands.versions_nothing", language)
    side = "first" if difference.first else "second"
    key = f"missing_{side}" if difference.matter == "missing" else str(difference.matter)
    first, second = (
        ", ".join(values) or nothing for values in (difference.first, difference.second)
    )
    said = text(f"commands.versions_{key}", language, first=first, second=second)
    if not difference.note:
        return said
    return text("commands.versions_note", language, number=difference.note, what=said)


def read_ahead(language: str) -> None:
    """Read every message of a language, which else is done file by file when one is asked for."""
    for path in (resources() / "messages" / language).glob("*.toml"):
        _messages(language, path.stem)


def languages() -> tuple[str, ...]:
    """Return the languages that the interface speaks."""
    return tuple(sorted(folder.name for folder in (resources() / "messages").iterdir()))


@cache
def _messages(language: str, file: str) -> Mapping[str, str]:
    path = resources() / "messages" / language / f"{file}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
