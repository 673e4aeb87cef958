"""The language of an official file: what its metadata says, unless its letters say otherwise.

Among the files of one session some name the language of another version.
"""

import unicodedata
from collections import Counter

from drafter.languages.language import available
from drafter.store.names import FROM_ISO_639_2, Element, akn

_SCRIPTS = {"ARABIC": "ar", "CJK": "zh", "CYRILLIC": "ru", "LATIN": ""}
"""First words of the names of letters; four languages share the Latin ones."""
_ENOUGH = 400


def language_of(root: Element) -> tuple[str, bool]:
    """Return the language's code, and whether the file says so; English where nothing tells."""
    element = next(root.iter(akn("FRBRlanguage")), None)
    said = "" if element is None else element.get("language", "")
    code = FROM_ISO_639_2.get(said, "")
    written = _written(root)
    if written and written != code:
        code = written
    elif not written and code in _SCRIPTS.values():
        code = ""
    return (code, True) if code in available() else ("en", False)


def _written(root: Element) -> str:
    """Return the language whose own letters the text has, or nothing for Latin letters."""
    counted: Counter[str] = Counter()
    for body in root.iter(akn("preamble"), akn("mainBody")):
        for letter in "".join(map(str, body.itertext()))[:_ENOUGH]:
            script = unicodedata.name(letter, "").partition(" ")[0]
            if script in _SCRIPTS:
                counted[script] += 1
    return _SCRIPTS[counted.most_common(1)[0][0]] if counted else ""
