"""Name of the Charter.

What: “UN Charter”, “United Nations Charter”, or in Chinese the name without its title marks.
Why: The name is “the Charter of the United Nations”, later “the Charter”; 《联合国宪章》.
Source: Counted: 1,828 to none in strict texts. Sheet: charter-name.
Wrong: en | Guided by the United Nations Charter,
Wrong: zh | 遵循联合国宪章的宗旨和原则，
Right: en | Guided by the Charter of the United Nations,
Right: zh | 遵循《联合国宪章》的宗旨和原则，
"""

from drafter.rules.rule import CHINESE, ENGLISH, RESOLUTIONS, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "misnamed_charter",
    Family.STYLE,
    Pattern("misnamed_charter"),
    languages=ENGLISH | CHINESE,
    profiles=RESOLUTIONS,
)
