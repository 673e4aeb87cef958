"""Paragraphs in which the file itself is at fault: no rule can find the opener that it tells.

`WHOLE` are emphasised from end to end, or for longer than any opener; `HEADING` begin with a
sentence of their own that names what the paragraph is about, as those of declarations do; in `TORN`
the emphasis ends between two letters of a word, or words have lost the space between them, or have
one within. All three are told from the file alone and the list of openers, whatever is recognised.
"""

from functools import cache

from drafter.languages.openers import openers
from drafter.model.document import Kind
from drafter.text.characters import is_han
from drafter.text.normal import normal, unpointed
from drafter.text.span import Span

LONGEST = 70
"""Code points that no opener has: the longest that is known has 60."""
WHOLE, TORN, HEADING = KINDS = ("whole", "torn", "heading")
_MARKS = " .;:،؛；。，"
_STOPS = ".。"
_DASHES = ("- ", "– ", "— ")


def noise(text: str, official: Span, part: str, code: str) -> str:
    """Return what is wrong with the emphasis of a paragraph, "" for nothing."""
    words, rest = text[official.start : official.end], text[official.end :]
    if not rest.strip(_MARKS) or len(words) > LONGEST:
        return WHOLE
    if words[-1] in _STOPS or rest.lstrip()[:1] in _STOPS or rest.lstrip().startswith(_DASHES):
        return HEADING
    if _within_word(words[-1], rest[0]) or _is_badly_spaced(words, part, code):
        return TORN
    return ""


def _within_word(before: str, after: str) -> bool:
    return before.isalpha() and after.isalpha() and not is_han(before)


def _is_badly_spaced(words: str, part: str, code: str) -> bool:
    known = _unspaced(part, code)
    bare = _bare(words)
    return known.get("".join(bare.split()), bare) != bare


@cache
def _unspaced(part: str, code: str) -> dict[str, str]:
    """Return the openers of a part by their letters; Chinese has no spaces to lose."""
    if code == "zh":
        return {}
    texts = [_bare(opener.text) for opener in openers(code, Kind(part))]
    return {"".join(text.split()): text for text in texts}


def _bare(words: str) -> str:
    return unpointed(normal(words)).text.lower().strip()
