"""What is found, in six scripts, and what is not."""

import pytest
from find_drafts import TABLE, draft

from drafter.find.searching import Query, UnclearPatternError, found_in, search_for
from drafter.find.texts import Scope


def hits(text: str, query: Query) -> list[str]:
    return [span.of(text) for span in search_for(query).spans(text)]


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        (
            "the Secretary\u2011General’s report",
            "secretary-general's",
            ["Secretary\u2011General’s"],
        ),
        ("on 5\u00a0November", "5 November", ["5\u00a0November"]),
        ("“Peace” and peace", '"peace"', ["“Peace”"]),
        ("from 2020–2021", "2020-2021", ["2020–2021"]),
        ("co\u00adoperation", "cooperation", ["co\u00adoperation"]),
        ("第７５届会议", "第75届", ["第７５届"]),
        ("دورتها ٧٥", "75", ["٧٥"]),
        ("the report\ufffc, and", "report,", ["report\ufffc,"]),
        ("одобряет", "ОДОБРЯЕТ", ["одобряет"]),
    ],
)
def test_what_means_the_same_is_found(text: str, wanted: str, found: list[str]):
    assert hits(text, Query(wanted)) == found


@pytest.mark.parametrize(
    ("text", "wanted"), [("réunion", "reunion"), ("الأُمَم", "الامم"), ("ещё", "еще")]
)
def test_diacritics_count_unless_they_are_to_be_passed_over(text: str, wanted: str):
    assert hits(text, Query(wanted)) == []
    assert len(hits(text, Query(wanted, plain=True))) == 1


def test_a_letter_of_its_own_is_no_diacritic():
    assert hits("мой", Query("мои", plain=True)) == []


def test_case_and_whole_words_are_matched_where_asked():
    text = "State, States, state, 国state国"
    assert hits(text, Query("state", match_case=True)) == ["state", "state"]
    assert hits(text, Query("state", whole_words=True)) == ["State", "state", "state"]
    assert hits("第75届会议", Query("会议", whole_words=True)) == ["会议"]
    assert hits("(a) text", Query("(a)", whole_words=True)) == ["(a)"]


def test_exactly_means_exactly():
    assert hits("5\u00a0November", Query("5 November", alike=False)) == []


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("(a", "unclosed"),
        ("[a", "unclosed"),
        ("a)", "unopened"),
        ("*", "nothing_to_repeat"),
        ("a\\", "ends_in_backslash"),
        ("\\k", "unclear"),
        ("", "empty"),
    ],
)
def test_a_pattern_that_is_none_says_why(pattern: str, reason: str):
    with pytest.raises(UnclearPatternError) as raised:
        search_for(Query(pattern, pattern=True))
    assert raised.value.key == reason


def test_a_pattern_finds_and_finds_nothing_empty():
    assert hits("12 and 345", Query(r"\d+", pattern=True)) == ["12", "345"]
    assert hits("abc", Query("x*", pattern=True)) == []


def test_a_pattern_that_takes_for_ever_is_stopped():
    times = iter((0.0, 2.0, 4.0, 6.0))
    with pytest.raises(UnclearPatternError) as raised:
        found_in(draft(), search_for(Query("a+", pattern=True)), clock=lambda: next(times))
    assert raised.value.key == "too_slow"


@pytest.mark.parametrize(
    ("scope", "here", "count"),
    [
        (Scope.WHOLE, "", 9),
        (Scope.PART, "pp1", 6),
        (Scope.PART, "annex1", 1),
        (Scope.PREAMBULAR, "", 1),
        (Scope.OPERATIVE, "", 2),
        (Scope.NOTES, "", 1),
        (Scope.COVER, "", 2),
    ],
)
def test_a_scope_is_searched_and_nothing_else(scope: Scope, here: str, count: int):
    assert len(found_in(draft(), search_for(Query("water")), scope, here)) == count


def test_places_come_in_the_order_of_the_draft():
    found = found_in(draft(), search_for(Query("water")))
    where = [f.where for f in found]
    assert [w.line for w in where[:2]] == ["agenda_title", "sponsors.0.country"]
    assert [w.block for w in where[2:8]] == ["title", "pp1", "pp1", "op1", "op1more", "table"]
    assert where[4].note == 0
    assert where[7].cell == 2
    assert where[8].block == "annex1"
    assert TABLE.count("water") == 1
