"""The figures of the README: Drafter at three sizes, beside other tools, and over a batch.

Run: python3 packaging/dev.py bench [--peers] [--quick]
Everything is measured in one run on one machine, and the table between the two marks in the README
is written anew. `--peers` installs the other tools below `build/peers` first; who is not here is
left out. `--quick` leaves out the other tools and the batch, and writes nothing. Official texts
are read where `../shared/corpus` is; without them the rows that need them say so.
"""

import argparse
import os
import platform
import random
import shutil
import sys
import tarfile
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent / "side_by_side"))
sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import batch
import growth
import peers

import drafter
from drafter.session import export, open_file

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT.parent / "shared" / "corpus"
BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"
AIMS = {
    "key press to paint, p99": "8 ms at 400, 16 ms at 4,000",
    "check after an edit": "20 ms at 400",
    "open": "1 s at 400",
    "check": "150 ms at 400",
    "export docx": "1 s at 400",
    "export odt": "1 s at 400",
    "memory, MB": "250 MB at 400",
    "window shown, all checked": "1.5 s at 400",
}


def main() -> None:
    """Measure, print, and write the README."""
    parser = argparse.ArgumentParser(prog="dev.py bench table", description=__doc__)
    parser.add_argument("--peers", action="store_true")
    parser.add_argument("--quick", action="store_true")
    asked = parser.parse_args()
    if asked.peers:
        peers.install()
    parts = [_machine(), _growth()]
    if not asked.quick:
        with tempfile.TemporaryDirectory() as folder:
            parts += _beside(Path(folder))
    table = "\n\n".join(parts)
    print(table)
    if not asked.quick:
        _write(table)


def _machine() -> str:
    model = platform.processor() or platform.machine()
    cpu = Path("/proc/cpuinfo")
    if cpu.exists():
        named = [line for line in cpu.read_text().splitlines() if line.startswith("model name")]
        model = named[0].partition(": ")[2] if named else model
    return (
        f"Drafter {drafter.VERSION}, {growth.now()}, {model}, {os.cpu_count()} cores, "
        f"{platform.system()}, Python {platform.python_version()}."
    )


def _growth() -> str:
    head = "| milliseconds | " + " | ".join(f"{size:,}" for size in growth.SIZES)
    lines = [head + " paragraphs | grows as | aim |", "|---|--:|--:|--:|--:|---|"]
    for name, values, exponent in growth.rows():
        figures = " | ".join(
            f"{value:,.1f}" if value < 100 else f"{value:,.0f}" for value in values
        )
        grows = "" if exponent is None else f"n^{exponent:.2f}"
        lines.append(f"| {name} | {figures} | {grows} | {AIMS.get(name, '')} |")
    lines += ["", "| start | seconds |", "|---|--:|"]
    lines += [f"| {name} | {seconds:.2f} |" for name, seconds in growth.starts()]
    return "\n".join(lines)


def _beside(folder: Path) -> list[str]:
    draft = growth.draft(400)
    parts = [_rows("Writing a draft of 400 paragraphs", peers.writing(draft, folder))]
    parts.append(_rows("Reading it back from docx", peers.reading(folder / "drafter.docx")))
    files = _official(folder)
    if not files:
        return [
            *parts,
            "Official texts were not here: checking, comparing and the batch are left out.",
        ]
    texts = []
    english = sorted(path for path in files if "English" in path.parts)
    for path in random.Random(1).sample(english, min(100, len(english))):
        texts.append(folder / f"{path.stem}.txt")
        export(open_file(path).document, texts[-1])
    parts.append(_rows(f"Checking {len(texts)} official resolutions", peers.checking(texts)))
    pair = _pair(files, folder)
    if pair is not None:
        parts.append(
            _rows("Comparing A/RES/75/239 and A/RES/76/72 (docx)", peers.comparing(*pair, folder))
        )
    return [*parts, _batch(sorted(files))]


def _rows(title: str, rows: list[peers.Row]) -> str:
    """Return a table; a tool's ratio is to the row of Drafter above it, which does the same."""
    own = rows[0].seconds
    lines = [f"| {title} | seconds | times Drafter's | MB | |", "|---|--:|--:|--:|---|"]
    for row in rows:
        own = row.seconds if row.tool.startswith("Drafter") else own
        memory = f"{row.megabytes:.0f}" if row.megabytes is not None else ""
        ratio = f"{row.seconds / own:.2f}"
        lines.append(f"| {row.tool} | {row.seconds:.2f} | {ratio} | {memory} | {row.found} |")
    return "\n".join(lines)


def _batch(files: list[Path]) -> str:
    done = batch.measure(files)
    return (
        f"`drafter check --jobs 2` over {done.files:,} official files ({done.megabytes:.0f} MB): "
        f"{done.seconds:.0f} s, {done.files / done.seconds:.0f} files and "
        f"{done.megabytes / done.seconds:.1f} MB a second; memory {done.memory_few:.0f} MB after a "
        f"tenth, {done.memory_all:.0f} MB after half of them; interrupted: {done.interrupted}."
    )


def _official(folder: Path) -> list[Path]:
    for archive in sorted(CORPUS.glob("*.tar.xz")):
        with tarfile.open(archive) as packed:
            packed.extractall(folder / "official" / archive.name.split(".")[0], filter="data")
    return sorted((folder / "official").rglob("*.xml"))


def _pair(files: list[Path], folder: Path) -> tuple[Path, Path] | None:
    found = []
    for stem in ("75_239", "76_72"):
        named = [path for path in files if stem in path.stem and "English" in path.parts]
        if not named:
            return None
        found.append(folder / f"{stem}.docx")
        export(open_file(named[0]).document, found[-1], "submission")
    return found[0], found[1]


def _write(table: str) -> None:
    readme = ROOT / "README.md"
    text = readme.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    readme.write_text(f"{before}{BEGIN}\n{table}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
    shutil.rmtree(ROOT / "build" / "bench", ignore_errors=True)
    sys.stdout.flush()
    os._exit(0)
