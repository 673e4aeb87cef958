"""Latin punctuation in Arabic.

What: A Latin comma, semicolon or question mark after an Arabic word, or figures of the eastern
    Arabic form.
Why: Arabic has marks of its own; United Nations texts store European figures in all languages.
Source: Counted in the official texts: 72,503 Arabic commas and semicolons, no Latin ones and no
    eastern figures.
Wrong: ar | إذ تشير إلى قرارها,
Wrong: ar | إذ تشير إلى قرارها المؤرخ ٢٥ أيلول/سبتمبر،
Right: ar | إذ تشير إلى قرارها المؤرخ 25 أيلول/سبتمبر،
"""

from drafter.rules.rule import Family, Rule
from drafter.rules.shapes import TEXT, Pattern

RULE = Rule(
    "latin_punctuation",
    Family.STYLE,
    Pattern("latin_punctuation", TEXT, quoted=True),
    languages=frozenset({"ar"}),
)
