"""Name of a State.

What: A name that is not the official one: “Vietnam”, “Russia”, “Ivory Coast”, “Czech Republic”;
    东帝汶 and others have theirs.
Why: States are named as they ask to be, by the terminology database of the United Nations.
Source: Editorial Manual, Country names; UNTERM. Sheet: country-name.
Wrong: en | Welcoming the offer of Vietnam,
Right: en | Welcoming the offer of Viet Nam and of the Russian Federation,
"""

from drafter.rules.rule import ENGLISH, RESOLUTIONS, Family, Rule
from drafter.rules.shapes import Words

RULE = Rule(
    "unofficial_country_name",
    Family.INFORMATION,
    Words("unofficial_country_name", safe=False, names=True),
    languages=ENGLISH,
    profiles=RESOLUTIONS,
)
