"""What is worth knowing before a draft is handed in."""

from drafter.rules.information import (
    amendment_of_draft,
    archaic_word,
    brackets_left,
    budget_wording,
    existing_resources,
    gendered_word,
    missing_draft,
    other_letter_form,
    repeated_addressee,
    repeated_footnote,
    request_to_secretariat,
    seized_in_assembly,
    serial_comma,
    tatweel,
    typed_emphasis,
    unconfirmed_citation,
    unofficial_country_name,
)
from drafter.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    amendment_of_draft.RULE,
    archaic_word.RULE,
    brackets_left.RULE,
    budget_wording.RULE,
    existing_resources.RULE,
    gendered_word.RULE,
    missing_draft.RULE,
    other_letter_form.RULE,
    repeated_addressee.RULE,
    repeated_footnote.RULE,
    request_to_secretariat.RULE,
    seized_in_assembly.RULE,
    serial_comma.RULE,
    typed_emphasis.RULE,
    unconfirmed_citation.RULE,
    unofficial_country_name.RULE,
    tatweel.RULE,
)
