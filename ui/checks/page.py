"""A rule's page as rich text: what it finds, why, by which source, wrong and right."""

from html import escape

from drafter.rules.explain import Example, Explanation, explain
from ui.theme import Theme
from ui.words import Words


def rule_page(rule: str, words: Words, theme: Theme, language: str = "") -> str:
    """Return the page of a rule; examples in `language` only, where there are any."""
    page: Explanation = explain(rule)
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
        fields += [
            _example(words(f"window.{name}"), e.text, theme.colours[colour]) for e in examples
        ]
    return "".join([*fields, field("source", page.source)])


def _chosen(examples: tuple[Example, ...], language: str) -> tuple[Example, ...]:
    own = tuple(e for e in examples if e.language == language)
    return own or examples


def _example(name: str, text: str, colour: str) -> str:
    lines = "<br/>".join(escape(part.strip()) for part in text.split(" / "))
    return (
        f'<p style="margin:0 0 8px 0"><span style="color:{colour}">{escape(name)}</span><br/>'
        f"{lines}</p>"
    )
