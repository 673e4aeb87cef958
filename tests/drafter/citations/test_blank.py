"""The blank that a new draft leaves for a citation is found whole, in every language."""

import pytest

from drafter.citations.blank import blank_at
from drafter.languages.language import LANGUAGES
from drafter.languages.phrases import phrases
from drafter.model.document import Organ


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("organ", [Organ.GENERAL_ASSEMBLY, Organ.SECURITY_COUNCIL])
def test_the_blank_of_a_phrase_is_found_from_each_of_its_gaps(language: str, organ: Organ):
    text = next(p.text for p in phrases(language, organ) if p.name == "recalling_resolution")
    first, last = text.index("["), text.rindex("]")
    spans = [blank_at(text, offset, language) for offset in (first, last)]
    assert spans[0] == spans[1]
    assert spans[0].start < first
    assert spans[0].end > last
    assert blank_at(text, 0, language) is None
