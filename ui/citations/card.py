"""What is known of a cited text, on one card: symbol, title, date and by what it is known, vote."""

from html import escape

from drafter import messages
from drafter.citations.citation import Symbol
from drafter.citations.facts import Evidence, Record
from drafter.index.opened import if_ready
from drafter.languages.language import available, language
from drafter.messages import of_verdict
from drafter.rules.cited import Cited
from ui.words import Words


def card(cited: Cited, code: str, words: Words) -> str:
    """Return the card of a citation as HTML, the title in the language of the draft if known."""
    symbol, record = cited.citation.symbol, cited.verdict.record
    lines = [f"<b>{escape(symbol.official)}</b>"]
    named = title(symbol, code)
    if named:
        lines.append(f"<i>{escape(named)}</i>")
    if record is not None:
        lines += [escape(line) for line in facts(record, words)]
    lines.append(escape(of_verdict(cited.verdict, words.language)))
    return "<div style='margin:4px'>" + "<br>".join(lines) + "</div>"


def title(symbol: Symbol, code: str) -> str:
    """Return the title in a language, else in English, else nothing."""
    index = if_ready()
    if index is None:
        return ""
    titles = index.titles(symbol) or index.titles(symbol.whole)
    found = titles.get(code) or titles.get("en")
    return found.text if found else ""


def facts(record: Record, words: Words) -> list[str]:
    """Return the date with its evidence, and the vote."""
    told = []
    if record.date is not None:
        how = words(f"verdicts.{record.evidence}")
        told.append(words("citations.adopted", date=dated(record, words.language), evidence=how))
    elif record.evidence is Evidence.BOUNDS and record.earliest and record.latest:
        told.append(words("citations.between", first=str(record.earliest), last=str(record.latest)))
    if record.vote == "without":
        told.append(words("citations.without_vote"))
    elif record.vote:
        told.append(words("citations.vote", vote=record.vote))
    return told


def dated(record: Record, code: str) -> str:
    """Return the date in words of a language; nothing where it is not known."""
    if record.date is None:
        return ""
    tongue = code if code in available() else messages.FALLBACK
    return language(tongue).date(record.date)
