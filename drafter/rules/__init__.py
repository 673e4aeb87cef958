"""Floor 6: checks. One rule, one file; the folder is the family; `RULES` has them all.

The reference sheet of editorial rules gives each rule a class (E, W, I: how often official texts
keep it) and says whether a program can decide it alone (A), with few false alarms (M), or not (H).
Classes become families by what a finding asks of the drafter:

    class     about                                                   family
    E.A E.M   form: ends, numbers, formula, title, memorandum         required
    E.A E.M   facts within the draft: references, annexes, sessions   mistake
    E.A       wording and print: spelling, marks, dates, spaces       style
    W.A W.M   habits of the house: also and further, capitals, money  style
    I.A I.M   advice                                                  information
    any .H    advice                                                  information

Apart from the table: a missing title is W and required, because a draft is listed by it; an opener
of the other part is W and a mistake, because it changes the sentence; brackets left are W and
information, because negotiators leave them on purpose; a repeated footnote mark cannot happen here.
Each rule names the sheet's rules that it keeps in the line "Source" of its docstring.
"""

from drafter.rules import information, mistakes, required, style
from drafter.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *required.RULES,
    *mistakes.RULES,
    *style.RULES,
    *information.RULES,
)
