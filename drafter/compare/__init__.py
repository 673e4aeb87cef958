"""Floor 6a: what changed between two texts. Exports stand on it: tracked changes are drawn there.

DESIGN sets comparison beside the exports; it stands just below them, so that the sheet with
tracked changes and the views in the window are made from one alignment and one word comparison.
"""

from drafter.compare.comparison import Comparison, Fate, NoteChange, Row, compare
from drafter.compare.pieces import Change, Piece

__all__ = ["Change", "Comparison", "Fate", "NoteChange", "Piece", "Row", "compare"]
