"""The forms for what is not running text: the cover, the sponsors, who signs."""
