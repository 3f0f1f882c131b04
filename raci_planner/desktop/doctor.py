"""What this computer has and lacks for a window, asked before Qt is touched.

Qt ends the process when a system library or a screen is missing; these checks say it in words instead.
"""

import ctypes
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SystemLibrary:
    """A library that Qt's wheels leave to the system, and the packages that bring it."""

    name: str
    apt: str
    dnf: str


ALWAYS = (
    SystemLibrary("libGL.so.1", "libgl1", "libglvnd-glx"),
    SystemLibrary("libEGL.so.1", "libegl1", "libglvnd-egl"),
    SystemLibrary("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    SystemLibrary("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    SystemLibrary("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    SystemLibrary("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
)
ON_X11 = (
    SystemLibrary("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    SystemLibrary("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    SystemLibrary("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    SystemLibrary("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    SystemLibrary("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
)
ON_WAYLAND = (SystemLibrary("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor"),)


def can_load(library: SystemLibrary) -> bool:
    """Whether the system finds this library."""
    try:
        ctypes.CDLL(library.name)
    except OSError:
        return False
    return True


def missing_libraries(
    environment: Mapping[str, str], is_there: Callable[[SystemLibrary], bool] = can_load
) -> tuple[SystemLibrary, ...]:
    """The libraries that a window here would need and that are not there; none outside Linux."""
    if not sys.platform.startswith("linux"):
        return ()
    wanted = [*ALWAYS]
    if "QT_QPA_PLATFORM" not in environment:
        wanted += ON_WAYLAND if environment.get("WAYLAND_DISPLAY") else ()
        wanted += ON_X11 if environment.get("DISPLAY") else ()
    return tuple(library for library in wanted if not is_there(library))


def has_screen(environment: Mapping[str, str]) -> bool:
    """Whether there is somewhere to put a window. Whoever names Qt's platform is taken at their word."""
    if not sys.platform.startswith("linux"):
        return True
    return any(environment.get(name) for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"))


def no_screen_advice(environment: Mapping[str, str]) -> str:
    """What to do where there is no screen, in the words of whoever started the program: start.sh names itself."""
    script = environment.get("RACI_PLANNER_START")
    window, terminal = (script, f"{script} raci") if script else ("raci-planner", "raci")
    return (
        "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.\n"
        "\n"
        "Look at it in a picture:\n"
        f"  {window} --screenshot welcome.png\n"
        f"  {window} --new sample --screenshot plan.png --size 1366x768 --theme dark\n"
        f"  {window} plan.raci --screenshot plan.png\n"
        "\n"
        "Work without a window:\n"
        f"  {terminal} new plan.raci --template sample      begin a plan\n"
        f"  {terminal} check plan.raci                      say what is odd about it\n"
        f"  {terminal} export plan.raci --to plan.xlsx      write the workbook\n"
        f"  {terminal} --help                               everything else"
    )


def library_advice(missing: tuple[SystemLibrary, ...]) -> str:
    """The one line that brings what is missing."""
    names = ", ".join(library.name for library in missing)
    apt = " ".join(dict.fromkeys(library.apt for library in missing))
    dnf = " ".join(dict.fromkeys(library.dnf for library in missing))
    return (
        f"RACI Planner needs system libraries that are not installed here: {names}\n"
        "\n"
        f"Debian, Ubuntu, Mint:   sudo apt-get install -y {apt}\n"
        f"Fedora, RHEL, openSUSE: sudo dnf install -y {dnf}\n"
        "\n"
        "Then start it again. The command line works without them: raci --help"
    )


def report(environment: Mapping[str, str]) -> str:
    """Everything a person who helps would ask first; nothing of any plan."""
    import platform  # noqa: PLC0415 - a start does without it

    from raci_planner.storage.gate import engine_version  # noqa: PLC0415

    missing = missing_libraries(environment)
    screen = ", ".join(
        f"{name}={environment[name]}"
        for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
        if environment.get(name)
    )
    lines = [
        f"RACI Planner  {_version('raci-planner')}",
        f"Python        {platform.python_version()} ({platform.machine()}, {platform.system()} {platform.release()})",
        f"Qt            {_version('PySide6-Essentials')}",
        f"SQLite        {engine_version()}",
        f"Screen        {screen or 'none'}",
        f"Libraries     {'all there' if not missing else 'missing: ' + ', '.join(one.name for one in missing)}",
    ]
    if missing:
        lines += ["", library_advice(missing)]
    if not has_screen(environment):
        lines += ["", no_screen_advice(environment)]
    return "\n".join(lines)


def system_report() -> str:
    """`report` for this process."""
    return report(os.environ)


def _version(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - slow, and seldom asked

    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"
