"""Member States.

What: “member states”, “Members States” or, in Chinese, 联合国成员国 for the Members of the United
    Nations.
Why: Members of the United Nations are Member States, 会员国; other organizations have member
    States, 成员国.
Source: Counted: 12,585 “Member States”, 1 “member states”; no 联合国成员国. Sheet:
    member-states-caps.
Wrong: en | Urges member states to take action;
Wrong: en | Urges Members States to take action;
Wrong: zh | 敦促联合国成员国采取行动；
Wrong: fr | 1. Encourage les états membres à agir ;
Wrong: es | 1. Alienta a los estados miembros a que actúen;
Right: en | Urges Member States and the member States of the European Union to take action;
Right: zh | 敦促会员国采取行动；
Right: fr | 1. Encourage les États Membres à agir ;
Right: es | 1. Alienta a los Estados Miembros a que actúen;
Right: es | PP Reconociendo la labor de los estados miembros federados de Somalia,
"""

from drafter.rules.rule import Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "lowercase_member_states",
    Family.STYLE,
    Pattern("lowercase_member_states"),
    languages=frozenset({"en", "es", "fr", "zh"}),
)
