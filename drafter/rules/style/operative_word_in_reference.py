"""Operative paragraph in a reference.

What: “operative paragraph 4”, “OP4”, or a range with a dash; in Chinese 执行部分第4段.
Why: A resolution refers to “paragraph 4”; “operative” belongs to amendments and to talk in the
    room.
Source: Counted: 3,477 to 3; ranges with “to” 170 to 1. Sheet: paragraph-ref-word, working-label.
Wrong: en | Reaffirms operative paragraph 4 of resolution 70/1;
Wrong: en | Reaffirms OP4 of resolution 70/1;
Wrong: en | Reaffirms paragraphs 5–9 of resolution 70/1;
Wrong: zh | 重申第70/1号决议执行部分第4段；
Right: en | Reaffirms paragraph 4 and paragraphs 5 to 9 of resolution 70/1;
Right: zh | 重申第70/1号决议第4段；
"""

from drafter.rules.rule import CHINESE, ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "operative_word_in_reference",
    Family.STYLE,
    Pattern("operative_word_in_reference", amendments=False),
    languages=ENGLISH | CHINESE,
    profiles=STRICT,
)
