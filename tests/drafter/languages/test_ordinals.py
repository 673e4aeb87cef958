"""Ordinals of sessions from 21 to 199, put together anew from their parts."""

import pytest

from drafter.languages.language import language

TENS = {
    "en": ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
    "ru": [
        "двадцать",
        "тридцать",
        "сорок",
        "пятьдесят",
        "шестьдесят",
        "семьдесят",
        "восемьдесят",
        "девяносто",
    ],
    "es": [
        "vigésimo",
        "trigésimo",
        "cuadragésimo",
        "quincuagésimo",
        "sexagésimo",
        "septuagésimo",
        "octogésimo",
        "nonagésimo",
    ],
    "fr": [
        "vingt",
        "trente",
        "quarante",
        "cinquante",
        "soixante",
        "soixante",
        "quatre-vingt",
        "quatre-vingt",
    ],
    "ar": [
        "العشرون",
        "الثلاثون",
        "الأربعون",
        "الخمسون",
        "الستون",
        "السبعون",
        "الثمانون",
        "التسعون",
    ],
}
ONES = {
    "en": ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"],
    "ru": [
        "первая",
        "вторая",
        "третья",
        "четвертая",
        "пятая",
        "шестая",
        "седьмая",
        "восьмая",
        "девятая",
    ],
    "es": [
        "primer",
        "segundo",
        "tercer",
        "cuarto",
        "quinto",
        "sexto",
        "séptimo",
        "octavo",
        "noveno",
    ],
    "ar": [
        "الحادية",
        "الثانية",
        "الثالثة",
        "الرابعة",
        "الخامسة",
        "السادسة",
        "السابعة",
        "الثامنة",
        "التاسعة",
    ],
}
FRENCH = [
    "unième",
    "deuxième",
    "troisième",
    "quatrième",
    "cinquième",
    "sixième",
    "septième",
    "huitième",
    "neuvième",
    "dixième",
    "onzième",
    "douzième",
    "treizième",
    "quatorzième",
    "quinzième",
    "seizième",
    "dix-septième",
    "dix-huitième",
    "dix-neuvième",
]
HANZI = "零一二三四五六七八九"


def english(ten: int, one: int) -> str:
    return f"{TENS['en'][ten - 2]}-{ONES['en'][one - 1]}"


def russian(ten: int, one: int) -> str:
    return f"{TENS['ru'][ten - 2]} {ONES['ru'][one - 1]}"


def spanish(ten: int, one: int) -> str:
    return f"{TENS['es'][ten - 2]} {ONES['es'][one - 1]}"


def arabic(ten: int, one: int) -> str:
    return f"{ONES['ar'][one - 1]} و{TENS['ar'][ten - 2]}"


def french(ten: int, one: int) -> str:
    rest = one + 10 * (ten in (7, 9))
    joint = " et " if rest in (1, 11) and ten < 8 else "-"
    return f"{TENS['fr'][ten - 2]}{joint}{FRENCH[rest - 1]}"


def chinese(ten: int, one: int) -> str:
    return f"{HANZI[ten]}十{HANZI[one]}"


WRITTEN = {
    "en": english,
    "ru": russian,
    "es": spanish,
    "ar": arabic,
    "fr": french,
    "zh": chinese,
}


@pytest.mark.parametrize("code", WRITTEN)
def test_ordinals_below_a_hundred_are_made_of_ten_and_one(code):
    made = {10 * ten + one: WRITTEN[code](ten, one) for ten in range(2, 10) for one in range(1, 10)}
    printed = {number: language(code).ordinal(number) for number in made}
    wrong = {n: (made[n], printed[n]) for n in made if made[n] not in printed[n].lower()}
    assert wrong == {}


@pytest.mark.parametrize("code", ["en", "ru", "es", "fr", "zh"])
def test_those_above_a_hundred_end_as_those_below(code):
    tongue = language(code)
    pairs = {n: (tongue.ordinal(n + 100), tongue.ordinal(n)) for n in range(21, 100)}
    assert {n: p for n, p in pairs.items() if not p[0].lower().endswith(p[1].lower())} == {}
