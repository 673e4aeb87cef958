"""Floor 6c: what a file holds beyond its pages, listed before it is sent, and taken out.

Works on files of any maker. Each form has a module that goes through the file once and takes out
whatever should not leave; what it took is the list, so nothing is listed that is not removed.
"""

from pathlib import Path

from drafter.imports.archive import Archive
from drafter.model.opened import RefusalError
from drafter.scrubbing import akn, docx, odt
from drafter.scrubbing.leak import Leak
from drafter.scrubbing.packing import packed
from drafter.store.file import SUFFIXES as NATIVE
from drafter.store.parsing import read_bytes

WORD = (".docx", ".docm", ".dotx")
OPEN_DOCUMENT = (".odt", ".ott")
SUFFIXES = (*WORD, *OPEN_DOCUMENT, *NATIVE)


def scrubbed(path: Path, *, accept: bool = False) -> tuple[bytes, tuple[Leak, ...]]:
    """Return a clean copy of a file and what was taken out; the words on its pages are the same.

    Tracked changes stay, without names, unless they are to be accepted: then the words that they
    deleted leave the file too.

    Raises RefusalError where the file cannot be read or is of another form.
    """
    suffix, name = path.suffix.lower(), str(path)
    if suffix not in SUFFIXES:
        raise RefusalError("unknown_format", path=name, suffix=suffix, known=", ".join(SUFFIXES))
    data = read_bytes(path)
    if suffix in NATIVE:
        return akn.clean(data, name)
    archive = Archive(data, name)
    members = {member: archive.read(member) or b"" for member in archive.members}
    form = docx if suffix in WORD else odt
    clean, leaks = form.clean(members, name, accept=accept)
    return packed(clean), tuple(dict.fromkeys(leaks))
