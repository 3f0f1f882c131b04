"""A screen, a session bus and the bus of accessibility, all of a test's own; and the program on them."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from select import select
from typing import Any

HERE = Path(__file__).parent
_PYTHON = "/usr/bin/python3"
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_PROGRAM = "raci-planner"
_PATIENCE = 20
"""Seconds that a window may take to come up on a busy machine."""


def missing() -> str:
    """What this computer lacks for a screen reader, in words; empty if nothing."""
    lacks = [name for name in ("Xvfb", "dbus-daemon") if shutil.which(name) is None]
    if not _launcher():
        lacks.append("at-spi2-core")
    asks = "import gi; gi.require_version('Atspi', '2.0')"
    if not Path(_PYTHON).exists() or subprocess.run([_PYTHON, "-c", asks], capture_output=True, check=False).returncode:
        lacks.append("python3-gi with gir1.2-atspi-2.0")
    return f"no screen reader can listen here without {', '.join(lacks)}" if lacks else ""


@dataclass(frozen=True, slots=True)
class Node:
    """What a screen reader is told of one thing on the screen."""

    depth: int
    role: str
    name: str
    description: str
    labels: tuple[str, ...]
    states: frozenset[str]
    box: tuple[int, int, int, int] | None
    cell: tuple[int, int] | None
    headers: tuple[str, ...]

    def __str__(self) -> str:
        """Such as `push button "Undo" at [60, 4, 32, 32]`."""
        return f'{self.role} "{self.name}" ({self.description}) at {self.box}'


@dataclass(frozen=True, slots=True)
class Program:
    """The running program, with a scene on its screen."""

    process: "subprocess.Popen[str]"
    environment: Mapping[str, str]

    def scene(self, name: str) -> list[Node]:
        """Open a scene and read all of the program's tree that is shown."""
        self._show(name)
        done = subprocess.run(
            [_PYTHON, "-W", "ignore", HERE / "tree.py", _PROGRAM],
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=120,
        )
        return [_node(told) for told in json.loads(done.stdout)]

    def heard(self, *keys: str) -> list[tuple[str, ...]]:
        """Press keys and hear what is said of them: what has the focus, its new name, or an announcement."""
        with ExitStack() as started:
            listener = _started(started, [_PYTHON, "-W", "ignore", HERE / "listening.py", _PROGRAM], self.environment)
            assert listener.stdout is not None
            assert json.loads(listener.stdout.readline()) == ["ready"]
            for key in keys:
                self._show(f"press {key}")
            told, _ = listener.communicate(timeout=_PATIENCE)
        return [tuple(json.loads(line)) for line in told.splitlines()]

    def _show(self, name: str) -> None:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print(name, file=self.process.stdin, flush=True)
        assert select([self.process.stdout], [], [], _PATIENCE)[0], f"{name} does not come up"
        said = self.process.stdout.readline().strip()
        assert said == f"shown {name}", said


@contextmanager
def program(home: Path) -> Iterator[Program]:
    """The program on a screen and a bus of its own, in a home of its own."""
    with ExitStack() as started:
        environment = os.environ | {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "QT_QPA_PLATFORM": "xcb"}
        environment |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "PYTHONPATH": str(HERE.parents[1])}
        screen = _started(started, ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24"], environment)
        environment["DISPLAY"] = f":{_line(screen)}"
        bus = _started(started, ["dbus-daemon", "--session", "--nofork", "--print-address"], environment)
        environment["DBUS_SESSION_BUS_ADDRESS"] = _line(bus)
        _started(started, [_launcher(), "--launch-immediately"], environment)
        process = _started(started, [sys.executable, str(HERE / "scenes.py"), str(home)], environment)
        yield Program(process, environment)


def _launcher() -> str:
    return next((path for path in _LAUNCHERS if Path(path).exists()), "")


def _started(stack: ExitStack, words: list[str | Path], environment: Mapping[str, str]) -> "subprocess.Popen[str]":
    process = subprocess.Popen(
        words, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    stack.enter_context(process)
    stack.callback(process.terminate)
    return process


def _line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return re.sub(r"\s", "", process.stdout.readline())


def _node(told: dict[str, Any]) -> Node:
    return Node(
        depth=told["depth"],
        role=told["role"],
        name=told["name"],
        description=told["description"],
        labels=tuple(told["labels"]),
        states=frozenset(told["states"]),
        box=tuple(told["box"]) if told["box"] else None,
        cell=tuple(told["cell"]) if told["cell"] else None,
        headers=tuple(told["headers"]),
    )
