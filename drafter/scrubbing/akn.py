"""Our own file: what it holds for its drafter alone."""

import re
from dataclasses import replace

from drafter.model.opened import RefusalError
from drafter.scrubbing.leak import Kind, Leak, leak
from drafter.store.file import from_bytes, to_bytes
from drafter.store.sealed import is_sealed

_SAID = re.compile(r"<!--(.*?)-->|<\?(?!xml\s)(.*?)\?>", re.DOTALL)
"""Comments and instructions of XML, which no reader takes over."""


def clean(data: bytes, name: str) -> tuple[bytes, tuple[Leak, ...]]:
    """Return the draft without dismissals, earlier text, comments and what other programs added."""
    if is_sealed(data):
        raise RefusalError("sealed", path=name)
    document = from_bytes(data, name).document
    text = data.decode(errors="replace")
    leaks = [leak(Kind.COMMENT, name, found[1] or found[2]) for found in _SAID.finditer(text)]
    leaks += [leak(Kind.DISMISSAL, name, f"{d.rule}: {d.reason}") for d in document.dismissals]
    leaks += [leak(Kind.FOREIGN, name, source) for source in document.foreign]
    if document.base is not None:
        leaks.append(leak(Kind.BASE, name, document.base.name))
    if not leaks:
        return data, ()
    return to_bytes(replace(document, dismissals=(), foreign=(), base=None)), tuple(leaks)
