"""The plan on a screen, in Qt."""

import sys
from typing import NoReturn


def main() -> NoReturn:
    """Start the program with the arguments of the command line, and end the process with its exit code."""
    from raci_planner.desktop.starting import start  # noqa: PLC0415 - importing this package stays free of Qt

    sys.exit(start(sys.argv[1:]))
