"""Numerals written in characters, as in 二十五: digits and powers, both data."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

_MYRIAD = 10_000


@dataclass(frozen=True)
class Numerals:
    """The digits of a script from nought, its powers of ten, and other forms of a digit."""

    digits: str
    powers: Mapping[str, int]
    same: Mapping[int, str]
    pattern: re.Pattern[str]

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> "Numerals":
        """Return the numerals that a language's data describe."""
        every = "".join((data["numerals"], *data["powers"], *data["same"]))
        same = str.maketrans(data["same"])
        return cls(data["numerals"], data["powers"], same, re.compile(f"[{every}]+"))

    def found(self, text: str) -> Iterator[int]:
        """Yield the value of every numeral in a text."""
        for match in self.pattern.finditer(text):
            yield self.value(match[0].translate(self.same))

    def value(self, numeral: str) -> int:
        """Return the value: digits alone are read one by one (二〇三〇), others with powers."""
        if not any(character in self.powers for character in numeral):
            return int("".join(str(self.digits.index(character)) for character in numeral))
        total = section = digit = 0
        for character in numeral:
            power = self.powers.get(character)
            if power is None:
                digit = self.digits.index(character)
            elif power < _MYRIAD:
                section, digit = section + (digit or 1) * power, 0
            else:
                total, section, digit = total + (section + digit or 1) * power, 0, 0
        return total + section + digit
