"""The views of the earlier text as rich text; links carry what a click or Return does.

Links: `go:BLOCK:START:END`, `accept:ID`, `skip:ID`, `revert:N` (the n-th row of the comparison).
"""

import re
from collections.abc import Iterable, Iterator
from functools import partial
from html import escape
from itertools import groupby

from drafter.compare.comparison import Comparison, Fate, Row
from drafter.compare.reverting import can_revert
from drafter.compare.views import after, before, inline
from drafter.exports.compared import marked_up, notes_of, row_name, summary
from drafter.languages.language import language
from drafter.rollover import Deed, Proposal
from ui.theme import Theme
from ui.words import Words

VIEWS = ("proposals", "changes", "inline", "side_by_side")
_SHORT = 70
"""Characters of an unchanged paragraph that are shown."""


def directed(html: str, code: str) -> str:
    """Return a page whose paragraphs run as the draft's language does."""
    if not language(code).right_to_left:
        return html
    return re.sub(r"<(p|h4|table|td|th)(?=[ >])", r'<\1 dir="rtl"', html)


def proposals_page(
    open_ones: Iterable[Proposal], places: dict[str, str], words: Words, theme: Theme
) -> str:
    """Return the proposals in groups: what stands there, what would, why, and what to do."""
    rows = []
    for aspect, group in groupby(open_ones, key=lambda proposal: proposal.aspect):
        rows.append(f"<h4>{escape(words(f'base.aspect_{aspect}'))}</h4>")
        rows += [_proposal(p, places, words, theme) for p in group]
    return "".join(rows)


def _proposal(proposal: Proposal, places: dict[str, str], words: Words, theme: Theme) -> str:
    span = proposal.span if proposal.note is None else None
    target = f"go:{proposal.block}:{span.start if span else 0}:{span.end if span else 0}"
    place = places.get(proposal.block) or words(f"base.line_{proposal.line}")
    now, then = escape(proposal.now), escape(proposal.proposed)
    told = {
        Deed.ADD: f"{_ins(then, theme)}",
        Deed.DROP: f"{_del(now, theme)}",
    }.get(proposal.deed, f"{_del(now, theme)} {_ins(then or words('base.nothing'), theme)}")
    why = escape(words(f"rollover.{proposal.why}", **proposal.arguments))
    unsure = "" if proposal.sure else f" · {escape(words('base.unsure'))}"
    links = " &nbsp; ".join(
        _link(f"{deed}:{proposal.id}", words(f"base.{deed}"), theme) for deed in ("accept", "skip")
    )
    where = _link(target, place, theme) if proposal.block else escape(place)
    muted = theme.colours["muted"]
    return (
        f'<p style="margin:0 0 12px 0">{where}<br>{told}<br>'
        f'<span style="color:{muted}">{why}{unsure}</span><br>{links}</p>'
    )


def changes_page(comparison: Comparison, view: str, words: Words, theme: Theme) -> str:
    """Return a comparison as a list of changes, in the text, or side by side."""
    say = partial(_say, words)
    head = f"<p>{escape(summary(comparison, say))}</p>"
    rows = list(_rows(comparison, view))
    if view == "side_by_side":
        titles = [f"<b>{escape(say(key))}</b>" for key in ("old", "new")]
        pairs = "".join(_pair(n, row, words, theme) for n, row in rows)
        return _coloured(f"{head}{_beside(*titles)}{pairs}", theme)
    return _coloured(head + "".join(_single(n, row, words, theme) for n, row in rows), theme)


def _rows(comparison: Comparison, view: str) -> Iterator[tuple[int, Row]]:
    """Yield what a view shows: the list what changed, the others the text as well."""
    for number, row in enumerate(comparison.rows):
        changed = row.fate is not Fate.SAME and not row.only_spaces
        if changed if view == "changes" else True:
            yield number, row


def _single(number: int, row: Row, words: Words, theme: Theme) -> str:
    if row.fate is Fate.SAME and row.new is not None:
        return f'<p style="color:{theme.colours["muted"]}">{escape(_shortened(row.new.text))}</p>'
    notes = "".join(_note(name, segments) for name, segments in notes_of(row, _sayer(words)))
    caption = _caption(number, row, words, theme)
    return f'<a name="row{number}"></a><p>{caption}<br>{marked_up(inline(row))}</p>{notes}'


def _pair(number: int, row: Row, words: Words, theme: Theme) -> str:
    if row.fate is Fate.SAME and row.new is not None:
        text = escape(_shortened(row.new.text))
        cell = f'<span style="color:{theme.colours["muted"]}">{text}</span>'
        return _beside(cell, cell)
    notes = "".join(_note(name, segments) for name, segments in notes_of(row, _sayer(words)))
    caption = f'<a name="row{number}"></a>{_caption(number, row, words, theme)}'
    return f"<p>{caption}</p>{_beside(marked_up(before(row)), marked_up(after(row)) + notes)}"


def _beside(old: str, new: str) -> str:
    """Return two cells; a table of its own for each row is laid out as one scrolls."""
    cells = f'<td width="50%">{old}</td><td width="50%">{new}</td>'
    return f'<table width="100%" cellpadding="4"><tr>{cells}</tr></table>'


def _caption(number: int, row: Row, words: Words, theme: Theme) -> str:
    name, fate = row_name(row, _sayer(words)), words(f"compare.fate_{row.fate}")
    block = row.new.block if row.new is not None else ""
    title = _link(f"go:{block}:0:0", name, theme) if block else f"<b>{escape(name)}</b>"
    take_back = ""
    if can_revert(row):
        take_back = f" · {_link(f'revert:{number}', words('base.revert'), theme)}"
    return f'{title} <span style="color:{theme.colours["muted"]}">{escape(fate)}</span>{take_back}'


def _note(name: str, segments: Iterable[object]) -> str:
    return f"<p><small>{escape(name)}: {marked_up(segments)}</small></p>"  # type: ignore[arg-type]


def _shortened(text: str) -> str:
    return text if len(text) <= _SHORT else f"{text[:_SHORT].rstrip()}…"


def _coloured(html: str, theme: Theme) -> str:
    """Return HTML whose changes have the theme's colours; Qt knows no style sheets for them."""
    for tag, make in (("ins", _opened_ins), ("del", _opened_del)):
        html = html.replace(f"<{tag}>", make(theme)).replace(f"</{tag}>", "</span>")
    return html


def _opened_ins(theme: Theme) -> str:
    return f'<span style="color:{theme.colours["good"]}; text-decoration:underline">'


def _opened_del(theme: Theme) -> str:
    return f'<span style="color:{theme.colours["required"]}; text-decoration:line-through">'


def _ins(text: str, theme: Theme) -> str:
    return f"{_opened_ins(theme)}{text}</span>" if text else ""


def _del(text: str, theme: Theme) -> str:
    return f"{_opened_del(theme)}{text}</span>" if text else ""


def _link(target: str, text: str, theme: Theme) -> str:
    colour = theme.colours["accent"]
    return f'<a href="{escape(target)}" style="color:{colour}">{escape(text)}</a>'


def _sayer(words: Words) -> partial[str]:
    return partial(_say, words)


def _say(words: Words, key: str, **values: object) -> str:
    return words(f"compare.{key}", **values)
