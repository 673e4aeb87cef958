"""How quiet the rules are on official texts: findings per 1,000 paragraphs, by family and rule.

Run: python tests/benchmarks/silence.py FOLDER... [--rule ID] [--show N] [--limit N]
A folder holds official Akoma Ntoso files. Adopted texts are edited texts: most of what is found in
them is a false alarm, and some of it the slip of an editor. Aim: at most 2 findings of the families
required and mistake, and 10 of style, in 1,000 paragraphs.
"""

import argparse
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from drafter.model.document import Document
from drafter.model.opened import RefusalError
from drafter.rules.check import check
from drafter.rules.rule import Family, Finding
from drafter.store.file import read

AROUND = 40


class Count:
    """Findings so far."""

    def __init__(self) -> None:
        self.paragraphs = 0
        self.seconds = 0.0
        self.families: Counter[Family] = Counter()
        self.rules: Counter[str] = Counter()
        self.places: defaultdict[str, list[str]] = defaultdict(list)

    def add(self, path: Path, document: Document) -> None:
        """Check one document."""
        start = time.perf_counter()
        findings = check(document).findings
        self.seconds += time.perf_counter() - start
        self.paragraphs += sum(1 for _ in document.blocks())
        for finding in findings:
            self.families[finding.family] += 1
            self.rules[finding.rule] += 1
            self.places[finding.rule].append(f"{path.name}: {place(document, finding)}")


def place(document: Document, finding: Finding) -> str:
    """Return the finding with a few words on either side."""
    block = next((b for b in document.blocks() if b.id == finding.block), None)
    if block is None:
        return f"cover, {finding.line} {dict(finding.arguments)}"
    start, end = finding.span.start, finding.span.end
    before, after = block.text[max(0, start - AROUND) : start], block.text[end : end + AROUND]
    label = f"{block.kind}{block.level} {block.typed_label}"
    return f"{label} {before}[{block.text[start:end]}]{after} {dict(finding.arguments)}"


def counted(folders: list[Path], limit: int) -> Count:
    """Check the files of the folders, each folder up to a limit."""
    count = Count()
    for folder in folders:
        for path in sorted(folder.rglob("*.xml"))[:limit]:
            try:
                count.add(path, read(path).document)
            except RefusalError as refusal:
                print(f"{path.name}: {refusal.key}", file=sys.stderr)
    return count


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--rule", default="")
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--limit", type=int, default=10_000)
    options = parser.parse_args()
    count = counted(options.folders, options.limit)
    print(f"{count.paragraphs} paragraphs, {count.seconds:.1f} s")
    for family in Family:
        print(f"{family:<12} {1000 * count.families[family] / max(count.paragraphs, 1):7.2f}")
    for rule, times in count.rules.most_common():
        if options.rule in ("", rule):
            print(f"  {times:5} {rule}")
            for line in count.places[rule][: options.show]:
                print(f"        {line}")


if __name__ == "__main__":
    main()
