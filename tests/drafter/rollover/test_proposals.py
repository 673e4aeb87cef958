"""What is proposed, and what is left alone: sessions, citations, symbols, years."""

from dataclasses import replace

import pytest
from rollover_drafts import base, changes, in_text

from drafter.model.document import Front, Kind
from drafter.rollover import Aspect, propose, session_of


@pytest.mark.parametrize(
    ("text", "session", "proposed"),
    [
        ("to report at its seventy-sixth session", 76, ("seventy-sixth", "seventy-seventh")),
        ("to report at its seventy-seventh session", 77, ("seventy-seventh", "seventy-ninth")),
        ("to report at its seventy-sixth session", 77, ("seventy-sixth", "seventy-eighth")),
        ("Official Records of the General Assembly, Seventy-fifth Session, Supplement No. 4", 76,
         ("Seventy-fifth", "Seventy-sixth")),
        ("deliberations during the seventy-fifth session", 76, ("seventy-fifth", "seventy-sixth")),
        ("Takes note of its report on the work of its sixty-third session", 76,
         ("sixty-third", "sixty-fourth")),
    ],
)  # fmt: skip
def test_sessions_move_by_as_many_as_lie_between(text, session, proposed):
    assert changes(text, session) == [proposed]


@pytest.mark.parametrize(
    "text",
    [
        "as decided at its seventy-second session",
        "to be reviewed at its seventy-eighth session",
        "which held its sixty-third session in Vienna",
    ],
)
def test_sessions_gone_by_or_still_ahead_of_the_draft_stay(text):
    assert changes(text) == []


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        ("Recalling its resolution 74/181 of 18 December 2019,",
         ("74/181 of 18 December 2019", "75/132 of 15 December 2020")),
        ("the report submitted pursuant to resolution 74/181,", ("74/181", "75/132")),
        ("Recalling its resolutions 73/196 of 20 December 2018 and 74/181 of 18 December 2019,",
         (" and 74/181 of 18 December 2019",
          ", 74/181 of 18 December 2019 and 75/132 of 15 December 2020")),
        ("in response to its resolutions 72/112, 73/196 and 74/181",
         (" and 74/181", ", 74/181 and 75/132")),
        ("Recalling its resolutions 72/112, 73/196, 74/181,", (", 74/181", ", 74/181, 75/132")),
    ],
)  # fmt: skip
def test_the_base_takes_the_place_of_the_text_before_it_or_joins_the_list(text, proposed):
    assert changes(text) == [proposed]


def test_a_later_text_of_another_series_is_proposed_and_not_sure():
    text = "Recalling its resolution 74/116 of 16 December 2019 on the safety of personnel,"
    (proposal,) = in_text(base(text))
    assert proposal.proposed == "75/125 of 11 December 2020"
    assert (proposal.aspect, proposal.sure) == (Aspect.SERIES, False)
    assert "humanitarian personnel" in proposal.arguments["title"]


def test_what_an_operative_paragraph_recalls_of_another_series_stays():
    text = "Recalls its resolution 74/116 of 16 December 2019 on the safety of personnel;"
    assert changes(text, kind=Kind.OPERATIVE) == []


def test_numbers_that_share_a_date_move_together_or_not_at_all():
    text = "Recalling its resolutions 74/181 and 74/186 of 18 December 2019,"
    assert changes(text) == []


def test_the_latest_of_a_council_becomes_a_gap():
    text = "by its resolutions, the latest of which was resolution 2556 (2020) of 18 December 2020,"
    assert changes(text) == [("2556 (2020) of 18 December 2020", "[…] of […]")]


def test_what_the_human_rights_council_adopts_every_year_becomes_a_gap():
    text = "Recalling Human Rights Council resolution 43/25 of 22 June 2020,"
    assert [proposed for _, proposed in changes(text)] == ["46/[…] of […]"]


@pytest.mark.parametrize(
    "text",
    [
        "Recalling its resolutions 70/1 of 25 September 2015 and 217 A (III) of 10 December 1948,",
        "Recalling also its resolution 67/97 of 14 December 2012,",
        "Recalling Security Council resolution 1325 (2000) of 31 October 2000,",
    ],
)
def test_texts_that_nothing_follows_stay(text):
    assert changes(text) == []


@pytest.mark.parametrize(
    ("note", "proposed"),
    [
        ("See A/75/216.", ("A/75/216", "A/76/[…]")),
        ("Supplement No. 32 (A/75/32).", ("A/75/32", "A/76/32")),
        ("Supplement No. 3 (A/75/3/Rev.1).", ("A/75/3/Rev.1", "A/76/3")),
        ("A/HRC/45/21.", ("A/HRC/45/21", "A/HRC/48/[…]")),
        ("E/2020/14.", ("E/2020/14", "E/2021/[…]")),
        ("A/C.5/75/16.", ("A/C.5/75/16", "A/C.5/76/[…]")),
    ],
)
def test_documents_of_the_session_give_way_to_those_of_the_next(note, proposed):
    assert changes("Takes note of the report;*", notes=(note,)) == [proposed]


@pytest.mark.parametrize("note", ["A/56/10.", "A/HRC/22/17.", "S/2020/310.", "A/CONF.199/20."])
def test_documents_of_other_sessions_stay(note):
    assert changes("Takes note of the report;*", notes=(note,)) == []


def test_both_symbols_of_one_document_move():
    found = changes("Takes note of the report;*", notes=("A/75/195-S/2020/834.",))
    assert found == [("A/75/195", "A/76/[…]"), ("S/2020/834", "S/2021/[…]")]


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        ("for the period from 1 July 2021 to 30 June 2022",
         ("1 July 2021 to 30 June 2022", "1 July 2022 to 30 June 2023")),
        ("the programme budget for 2021", ("2021", "2022")),
        ("contributions as at 30 April 2020", ("30 April 2020", "30 April 2021")),
        ("during its 2021 session", ("2021", "2022")),
        ("the report of the Court for 2019/20", ("2019/20", "2020/21")),
        ("to convene a meeting in 2021", ("2021", "2022")),
        ("no later than 31 March 2021", ("31 March 2021", "31 March 2022")),
    ],
)  # fmt: skip
def test_years_that_go_with_the_session_move(text, proposed):
    assert changes(text) == [proposed]


@pytest.mark.parametrize(
    "text",
    [
        "the 2030 Agenda for Sustainable Development",
        "to eradicate poverty by 2030",
        "held in Rio de Janeiro from 20 to 22 June 2012",
        "the strategy for 2018–2030",
        "the coronavirus disease of 2019",
    ],
)
def test_years_of_events_and_goals_stay(text):
    assert changes(text) == []


@pytest.mark.parametrize(
    ("session", "symbol", "known"),
    [
        (75, "", 75),
        (None, "A/RES/75/132", 75),
        (None, "E/RES/2022/7", 2022),
        (None, "A/75/9", None),
    ],
)
def test_the_session_is_that_of_the_cover_or_of_the_symbol(session, symbol, known):
    front = Front(session=session, symbol=symbol)
    assert session_of(replace(base("Recalling,"), front=front)) == known


@pytest.mark.parametrize("session", [75, 70])
def test_nothing_is_proposed_for_a_session_that_is_not_later(session):
    assert propose(base("at its seventy-sixth session"), session) == ()


def test_every_proposal_has_an_id_of_its_own_and_the_same_each_time():
    document = base(
        "at its seventy-sixth session, at its seventy-sixth session*", notes=("A/75/9",)
    )
    ids = [proposal.id for proposal in propose(document, 76)]
    assert len(ids) == len(set(ids)) > 4
    assert ids == [proposal.id for proposal in propose(document, 76)]
