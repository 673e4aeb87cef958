"""Keeps the pages of the present document, without holding up whoever types.

After a pause the sheet is prepared in another thread, on a value; then the paragraphs that changed
are set on the window's thread (fonts belong to it) in slices of some milliseconds. A later change
drops what is under way.
"""

import traceback
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThreadPool, QTimer, Signal

from drafter.exports import Profile, Sheet, prepare
from drafter.model.document import Document
from ui.page.layout import Galley, Slices, in_slices
from ui.session import SessionSignals

PAUSE = 400
"""Milliseconds after the last change."""
SLICE = 0.006
"""Seconds for which paragraphs are set before keys are looked at again."""


class Refresh(QObject):
    """Signals: `ready` with the pages; `failed` with a traceback, a fault of the program."""

    ready = Signal(object)
    failed = Signal(str)
    _prepared = Signal(object, object, str)

    def __init__(self, signals: SessionSignals, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self._profile = Profile.LAYOUT
        self._active = False
        self._running = False
        self._shown: tuple[Document, Profile] | None = None
        self._galley = Galley()
        self._slices: Slices | None = None
        self.sheet: Sheet | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.refresh_now)
        self._next_slice = QTimer(self, singleShot=True, interval=0)
        self._next_slice.timeout.connect(self._set_slice)
        self._prepared.connect(self._take, Qt.ConnectionType.QueuedConnection)
        signals.document_changed.connect(self._wait)

    @property
    def profile(self) -> Profile:
        """What the pages are for."""
        return self._profile

    def choose(self, profile: Profile) -> None:
        """Set pages for another purpose from now on."""
        self._profile = profile
        self._drop()
        self.refresh_now()

    def set_active(self, active: bool) -> None:
        """Work only while somebody looks."""
        self._active = active
        if active:
            self.refresh_now()

    def refresh_now(self) -> None:
        """Begin with the present document without a pause, unless its pages are there."""
        self._pause.stop()
        document, profile = self._signals.document, self._profile
        if self._running or not self._active or self._is_shown(document) or self._slices:
            return
        self._running = True
        self._pool.start(lambda: self._work(document, profile))

    def wait_idle(self) -> None:
        """Return when the pages of the present document are there; for tests and for printing."""
        self.refresh_now()
        while self._running or self._slices:
            self._pool.waitForDone()
            QCoreApplication.sendPostedEvents(self)
            while self._slices:
                self._set_slice()
            self.refresh_now()

    def stop(self) -> None:
        """Let what runs end and begin nothing: the window closes."""
        self._active = False
        self._drop()
        self._signals.document_changed.disconnect(self._wait)
        self._pool.waitForDone()

    def _is_shown(self, document: Document) -> bool:
        shown = self._shown
        return shown is not None and shown[0] is document and shown[1] is self._profile

    def _wait(self) -> None:
        self._drop()
        if self._active:
            self._pause.start()

    def _drop(self) -> None:
        self._pause.stop()
        self._next_slice.stop()
        self._slices = None

    def _work(self, document: Document, profile: Profile) -> None:
        """Run in the pool, where nothing of Qt is touched but the signal."""
        try:
            self._prepared.emit(document, prepare(document, profile), "")
        except Exception:
            self._prepared.emit(document, None, traceback.format_exc())

    def _take(self, document: Document, sheet: Sheet | None, fault: str) -> None:
        self._running = False
        current = document is self._signals.document
        if sheet is None:
            self._shown = document, self._profile
            self.failed.emit(fault)
        elif current and sheet.profile is self._profile:
            self.sheet = sheet
            self._slices = in_slices(sheet, self._galley)
            self._next_slice.start()
        elif not self._pause.isActive():
            self.refresh_now()

    def _set_slice(self) -> None:
        end = perf_counter() + SLICE
        while self._slices and perf_counter() < end:
            try:
                next(self._slices)
            except StopIteration as done:
                self._slices = None
                self._shown = self._signals.document, self._profile
                self.ready.emit(done.value)
        if self._slices:
            self._next_slice.start()
