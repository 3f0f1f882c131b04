"""Where the desktop keeps what is its own: settings, the list of recent plans, the log."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFolders:
    """Folders that may not exist yet."""

    settings: Path
    log: Path

    @classmethod
    def standard(cls) -> "OwnFolders":
        """Where this system wants them."""
        import platformdirs  # noqa: PLC0415 - tests name their own

        return cls(
            settings=Path(platformdirs.user_config_dir("raci-planner", appauthor=False)),
            log=Path(platformdirs.user_log_dir("raci-planner", appauthor=False)),
        )
