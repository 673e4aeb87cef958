"""Floor 6a: what changed between two texts. Exports stand on it: tracked changes are drawn there.

DESIGN sets comparison beside the exports; it stands just below them, so that the sheet with
tracked changes and the views in the window are made from one alignment and one word comparison.
Nothing is imported here: the sheet needs the names of changes alone (start-up budget).
"""
