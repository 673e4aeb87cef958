"""Abbreviated part words in the text.

What: “para.”, “sect.”, “art.”, “chap.” in a paragraph.
Why: These abbreviations are for footnotes; the text writes the words out.
Source: Editorial Manual, Footnotes; counted: none in the text of 2,245 resolutions. Sheet:
    no-para-abbrev-in-text.
Wrong: en | Recalling para. 4 of resolution 70/1,
Right: en | Recalling paragraph 4 of resolution 70/1,
"""

from drafter.rules.rule import ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Words

RULE = Rule(
    "abbreviated_paragraph",
    Family.STYLE,
    Words("abbreviated_paragraph"),
    languages=ENGLISH,
    profiles=STRICT,
)
