"""A rule's page as rich text: what it finds, why, by which source, wrong and right."""

from html import escape

from drafter.rules.explain import Example, Explanation, explain
from ui.checks.examples import example_text
from ui.theme import Theme
from ui.words import Words

_SHEET = "Sheet:"
"""Names of the table rows that the rule was written from follow; they say nothing here."""


def rule_page(rule: str, words: Words, theme: Theme, language: str = "") -> str:
    """Return the page of a rule; examples in `language` only, where there are any."""
    page: Explanation = explain(rule, words.language)
    muted = theme.colours["muted"]

    def field(name: str, value: str) -> str:
        title = escape(words(f"window.{name}"))
        return (
            f'<p style="margin:0 0 8px 0"><span style="color:{muted}">{title}</span><br/>'
            f"{escape(value)}</p>"
            if value
            else ""
        )

    fields = [field(name, getattr(page, name)) for name in ("what", "why")]
    for name, colour in (("wrong", "required"), ("right", "good")):
        examples = _chosen(getattr(page, name), language)
        fields += [_title(words(f"window.{name}"), theme.colours[colour])] if examples else []
        fields += [example_text(example.text, words, theme) for example in examples]
    source, _, _sheet = page.source.partition(_SHEET)
    return "".join([*fields, field("source", source.strip())])


def _chosen(examples: tuple[Example, ...], language: str) -> tuple[Example, ...]:
    own = tuple(e for e in examples if e.language == language)
    return own or examples


def _title(name: str, colour: str) -> str:
    return f'<p style="margin:0 0 2px 0; color:{colour}">{escape(name)}</p>'
