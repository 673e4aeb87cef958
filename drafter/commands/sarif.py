"""Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the text."""

from pathlib import Path
from typing import Any
from urllib.parse import quote

from drafter import VERSION
from drafter.commands.report import FileReport
from drafter.rules import RULES
from drafter.rules.explain import explain

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {"required": "error", "mistake": "error", "style": "warning", "information": "note"}


def sarif(reports: list[FileReport]) -> dict[str, Any]:
    """Return the reports as one SARIF log with one run."""
    rules = [{"id": rule.id, "shortDescription": {"text": explain(rule.id).what}} for rule in RULES]
    results = [_result(r["path"], f) for r in reports for f in r.get("findings", ())]
    unread = [{"level": "error", "message": {"text": r["error"]}} for r in reports if "error" in r]
    return {
        "version": "2.1.0",
        "$schema": SCHEMA,
        "runs": [
            {
                "tool": {"driver": {"name": "Drafter", "version": VERSION, "rules": rules}},
                "columnKind": "unicodeCodePoints",
                "results": results,
                "invocations": [
                    {"executionSuccessful": not unread, "toolExecutionNotifications": unread}
                ],
            }
        ],
    }


def _uri(path: str) -> str:
    """Return a file's URI: relative as it was given, so that logs of other machines compare."""
    file = Path(path)
    return file.as_uri() if file.is_absolute() else quote(file.as_posix())


def _result(path: str, finding: dict[str, Any]) -> dict[str, Any]:
    """A place in a document is a block and a span: a logical location, not a line of a file."""
    place = f"{finding['part']}/{finding['block']}" if finding["block"] else finding["part"]
    return {
        "ruleId": finding["rule"],
        "level": LEVELS[finding["family"]],
        "message": {"text": finding["message"]},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": _uri(path)},
                },
                "logicalLocations": [
                    {"name": finding["label"] or finding["part"], "fullyQualifiedName": place}
                ],
            }
        ],
        "properties": {"start": finding["start"], "end": finding["end"], "text": finding["text"]},
    }
