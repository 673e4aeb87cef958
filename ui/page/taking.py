"""A line of a layout made to take so many characters.

Qt counts the columns of a line by what is drawn as one: an Arabic letter and the mark on it, or two
letters in one sign. A line that is asked for as many columns as it has characters would take the
first letters of the next word too.
"""

from PySide6.QtGui import QTextLine


def take(line: QTextLine, count: int, width: float) -> None:
    """Let a line take `count` of Qt's characters, or the few less that do not part a letter."""
    columns = count
    line.setNumColumns(columns, width)
    while line.textLength() > count and columns > 1:
        columns -= 1
        line.setNumColumns(columns, width)
