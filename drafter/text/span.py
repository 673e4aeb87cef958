"""A place in a text, in code points, end exclusive; UTF-16 exists in one file of `ui` only."""

from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From `start` up to, and not including, `end`, in code points."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return what stands there."""
        return text[self.start : self.end]

    def shifted(self, by: int) -> Self:
        """Return the same stretch `by` code points later."""
        return type(self)(self.start + by, self.end + by)

    def touches(self, other: "Span") -> bool:
        """Say whether the two overlap or meet."""
        return self.start <= other.end and other.start <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Say whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end
