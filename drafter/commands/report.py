"""What `drafter check` says of a file, as values: the JSON contract of DESIGN section 9."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from drafter.commands import fault
from drafter.messages import of_finding, of_fix, of_refusal
from drafter.model.document import Block, Document
from drafter.model.opened import RefusalError
from drafter.numbering.labels import Labels, labels
from drafter.rules.check import check
from drafter.rules.rule import Family, Finding
from drafter.session import base_of, open_file

BLOCKING = {Family.REQUIRED, Family.MISTAKE}
"""The families whose findings make the exit status 1."""

FileReport = dict[str, Any]


def file_report(
    path: Path, language: str | None, interface: str, base: Path | None = None
) -> FileReport:
    """Return the findings of a file, or why it could not be read.

    `base` is the draft that a file of amendments amends, instead of the one that it remembers.
    """
    try:
        document = open_file(path, language).document
        draft = open_file(base, document.language).document if base else base_of(document)
        return {"path": str(path), **_report(document, interface, draft)}
    except RefusalError as refusal:
        return {"path": str(path), "error": of_refusal(refusal, interface)}
    except Exception as error:
        return {"path": str(path), "error": of_refusal(fault(error), interface)}


def _report(document: Document, interface: str, base: Document | None) -> FileReport:
    return {
        "kind": str(document.kind),
        "language": document.language,
        "paragraphs": sum(1 for _ in document.blocks()),
        "findings": findings_of(document, interface, base),
    }


def findings_of(
    document: Document, interface: str, base: Document | None = None
) -> list[dict[str, Any]]:
    """Return every finding of a document as the JSON contract has it."""
    blocks = {b.id: (str(part.kind), b) for part in document.parts for b in part.blocks}
    names = labels(document)
    checked = check(document, base=base)
    return [_finding(finding, blocks, names, interface) for finding in checked.findings]


def _finding(
    finding: Finding, blocks: Mapping[str, tuple[str, Block]], names: Labels, interface: str
) -> dict[str, Any]:
    part, block = blocks.get(finding.block, ("cover", None))
    return {
        "rule": finding.rule,
        "family": str(finding.family),
        "part": part,
        "label": names.name(finding.block) if block else finding.line,
        "block": finding.block,
        "start": finding.span.start,
        "end": finding.span.end,
        "text": finding.span.of(block.text) if block else "",
        "message": of_finding(finding, interface),
        "fixes": [{"label": of_fix(f, interface), "safe": f.safe} for f in finding.fixes],
    }


def exit_status(reports: list[FileReport]) -> int:
    """Return 2 where a file could not be read, 1 where blocking findings stand, else 0."""
    if any("error" in report for report in reports):
        return 2
    families = {f["family"] for report in reports for f in report["findings"]}
    return 1 if families & BLOCKING else 0
