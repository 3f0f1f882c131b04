"""LibreOffice as the other program that opens what we write."""

import shutil
import subprocess
from pathlib import Path

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
