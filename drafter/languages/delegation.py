"""The delegation whose drafts these are: a new draft names its State, and who signs for it."""

from dataclasses import dataclass, replace

from drafter.languages.cover import usual_post
from drafter.languages.language import available, language
from drafter.languages.states import find_state, states
from drafter.model.document import Document, DocumentKind, Signatory, Sponsor
from drafter.model.edits import with_front


@dataclass(frozen=True, slots=True)
class Delegation:
    """A State by any of its names, and who signs; the usual post and rank where none is given."""

    country: str = ""
    post: str = ""
    rank: str = ""
    signatory: str = ""

    def begun(self, document: Document) -> Document:
        """Return a new draft with the State as its sponsor, or its representative as signatory."""
        front = document.front
        country = _state_name(self.country, document.language)
        if document.kind is DocumentKind.REQUEST:
            if country or self.signatory:
                front = replace(front, signatories=(self.signs(document.language),))
        elif country:
            front = replace(front, sponsors=(Sponsor(country),))
        return document if front == document.front else with_front(document, front)

    def signs(self, code: str) -> Signatory:
        """Return who signs, in a language."""
        country = _state_name(self.country, code)
        post = self.post or usual_post(country, code)
        rank = self.rank or language(code).words("letter.rank")
        return Signatory(country, post, rank, self.signatory)


def _state_name(country: str, code: str) -> str:
    """Return the name that the lists of a language have for a State named in any language."""
    named = (find_state(country, other) for other in (code, *available()))
    found = next((state for state in named if state is not None), None)
    same = (state.name for state in states(code) if found and state.iso3 == found.iso3)
    return next(same, country)
