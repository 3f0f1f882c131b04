"""The few words that `raci-planner` understands on its command line."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

USUAL_SIZE = (1366, 768)
"""The laptop screen that the layout is made for, in pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arguments:
    """What the program was asked to do.

    `template` is the key of a template to begin with, empty for a blank plan, None for no new plan at all.
    `desktop_entry` is "install" or "uninstall" for the entry in a Linux menu.
    """

    file: Path | None = None
    template: str | None = None
    screenshot: Path | None = None
    size: tuple[int, int] = USUAL_SIZE
    theme: str | None = None
    language: str | None = None
    begins_workshop: bool = False
    wants_doctor: bool = False
    desktop_entry: str | None = None


def read_arguments(words: Sequence[str]) -> Arguments:
    """The arguments that these words mean.

    Raises:
        SystemExit: if they mean nothing, after saying why; or after `--help`.
    """
    if not words:
        return Arguments()
    import argparse  # noqa: PLC0415 - most starts have no words

    parser = argparse.ArgumentParser(
        prog="raci-planner",
        description="Map who does what, and see where product and project roles blur.",
        epilog="Without a window: `raci --help`.",
    )
    parser.add_argument("file", nargs="?", type=Path, help="a plan (.raci) or a table (.xlsx, .csv) to open")
    parser.add_argument("--new", nargs="?", const="", metavar="TEMPLATE", help="begin a new plan")
    parser.add_argument("--screenshot", type=Path, metavar="OUT.png", help="paint into a file instead of a screen")
    parser.add_argument("--size", type=_size, default=USUAL_SIZE, metavar="WxH", help="of the screenshot")
    parser.add_argument("--theme", choices=("light", "dark"), help="instead of the one in the settings")
    parser.add_argument("--workshop", action="store_true", help="put the plan on the wall at once")
    parser.add_argument("--language", metavar="xx", help="en, de or fr, instead of the one in the settings")
    parser.add_argument("--doctor", action="store_true", help="say what this computer has and lacks")
    for way, what in (("install", "put the program into this user's menu (Linux)"), ("uninstall", "take it out again")):
        parser.add_argument(f"--{way}-desktop", dest="desktop_entry", action="store_const", const=way, help=what)
    found = parser.parse_args(words)
    return Arguments(
        file=found.file,
        template=found.new,
        screenshot=found.screenshot,
        size=found.size,
        theme=found.theme,
        language=found.language,
        begins_workshop=found.workshop,
        wants_doctor=found.doctor,
        desktop_entry=found.desktop_entry,
    )


def _size(text: str) -> tuple[int, int]:
    width, cross, height = text.lower().partition("x")
    if not (cross and width.isdecimal() and height.isdecimal() and int(width) and int(height)):
        raise ValueError(f"{text} is no size such as 1366x768")
    return int(width), int(height)
