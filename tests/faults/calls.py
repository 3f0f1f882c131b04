"""The hand on `calls.c`: file calls of a program below one folder, counted, written down, refused, or its last.

The library has to be there before the program starts, so whoever wants it starts a program of its own with `run`; in
there, `Calls` is the hand.
"""

import ctypes
import json
import os
import shutil
import subprocess
import sys
from enum import IntEnum
from pathlib import Path
from typing import Any

_SOURCE = Path(__file__).with_name("calls.c")
_LIBRARY = "RACI_TEST_CALLS"


class Fate(IntEnum):
    """What happens at a call."""

    NOTHING = 0
    REFUSED_ONCE = 1
    REFUSED_FROM_THEN_ON = 2
    END_OF_THE_PROCESS = 3


class Calls:
    """The library in this process."""

    def __init__(self, folder: Path) -> None:
        self._library = ctypes.CDLL(os.environ[_LIBRARY])
        self._library.calls_seen.restype = ctypes.c_long
        self._library.calls_watch(os.fsencode(folder))
        self.most_seen = 0

    def arm(self, fate: Fate, which: int, error: int = 0) -> None:
        """Have the call of this number, counted from now, meet its fate."""
        self._library.calls_arm(int(fate), ctypes.c_long(which), error)

    def disarm(self) -> None:
        """Let every call pass; `most_seen` tells how many there have been."""
        self.most_seen = max(self.most_seen, self._library.calls_seen())
        self.arm(Fate.NOTHING, 0)

    def record(self, descriptor: int) -> None:
        """Write every change from now on into a file that is open already; -1 for an end."""
        self._library.calls_record(descriptor)

    def mark(self, words: str) -> None:
        """Write a line of our own between the changes."""
        self._library.calls_mark(words.encode())


def why_not_here() -> str:
    """Why calls cannot be met on this computer; empty if they can."""
    if not sys.platform.startswith("linux"):
        return "calls are met by LD_PRELOAD, which is a thing of Linux"
    return "" if shutil.which("gcc") else "there is no gcc here to build calls.c"


def run(program: Path, folder: Path, *words: object) -> dict[str, Any]:
    """What a program tells, as one line of JSON, that was started with the library; its own folder comes first."""
    library = folder / "calls.so"
    build = ["gcc", "-shared", "-fPIC", "-O1", "-o", str(library), str(_SOURCE), "-ldl"]
    subprocess.run(build, check=True)
    room = folder / "room"
    room.mkdir()
    environment = {**os.environ, "LD_PRELOAD": str(library), _LIBRARY: str(library)}
    command = [sys.executable, str(program), str(room), *map(str, words)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told
