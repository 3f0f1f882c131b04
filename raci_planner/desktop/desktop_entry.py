"""Puts the program into a Linux desktop's menu and has it open plans: for one user, without a package."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from raci_planner import assets

_EXEC = "Exec=raci-planner"
_ENTRY = "applications/raci-planner.desktop"
_TYPE = "mime/packages/raci-planner.xml"
_ICONS = (
    "icons/hicolor/scalable/apps/raci-planner.svg",
    "icons/hicolor/scalable/mimetypes/application-vnd.raci-planner.plan.svg",
)


def install(environment: Mapping[str, str], program: Sequence[str]) -> str:
    """Put menu entry, file type and icons below the user's data folder.

    Args:
        environment: where XDG_DATA_HOME or HOME is told.
        program: the words that start this very program.

    Returns:
        What was done, for people.
    """
    data = _data_folder(environment)
    entry = assets.resource("desktop-entry", "raci-planner.desktop").read_text(encoding="utf-8")
    started = " ".join(map(_quoted, program))
    _write(data / _ENTRY, entry.replace(_EXEC, f"Exec={started}"))
    _write(data / _TYPE, assets.resource("desktop-entry", "raci-planner.xml").read_text(encoding="utf-8"))
    for icon in _ICONS:
        _write(data / icon, assets.resource("icons", "raci-planner.svg").read_text(encoding="utf-8"))
    _refresh(data)
    return (
        f"RACI Planner is in your menu, and .raci files open with it. What was added lies below {data}.\n"
        "To take it out again: raci-planner --uninstall-desktop"
    )


def uninstall(environment: Mapping[str, str]) -> str:
    """Take out what `install` put there.

    Returns:
        What was done, for people.
    """
    data = _data_folder(environment)
    for name in (_ENTRY, _TYPE, *_ICONS):
        (data / name).unlink(missing_ok=True)
    _refresh(data)
    return "RACI Planner is no longer in your menu. Plans and settings stay as they are."


def own_program() -> tuple[str, ...]:
    """The words that started this process, so that a menu can start it again."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    started = Path(sys.argv[0]).absolute()
    if os.access(started, os.X_OK):
        return (str(started),)
    return (sys.executable, "-m", "raci_planner")


def _data_folder(environment: Mapping[str, str]) -> Path:
    told = environment.get("XDG_DATA_HOME")
    return Path(told) if told else Path(environment.get("HOME") or Path.home()) / ".local" / "share"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _quoted(word: str) -> str:
    """A word as the desktop entry format wants it; a percent sign would begin a field of its own."""
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("`", "\\`").replace("$", "\\$")
    return f'"{escaped}"'.replace("%", "%%")


def _refresh(data: Path) -> None:
    """Have the desktop read its menus again; without these programs it does so at the next login."""
    for program, folder in (("update-mime-database", "mime"), ("update-desktop-database", "applications")):
        found = shutil.which(program)
        if found is not None and (data / folder).is_dir():
            subprocess.run([found, str(data / folder)], check=False, capture_output=True)  # noqa: S603 - found on PATH
