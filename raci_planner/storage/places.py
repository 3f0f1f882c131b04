"""Where the program keeps what belongs to it and not to the user's folders."""

from dataclasses import dataclass
from pathlib import Path

PATIENCE = (0.1, 0.3, 0.6, 0.9, 1.1)
"""Pauses between tries to replace a file that a virus scanner or a sync client holds open. Units: seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The folder of working copies, and how patiently a file under a user's name is replaced."""

    work: Path
    patience: tuple[float, ...] = PATIENCE

    @classmethod
    def standard(cls) -> "Places":
        """Where this system wants a program's own data to lie."""
        import platformdirs  # noqa: PLC0415 - a test's own places need no such package

        return cls(work=Path(platformdirs.user_data_dir("raci-planner", appauthor=False)) / "work")
