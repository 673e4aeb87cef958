"""Mends what Qt writes into a PDF file: characters that one copies, the language, what it tells.

A glyph that several characters share is written as any of them: a copied 山 becomes the radical ⼭,
which no search finds, and a space a tab. The text that was set says which was meant. The dates of
the file, its random identity and the metadata that repeat them say when and in which time zone
somebody worked, and its maker is on no page; they go.
"""

import re
import unicodedata
from collections.abc import Iterator

from ui.page.glyphs import glyphs_drawn
from ui.page.layout import Page
from ui.page.pdf_objects import objects, written

_TOLD = re.compile(
    rb"/(?:CreationDate|ModDate|Creator|Author|Producer) \((?:\\.|[^\\)])*\)\s*", re.DOTALL
)
_IDENTITY = re.compile(rb"/ID \[[^\]]*\]\s*")
_METADATA = re.compile(rb"/Metadata (\d+) 0 R")
_RANGES = re.compile(rb"\d+ beginbfrange\n(.*?)endbfrange\n", re.DOTALL)
_RANGE = re.compile(rb"<(\w+)> <(\w+)> (?:<(\w+)>|\[([^\]]*)\])")
_STREAM = re.compile(rb"<< /Length \d+ >>\nstream\n(.*)\nendstream", re.DOTALL)

Codes = dict[int, str]
"""What each glyph of an embedded font is, by its number there."""


def mended(pdf: bytes, pages: tuple[Page, ...], locale: str) -> bytes:
    """Return a file that Qt wrote with the characters meant and its title alone."""
    found, trailer = objects(pdf)
    maps = {number: body for number, body in found.items() if b"begincmap" in body}
    codes = {number: _codes(body) for number, body in maps.items()}
    drawn = glyphs_drawn(pages)
    for number, body in maps.items():
        found[number] = _with_codes(body, _meant(codes[number], drawn))
    for number, body in list(found.items()):
        if b"/Type /Catalog" in body:
            found.pop(int(_METADATA.search(body)[1]), None)  # type: ignore[index]
            found[number] = _METADATA.sub(_viewing(locale), body)
        elif b"/CreationDate" in body:
            found[number] = _TOLD.sub(b"", body)
    return written(found, _IDENTITY.sub(b"", trailer))


def _viewing(locale: str) -> bytes:
    """Return what the catalogue says of the file: its language; that its title is to be shown."""
    return f"/Lang ({locale})\n/ViewerPreferences << /DisplayDocTitle true >>".encode()


def _codes(body: bytes) -> Codes:
    result: Codes = {}
    for block in _RANGES.findall(body):
        for first, last, start, row in _RANGE.findall(block):
            places = range(int(first, 16), int(last, 16) + 1)
            texts = row.split() if row else _counted(start, len(places))
            result.update(zip(places, map(_text, texts), strict=False))
    return result


def _counted(start: bytes, count: int) -> Iterator[bytes]:
    return (b"%04X" % (int(start, 16) + n) for n in range(count))


def _text(code: bytes) -> str:
    return bytes.fromhex(code.strip(b"<>").decode()).decode("utf-16-be", "replace")


def _with_codes(body: bytes, codes: Codes) -> bytes:
    """Return a CMap with other characters, a glyph a line (at most a hundred in a section)."""
    sections, settled = [], list(codes.items())
    for start in range(0, len(settled), 100):
        some = settled[start : start + 100]
        rows = "".join(f"<{g:04X}> <{t.encode('utf-16-be').hex().upper()}>\n" for g, t in some)
        sections.append(f"{len(some)} beginbfchar\n{rows}endbfchar\n".encode())
    once = iter([b"".join(sections)])
    body = _RANGES.sub(lambda _: next(once, b""), body)
    stream = _STREAM.search(body)
    if stream is None:
        return body
    return b"%b<< /Length %d >>%b" % (
        body[: stream.start()],
        len(stream[1]),
        body[body.index(b"\nstream\n") :],
    )


def _meant(codes: Codes, drawn: list[list[str]]) -> Codes:
    """Return the characters of an embedded font, whose glyphs are numbered as they were drawn."""
    plain = {code: _plain(text) for code, text in codes.items()}
    last = max(codes, default=0)
    fitting = [texts for texts in drawn if len(texts) >= last]
    texts = max(fitting, key=lambda texts: _agreement(plain, texts), default=[])
    if _agreement(plain, texts) < _SURE:
        return plain
    return {0: "\0"} | {n: text or plain.get(n, "\ufffd") for n, text in enumerate(texts, 1)}


def _plain(text: str) -> str:
    """Return the usual form of a letter; a hyphen that does not break is one of its own."""
    return text if text == "\u2011" else unicodedata.normalize("NFKC", text)


_SURE = 0.5
"""Part of what Qt knows of a font that the text must confirm; radicals and spaces never do."""


def _agreement(plain: Codes, texts: list[str]) -> float:
    """Return how much the text confirms; of letters drawn by their place in a word Qt knows few."""
    same = sum(plain.get(n) == text for n, text in enumerate(texts, 1))
    return same / max(len(plain.keys() - {0}), 1)
