"""A stray word of another language.

What: A common English word inside a Chinese text: “系统地 and 定期地”.
Why: It was left over from the language that the text was translated from.
Source: Counted: no such word in the Chinese texts of a session of the General Assembly.
Wrong: zh | 系统地 and 定期地报告合作情况，
Right: zh | 题为“Peace and security”的会议以及UN-Women和COVID-19疫情，
"""

from drafter.rules.rule import CHINESE, Family, Rule
from drafter.rules.shapes import TEXT, Pattern

RULE = Rule(
    "stray_foreign_word", Family.MISTAKE, Pattern("stray_foreign_word", TEXT), languages=CHINESE
)
