"""The findings of a paragraph, each with its fixes, its reason and its dismissal."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from drafter import messages
from drafter.rules.rule import Family, Finding, Fix
from ui.editor.margin import paint_mark
from ui.editor.menu import Asked
from ui.editor.standing import Standing
from ui.elided_button import ElidedButton
from ui.words import Words

_MARK = 11
_DROP = 6
"""Pixels that bring the first line of a sentence to the middle of the button beside it."""
_WIDEST = 180
"""Pixels of a button; its whole words are in its hint."""


class FindingsList(QWidget):
    """A row for each finding; rebuilt only where the findings are others."""

    def __init__(self, words: Words, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._asked = asked
        self._shown: list[Finding] = []
        self._caption = QLabel(self)
        self._caption.setMinimumHeight(QToolButton().sizeHint().height())
        self._nothing = QLabel(self)
        self._nothing.setEnabled(False)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 4, 0)
        self._widgets: list[QWidget] = []
        inside = QWidget(self)
        self._rows.addWidget(self._nothing)
        self._rows.addStretch(1)
        inside.setLayout(self._rows)
        area = QScrollArea(self)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._caption)
        whole.addWidget(area, 1)

    def retranslate(self) -> None:
        """Set the texts of the interface anew."""
        self._caption.setText(self._words("editor.findings"))
        self._nothing.setText(self._words("editor.no_findings_here"))
        shown, self._shown = self._shown, []
        self._rebuild(shown)

    def show_standing(self, standing: list[Standing]) -> None:
        """Show findings."""
        findings = [finding for finding, _span in standing]
        if findings != self._shown:
            self._rebuild(findings)

    def _rebuild(self, findings: list[Finding]) -> None:
        for widget in self._widgets:
            widget.hide()
            widget.deleteLater()
        self._shown = findings
        self._widgets = [self._row(finding) for finding in findings]
        for number, widget in enumerate(self._widgets):
            self._rows.insertWidget(number, widget)
            widget.show()
        self._nothing.setVisible(not findings)

    def _row(self, finding: Finding) -> QWidget:
        row = QWidget(self)
        sentence = messages.of_finding(finding, self._words.language)
        mark = QLabel(row)
        mark.setPixmap(self._mark(finding.family))
        mark.setAccessibleName(self._words(f"editor.family_{finding.family}"))
        mark.setToolTip(self._words(f"editor.family_{finding.family}"))
        mark.setContentsMargins(0, _DROP - 1, 0, 0)
        text = QLabel(sentence, row)
        text.setContentsMargins(0, _DROP, 0, _DROP)
        text.setAlignment(Qt.AlignmentFlag.AlignTop)
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QHBoxLayout(row)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addWidget(text, 1)
        for fix in finding.fixes[:1]:
            buttons.addWidget(self._fix(fix, row), 0, Qt.AlignmentFlag.AlignTop)
        for sign, key, act in (
            ("?", "explain", self._asked.explain),
            ("×", "dismiss", self._asked.dismiss),
        ):
            tool = QToolButton(row)
            tool.setText(sign)
            tool.setToolTip(self._words(f"editor.{key}"))
            tool.setAccessibleName(f"{self._words(f'editor.{key}')}: {sentence}")
            tool.clicked.connect(lambda _=False, act=act: self._do(act, finding))
            buttons.addWidget(tool, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _fix(self, fix: Fix, row: QWidget) -> QPushButton:
        """Return the button of the first fix; the others are in the menu and on the card."""
        text = messages.of_fix(fix, self._words.language)
        button = ElidedButton(text, _WIDEST, row)
        button.clicked.connect(lambda: self._do(self._asked.fix, fix))
        return button

    def _do(self, act: Callable[[Any], object], what: Fix | Finding) -> None:
        """Give the keyboard back to the text, since the button goes with its finding; then act."""
        self.setFocus()
        act(what)

    def _mark(self, family: Family) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(QSize(_MARK + 3, _MARK + 7) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, family, QRectF(1, 5, _MARK - 2, _MARK - 2), self.palette())
        painter.end()
        return pixmap
