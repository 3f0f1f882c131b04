"""What the program remembers of a person's wishes, apart from any plan."""

from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from raci_planner.desktop.remembering import keep_damaged, read_json, write_json


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Wishes with their defaults.

    `theme` is "system", "light" or "dark"; `author` signs what this person accepts; `geometry` and `layout` are
    Qt's own words for the last window, in base 64.
    """

    theme: str = "system"
    author: str = ""
    geometry: str = ""
    layout: str = ""


class SettingsFile:
    """The settings on the disk. A damaged file gives the defaults and is kept aside."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.current = self._read()

    def change(self, **wishes: str) -> None:
        """Set some of the fields of `Settings` and keep them."""
        self.current = replace(self.current, **wishes)
        write_json(self._path, asdict(self.current))

    def _read(self) -> Settings:
        content = read_json(self._path)
        if content is None:
            return Settings()
        if not isinstance(content, dict) or not all(isinstance(value, str) for value in content.values()):
            keep_damaged(self._path)
            return Settings()
        known = {field.name for field in fields(Settings)}
        return Settings(**{key: str(value) for key, value in content.items() if key in known})
