"""Drafts and their files: new, open, export, print; and the question before one is left."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from drafter import exports, imports, messages, session
from drafter.languages.delegation import Delegation
from drafter.languages.templates import new_document
from drafter.model.document import Document, DocumentKind, Organ
from drafter.model.opened import Opened, RefusalError
from drafter.store.atomic import write_bytes
from drafter.store.file import SUFFIXES as NATIVE
from drafter.store.sealed import Key
from ui.dialogs.export import Export
from ui.dialogs.questions import Answer, ask_about_changes
from ui.preferences import Preferences
from ui.saving import Saver
from ui.session import SessionSignals
from ui.words import Words
from ui.work import Work


class Filing(QObject):
    """Signals: `opened` with an Opened, its file or None, what that file holds where that is
    another text, and the key of its passphrase or None; `told` with a kind and a sentence;
    `exported` with the file.
    """

    opened = Signal(object, object, object, object)
    told = Signal(str, str)
    exported = Signal(object)

    def __init__(self, window: QWidget, words: Words, preferences: Preferences, work: Work) -> None:
        super().__init__(window)
        self._window = window
        self._words = words
        self._preferences = preferences
        self._work = work
        self._source: Path | None = None
        self.saver = Saver(window, words, preferences, work, self.target)

    @property
    def signals(self) -> SessionSignals | None:
        """The present draft, None where none is open."""
        return self.saver.signals

    @signals.setter
    def signals(self, signals: SessionSignals | None) -> None:
        self.saver.signals = signals

    def new(self, kind: DocumentKind, code: str, organ: Organ, number: int | None) -> None:
        """Begin a new draft."""
        if self.may_leave():
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

    def open(self, path: Path, view: str = "final") -> None:
        """Open a file; what is being written stays if that cannot be done.

        `view` says how tracked changes are read: "final" or "original".
        """
        if not self.may_leave():
            return
        path = path.resolve()

        def then(opened: Opened) -> None:
            own = path if path.suffix.lower() in NATIVE else None
            self._source = path
            self._preferences.remember(path)
            self.opened.emit(opened, own, None, None)

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
        if path is not None and self.may_leave():
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

        def then(opened: Opened) -> None:
            signals.edit(lambda d: session.with_base(d, opened.document, path.name), "steps.base")

        self._work.do(lambda: session.open_file(path), then, self.refuse)

    def detach(self) -> None:
        """Let the present draft forget the earlier text."""
        if self.signals is not None and self.signals.document.base is not None:
            self.signals.edit(lambda document: session.with_base(document, None), "steps.base")

    def open_in_view(self, view: str) -> None:
        """Open the present file once more, its tracked changes read in the other way."""
        if self._source is not None:
            self.open(self._source, view)

    def open_example(self, path: Path) -> None:
        """Open an example as a new draft, so that nobody writes over it."""
        if self.may_leave():
            self._work.do(
                lambda: session.open_file(path),
                self._begin,
                self.refuse,
            )

    def from_clipboard(self) -> None:
        """Begin a new draft with the text that was copied elsewhere."""
        copied = QGuiApplication.clipboard()
        text, html = copied.text(), copied.mimeData().html()
        if not text.strip():
            self.told.emit("news", self._words("window.clipboard_empty"))
        elif self.may_leave():
            self._work.do(
                lambda: imports.from_html(html) if html.strip() else imports.from_text(text),
                self._begin,
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

    def may_leave(self) -> bool:
        """Return whether the present draft may be left; ask where it has unsaved changes."""
        if self.signals is None or not self.signals.session.changed:
            return True
        answer = ask_about_changes(self._window, self._words, self.name())
        if answer is Answer.SAVE:
            self.saver.save()
            self._work.wait()
            return not self.signals.session.changed
        return answer is Answer.DISCARD

    def name(self) -> str:
        """Return what the present draft is called."""
        path = self.signals.session.path if self.signals else None
        return path.name if path else self._words("window.untitled")

    def target(self) -> Path:
        """Return where the present draft would be written, without a promise of its suffix."""
        path = self.signals.session.path if self.signals else None
        return path or self._source or self._folder() / self._words("window.file_name")

    def is_based(self) -> bool:
        """Return whether the present draft remembers an earlier text."""
        return self.signals is not None and session.base_of(self.signals.document) is not None

    def refuse(self, refusal: RefusalError) -> None:
        """Say why something could not be done."""
        self.told.emit("error", messages.of_refusal(refusal, self._words.language))

    def _ask_passphrase(self, path: Path, *, again: bool = False) -> None:
        """Ask for the passphrase of a draft, until it is the right one or nobody knows it."""
        from ui.safety.passphrase import GivePassphrase

        def then(result: tuple[Opened, Key]) -> None:
            opened, key = result
            self._source = path
            self._preferences.remember(path)
            self.opened.emit(opened, path, None, key)

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
        self._source = None
        self.opened.emit(opened, None, None, None)

    def _folder(self) -> Path:
        recent = self._preferences.settings.recent_files
        folder = Path(recent[0]).parent if recent else Path.home()
        return folder if folder.is_dir() else Path.home()


def write_export(document: Document, asked: Export) -> None:
    """Write a document as the suffix says; RefusalError where that cannot be done."""
    base = session.base_of(document) if asked.tracking is not None else None
    if base is not None and asked.tracking is not None:
        session.export_tracked(base, document, asked.path, asked.tracking, asked.profile)
        if asked.clean is not None:
            session.export(document, asked.clean, asked.profile)
        return
    if asked.path.suffix.lower() != ".pdf":
        session.export(document, asked.path, asked.profile)
        return
    from ui.page.pdf import write_pdf

    write_bytes(asked.path, write_pdf(exports.prepare(document, asked.profile)))
