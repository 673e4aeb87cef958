"""Floor 5, above citations: facts about adopted texts, offline.

`drafter.index.opened.index()` gives the index; it is made from the tables when first needed.
"""
