"""What the draft cites: verdicts under the text, a card on hover, the list, insertion by number."""
