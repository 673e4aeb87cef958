"""Offers while one types: openers for first words, and the date once a number is typed."""

from PySide6.QtCore import QModelIndex, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QTextEdit

from drafter.languages.openers import openers
from drafter.model.document import Block, Kind
from drafter.text.characters import is_han
from drafter.text.span import Span
from ui.citations.dating import offered
from ui.editor.binding import Binding
from ui.editor.positions import points, units

_MOST = 12
_LONGEST = 60
_TAKING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})


def candidates(language: str, kind: Kind, begun: str, before: list[str]) -> list[str]:
    """Return the openers that go on from what is begun, best first.

    By use; but one that stands already in the run of paragraphs `before` (the nearest first) comes
    after those that build on it ("Recalling", then "Recalling also").
    """
    known = [opener.text for opener in openers(language, kind.value)]
    low = begun.casefold()
    fitting = [text for text in known if text.casefold().startswith(low) and text != begun]
    used = {text.casefold() for text in before}
    builds = before[0].casefold() if before else ""

    def rank(text: str) -> int:
        folded = text.casefold()
        if folded in used:
            return 2
        return 0 if builds and builds in folded else 1

    return sorted(fitting, key=rank)[:_MOST]


class Completer(QCompleter):
    """The list under the caret."""

    def __init__(self, edit: QTextEdit, binding: Binding) -> None:
        super().__init__(edit)
        self._edit = edit
        self._binding = binding
        self._begun = ""
        self._dated: tuple[Span, str] | None = None
        self._list = QStringListModel(self)
        self.setModel(self._list)
        self._view = QListView(edit)
        self.setPopup(self._view)
        self.setWidget(edit)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.activated.connect(self._take)

    @property
    def open(self) -> bool:
        """Whether the list is shown."""
        return self._view.isVisible()

    def takes(self, event: QKeyEvent) -> bool:
        """Say whether a key is for the list.

        Tab takes what is chosen or else the first; Return takes only what was chosen.
        """
        if not self.open:
            return False
        chosen = self._view.currentIndex().isValid()
        if event.key() == Qt.Key.Key_Escape or (event.key() in _TAKING and chosen):
            event.ignore()
            return True
        if event.key() in _TAKING:
            self._view.hide()
        if event.key() == Qt.Key.Key_Tab:
            self._take(self._list.stringList()[0])
            return True
        return False

    def offer(self) -> None:
        """Offer what goes on from the text before the caret, if anything does."""
        self._dated = None
        found = self._found() or self._date()
        if not found:
            if self.open:
                self._view.hide()
            return
        self._list.setStringList(found)
        box = self._edit.cursorRect()
        box.translate(self._edit.viewport().pos())
        box.setWidth(
            self._view.sizeHintForColumn(0) + 3 * self._view.verticalScrollBar().sizeHint().width()
        )
        self.complete(box)
        # A list that gets the focus makes its first row the current one; nobody chose it.
        self._view.setCurrentIndex(QModelIndex())

    def _found(self) -> list[str]:
        cursor = self._edit.textCursor()
        paragraph = cursor.block()
        block = self._binding.block_of(paragraph)
        if block is None or block.level or block.kind not in (Kind.PREAMBULAR, Kind.OPERATIVE):
            return []
        self._begun = paragraph.text()[: cursor.positionInBlock()]
        if not self._begun.strip() or len(self._begun) > _LONGEST or not cursor.atBlockEnd():
            return []
        assert self._binding.document is not None
        before = self._before(paragraph.blockNumber(), block)
        return candidates(self._binding.document.language, block.kind, self._begun, before)

    def _date(self) -> list[str]:
        cursor, document = self._edit.textCursor(), self._binding.document
        block = self._binding.block_of(cursor.block())
        if block is None or document is None or cursor.hasSelection():
            return []
        units_before = cursor.positionInBlock()
        self._dated = offered(block, document, points(block.text, units_before))
        return [self._dated[1]] if self._dated else []

    def _before(self, number: int, block: Block) -> list[str]:
        before = []
        for earlier in reversed(self._binding.row[max(number - 30, 0) : number]):
            if earlier.kind is not block.kind:
                break
            span = earlier.passage.emphasised
            if span and not earlier.level:
                before.append(span.of(earlier.text))
        return before

    def _take(self, text: str) -> None:
        cursor = self._edit.textCursor()
        start = cursor.block().position()
        block = self._binding.block_of(cursor.block())
        if self._dated is not None and block is not None:
            start += units(block.text, self._dated[0].start)
            cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(text)
            return
        cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text if is_han(text[-1]) else text + " ")
        self._edit.setTextCursor(cursor)
