"""Fixes and dismissals of what stands, asked for in the text, the menu or the form."""

from dataclasses import replace

from drafter.model.document import Document
from drafter.model.places import block_of
from drafter.rules.check import Checked
from drafter.rules.dismissed import dismiss
from drafter.rules.fixes import apply_fix
from drafter.rules.rule import Finding, Fix, Replacement
from ui.editor.differences import carried
from ui.editor.gestures import UnwelcomeError
from ui.session import SessionSignals


def mend(signals: SessionSignals, fix: Fix) -> None:
    """Apply a fix as one step; UnwelcomeError where the text was edited under it since."""
    document = signals.document
    checked = signals.checked
    try:
        present = _present(fix, checked, document) if checked else fix
        signals.apply(apply_fix(document, present), "steps.fix")
    except KeyError:
        raise UnwelcomeError("stale") from None


def wave_off(signals: SessionSignals, finding: Finding, reason: str = "") -> None:
    """Dismiss a finding as one step."""
    signals.apply(dismiss(signals.document, finding, reason), "steps.dismiss")


def _present(fix: Fix, checked: Checked, document: Document) -> Fix:
    if checked.document is document:
        return fix
    moved = tuple(_moved(change, checked, document) for change in fix.replacements)
    return replace(fix, replacements=moved)


def _moved(change: Replacement, checked: Checked, document: Document) -> Replacement:
    before = block_of(checked.document, change.block).text
    span = carried(change.span, before, block_of(document, change.block).text)
    if span is None:
        raise UnwelcomeError("stale")
    return replace(change, span=span)
