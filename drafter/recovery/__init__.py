"""Floor 6b: what keeps a draft from being lost: the journal of changes not yet saved.

All of it lies in the user's folder of data and is written and read by `vault` alone.
"""
