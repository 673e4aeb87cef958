"""Where and when: organ, session, symbol, date and agenda item."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QAction, QIntValidator, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QGridLayout, QMenu, QWidget, QWidgetAction

from drafter.languages import cover
from drafter.languages.language import language
from drafter.model.document import Document, Front, Organ
from ui import icons
from ui.forms.field import ChoiceField, LineField, heading
from ui.words import Words

LARGEST_SESSION = 9999


class MeetingForm(QWidget):
    """Signals: `changed` with a function from a front to a front, the field, its undo merge key."""

    changed = Signal(object, str, str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._language = ""
        self._heading = heading(self)
        self.organ = ChoiceField(self)
        self.session = LineField(self)
        self.session.line.setValidator(QIntValidator(1, LARGEST_SESSION, self))
        self.date = LineField(self)
        self.symbol = LineField(self)
        self.agenda_item = LineField(self)
        self.agenda_title = LineField(self)
        self.agenda_note = LineField(self)
        self._calendar = self._add_calendar()
        self._arrange()
        self._connect()

    def show_document(self, document: Document) -> None:
        """Show the cover of a document."""
        front = document.front
        if document.language != self._language:
            self._language = document.language
            self._offer_organs()
        self.organ.show_value(front.organ)
        self.session.show_text("" if front.session is None else str(front.session))
        self.session.set_hint(cover.session_line(front, document.language))
        self.symbol.show_text(front.symbol)
        self.agenda_item.show_text(front.agenda_item)
        self.agenda_item.set_hint(cover.agenda_line(front, document.language))
        self.agenda_title.show_text(front.agenda_title)
        self.agenda_note.show_text(front.agenda_note)
        self._show_date(front.date)

    def retranslate(self) -> None:
        """Set the texts of the interface anew."""
        self._heading.setText(self._words("window.meeting"))
        for name, field in self._fields().items():
            field.set_name(self._words(f"window.{name}"))
        self.symbol.line.setPlaceholderText("A/64/L.9")
        self.agenda_note.line.setPlaceholderText("A/64/150.")
        self.date.line.setPlaceholderText(self._words("window.date_form"))
        self._calendar.setText(self._words("window.choose_date"))
        self._calendar.setToolTip(self._words("window.choose_date"))
        self._offer_organs()

    def _fields(self) -> dict[str, LineField | ChoiceField]:
        return {
            "organ": self.organ,
            "session": self.session,
            "date": self.date,
            "symbol": self.symbol,
            "agenda_item": self.agenda_item,
            "agenda_title": self.agenda_title,
            "agenda_note": self.agenda_note,
        }

    def _offer_organs(self) -> None:
        self.organ.offer([(self._words(f"window.organ_{organ}"), organ) for organ in Organ])

    def _show_date(self, day: date | None) -> None:
        if _read_date(self.date.line.text()) != day or not self.date.line.hasFocus():
            self.date.show_text(day.isoformat() if day else "")
        self._show_date_hint()

    def _show_date_hint(self) -> None:
        text = self.date.line.text().strip()
        day = _read_date(text)
        wrong = bool(text) and day is None
        self.date.line.setProperty("wrong", "true" if wrong else "false")
        self.date.line.style().polish(self.date.line)
        if wrong:
            self.date.set_hint(self._words("window.date_wrong"))
        else:
            self.date.set_hint(language(self._language).date(day) if day else "")

    def _type_date(self, text: str) -> None:
        day = _read_date(text)
        if day is not None or not text.strip():
            self.changed.emit(lambda front: replace(front, date=day), "date", "date")
        self._show_date_hint()

    def _type_session(self, text: str) -> None:
        number = int(text) if text.isdecimal() and int(text) else None
        self.changed.emit(lambda front: replace(front, session=number), "session", "session")

    def _put(self, name: str) -> Callable[[object], None]:
        def put(value: object) -> None:
            def edit(front: Front) -> Front:
                return replace(front, **{name: value})  # type: ignore[arg-type]

            self.changed.emit(edit, name, "" if name == "organ" else name)

        return put

    def _connect(self) -> None:
        self.organ.picked.connect(self._put("organ"))
        self.session.typed.connect(self._type_session)
        self.date.typed.connect(self._type_date)
        for name in ("symbol", "agenda_item", "agenda_title", "agenda_note"):
            getattr(self, name).typed.connect(self._put(name))

    def _add_calendar(self) -> QAction:
        line = self.date.line
        action = QAction(line)  # An action that the line makes itself may be lost to Python.
        icons.put(action, "calendar")
        line.addAction(action, line.ActionPosition.TrailingPosition)
        action.triggered.connect(self._open_calendar)
        return action

    def _open_calendar(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(menu)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setLocale(QLocale(self._words.language))
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(weekend, QTextCharFormat())
        day = _read_date(self.date.line.text())
        if day is not None:
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        calendar.clicked.connect(self._take_day)
        calendar.clicked.connect(menu.close)
        menu.popup(self.date.line.mapToGlobal(self.date.line.rect().bottomLeft()))

    def _take_day(self, day: QDate) -> None:
        text = f"{day.year():04}-{day.month():02}-{day.day():02}"
        self.date.line.setText(text)
        self._type_date(text)

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.addWidget(self._heading, 0, 0, 1, 2)
        grid.addWidget(self.organ, 1, 0, 1, 2)
        grid.addWidget(self.session, 2, 0)
        grid.addWidget(self.date, 2, 1)
        grid.addWidget(self.symbol, 3, 0)
        grid.addWidget(self.agenda_item, 3, 1)
        grid.addWidget(self.agenda_title, 4, 0, 1, 2)
        grid.addWidget(self.agenda_note, 5, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)


def _read_date(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None
