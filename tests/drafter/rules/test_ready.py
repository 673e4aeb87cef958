"""What stands between a draft and its submission."""

from dataclasses import replace

import pytest
from notation import document_of

from drafter.model.document import Base, Dismissal, Sponsor
from drafter.rules.check import check
from drafter.rules.ready import readiness

COVER = "{session 80; item 14; sponsor France; date 2025-10-01} "
GOOD = "# Snow / The General Assembly, / PP Noting the ice, / 1. Notes snow; / 2. Decides to go on."


def keys(points):
    return {point.key for point in points}


def found(source, **changes):
    document = document_of(source, "en")
    return readiness(check(replace(document, **changes)))


def test_a_draft_without_its_cover_is_not_ready():
    result = found(GOOD)
    assert not result.is_ready
    assert {"no_session", "no_agenda_item", "no_sponsors"} <= keys(result.obstacles)
    assert all(point.line for point in result.obstacles if point.key.startswith("no_"))


@pytest.mark.parametrize(
    ("source", "key"),
    [
        (GOOD.replace("ice,", "ice;"), "form"),
        (GOOD.replace("the ice", "the the ice"), "mistakes"),
        (GOOD.replace("the ice", "the […]"), "gaps"),
        (GOOD.replace("the ice", "[the ice]"), "gaps"),
    ],
)
def test_findings_stand_in_the_way_by_what_they_are(source, key):
    point = next(point for point in found(source).obstacles if point.key == key)
    assert point.finding is not None
    assert point.count >= 1


def test_nothing_in_the_way_is_ready():
    document = document_of(GOOD, "en")
    front = replace(document.front, session=80, agenda_item="14", sponsors=(Sponsor("France"),))
    checked = check(replace(document, front=front))
    assert readiness(checked).is_ready, readiness(checked)


def test_what_is_worth_a_look_does_not_stand_in_the_way():
    result = found(
        GOOD.replace("the ice", "5% of ice"),
        dismissals=(Dismissal("double_space", "x"),),
        base=Base("A/RES/1/1", ""),
    )
    assert {"style", "dismissed", "tracked"} <= keys(result.advice)
    assert not {"style", "dismissed", "tracked"} & keys(result.obstacles)


@pytest.mark.parametrize(
    ("source", "told"),
    [
        (GOOD, True),
        (f"{{organ hrc; session 54}} {GOOD}", False),
        ("{rule 14} == letter == / I have the honour to request an item.", False),
    ],
)
def test_drafts_for_the_assembly_are_circulated_the_day_before(source, told):
    assert ("day_before" in keys(found(source).advice)) is told
