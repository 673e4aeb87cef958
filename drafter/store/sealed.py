"""Drafts under a passphrase: Argon2id makes the key, XChaCha20-Poly1305 seals and vouches.

A sealed file is a sign, what the key is made with (salt, passes, memory), and the sealed bytes;
what comes before them is vouched for too. Without the passphrase nobody reads it, we neither.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from drafter.model.opened import RefusalError

SIGN = b"DRAFTER SEALED 1\n"
_HEAD = struct.Struct(">16sII")
"""Salt, passes, memory in KiB."""
PASSES, MEMORY = 3, 256 * 1024
"""What libsodium calls moderate: some 0.7 s and 256 MB for each guess."""
_MOST_PASSES, _MOST_MEMORY = 16, 1024 * 1024
"""A file that asks for more is no draft, and could make this computer stand still."""


@dataclass(frozen=True, slots=True)
class Key:
    """What a passphrase became; `head` says how, and stands in the file. Its secret never shows."""

    head: bytes
    secret: bytes = field(repr=False)


def is_sealed(data: bytes) -> bool:
    """Say whether the bytes of a file are under a passphrase."""
    return data.startswith(SIGN)


def new_key(passphrase: str, passes: int = PASSES, memory: int = MEMORY) -> Key:
    """Return a key of a passphrase, with a salt of its own; `memory` in KiB. Takes most of 1 s."""
    from nacl.utils import random

    return _derived(_HEAD.pack(random(16), passes, memory), passphrase)


def key_for(head: bytes, passphrase: str, name: str = "") -> Key:
    """Return the key that a passphrase gives with a head; RefusalError where that is of no file."""
    if len(head) != _HEAD.size:
        raise RefusalError("seal_damaged", path=name)
    _, passes, memory = _HEAD.unpack(head)
    if not (0 < passes <= _MOST_PASSES and 8 <= memory <= _MOST_MEMORY):
        raise RefusalError("seal_damaged", path=name)
    return _derived(head, passphrase)


def sealed(data: bytes, key: Key, about: bytes = b"") -> bytes:
    """Return bytes under a key; `about` is vouched for and not hidden."""
    from nacl.secret import Aead

    return bytes(Aead(key.secret).encrypt(data, key.head + about))


def opened(data: bytes, key: Key, about: bytes = b"") -> bytes:
    """Return what was sealed; ValueError where the key is another or a byte was changed."""
    from nacl.exceptions import CryptoError
    from nacl.secret import Aead

    try:
        return bytes(Aead(key.secret).decrypt(data, key.head + about))
    except (CryptoError, ValueError) as error:
        raise ValueError("another key, or changed bytes") from error


def seal_file(data: bytes, key: Key) -> bytes:
    """Return the bytes of a sealed file."""
    return SIGN + key.head + sealed(data, key, SIGN)


def open_sealed(data: bytes, passphrase: str, name: str) -> tuple[bytes, Key]:
    """Return what a sealed file holds, and its key; `name` is for the refusal.

    Raises RefusalError where the passphrase is another or the file is damaged: nobody can tell
    which.
    """
    start = len(SIGN) + _HEAD.size
    key = key_for(data[len(SIGN) : start], passphrase, name)
    return open_with(data, key, name), key


def open_with(data: bytes, key: Key, name: str) -> bytes:
    """Return what a sealed file holds, by a key that is known; RefusalError where it is another."""
    start = len(SIGN) + _HEAD.size
    try:
        if data[len(SIGN) : start] != key.head:
            raise ValueError("another key")
        return opened(data[start:], key, SIGN)
    except ValueError as error:
        raise RefusalError("wrong_passphrase", path=name) from error


def _derived(head: bytes, passphrase: str) -> Key:
    from nacl.pwhash import argon2id

    salt, passes, memory = _HEAD.unpack(head)
    words = passphrase.encode("utf-8", "surrogatepass")
    return Key(head, argon2id.kdf(32, words, salt, opslimit=passes, memlimit=memory * 1024))
