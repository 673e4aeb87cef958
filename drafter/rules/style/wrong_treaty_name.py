"""Nearly the name of a treaty.

What: A treaty, or a great declaration, named with one word wrong, missing or too many; in Chinese,
    with a character or two.
Why: A treaty has one name, and a near miss is one that nobody signed.
Source: Names of treaties as resolutions print them with their footnotes to the Treaty Series, and
    of the declarations that they cite most.
Wrong: en | Recalling the Universal Declaration on Human Rights,
Wrong: fr | Rappelant la Déclaration universelle des droit de l’homme,
Wrong: es | Recordando la Declaración Universal de los Derechos Humanos,
Wrong: en | Recalling the Convention on the Right of the Child,
Wrong: zh | 回顾《儿童的权利公约》，
Wrong: fr | Rappelant la Convention relative au droits de l’enfant,
Wrong: es | Recordando la Convención sobre los Derecho del Niño,
Wrong: ru | ссылаясь на Конвенцию о ликвидации всех форм дискриминаций в отношении женщин,
Wrong: ar | إذ تشير إلى اتفاقية القضاء على جميع أشكال التميز ضد المرأة،
Right: en | Recalling the Convention on the Rights of the Child,
Right: en | Recalling the Universal Declaration of Human Rights,
Right: zh | 回顾《儿童权利公约》，
Right: fr | Rappelant la Convention relative aux droits de l’enfant,
Right: es | Recordando la Convención sobre los Derechos del Niño,
Right: ru | ссылаясь на Конвенцию о ликвидации всех форм дискриминации в отношении женщин,
Right: ar | إذ تشير إلى اتفاقية القضاء على جميع أشكال التمييز ضد المرأة،
"""

from collections.abc import Iterator

from drafter.rules.near_names import in_books, in_words
from drafter.rules.reading import Reading
from drafter.rules.rule import CHINESE, Family, Fault, Rule
from drafter.rules.shapes import replacing


def check(reading: Reading) -> Iterator[Fault]:
    """Yield names that differ from a treaty's by one word."""
    code, text = reading.situation.language, reading.block.text
    found = in_books(text) if code in CHINESE else in_words(text, code)
    for span, right in found:
        yield Fault(span, {"title": right}, replacing(reading, span, right, safe=False))


RULE = Rule("wrong_treaty_name", Family.STYLE, check)
