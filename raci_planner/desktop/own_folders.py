"""Where the desktop keeps what is its own: settings, the list of recent plans, the log."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from raci_planner.storage.places import Places


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFolders:
    """Folders that may not exist yet."""

    settings: Path
    log: Path

    @classmethod
    def standard(cls) -> "OwnFolders":
        """Where this system wants them.

        Qt knows, too, and is loaded already: platformdirs would cost a tenth of the time to the first window.
        """
        location = QStandardPaths.StandardLocation
        return cls(settings=_own(location.GenericConfigLocation), log=_own(location.GenericStateLocation) / "log")


def own_places() -> Places:
    """Where working copies lie: the same folder that the command line has from platformdirs."""
    return Places(work=_own(QStandardPaths.StandardLocation.GenericDataLocation) / "work")


def _own(location: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(location)) / "raci-planner"
