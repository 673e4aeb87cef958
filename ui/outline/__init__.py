"""The outline: the parts and paragraphs of the draft in a list, to go to and to move."""
