"""Offers while one types: openers, phrases with gaps, and the date once a number is typed."""

from PySide6.QtCore import QModelIndex, QRect, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QTextEdit

from drafter.languages.language import language
from drafter.languages.openers import offered_openers
from drafter.languages.phrases import for_session, phrases
from drafter.languages.series import adapted, following
from drafter.model.document import Block, Document, Kind, Organ
from drafter.model.passage import Passage
from drafter.text.characters import is_han
from drafter.text.span import Span
from ui import theme
from ui.citations.dating import offered
from ui.editor import gestures
from ui.editor.binding import Binding
from ui.editor.gaps import to_next_gap
from ui.editor.writer import Writer
from ui.positions import points, units

_MOST, _SEEN = 12, 8
_LONGEST = 60
_DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
_BEFORE_PHRASES = frozenset({Kind.FORMULA, Kind.PREAMBULAR, Kind.OPERATIVE})
_TAKING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})


def candidates(
    code: str, kind: Kind, begun: str, before: list[str], organ: Organ = Organ.GENERAL_ASSEMBLY
) -> list[str]:
    """Return the openers that go on from what is begun, best first.

    By use; but where an opener stands already in the run of paragraphs `before` (the nearest
    first), what it is called the next time ("Recalling also") comes first and it comes last.
    """
    known = [opener.text for opener in offered_openers(code, kind.value, organ.value)]
    low = begun.casefold()
    fitting = [text for text in known if text.casefold().startswith(low)]
    again = (following(text, before, kind.value, code) for text in fitting)
    offered = list(dict.fromkeys(text for text in again if text is not None))
    used = {text.casefold() for text in before}
    fitting.sort(key=lambda text: text.casefold() in used)
    return [text for text in dict.fromkeys((*offered, *fitting)) if text != begun][:_MOST]


def fill_ins(document: Document, kind: Kind, begun: str, before: list[str]) -> list[str]:
    """Return the phrases with gaps that go on from what is begun, the most used first.

    Where nothing is begun, they come in the order in which a resolution has them.
    """
    code, front = document.language, document.front
    known = [phrase for phrase in phrases(code, front.organ) if phrase.part is kind]
    if begun:
        known.sort(key=lambda phrase: -phrase.count)
    low = begun.casefold()
    texts = (for_session(phrase, code, front.session) for phrase in known)
    pairs = ((text, adapted(text, before, kind.value, code)) for text in texts)
    return [new for old, new in pairs if any(t.casefold().startswith(low) for t in (old, new))]


class Completer(QCompleter):
    """The list under the caret."""

    def __init__(self, edit: QTextEdit, binding: Binding, writer: Writer) -> None:
        super().__init__(edit)
        self._edit = edit
        self._binding = binding
        self._writer = writer
        self._begun = ""
        self._dated: tuple[Span, str] | None = None
        self._list = QStringListModel(self)
        self.setModel(self._list)
        self._view = QListView(edit)
        self._view.setProperty("look", "popup")
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setPopup(self._view)
        # As a window it follows no part: neither when the desk is painted, nor in its looks.
        self._view.setUpdatesEnabled(True)
        self.setWidget(edit)
        self.setMaxVisibleItems(_SEEN)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.activated.connect(self._take)
        writer.left.connect(self._leave)

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
        self._show(self._found() or self._date())

    def offer_all(self) -> None:
        """Offer, when asked to, what a paragraph begins with: the next one, if this one goes on."""
        self._dated = None
        found = self._found(asked=True)
        block = self._binding.block_of(self._edit.textCursor().block())
        if not found and block is not None and block.kind in _BEFORE_PHRASES and not block.level:
            self._edit.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
            self._writer.next_paragraph()
            found = self._found(asked=True)
        if not found:
            self._writer.refused.emit("no_phrases_here")
        self._show(found)

    def _leave(self) -> None:
        """Go when the caret goes: what was offered there hides what is to be read here."""
        if self.open:
            self._view.hide()

    def _show(self, found: list[str]) -> None:
        if not found:
            self._leave()
            return
        if not self._view.property(theme.DRESSED):
            theme.dress(self._view)
        self._list.setStringList(found)
        self.complete(self._box())
        self._view.setFixedHeight(self._height(len(found)))
        # A list that gets the focus makes its first row the current one; nobody chose it.
        self._view.setCurrentIndex(QModelIndex())

    def _box(self) -> QRect:
        """Return where the list opens: at the caret, in the direction of the text, or beside it."""
        caret, room = self._edit.cursorRect(), self._edit.viewport().rect()
        bar = self._view.verticalScrollBar().sizeHint().width()
        width = min(self._view.sizeHintForColumn(0) + 3 * bar, room.width())
        document = self._binding.document
        to_left = document is not None and language(document.language).right_to_left
        self._view.setLayoutDirection(_DIRECTIONS[to_left])
        left = caret.right() - width if to_left else caret.left()
        left = max(room.left(), min(left, room.right() - width))
        box = QRect(left, caret.top(), width, caret.height())
        return box.translated(self._edit.viewport().pos())

    def _height(self, rows: int) -> int:
        """Return the height of whole rows; Qt counts without the margins of the look."""
        edges = self._view.height() - self._view.viewport().height()
        return self._view.sizeHintForRow(0) * min(rows, self.maxVisibleItems()) + edges

    def _found(self, asked: bool = False) -> list[str]:
        cursor = self._edit.textCursor()
        paragraph = cursor.block()
        block = self._binding.block_of(paragraph)
        if block is None or block.level or block.kind not in (Kind.PREAMBULAR, Kind.OPERATIVE):
            return []
        self._begun = paragraph.text()[: cursor.positionInBlock()]
        if len(self._begun) > _LONGEST or not cursor.atBlockEnd():
            return []
        if not asked and not self._begun.strip():
            return []
        document = self._binding.document
        assert document is not None
        before = self._before(paragraph.blockNumber(), block)
        organ = document.front.organ
        words = candidates(document.language, block.kind, self._begun, before, organ)
        whole = fill_ins(document, block.kind, self._begun, before)
        return whole + words if asked else words + whole

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
            place = self._dated[0]
            cursor.setPosition(start + units(block.text, place.start))
            end = start + units(block.text, place.end)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(text)
            return
        cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        if text[-1].isalnum():
            cursor.insertText(text if is_han(text[-1]) else text + " ")
            self._edit.setTextCursor(cursor)
        elif block is not None:
            self._edit.setTextCursor(cursor)
            self._fill_in(text, block)

    def _fill_in(self, text: str, block: Block) -> None:
        """Put a phrase in the place of what was begun, as one step, and select its first gap."""
        phrase = (Block("", block.kind, Passage(text)),)
        self._writer.perform(lambda d, s: gestures.pasted(d, s, phrase), "steps.phrase")
        cursor = self._edit.textCursor()
        to_next_gap(self._edit, self._binding.block_of(cursor.block()), cursor.block().position())
