"""Symbols: what is parsed is written the same again."""

import pytest

from drafter.citations.citation import Series, Symbol
from drafter.citations.symbols import parse

WRITTEN = (
    "A/RES/51/148",
    "A/RES/48/218B",
    "A/RES/217A(III)",
    "A/RES/3201(S-VI)",
    "A/RES/2252(ES-V)",
    "A/RES/S-10/2",
    "A/RES/ES-11/1",
    "A/DEC/62/501",
    "S/RES/1325(2000)",
    "E/RES/1996/31",
    "E/RES/663C(XXIV)",
    "A/HRC/RES/16/21",
    "A/HRC/RES/S-9/1",
    "E/CN.4/RES/2005/80",
    "T/RES/2183(LIII)",
    "A/75/312",
    "A/C.3/64/L.18/Rev.1",
    "A/CONF.157/24(PartI)",
    "NPT/CONF.1995/32(PartI)/Corr.2",
    "A/75/6(Sect.29A)/Corr.1",
    "UNEP/EA.5/Res.14",
    "ICCD/COP(14)/23/Add.1",
    "S/PRST/2009/1",
)


@pytest.mark.parametrize("written", WRITTEN)
def test_a_symbol_is_written_as_it_was_read(written):
    symbol = parse(written)
    assert symbol is not None
    assert str(symbol) == written


@pytest.mark.parametrize(
    ("typed", "official"),
    [
        ("a/res/51/148", "A/RES/51/148"),
        ("A/RES/217 A (III)", "A/RES/217(III)"),
        ("S/RES/1325 (2000)", "S/RES/1325(2000)"),
        ("A/RES/48/218 B", "A/RES/48/218"),
        ("A/CONF.157/24 (Part I)", "A/CONF.157/24(PartI)"),
    ],
)
def test_links_have_no_spaces_and_no_letters_of_parts(typed, official):
    symbol = parse(typed)
    assert symbol is not None
    assert symbol.official == official


@pytest.mark.parametrize("typed", ["", "51/148", "and/or", "Hello", "A/RES/", "http://un.org/a"])
def test_what_is_no_symbol_is_none(typed):
    assert parse(typed) is None


def test_a_treaty_has_volume_and_number():
    assert str(Symbol(Series.TREATY, "1974", 33757)) == "UNTS/1974/33757"
