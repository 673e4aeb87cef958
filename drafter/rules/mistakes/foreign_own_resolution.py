"""“Its resolution” for another organ's.

What: “Its resolution 16/21 of 25 March 2011” in a text of the General Assembly: that one is of the
    Human Rights Council.
Why: “Its” stands for the organ that speaks.
Source: Counted: “its” 7,621 times for the organ's own. Sheet: cite-own-organ.
Wrong: en | {organ ga} Recalling its resolution 16/21 of 25 March 2011,
Wrong: zh | {organ ga} 回顾其2011年3月25日第16/21号决议，
Wrong: fr | {organ ga} Rappelant sa résolution 16/21 du 25 mars 2011 sur la propreté des ports,
Wrong: es | {organ ga} Recordando su resolución 16/21, de 25 de marzo de 2011, sobre los puertos
    limpios,
Wrong: ru | {organ ga} ссылаясь на свою резолюцию 16/21 от 25 марта 2011 года о чистых гаванях,
Wrong: ar | {organ ga} إذ تشير إلى قرارها 16/21 المؤرخ 25 آذار/مارس 2011 بشأن نظافة الموانئ،
Right: en | {organ ga} Recalling Human Rights Council resolution 16/21 of 25 March 2011,
Right: en | {organ hrc} Recalling its resolution 16/21 of 25 March 2011,
Right: zh | {organ ga} 回顾人权理事会2011年3月25日第16/21号决议，
Right: fr | {organ ga} Rappelant la résolution 16/21 du 25 mars 2011 du Conseil des droits de
    l’homme,
Right: es | {organ ga} Recordando la resolución 16/21, de 25 de marzo de 2011, del Consejo de
    Derechos Humanos,
Right: ru | {organ ga} ссылаясь на резолюцию 16/21 от 25 марта 2011 года Совета по правам человека,
Right: ar | {organ ga} إذ تشير إلى قرار مجلس حقوق الإنسان 16/21 المؤرخ 25 آذار/مارس 2011،
"""

from collections.abc import Iterator
from dataclasses import dataclass

from drafter.citations.citation import Series
from drafter.citations.resolve import Standing
from drafter.languages.language import available, language
from drafter.model.document import Kind, Organ
from drafter.rules.cited import OWN_SERIES, names_organ
from drafter.rules.reading import Placed, Reading
from drafter.rules.rule import RESOLUTIONS, Family, Fault, Row, Rule, Whole
from drafter.text.span import Span

_FITTING = frozenset({Standing.VERIFIED, Standing.CONSISTENT})


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks from here on (a formula), or what a paragraph calls its own: organ, place."""

    speaks: str = ""
    owned: tuple[tuple[str, str, Span], ...] = ()


def take(reading: Reading) -> Speaker | None:
    """Take the organ of a formula, or the texts that a paragraph calls the organ's own."""
    code = reading.situation.language
    if code not in available():
        return None
    if reading.block.kind is Kind.FORMULA:
        formulas = language(code).data["formulas"]
        spoken = (o for o in Organ if str(formulas[o]).rstrip(",，،") in reading.text)
        organ = next(spoken, reading.situation.organ)
        return Speaker(_organ(OWN_SERIES[organ]))
    usual = _organ(OWN_SERIES[reading.situation.organ])
    owned = tuple(
        (_organ(c.citation.symbol.series), c.citation.number.of(c.source), c.citation.number)
        for c in reading.cited
        if c.note is None
        and c.citation.own
        and c.verdict.standing in _FITTING
        and _organ(c.citation.symbol.series) != usual
        and c.citation.symbol.series is not Series.DOCUMENT
        and not names_organ(reading.text, code, c.citation.symbol.series)
    )
    return Speaker(owned=owned) if owned else None


def judge(whole: Whole, row: tuple[Placed[Speaker], ...]) -> Iterator[Fault]:
    """Yield texts called the speaking organ's own that are of another."""
    own = _organ(OWN_SERIES[whole.front.organ])
    speaks, part = own, ""
    for placed in row:
        if placed.part != part:
            speaks, part = own, placed.part
        speaks = placed.fact.speaks or speaks
        for organ, number, span in placed.fact.owned:
            if organ != speaks:
                yield Fault(span, {"number": number}, block=placed.block)


def _organ(series: Series) -> str:
    return str(series).rpartition("/")[0]


RULE = Rule("foreign_own_resolution", Family.MISTAKE, Row(take, judge), profiles=RESOLUTIONS)
