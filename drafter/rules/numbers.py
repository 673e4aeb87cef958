"""The numbers of paragraphs as they follow on each other, level by level."""

from dataclasses import dataclass, field

from drafter.languages.counters import number_of
from drafter.languages.language import Language


@dataclass
class Numbers:
    """The numbers so far of one part, from one place to the next where they begin again."""

    tongue: Language
    last: list[int] = field(default_factory=lambda: [0] * 6)
    turned: bool = False
    """Whether the roman numbers stand above the letters, as in mandates of the Council."""
    due: tuple[int, ...] = ()
    """What may follow a wrong number: one that does without it, or that takes it for right."""
    free: bool = True
    """Whether the next number of the uppermost level may be 1."""

    def depth(self, level: int) -> int:
        """Return how deep a level lies in the present paragraph."""
        if level == 0:
            self.turned = False
        elif level == 2 and not self.last[1]:
            self.turned = True
        return 3 - level if self.turned and level in (1, 2) else level

    def follows(self, level: int, number: int | None) -> int | None:
        """Count a number (None: as it should be); return what was expected where it is wrong."""
        level = self.depth(level)
        expected = self.last[level] + 1
        right = number in (None, expected, *self.due) or (self.free and number == 1)
        self.due = () if right else (expected, expected + 1)
        self.last[level:] = [number or expected, *[0] * (5 - level)]
        self.free = self.free and level > 0
        return None if right else expected

    def lost(self, label: str) -> None:
        """Count a number that stands in the text, if it is the one that follows."""
        for level in (0, 1, 2):
            for scheme in ("operative", "numbered"):
                number = number_in(self.tongue, scheme, level, label)
                if number is not None and number == self.last[level] + 1:
                    self.follows(level, number)
                    return


def number_in(tongue: Language, scheme: str, level: int, typed: str) -> int | None:
    """Return what a label counts, also where a file has lost its point."""
    pattern = str(tongue.data["labels"][scheme][level])
    if not typed or not pattern:
        return None
    return number_of(pattern, typed) or number_of(pattern.rstrip("."), typed)
