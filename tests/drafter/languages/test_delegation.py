"""New drafts begin with the delegation of the preferences."""

import pytest

from drafter.languages.delegation import Delegation
from drafter.languages.language import LANGUAGES
from drafter.languages.templates import new_document
from drafter.model.document import DocumentKind, Organ, Signatory


def draft(kind: DocumentKind, code: str = "en"):
    return new_document(kind, code, Organ.GENERAL_ASSEMBLY, 80)


@pytest.mark.parametrize(
    ("code", "name"),
    [("en", "Kenya"), ("fr", "Kenya"), ("ru", "Кения"), ("zh", "肯尼亚"), ("ar", "كينيا")],
)
def test_the_state_of_any_language_sponsors_a_new_resolution(code: str, name: str):
    for named in ("Kenya", "Кения", "肯尼亚"):
        front = Delegation(named).begun(draft(DocumentKind.RESOLUTION, code)).front
        assert [sponsor.country for sponsor in front.sponsors] == [name]


def test_a_letter_is_signed_with_the_usual_post_and_rank():
    front = Delegation("Kenya", signatory="Ann Otieno").begun(draft(DocumentKind.REQUEST)).front
    post = "Permanent Representative of Kenya to the United Nations"
    assert front.signatories == (Signatory("Kenya", post, "Ambassador", "Ann Otieno"),)
    assert not front.sponsors


def test_a_letter_is_signed_with_the_post_and_rank_that_are_given():
    mine = Delegation("Kenya", "Chargé d’affaires a.i. of Kenya", "Minister Counsellor", "A. O.")
    (who,) = mine.begun(draft(DocumentKind.REQUEST)).front.signatories
    assert (who.post, who.rank) == ("Chargé d’affaires a.i. of Kenya", "Minister Counsellor")


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("kind", DocumentKind)
def test_without_a_delegation_nothing_changes(kind: DocumentKind, code: str):
    assert Delegation().begun(draft(kind, code)) == draft(kind, code)


def test_a_state_that_is_no_member_is_kept_as_typed():
    front = Delegation("Ruritania").begun(draft(DocumentKind.DECISION)).front
    assert [sponsor.country for sponsor in front.sponsors] == ["Ruritania"]
