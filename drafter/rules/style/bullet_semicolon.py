"""Semicolons after bullets.

What: Bulleted items of a letter or a memorandum that end with a semicolon.
Why: Short items have no mark at the end, sentences a full stop.
Source: Editorial Manual, Paragraphs and subparagraphs. Sheet: bullet-punctuation.
Wrong: en | == memorandum == / 1. The item is about: / • Ports; / • Ships
Wrong: fr | == memorandum == / 1. La question porte sur : / • Les ports ; / • Les navires
Wrong: es | == memorandum == / 1. El tema trata de: / • Los puertos; / • Los barcos
Wrong: ru | == memorandum == / 1. Пункт касается: / • портов; / • судов
Wrong: zh | == memorandum == / 1. 本项目涉及： / • 港口； / • 船舶
Wrong: ar | == memorandum == / 1 - يتعلق البند بما يلي: / • الموانئ؛ / • السفن
Right: en | == memorandum == / 1. The item is about: / • Ports / • Ships
Right: fr | == memorandum == / 1. La question porte sur : / • Les ports / • Les navires
Right: es | == memorandum == / 1. El tema trata de: / • Los puertos / • Los barcos
Right: ru | == memorandum == / 1. Пункт касается: / • портов / • судов
Right: zh | == memorandum == / 1. 本项目涉及： / • 港口 / • 船舶
Right: ar | == memorandum == / 1 - يتعلق البند بما يلي: / • الموانئ / • السفن
"""

from collections.abc import Iterator

from drafter.rules.reading import Reading
from drafter.rules.rule import LETTERS, Family, Fault, Rule
from drafter.rules.shapes import replacing

_BULLETS = tuple("•–▪◦‣●")
_SEMICOLONS = tuple(";；؛")


def check(reading: Reading) -> Iterator[Fault]:
    """Yield the semicolon at the end of a bulleted item."""
    text = reading.text.rstrip()
    bulleted = reading.block.typed_label.startswith(_BULLETS) or text.startswith(_BULLETS)
    if bulleted and text.endswith(_SEMICOLONS):
        start = len(text[:-1].rstrip())
        span = reading.span(start, len(text))
        yield Fault(span, {}, replacing(reading, span, "", label="remove"))


RULE = Rule("bullet_semicolon", Family.STYLE, check, profiles=LETTERS)
