"""The zip archive that a docx or odt file is, opened without trust.

What a file unpacks to is bounded before and while it is unpacked, whatever its directory says.
Only the members that are asked for are unpacked; nothing is ever written to the disk or run.
"""

import io
import struct
import zipfile
import zlib

from drafter.imports.trees import Element, tree
from drafter.model.opened import RefusalError

MOST_UNPACKED = 256 * 1024 * 1024
"""Bytes of all members together. The longest official report, A/80/400, has 39 million."""
MOST_RATIO = 250
"""Bytes unpacked from one; the same report's text has 22, and rows of empty cells some 100."""
_ALWAYS_FINE = 16 * 1024 * 1024
_ENCRYPTED = 0x1
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_FAULTS = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OSError,
)
"""What the zip module is known to raise on damaged files."""


class Archive:
    """The members of one file, by name."""

    def __init__(self, data: bytes, name: str) -> None:
        """Open an archive; RefusalError for what is none, damaged, encrypted or a zip bomb."""
        self.name = name
        _refuse_old_forms(data, name)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            members = self._zip.infolist()
        except _FAULTS as error:
            raise damaged(name, error) from error
        self._members = {member.filename: member for member in members}
        if any(member.flag_bits & _ENCRYPTED for member in members):
            raise RefusalError("encrypted_file", path=name)
        size = sum(member.file_size for member in members)
        if size > MOST_UNPACKED or size > max(_ALWAYS_FINE, MOST_RATIO * len(data)):
            raise _bomb(name, size)

    def __contains__(self, member: str) -> bool:
        return member in self._members

    @property
    def members(self) -> tuple[str, ...]:
        """The names of all members."""
        return tuple(self._members)

    def read(self, member: str) -> bytes | None:
        """Return what a member holds, or None where there is none of that name."""
        found = self._members.get(member)
        if found is None:
            return None
        try:
            with self._zip.open(found) as stream:
                data = stream.read(MOST_UNPACKED + 1)
        except _FAULTS as error:
            raise damaged(self.name, error) from error
        if len(data) > MOST_UNPACKED:
            raise _bomb(self.name, len(data))
        return data

    def tree(self, member: str) -> Element | None:
        """Return a member's XML; RefusalError where it is damaged or declares entities."""
        data = self.read(member)
        return None if data is None else tree(data, self.name)

    def side_tree(self, member: str) -> Element | None:
        """Return the XML of a member that the text can do without; None also where it is broken."""
        try:
            return self.tree(member)
        except RefusalError as refusal:
            if refusal.key == "damaged_file":
                return None
            raise


def damaged(name: str, error: Exception) -> RefusalError:
    """Return the refusal of a damaged file."""
    reason = " ".join(str(error).split()) or type(error).__name__
    return RefusalError("damaged_file", path=name, reason=reason)


def _refuse_old_forms(data: bytes, name: str) -> None:
    """Refuse what only looks like an archive: encrypted office files, and those before 2007."""
    if data.startswith(_OLE):
        encrypted = _ENCRYPTED_PACKAGE in data
        raise RefusalError("encrypted_file" if encrypted else "old_word_file", path=name)
    if data.startswith(b"{\\rtf"):
        raise RefusalError("old_word_file", path=name)


def _bomb(name: str, size: int) -> RefusalError:
    mebibytes, most = size // 1024**2, MOST_UNPACKED // 1024**2
    return RefusalError(
        "unpacks_too_large", path=name, size=str(mebibytes), most=str(most), ratio=str(MOST_RATIO)
    )
