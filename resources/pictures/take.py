"""Takes the README's pictures anew: `uv run python resources/pictures/take.py`."""

import os
import subprocess
import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_PICTURES = {
    "welcome-light.png": ["--theme", "light"],
    "welcome-dark.png": ["--theme", "dark"],
    "plan-light.png": ["--new", "sample", "--theme", "light"],
    "plan-dark.png": ["--new", "sample", "--theme", "dark"],
}


def main() -> None:
    """Paint each window without a screen and write what it would show."""
    program = Path(sys.executable).with_name("raci-planner")
    for name, arguments in _PICTURES.items():
        command = [program, *arguments, "--screenshot", _HERE / name, "--size", "1366x768"]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run(command, env=environment, check=True)  # noqa: S603 - our own program


if __name__ == "__main__":
    main()
