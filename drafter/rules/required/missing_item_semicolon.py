"""Semicolon after a subparagraph.

What: A subparagraph of an operative paragraph, other than the very last of the text, that does not
    end with a semicolon. In the prose of a declaration, and with labels like "1.1", it may be a
    sentence.
Why: Subparagraphs are parted like paragraphs.
Source: Editorial Manual, Paragraphs and subparagraphs; counted: 3,662 to 55. Sheet:
    sub-semicolon-no-and.
Wrong: en | 1. Requests the Secretary-General: / (a) To report, / (b) To consult; / 2. Notes the
    report.
Wrong: zh | 1. 请秘书长： / (a) 提交报告， / (b) 进行协商； / 2. 注意到该报告。
Right: en | 1. Requests the Secretary-General: / (a) To report; / (b) To consult; / 2. Notes the
    report.
Right: zh | 1. 请秘书长： / (a) 提交报告； / (b) 进行协商； / 2. 注意到该报告。
"""

from drafter.rules.item_ends import ITEM_ENDS
from drafter.rules.rule import STRICT, Family, Rule

RULE = Rule("missing_item_semicolon", Family.REQUIRED, ITEM_ENDS, profiles=STRICT)
