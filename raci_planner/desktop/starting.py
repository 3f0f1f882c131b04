"""The first second: look around, then bring up Qt, or say plainly why not."""

import os
import sys
from collections.abc import Sequence

from raci_planner.desktop.arguments import Arguments, read_arguments
from raci_planner.desktop.doctor import (
    has_screen,
    library_advice,
    missing_libraries,
    no_screen_advice,
    system_report,
)

CANNOT_SHOW = 3
"""Exit code where no window can open."""


def start(words: Sequence[str]) -> int:
    """Run the program.

    Args:
        words: the command line without the program's name.

    Returns:
        The exit code of the process.
    """
    arguments = read_arguments(words)
    if arguments.wants_doctor:
        return _say(system_report(), 0)
    if arguments.desktop_entry is not None:
        return _say(_change_desktop_entry(arguments.desktop_entry), 0)
    if arguments.screenshot is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if not has_screen(os.environ):
        return _say(no_screen_advice(os.environ), CANNOT_SHOW)
    missing = missing_libraries(os.environ)
    if missing:
        return _say(library_advice(missing), CANNOT_SHOW)
    return _run(arguments)


def _run(arguments: Arguments) -> int:
    """Bring up Qt, now that it is known to load.

    What needs no Qt comes first: once PySide6 is there, it reads the source of every module that is imported.
    """
    if arguments.file is not None or arguments.template is not None:
        import raci_planner.session.opening  # noqa: F401, PLC0415
    from raci_planner.desktop.app import run_app  # noqa: PLC0415

    return run_app(arguments)


def _change_desktop_entry(way: str) -> str:
    from raci_planner.desktop import desktop_entry  # noqa: PLC0415 - seldom asked for

    if way == "uninstall":
        return desktop_entry.uninstall(os.environ)
    return desktop_entry.install(os.environ, desktop_entry.own_program())


def _say(text: str, code: int) -> int:
    stream = sys.stdout if code == 0 else sys.stderr
    stream.write(f"{text}\n")
    return code
