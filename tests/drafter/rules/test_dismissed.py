"""A dismissal follows the words it is about, and falls with them."""

from dataclasses import replace

from notation import document_of

from drafter.model.document import Document
from drafter.model.edits import move_down, replace_text
from drafter.rules.check import check
from drafter.rules.dismissed import dismiss, restore

TEXT = "PP Recalling the UN system in its entirety, / PP Noting the report, / 1. Acts."
RULE = "abbreviated_united_nations"


def shown(document: Document) -> bool:
    return any(finding.rule == RULE for finding in check(document).findings)


def dismissed() -> Document:
    document = document_of(TEXT, "en")
    finding = next(f for f in check(document).findings if f.rule == RULE)
    return dismiss(document, finding, "a name")


def test_a_dismissed_finding_is_not_shown():
    assert shown(document_of(TEXT, "en"))
    assert not shown(dismissed())


def test_it_stays_dismissed_when_the_paragraph_moves():
    assert not shown(move_down(dismissed(), "b1"))


def test_it_stays_dismissed_when_the_paragraph_changes_elsewhere():
    assert not shown(replace_text(dismissed(), "b1", 38, 38, " and far beyond it"))


def test_it_is_shown_again_when_the_words_beside_it_change():
    assert shown(replace_text(dismissed(), "b1", 10, 13, "whole"))


def test_other_findings_of_the_rule_are_shown():
    document = replace_text(dismissed(), "b2", 0, 0, "Welcoming the UN, and ")
    assert shown(document)


def test_dismissing_twice_is_dismissing_once():
    document = dismissed()
    finding = next(f for f in check(replace(document, dismissals=())).findings if f.rule == RULE)
    assert dismiss(document, finding) == document


def test_what_was_dismissed_can_be_shown_again():
    document = dismissed()
    assert shown(restore(document, document.dismissals[0]))


def test_a_finding_on_the_cover_can_be_dismissed():
    document = document_of("{session 64; date 2019-11-05} PP Recalling it,", "en")
    finding = next(f for f in check(document).findings if f.line == "session")
    left = check(dismiss(document, finding)).findings
    assert finding not in left
