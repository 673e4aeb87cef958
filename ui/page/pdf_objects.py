"""A PDF file as its numbered objects, and the file of such objects; for files with one table."""

import re

_TABLE = re.compile(rb"startxref\s+(\d+)")
_ENTRY = re.compile(rb"(\d{10}) \d{5} n")
_NUMBER = re.compile(rb"\s*(\d+) 0 obj\b")
_HEAD = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"


def objects(pdf: bytes) -> tuple[dict[int, bytes], bytes]:
    """Return the objects of a file by number, each from "obj" to "endobj", and its trailer."""
    found = _TABLE.search(pdf, pdf.rindex(b"startxref"))
    table = int(found[1]) if found else len(pdf)
    trailer = pdf.index(b"trailer", table)
    offsets = sorted(int(entry) for entry in _ENTRY.findall(pdf, table, trailer))
    result: dict[int, bytes] = {}
    for start, end in zip(offsets, [*offsets[1:], table], strict=True):
        number = _NUMBER.match(pdf, start)
        if number:
            result[int(number[1])] = pdf[number.end() : end].strip(b"\r\n")
    return result, pdf[trailer : pdf.rindex(b"startxref")]


def written(found: dict[int, bytes], trailer: bytes) -> bytes:
    """Return a file of these objects, its table of offsets new; numbers not used are free."""
    parts, offset = [_HEAD], len(_HEAD)
    offsets: dict[int, int] = {}
    for number, body in sorted(found.items()):
        offsets[number] = offset
        parts.append(b"%d 0 obj\n%b\n" % (number, body.lstrip(b"\n")))
        offset += len(parts[-1])
    count = max(found, default=0) + 1
    rows = (b"%010d 00000 n \n" % offsets[n] if n in offsets else _FREE for n in range(1, count))
    table = b"xref\n0 %d\n0000000000 65535 f \n%b" % (count, b"".join(rows))
    return b"".join([*parts, table, trailer.strip(), b"\nstartxref\n%d\n%%%%EOF\n" % offset])


_FREE = b"0000000000 00000 f \n"
