"""From nothing to the first coloured cell on a screen: our plan, and the same matrix as a workbook in LibreOffice Calc.

    uv run python tests/benchmarks/spreadsheet.py [L XL]

Goal P20. Both run on a virtual screen of their own (Xvfb), whose pixels are read: what counts is the colour of an A.
Prints nothing where LibreOffice or Xvfb is missing.
"""

import mmap
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path

from rounds import compare, tell
from start_up import plan_files, private_environment

from raci_planner.desktop.theme import LIGHT
from raci_planner.domain.schemes import LetterKind
from raci_planner.interchange.excel import write_workbook
from raci_planner.session.reading import read_plan
from raci_planner.session.reporting import plan_report

_ACCOUNTABLE = bytes.fromhex(LIGHT.chips[LetterKind.ACCOUNTABLE].fill.removeprefix("#"))[::-1]
"""A pixel of a chip that says A, blue first as the screen holds it; the workbook's cells have the same colour."""
_ENOUGH = 60
"""So many such pixels are a chip and no accident."""
_PATIENCE = 90
_ROUNDS = 5


@contextmanager
def screen(folder: Path, number: int) -> Iterator[mmap.mmap]:
    """A virtual screen and its pixels."""
    command = ["Xvfb", f":{number}", "-screen", "0", "1920x1080x24", "-fbdir", str(folder), "-nolisten", "tcp"]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    file = folder / "Xvfb_screen0"
    try:
        while not Path(f"/tmp/.X11-unix/X{number}").exists() or not file.exists():
            time.sleep(0.01)
        with file.open("rb") as opened:
            yield mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
    finally:
        server.terminate()
        server.wait()


def shows_letters(pixels: mmap.mmap) -> bool:
    """Whether a chip that says A is on the screen."""
    found = place = 0
    while found < _ENOUGH and (place := pixels.find(_ACCOUNTABLE, place)) >= 0:
        found += 1
        place += 4
    return found >= _ENOUGH


def seconds_to_letters(command: list[str], environment: dict[str, str], number: int) -> float:
    """How long a program takes from its start to its first coloured cell."""
    with tempfile.TemporaryDirectory() as folder, screen(Path(folder), number) as pixels:
        begun = time.perf_counter()
        program = subprocess.Popen(
            command,
            env=environment | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            while not shows_letters(pixels):
                if time.perf_counter() - begun > _PATIENCE or program.poll() not in (None, 0):
                    raise TimeoutError(command[0])
                time.sleep(0.005)
            return time.perf_counter() - begun
        finally:
            os.killpg(program.pid, signal.SIGKILL)
            program.wait()


def main() -> None:
    """Print the figures."""
    if not (shutil.which("soffice") and shutil.which("Xvfb")):
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = private_environment(folder)
        profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
        for size, plan in plan_files(folder, sys.argv[1:] or ["L", "XL"]).items():
            book = folder / f"{size}.xlsx"
            analysis = read_plan(plan, date.today()).analysis
            write_workbook(book, plan_report(analysis.plan, analysis, date.today()))
            office = ["soffice", profile, "--norestore", "--nologo", "--calc", str(book)]
            ours = [sys.executable, "-m", "raci_planner", "--theme", "light", str(plan)]
            ratios = compare(
                f"{size}: from nothing to the first coloured cell",
                {
                    "LibreOffice Calc": partial(seconds_to_letters, office, environment, 91),
                    "RACI Planner": partial(seconds_to_letters, ours, environment, 92),
                },
                rounds=_ROUNDS,
            )
            tell("P20", size, ratios["RACI Planner"])


if __name__ == "__main__":
    main()
