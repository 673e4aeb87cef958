"""How titles are compared: letters and figures alone, in small letters."""

import unicodedata

_TATWEEL = "\u0640"


def folded(title: str) -> str:
    """Return the letters and figures of a title, without case, marks, spaces and punctuation."""
    plain = unicodedata.normalize("NFKD", title).casefold()
    return "".join(c for c in plain if c.isalnum() and c != _TATWEEL)
