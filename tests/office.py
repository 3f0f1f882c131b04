"""LibreOffice as the other program that opens what we write."""

import shutil
import subprocess
from pathlib import Path
from xml.sax.saxutils import escape

import pytest


def reopened(workbook: Path, ending: str, folder: Path) -> Path:
    """The file that LibreOffice makes of a workbook, in a folder of the test's own."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed; ./start.sh check installs it")
    command: list[str | Path] = [
        office,
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        ending,
        "--outdir",
        folder / "office",
        workbook,
    ]
    result = subprocess.run(command, capture_output=True, text=True, timeout=180, check=False)
    converted = folder / "office" / f"{workbook.stem}.{ending.split(':', maxsplit=1)[0]}"
    assert converted.exists(), result.stdout + result.stderr
    return converted


def edited(workbook: Path, cells: dict[str, str], folder: Path) -> Path:
    """The workbook after somebody opened it in LibreOffice, typed into cells of its first sheet, and saved it."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed; ./start.sh check installs it")
    target = folder / f"edited {workbook.name}"
    start = [office, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--norestore"]
    _run([*start, "--terminate_after_init"])  # a profile that is being made takes no macro yet
    basic = folder / "profile" / "user" / "basic" / "Standard"
    typed = "\n".join(
        f'sheet.getCellRangeByName("{place}").setFormula("{escape(text)}")' for place, text in cells.items()
    )
    (basic / "Module1.xba").write_text(_MACRO.format(source=workbook.as_uri(), typed=typed, target=target.as_uri()))
    (basic / "script.xlb").write_text(_LIBRARY)
    said = _run([*start, "macro:///Standard.Module1.Fill"])
    assert target.exists(), said
    return target


def _run(command: list[str]) -> str:
    result = subprocess.run(command, capture_output=True, text=True, timeout=180, check=False)
    return result.stdout + result.stderr


_LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
 library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>
"""
_MACRO = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Fill
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL("{source}", "_blank", 0, hidden())
  sheet = book.Sheets.getByIndex(0)
  {typed}
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName"
  kind(0).Value = "Calc MS Excel 2007 XML"
  book.storeToURL("{target}", kind())
  book.close(True)
  StarDesktop.terminate()
End Sub
</script:module>
"""
