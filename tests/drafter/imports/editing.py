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
_AT = """
  cursor = PlaceAt(file, {place})
{steps}
"""
_DELETE = """
  cursor.gotoEndOfParagraph(True)
  cursor.goRight(1, True)
  cursor.String = ""
"""
_SPLIT = """
  cursor.goRight({offset}, False)
  ending = com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK
  cursor.Text.insertControlCharacter(cursor, ending, False)
"""
_JOIN = """
  cursor.gotoEndOfParagraph(False)
  cursor.goRight(1, True)
  cursor.String = " "
"""
_RETURN = """
  cursor.gotoEndOfParagraph(False)
  ending = com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK
  cursor.Text.insertControlCharacter(cursor, ending, False)
  cursor.Text.insertString(cursor, "{text}", False)
"""
_NOTE = """
  cursor.gotoEndOfParagraph(False)
  note = file.createInstance("com.sun.star.text.Footnote")
  cursor.Text.insertTextContent(cursor, note, False)
  note.setString("{text}")
"""
_TYPE = """
  cursor.goRight({offset}, False)
  cursor.Text.insertString(cursor, "{text}", False)
"""
_CUT = """
  cursor.goRight({offset}, False)
  cursor.goRight({length}, True)
  cursor.String = ""
"""
_SET = """
  cursor.{name} = {value}
"""
_ORDER = """
  file.CurrentController.select(cursor)
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  frame = file.CurrentController.Frame
  For turn = 1 To {times}
    dispatcher.executeDispatch(frame, ".uno:{name}", "", 0, Array())
  Next
"""
_TRACK = """
  file.RecordChanges = {value}
"""
_TAIL = """
  StarDesktop.terminate()
End Sub
Function PlaceAt(file, number)
  start = file.Bookmarks.getByName("_drafter_" &amp; number).Anchor.Start
  found = start.Text.createTextCursorByRange(start)
  found.gotoStartOfParagraph(False)
  PlaceAt = found
End Function
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


def at(place: int, steps: str) -> str:
    """Edits of the paragraph that was printed as a line of the draft."""
    return _AT.format(place=place, steps=steps)


def deleted(place: int) -> str:
    """The edit of a whole paragraph, its end too, marked and deleted."""
    return at(place, _DELETE)


def returned(place: int, text: str) -> str:
    """The edit of Return at the end of a paragraph, and of typing."""
    return at(place, _RETURN.format(text=text))


def split(place: int, offset: int) -> str:
    """The edit of Return amid a paragraph."""
    return at(place, _SPLIT.format(offset=offset))


def joined(place: int) -> str:
    """The edit of the end of a paragraph replaced by a space."""
    return at(place, _JOIN)


def noted(place: int, text: str) -> str:
    """The edit of a footnote called at the end of a paragraph."""
    return at(place, _NOTE.format(text=text))


def typed(place: int, offset: int, text: str) -> str:
    """The edit of words typed at an offset."""
    return at(place, _TYPE.format(offset=offset, text=text))


def cut(place: int, offset: int, length: int) -> str:
    """The edit of some characters deleted."""
    return at(place, _CUT.format(offset=offset, length=length))


def moved(place: int, by: int) -> str:
    """The edit of a paragraph moved down by so many others, or up."""
    name = "MoveDown" if by > 0 else "MoveUp"
    return at(place, _ORDER.format(name=name, times=abs(by)))


def levelled(place: int, level: int) -> str:
    """The edit of a numbered paragraph put to another level of its list, from 0."""
    return at(place, _SET.format(name="NumberingLevel", value=level))


def restarted(place: int, number: int) -> str:
    """The edit of a numbered paragraph that begins to count anew from a number."""
    anew = _SET.format(name="ParaIsNumberingRestart", value="True")
    return at(place, anew + _SET.format(name="NumberingStartValue", value=number))


def unnumbered(place: int) -> str:
    """The edit of a numbered paragraph that loses its number."""
    return at(place, _SET.format(name="NumberingStyleName", value='""'))


def tracked(steps: str) -> str:
    """Edits made while changes are recorded."""
    return _TRACK.format(value="True") + steps + _TRACK.format(value="False")


def settled(how: str) -> str:
    """The edit of all tracked changes, by `how`: Accept or Reject."""
    return at(0, _ORDER.format(name=f"{how}AllTrackedChanges", times=1))


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
