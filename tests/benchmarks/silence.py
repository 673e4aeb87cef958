"""How quiet the rules are on official texts: findings per 1,000 paragraphs, by family and rule.

Run: python tests/benchmarks/silence.py FOLDER... [--rule ID] [--show N] [--limit N]
A folder holds official Akoma Ntoso files. Adopted texts are edited texts: most of what is found in
them is a false alarm, and some of it the slip of an editor. Aim: at most 2 findings of the families
required and mistake, and 10 of style, in 1,000 paragraphs. What remains of the first two is judged
in `remaining.toml`, and printed with the judgement.
"""

import argparse
import re
import sys
import time
import tomllib
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from drafter.model.document import Document
from drafter.model.opened import RefusalError
from drafter.rules.check import check
from drafter.rules.rule import Family, Finding
from drafter.store.file import read

AROUND = 40
GERMAN = re.compile("[-_]G[.]xml$")
"""The Security Council's resolutions are published in German as well, under another's name."""
GRAVE = (Family.REQUIRED, Family.MISTAKE)
JUDGED = tomllib.loads(Path(__file__).with_name("remaining.toml").read_text(encoding="utf-8"))


class Count:
    """Findings in the texts of one language so far."""

    def __init__(self) -> None:
        self.paragraphs = 0
        self.seconds = 0.0
        self.families: Counter[Family] = Counter()
        self.rules: Counter[tuple[Family, str]] = Counter()
        self.places: defaultdict[str, list[str]] = defaultdict(list)

    def add(self, path: Path, document: Document) -> None:
        """Check one document."""
        start = time.perf_counter()
        findings = check(document).findings
        self.seconds += time.perf_counter() - start
        self.paragraphs += sum(1 for _ in document.blocks())
        for finding in findings:
            self.families[finding.family] += 1
            self.rules[finding.family, finding.rule] += 1
            self.places[finding.rule].append(f"{path.name}: {place(document, finding)}")

    def rate(self, *families: Family) -> float:
        """Return the findings of families per 1,000 paragraphs."""
        return 1000 * sum(self.families[f] for f in families) / max(self.paragraphs, 1)

    def kept_rate(self) -> float:
        """Return the findings per 1,000 paragraphs that are not judged to be slips."""
        grave = ((rule, times) for (family, rule), times in self.rules.items() if family in GRAVE)
        kept = sum(times for rule, times in grave if judged(rule)[0] != "slip")
        return 1000 * kept / max(self.paragraphs, 1)


def judged(rule: str) -> tuple[str, str]:
    """Return the judgement on what a rule still finds, and why."""
    entry = JUDGED.get(rule, {})
    return entry.get("verdict", "not judged"), entry.get("because", "")


def place(document: Document, finding: Finding) -> str:
    """Return the finding with a few words on either side."""
    block = next((b for b in document.blocks() if b.id == finding.block), None)
    if block is None:
        return f"cover, {finding.line} {dict(finding.arguments)}"
    start, end = finding.span.start, finding.span.end
    before, after = block.text[max(0, start - AROUND) : start], block.text[end : end + AROUND]
    label = f"{block.kind}{block.level} {block.typed_label}"
    return f"{label} {before}[{block.text[start:end]}]{after} {dict(finding.arguments)}"


def counted(folders: list[Path], limit: int) -> dict[str, Count]:
    """Check the files of the folders, each folder up to a limit, and count by language."""
    counts: defaultdict[str, Count] = defaultdict(Count)
    for folder in folders:
        files = [path for path in sorted(folder.rglob("*.xml")) if not GERMAN.search(path.name)]
        for path in files[:limit]:
            try:
                document = read(path).document
            except RefusalError as refusal:
                print(f"{path.name}: {refusal.key}", file=sys.stderr)
            else:
                counts[document.language].add(path, document)
    return counts


def show(count: Count, only: str, places: int) -> None:
    """Print what was found in one language, the gravest families first."""
    order = list(Family)
    rows = sorted(count.rules.items(), key=lambda row: (order.index(row[0][0]), -row[1]))
    for (family, rule), times in rows:
        if only not in ("", rule):
            continue
        verdict = "  ".join(judged(rule)) if family in GRAVE else ""
        print(f"  {times:5} {family:<12} {rule:<30} {verdict}".rstrip())
        for line in count.places[rule][:places]:
            print(f"        {line}")


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--rule", default="")
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--limit", type=int, default=10_000)
    options = parser.parse_args()
    counts = counted(options.folders, options.limit)
    for code, count in sorted(counts.items()):
        families = "  ".join(f"{family} {count.rate(family):.2f}" for family in Family)
        both, kept = count.rate(*GRAVE), count.kept_rate()
        print(
            f"{code}  {count.paragraphs} paragraphs, {count.seconds:.1f} s, per 1,000: {families}"
        )
        print(f"    required and mistake {both:.2f}, of these no slip of the file {kept:.2f}")
        show(count, options.rule, options.show)


if __name__ == "__main__":
    main()
