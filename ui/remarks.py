"""What is to be said about the reading of a file, and what can be done about it."""

from collections.abc import Callable, Iterable

from drafter import messages
from drafter.model.opened import Remark
from ui.message_bar import MessageBars, Offer
from ui.words import Words

_OTHER_VIEWS = {"changes_final": "original", "changes_original": "final"}
"""What may be read instead, by the remark that says how tracked changes were read."""


def say_remarks(
    remarks: Iterable[Remark], bars: MessageBars, words: Words, read: Callable[[str], object]
) -> None:
    """Say each remark in a bar, the first on top; `read` opens the file in another view."""
    for remark in reversed(tuple(remarks)):
        view = _OTHER_VIEWS.get(remark.key)
        sentence = messages.of_remark(remark, words.language)
        bars.say("warning", sentence, *([_other(view, words, read)] if view else []))


def _other(view: str, words: Words, read: Callable[[str], object]) -> Offer:
    return Offer(words(f"window.read_{view}"), lambda: read(view))
