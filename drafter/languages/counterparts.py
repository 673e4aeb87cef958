"""What an opener of one part is in the other: Recalling, Recalls; ссылаясь, ссылается."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache

from drafter.model.document import Kind
from drafter.paths import resources

_SINCE = re.compile("^و?إذ ")
"""With which Arabic turns a verb of the operative part into one of the preamble."""


def counterpart(opener: str, into: Kind, code: str) -> str | None:
    """Return the opener as the other part has it; None where that is not known.

    Source: counted in the official texts, whose openers of both parts begin with the same verbs.
    """
    if code == "ar":
        return _arabic(opener, into)
    table = _table(code, into)
    for head in sorted(table, key=len, reverse=True):
        if opener == head or opener.startswith(f"{head} "):
            return table[head] + opener[len(head) :]
    return None


def _arabic(opener: str, into: Kind) -> str | None:
    bare = _SINCE.sub("", opener)
    if into is Kind.PREAMBULAR:
        return f"إذ {bare}" if bare == opener else None
    return bare if bare != opener else None


@cache
def _table(code: str, into: Kind) -> Mapping[str, str]:
    path = resources() / "openers" / "counterparts.toml"
    pairs: dict[str, str] = tomllib.loads(path.read_text(encoding="utf-8")).get(code, {})
    if into is Kind.OPERATIVE:
        return pairs
    return {operative: preambular for preambular, operative in pairs.items()}
