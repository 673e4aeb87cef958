"""`drafter self-test`: the main job on the shipped examples; used on the packaged program too."""

import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from drafter import exports
from drafter.commands.report import BLOCKING
from drafter.commands.terminal import Arguments, interface_language, parsed, say
from drafter.exports.sheet import Sheet
from drafter.languages.language import available, language
from drafter.messages import text
from drafter.model.document import Document
from drafter.paths import resources
from drafter.rules import RULES
from drafter.rules.check import check
from drafter.rules.explain import explain
from drafter.session import export, open_file

PdfWriter = Callable[[Sheet], bytes]
Step = tuple[str, Callable[[], bool]]


def run(argv: list[str], write_pdf: PdfWriter | None = None) -> int:
    """Try every step, say of each whether it passed; 0 if all did, else 2."""
    parsed(Arguments("self-test"), argv)
    with tempfile.TemporaryDirectory() as folder:
        passed = [_tried(name, step) for name, step in _steps(Path(folder), write_pdf)]
    return 0 if passed and all(passed) else 2


def _steps(folder: Path, write_pdf: PdfWriter | None) -> Iterator[Step]:
    yield "languages", lambda: all(language(code).session(80) for code in available())
    yield "rules", lambda: all(explain(rule.id).what for rule in RULES)
    examples = sorted((resources() / "examples").glob("*.akn"))
    yield "examples", lambda: bool(examples)
    yield "passphrase", partial(_is_sealed, b"words")
    for example in examples:
        yield f"open {example.name}", partial(_opens, example)
        yield f"check {example.name}", partial(_is_clean, example)
        for suffix in (".akn", *exports.WRITERS):
            target = folder / f"{example.stem}{suffix}"
            yield f"write {target.name}", partial(_written, example, target)
        yield f"journal {example.stem}", partial(_is_kept, example)
        if write_pdf is not None:
            yield f"write {example.stem}.pdf", partial(_is_pdf, example, write_pdf)


def _read(path: Path) -> Document:
    return open_file(path).document


def _opens(path: Path) -> bool:
    return bool(_read(path).parts)


def _is_clean(path: Path) -> bool:
    """Say whether nothing is found in an example that would block it."""
    return not any(finding.family in BLOCKING for finding in check(_read(path)).findings)


def _written(path: Path, target: Path) -> bool:
    """Write, and where the form can hold all of it, read back the same document."""
    document = _read(path)
    export(document, target)
    if target.suffix == ".akn":
        return _read(target) == document
    return target.stat().st_size > 0


def _is_pdf(path: Path, write_pdf: PdfWriter) -> bool:
    sheet = exports.prepare(_read(path), exports.Profile("layout"))
    return write_pdf(sheet).startswith(b"%PDF-")


def _is_sealed(data: bytes) -> bool:
    """Say whether what is put under a passphrase is hidden, and opens by it."""
    from drafter.store.sealed import new_key, open_sealed, seal_file

    under = seal_file(data, new_key("a row of words", passes=1, memory=64))
    return data not in under and open_sealed(under, "a row of words", "")[0] == data


def _is_kept(path: Path) -> bool:
    """Say whether a journal would give a draft back."""
    from drafter.recovery.record import Record, from_bytes, to_bytes

    document = _read(path)
    return from_bytes(to_bytes(Record(0, whole=document))).whole == document


def _tried(name: str, step: Callable[[], bool]) -> bool:
    reason = ""
    try:
        passed = step()
    except Exception as error:
        passed, reason = False, f" ({type(error).__name__}: {error})"
    say(
        f"{name}: {text('commands.passed' if passed else 'commands.failed', interface_language())}"
        + reason
    )
    return passed
