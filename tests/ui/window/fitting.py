"""What is cut off on the screen: every text of labels, buttons, fields, tabs, menus, lists."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QMenuBar,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolBar,
    QToolButton,
    QWidget,
)

from ui.elided_button import ElidedButton
from ui.kind_card import KindCard

EVERYTHING = 16777215
"""Qt's greatest size: a widget without a limit of its own."""


def cut_off(root: QWidget) -> list[str]:
    """Return the texts below a widget that do not fit; a tool tip that says the whole excuses."""
    for _layout_within_layout in range(3):
        QApplication.processEvents()
    for _layout_within_layout in range(3):  # Of what a timer said last; no timer comes here.
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or widget.objectName().startswith("qt_"):
            continue
        for kind, texts in CHECKS.items():
            if isinstance(widget, kind):
                found += [f"{type(widget).__name__}: {text}" for text in texts(widget)]
    return found


def _label(label: QLabel) -> Iterator[str]:
    text = label.text()
    if not text or label.toolTip() == text:
        return
    room = label.contentsRect()
    if label.wordWrap():
        box = label.fontMetrics().boundingRect(
            0, 0, room.width(), EVERYTHING, int(Qt.TextFlag.TextWordWrap), text
        )
        plain = "<" not in text
        if plain and (box.height() > room.height() + 1 or box.width() > room.width() + 1):
            yield f"{text} {box.size().toTuple()} in {room.size().toTuple()}"
    elif (
        label.width() < label.sizeHint().width()
        or label.height() < label.minimumSizeHint().height()
    ):
        yield f"{text} {label.sizeHint().toTuple()} in {label.size().toTuple()}"


def _button(button: QAbstractButton) -> Iterator[str]:
    excused = button.text().strip() and button.text().replace("&&", "&") in button.toolTip()
    if isinstance(button, QToolButton) and button.toolButtonStyle() is ICON_ONLY:
        return
    shown = button.text().strip() and not isinstance(button, KindCard | ElidedButton)
    if shown and not excused and button.width() < button.sizeHint().width():
        yield f"{button.text()} {button.sizeHint().width()} in {button.width()}"


ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly


def _card(card: KindCard) -> Iterator[str]:
    if card.height() < card.minimumSizeHint().height():
        yield f"{card.accessibleName()} {card.minimumSizeHint().height()} in {card.height()}"


def _box(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    room = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    names = [] if box.isEditable() else [box.itemText(n) for n in range(box.count())]
    for name in names:
        wanted = box.fontMetrics().horizontalAdvance(name)
        if wanted > room.width() and box.toolTip() != name:
            yield f"{name} {wanted} in {room.width()}"


def _line(line: QLineEdit) -> Iterator[str]:
    text = line.placeholderText() if not line.text() else ""
    wanted = line.fontMetrics().horizontalAdvance(text) + 2
    room = line.width() - 2 * LINE_PADDING
    tips = [line.toolTip(), line.parentWidget().toolTip()]
    if text and wanted > room and text not in tips:
        yield f"{text} {wanted} in {room}"


LINE_PADDING = 9
"""The padding and the frame of a line in the style sheet."""


def _tabs(bar: QTabBar) -> Iterator[str]:
    for number in range(bar.count()):
        tab, text = bar.tabRect(number), bar.tabText(number)
        outside = tab.left() < 0 or tab.right() >= bar.width()
        if outside or tab.width() < bar.fontMetrics().horizontalAdvance(text):
            yield f"{text} {tab.getRect()} in {bar.width()}"


def _bar(bar: QMenuBar | QToolBar) -> Iterator[str]:
    shown = bar.rect()
    for action in bar.actions():
        if action.text() and action.isVisible() and not shown.contains(bar.actionGeometry(action)):
            yield f"{action.text()} {bar.actionGeometry(action).getRect()} in {bar.width()}"
        elif action.text() and bar.actionGeometry(action).isEmpty():
            yield action.text()


def _is_high_enough(rows: QListWidget, number: int, room: int) -> bool:
    """Say whether a row has the height that its words take when they go on in further lines."""
    within = QRect(0, 0, room, 10_000)
    words = rows.fontMetrics().boundingRect(
        within, Qt.TextFlag.TextWordWrap, rows.item(number).text()
    )
    return rows.visualItemRect(rows.item(number)).height() >= words.height()


def _list(rows: QListWidget) -> Iterator[str]:
    room = rows.viewport().width()
    for number in range(rows.count()):
        item = rows.item(number)
        wanted = rows.fontMetrics().horizontalAdvance(item.text())
        if rows.wordWrap() and _is_high_enough(rows, number, room):
            continue
        if wanted > room and item.text() not in item.toolTip():
            yield f"{item.text()} {wanted} in {room}"


def _area(area: QScrollArea) -> Iterator[str]:
    if area.widget() is not None and area.widget().width() > area.viewport().width():
        yield f"{area.parentWidget()} {area.widget().width()} in {area.viewport().width()}"


CHECKS: dict[type, Callable[..., Iterator[str]]] = {
    QLabel: _label,
    QAbstractButton: _button,
    KindCard: _card,
    QComboBox: _box,
    QLineEdit: _line,
    QTabBar: _tabs,
    QMenuBar: _bar,
    QToolBar: _bar,
    QListWidget: _list,
    QScrollArea: _area,
}


def menus_cut_off(bar: QMenuBar, height: int) -> list[str]:
    """Return the menus that are higher than a screen, and the entries that do not fit in one."""
    found = []
    for menu in bar.findChildren(QMenu):
        menu.popup(bar.mapToGlobal(bar.rect().bottomLeft()))
        QApplication.processEvents()
        if menu.sizeHint().height() > height:
            found.append(f"{menu.title()} {menu.sizeHint().height()}")
        for action in menu.actions():
            wanted = menu.fontMetrics().horizontalAdvance(action.text().replace("&", ""))
            if menu.actionGeometry(action).width() < wanted:
                found.append(f"{menu.title()}: {action.text()}")
        menu.close()
    return found
