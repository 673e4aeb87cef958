"""What is very likely wrong: a reference, a number, a stray word."""
