"""Name of a State.

What: A name that is not the official one: “Vietnam”, “Russia”, “Ivory Coast”, “Czech Republic”;
    东帝汶 and others have theirs.
Why: States are named as they ask to be, by the terminology database of the United Nations.
Source: Editorial Manual, Country names; UNTERM. Sheet: country-name.
Wrong: en | Welcoming the offer of Vietnam,
Wrong: fr | Se félicitant de l’offre de la Corée du Sud et de la Russie,
Wrong: es | Acogiendo con beneplácito la oferta de Kenia y de Rusia,
Wrong: zh | 欢迎韩国和俄罗斯的提议，
Wrong: ru | приветствуя предложения Южной Кореи и Бирмы,
Wrong: ar | وإذ ترحب بعرض كوريا الجنوبية وفيتنام،
Right: en | Welcoming the offer of Viet Nam and of the Russian Federation,
Right: fr | Se félicitant de l’offre de la République de Corée et de la Fédération de Russie,
Right: es | Acogiendo con beneplácito la oferta de Kenya y de la Federación de Rusia,
Right: zh | 欢迎大韩民国和俄罗斯联邦的提议，
Right: ru | приветствуя предложения Республики Корея и Мьянмы,
Right: ar | وإذ ترحب بعرض جمهورية كوريا وفييت نام،
"""

from collections.abc import Iterator

from drafter.rules.reading import Reading
from drafter.rules.rule import ENGLISH, RESOLUTIONS, Family, Fault, Rule
from drafter.rules.shapes import Pattern, Words

_WORDS = Words("unofficial_country_name", safe=False, names=True)
_PATTERNS = Pattern("unofficial_country_name")


def check(reading: Reading) -> Iterator[Fault]:
    """Yield names that are not the State's own."""
    shape = _WORDS if reading.situation.language in ENGLISH else _PATTERNS
    yield from shape(reading)


RULE = Rule(
    "unofficial_country_name",
    Family.INFORMATION,
    check,
    profiles=RESOLUTIONS,
)
