"""Drafts and their files: new, open, export, print; and the question before one is left."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from drafter import exports, imports, session
from drafter.languages.delegation import Delegation
from drafter.languages.templates import new_document
from drafter.model.document import Base, Document, DocumentKind, Organ
from drafter.model.opened import Opened, RefusalError
from drafter.store.base import packed
from drafter.store.file import SUFFIXES as NATIVE
from drafter.store.sealed import Key
from ui.arrival import Arrival
from ui.dialogs.export import Export
from ui.dialogs.questions import Answer, ask_about_changes
from ui.exporting import write_export
from ui.preferences import Preferences
from ui.saving import Saver
from ui.session import SessionSignals
from ui.windows import Windows
from ui.words import Words
from ui.work import Work


class Filing(QObject):
    """Signals: `arrived` with an Arrival; `told` with a kind and a sentence; `exported` with the
    file.
    """

    arrived = Signal(object)
    told = Signal(str, str)
    exported = Signal(object)

    def __init__(
        self,
        window: QWidget,
        words: Words,
        preferences: Preferences,
        work: Work,
        windows: Windows,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._windows = windows
        self._words = words
        self._preferences = preferences
        self._work = work
        self._source: Path | None = None
        self.saver: Saver = Saver(window, words, preferences, work, self.target)

    @property
    def signals(self) -> SessionSignals | None:
        """The present draft, None where none is open."""
        return self.saver.signals

    def follow(self, signals: SessionSignals | None, source: Path | None = None) -> None:
        """Look after another draft, read from a file of any form, or after none."""
        self.saver.signals = signals
        self._source = source

    def new(self, kind: DocumentKind, code: str, organ: Organ, number: int | None) -> None:
        """Begin a new draft."""
        mine = self._preferences.settings
        delegation = Delegation(mine.country, mine.post, mine.rank, mine.signatory)
        self._begin(Opened(delegation.begun(new_document(kind, code, organ, number))))

    def ask_and_open(self) -> None:
        """Ask for a file and open it."""
        path = self._ask_for_text(self._words("window.open_title"))
        if path is not None:
            self.open(path)

    def _ask_for_text(self, title: str) -> Path | None:
        suffixes = (*NATIVE, *(suffix for suffix in imports.SUFFIXES if suffix))
        every = " ".join(f"*{suffix}" for suffix in suffixes)
        filters = f"{self._words('window.all_drafts')} ({every});;{self._words('window.any')} (*)"
        name, _ = QFileDialog.getOpenFileName(self._window, title, str(self._folder()), filters)
        return Path(name) if name else None

    def open(self, path: Path) -> None:
        """Open a file, or show the window that has it open."""
        shown = self._windows.showing(path.resolve())
        if shown is not None:
            self._windows.bring(shown)
        else:
            self._read(path.resolve())

    def _read(self, path: Path, view: str = "final", *, here: bool = False) -> None:
        """Read a file; `view` says how tracked changes are read: "final" or "original"."""

        def then(opened: Opened) -> None:
            own = path if path.suffix.lower() in NATIVE else None
            self._preferences.remember(path)
            self.arrived.emit(Arrival(opened, own, source=path, here=here))

        def refused(refusal: RefusalError) -> None:
            if refusal.key == "sealed":
                self._ask_passphrase(path)
                return
            self._preferences.forget(path)
            self.refuse(refusal)

        self._work.do(lambda: session.open_file(path, view=view), then, refused)

    def ask_and_begin_from(self) -> None:
        """Ask for an earlier text and begin a new draft with it."""
        path = self._ask_for_text(self._words("base.choose"))
        if path is not None:
            self.begin_from(path)

    def begin_from(self, path: Path) -> None:
        """Begin a new draft with the text of a file, which it remembers as its base."""
        self._work.do(
            lambda: session.begun_from(session.open_file(path), path.name), self._begin, self.refuse
        )

    def ask_and_compare(self, show: Callable[[Document, str], object]) -> None:
        """Ask for another language version of the draft, and have it shown beside the draft."""
        path = self._ask_for_text(self._words("base.choose_version"))
        if path is not None:
            self._work.do(
                lambda: session.open_file(path).document,
                lambda other: show(other, path.name),
                self.refuse,
            )

    def ask_and_attach(self) -> None:
        """Ask for an earlier text and let the present draft remember it."""
        path = self._ask_for_text(self._words("base.choose"))
        if path is not None:
            self.attach(path)

    def attach(self, path: Path) -> None:
        """Let the present draft remember a file as the text that it is built on."""
        signals = self.signals
        if signals is None:
            return

        def earlier() -> Base:
            return packed(session.open_file(path).document, path.name)

        def then(base: Base) -> None:
            signals.edit(lambda document: replace(document, base=base), "steps.base")

        self._work.do(earlier, then, self.refuse)

    def detach(self) -> None:
        """Let the present draft forget the earlier text."""
        if self.signals is not None and self.signals.document.base is not None:
            self.signals.edit(lambda document: replace(document, base=None), "steps.base")

    def open_in_view(self, view: str) -> None:
        """Open the present file once more, its tracked changes read in the other way."""
        if self._source is not None and self.may_leave():
            self._read(self._source, view, here=True)

    def open_example(self, path: Path) -> None:
        """Open an example as a new draft, so that nobody writes over it."""
        self._work.do(lambda: session.open_file(path), self._begin, self.refuse)

    def from_clipboard(self) -> None:
        """Begin a new draft with the text that was copied elsewhere."""
        copied = QGuiApplication.clipboard()
        text, html = copied.text(), copied.mimeData().html()
        if not text.strip():
            self.told.emit("news", self._words("window.clipboard_empty"))
        else:
            self._work.do(
                lambda: imports.from_html(html) if html.strip() else imports.from_text(text),
                self._begin_unsaved,
                self.refuse,
            )

    def export(self, asked: Export) -> None:
        """Write the present draft in another format."""
        if self.signals is None:
            return
        document = self.signals.document
        self._work.do(
            lambda: write_export(document, asked),
            lambda _: self.exported.emit(asked.path),
            self.refuse,
        )

    def inspect(self) -> None:
        """Ask for a file and show what it holds beyond its pages."""
        from drafter.scrubbing import SUFFIXES

        forms = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        title, kinds = self._words("scrubbing.choose"), self._words("scrubbing.forms")
        name, _ = QFileDialog.getOpenFileName(
            self._window, title, str(self._folder()), f"{kinds} ({forms})"
        )
        if name:
            self.inspect_file(Path(name))

    def inspect_file(self, path: Path) -> None:
        """Show what a file holds beyond its pages, and offer a clean copy."""
        from ui.scrubbing.dialog import ScrubDialog

        dialog = ScrubDialog(path, self._words, self._window)
        dialog.refused.connect(self.refuse)
        dialog.written.connect(self.exported)
        dialog.look()

    def print(self) -> None:
        """Print the present draft."""
        if self.signals is not None:
            from ui.page.printing import print_document

            sheet = exports.prepare(self.signals.document, exports.Profile.LAYOUT)
            print_document(sheet, self._window, self._words)

    @property
    def has_unsaved(self) -> bool:
        """Whether something of the present draft is in no file."""
        return self.signals is not None and self.signals.session.changed

    def may_leave(self) -> bool:
        """Return whether the present draft may be left; ask where it has unsaved changes."""
        if not self.has_unsaved:
            return True
        answer = ask_about_changes(self._window, self._words, self.name())
        if answer is Answer.SAVE:
            self.saver.save()
            self._work.wait()
            return not self.has_unsaved
        return answer is Answer.DISCARD

    def file(self) -> Path | None:
        """Return the file of the present draft, None where it has none yet."""
        return self.signals.session.path if self.signals else None

    def name(self) -> str:
        """Return what the present draft is called."""
        path = self.file()
        return path.name if path else self._words("window.untitled")

    def target(self) -> Path:
        """Return where the present draft would be written, without a promise of its suffix."""
        return self.file() or self._source or self._folder() / self._words("window.file_name")

    def is_based(self) -> bool:
        """Return whether the present draft remembers an earlier text of itself.

        What amendments remember is the draft that they amend, and no earlier text.
        """
        if self.signals is None or self.signals.document.kind is DocumentKind.AMENDMENT:
            return False
        return session.base_of(self.signals.document) is not None

    def refuse(self, refusal: RefusalError) -> None:
        """Say why something could not be done."""
        self.told.emit("error", self._words.of_refusal(refusal))

    def _ask_passphrase(self, path: Path, *, again: bool = False) -> None:
        """Ask for the passphrase of a draft, until it is the right one or nobody knows it."""
        from ui.safety.passphrase import GivePassphrase

        def then(result: tuple[Opened, Key]) -> None:
            opened, key = result
            self._preferences.remember(path)
            self.arrived.emit(Arrival(opened, path, key=key, source=path))

        def refused(refusal: RefusalError) -> None:
            if refusal.key == "wrong_passphrase":
                self._ask_passphrase(path, again=True)
            else:
                self.refuse(refusal)

        dialog = GivePassphrase(path.name, self._words, self._window, again=again)
        dialog.given.connect(
            lambda typed: self._work.do(
                lambda: session.open_with_passphrase(path, typed), then, refused
            )
        )
        dialog.open()

    def _begin(self, opened: Opened) -> None:
        """Show a draft that no file holds yet."""
        self.arrived.emit(Arrival(opened))

    def _begin_unsaved(self, opened: Opened) -> None:
        """Show a draft whose words are nowhere else, so that it is not left without a question."""
        nothing = Document(opened.document.kind, opened.document.language)
        self.arrived.emit(Arrival(opened, saved=nothing))

    def _folder(self) -> Path:
        recent = self._preferences.settings.recent_files
        folder = Path(recent[0]).parent if recent else Path.home()
        return folder if folder.is_dir() else Path.home()
