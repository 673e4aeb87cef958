"""What stands below a row of a list keeps the direction of the interface, each part its own."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from ui import rows


@pytest.mark.parametrize(
    ("direction", "isolate"),
    [(Qt.LayoutDirection.LeftToRight, "\u2066"), (Qt.LayoutDirection.RightToLeft, "\u2067")],
)
def test_a_label_does_not_turn_the_sentence_behind_it(
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    direction: Qt.LayoutDirection,
    isolate: str,
):
    written: list[str] = []
    monkeypatch.setattr(rows, "write_line", lambda _p, _box, *said: written.extend(said))
    option = QStyleOptionViewItem()
    option.direction = direction
    ground = QPixmap(300, 40)
    painter = QPainter(ground)
    rows.write_muted(painter, option, QRect(0, 0, 300, 40), "PP6", "الرقم موجود.")
    painter.end()
    assert written == ["\u2068PP6\u2069  ·  \u2068الرقم موجود.\u2069", isolate]
