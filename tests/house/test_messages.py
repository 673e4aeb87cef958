"""Every message exists in every interface language, with the same gaps; every key used exists."""

import ast
import re
import string
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MESSAGES = ROOT / "resources" / "messages"
ENGLISH = sorted((MESSAGES / "en").glob("*.toml"))
OTHERS = sorted(folder.name for folder in MESSAGES.iterdir() if folder.name != "en")


def gaps(message: str) -> set[str]:
    """Return the names of the gaps in a message."""
    return {name for _, name, _, _ in string.Formatter().parse(message) if name}


def load(path: Path) -> dict[str, str]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("path", ENGLISH, ids=lambda p: p.stem)
def test_a_translation_is_complete_and_has_the_same_gaps(path: Path, language: str):
    english, other = load(path), load(MESSAGES / language / path.name)
    assert other.keys() == english.keys()
    assert {k: gaps(v) for k, v in other.items()} == {k: gaps(v) for k, v in english.items()}


@pytest.mark.parametrize("language", ["en", *OTHERS])
def test_no_message_is_empty(language: str):
    empty = [
        f"{path.stem}.{key}"
        for path in (MESSAGES / language).glob("*.toml")
        for key, message in load(path).items()
        if not message.strip()
    ]
    assert empty == []


KEPT = re.compile(r"Nothing was|Nothing is lost|whole|[Aa]s it was|as it is")
"""How a refusal says what was kept."""


@pytest.mark.parametrize("key", load(MESSAGES / "en" / "refusals.toml"))
def test_a_refusal_says_what_happened_what_was_kept_and_what_to_do(key: str):
    sentence = load(MESSAGES / "en" / "refusals.toml")[key]
    kept = KEPT.search(sentence)
    assert kept is not None
    assert kept.start() > 0
    what_to_do = sentence[kept.end() :].partition(";")[2]
    assert what_to_do.strip()


def keys_used() -> set[str]:
    """Return the literal "file.key" strings in the sources whose file is one of the messages'."""
    files = {path.stem for path in ENGLISH}
    found = set()
    for folder in ("drafter", "ui"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not isinstance(node, ast.Call) or not node.args:
                    continue
                first = node.args[0]
                name = ast.unparse(node.func).split(".")[-1].strip("_")
                if name not in ("words", "text") or not isinstance(first, ast.Constant):
                    continue
                if isinstance(first.value, str) and first.value.split(".")[0] in files:
                    found.add(first.value)
    return found


def test_every_key_that_the_program_asks_for_exists():
    known = {f"{path.stem}.{key}" for path in ENGLISH for key in load(path)}
    assert sorted(keys_used() - known) == []
    assert len(keys_used()) > 20
