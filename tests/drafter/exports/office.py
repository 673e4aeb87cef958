"""Has LibreOffice accept or reject every tracked change of files, all in one run of the program."""

import subprocess
from pathlib import Path

_MACRO = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Changes"
 script:language="StarBasic">
Sub Settle(folder As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim format(0) As New com.sun.star.beans.PropertyValue
  format(0).Name = "FilterName"
  format(0).Value = "writer8"
  Dim plain(1) As New com.sun.star.beans.PropertyValue
  plain(0).Name = "FilterName"
  plain(0).Value = "Text (encoded)"
  plain(1).Name = "FilterOptions"
  plain(1).Value = "UTF8,LF"
  names = Split(ReadNames(folder), Chr(10))
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  For n = 0 To UBound(names)
    If Len(names(n)) &gt; 0 Then
      For Each how In Array("Accept", "Reject")
        url = folder &amp; "/" &amp; names(n)
        file = StarDesktop.loadComponentFromURL(url, "_blank", 0, hidden())
        frame = file.CurrentController.Frame
        order = ".uno:" &amp; how &amp; "AllTrackedChanges"
        dispatcher.executeDispatch(frame, order, "", 0, Array())
        file.storeToURL(url &amp; "." &amp; LCase(how) &amp; ".odt", format())
        file.storeToURL(url &amp; "." &amp; LCase(how) &amp; ".txt", plain())
        file.close(True)
      Next
    End If
  Next
  StarDesktop.terminate()
End Sub
Function ReadNames(folder As String) As String
  stream = createUnoService("com.sun.star.io.TextInputStream")
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  stream.setInputStream(files.openFileRead(folder &amp; "/names"))
  ReadNames = stream.readString(Array(), False)
End Function
</script:module>
"""
_LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
 library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Changes"/>
</library:library>
"""


def settle(folder: Path, names: list[str], seconds: float = 120) -> None:
    """For each file write NAME.accept and NAME.reject beside it, as .odt and, with labels, .txt."""
    profile = folder / "profile"
    library = profile / "user" / "basic" / "Standard"
    program = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"]
    # The first start writes a library of its own over whatever stands there.
    _run([*program, "--terminate_after_init"], seconds)
    (library / "Changes.xba").write_text(_MACRO, encoding="utf-8")
    (library / "script.xlb").write_text(_LIBRARY, encoding="utf-8")
    (folder / "names").write_text("\n".join(names), encoding="utf-8")
    _run([*program, f'macro:///Standard.Changes.Settle("{folder.as_uri()}")'], seconds)


def _run(command: list[str], seconds: float) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=seconds)
