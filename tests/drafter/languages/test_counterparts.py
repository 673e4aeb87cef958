"""An opener of one part in the form of the other."""

import tomllib

import pytest

from drafter.languages.counterparts import counterpart
from drafter.languages.openers import openers
from drafter.model.document import Kind
from drafter.paths import resources

PAIRS = [
    ("en", "Recalling", "Recalls"),
    ("en", "Recalling also", "Recalls also"),
    ("en", "Noting with concern", "Notes with concern"),
    ("fr", "Rappelant également", "Rappelle également"),
    ("fr", "Se félicitant", "Se félicite"),
    ("es", "Acogiendo con beneplácito", "Acoge con beneplácito"),
    ("ru", "ссылаясь также", "ссылается также"),
    ("ru", "с удовлетворением отмечая", "с удовлетворением отмечает"),
    ("ar", "إذ تشير", "تشير"),
]


@pytest.mark.parametrize(("code", "preambular", "operative"), PAIRS)
def test_an_opener_has_a_form_in_each_part(code, preambular, operative):
    assert counterpart(preambular, Kind.OPERATIVE, code) == operative
    assert counterpart(operative, Kind.PREAMBULAR, code) == preambular


@pytest.mark.parametrize(
    ("code", "opener", "into"),
    [
        ("en", "Snowing", Kind.OPERATIVE),
        ("en", "Recallings", Kind.OPERATIVE),
        ("en", "Recalls", Kind.OPERATIVE),
        ("zh", "回顾", Kind.OPERATIVE),
        ("ar", "تشير", Kind.OPERATIVE),
    ],
)
def test_what_has_no_other_form_stays(code, opener, into):
    assert counterpart(opener, into, code) is None


def test_every_pair_is_of_openers_that_official_texts_have():
    pairs = tomllib.loads((resources() / "openers" / "counterparts.toml").read_text("utf-8"))
    for code, rows in pairs.items():
        for part, heads in (("preambular", rows.keys()), ("operative", rows.values())):
            known = [opener.text.casefold() for opener in openers(code, part)]
            missing = [h for h in heads if not any(k.startswith(h.casefold()) for k in known)]
            assert not missing, (code, part, missing)
