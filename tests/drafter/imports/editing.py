"""Has LibreOffice edit files as a colleague would, all in one run of the program."""

import shutil
import subprocess
from pathlib import Path

PROGRAM = shutil.which("soffice")
_FILTERS = {".docx": "MS Word 2007 XML", ".odt": "writer8"}
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edits"
 script:language="StarBasic">
Sub Main()
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim format(0) As New com.sun.star.beans.PropertyValue
  format(0).Name = "FilterName"
"""
_FILE = """
  file = StarDesktop.loadComponentFromURL("{url}", "_blank", 0, hidden())
{edits}
  format(0).Value = "{form}"
  file.storeToURL("{target}", format())
  file.close(True)
"""
_REPLACE = """
  order = file.createReplaceDescriptor()
  order.SearchString = "{old}"
  order.ReplaceString = "{new}"
  file.replaceAll(order)
"""
_ADD = """
  order = file.createSearchDescriptor()
  order.SearchString = "{after}"
  found = file.findFirst(order)
  cursor = found.Text.createTextCursorByRange(found.End)
  cursor.gotoEndOfParagraph(False)
  ending = com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK
  found.Text.insertControlCharacter(cursor, ending, False)
  found.Text.insertString(cursor, "{text}", False)
"""
_TAIL = """
  StarDesktop.terminate()
End Sub
</script:module>
"""
_LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
 library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Edits"/>
</library:library>
"""


def replaced(old: str, new: str) -> str:
    """The edit that puts one word for another, wherever it stands."""
    return _REPLACE.format(old=old, new=new)


def added(after: str, text: str) -> str:
    """The edit of Return at the end of the paragraph that holds some words, and of typing."""
    return _ADD.format(after=after, text=text)


def edit(folder: Path, edits: dict[str, str], seconds: float = 120) -> None:
    """Edit files by name and write each as `edited-NAME` beside it."""
    profile = folder / "profile"
    library = profile / "user" / "basic" / "Standard"
    program = [PROGRAM or "", f"-env:UserInstallation={profile.as_uri()}", "--headless"]
    # The first start writes a library of its own over whatever stands there.
    _run([*program, "--terminate_after_init"], seconds)
    body = "".join(
        _FILE.format(
            url=(folder / name).as_uri(),
            target=(folder / f"edited-{name}").as_uri(),
            form=_FILTERS[Path(name).suffix],
            edits=steps,
        )
        for name, steps in edits.items()
    )
    (library / "Edits.xba").write_text(_HEAD + body + _TAIL, encoding="utf-8")
    (library / "script.xlb").write_text(_LIBRARY, encoding="utf-8")
    _run([*program, "--norestore", "macro:///Standard.Edits.Main()"], seconds)


def _run(command: list[str], seconds: float) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=seconds)
