"""What the program remembers of a person's wishes, apart from any plan."""

from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from raci_planner.desktop.remembering import Json, keep_damaged, read_json, write_json

TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Sizes of text to choose from. Units: percent of the desktop's own."""
REVIEW_MONTHS = (1, 2, 3, 4, 6, 12)
"""Months between two reviews to choose from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Wishes with their defaults.

    `language` is "system" or a key of `languages.LANGUAGES`; it counts from the next start.
    `theme` is "system", "light" or "dark"; `contrast` is "system", "high" or "usual"; `text_size` is in percent.
    `author` signs what this person does. `review_every` are the months after which a new plan is looked at again.
    `tips_seen` are the tips that were closed, counted from the first. `row_height` is S, M or L; `heads` says whether
    names of roles stand "flat", "upright" or as there is room ("fitting"); `after_letter` is "stay", "right" or
    "down"; `has_words` has chips show the word instead of the letter, `shows_people` has heads name who holds a role.
    `versions_kept` are automatic ones per plan.
    `geometry` and `layout` are Qt's own words for the last window, in base 64.
    """

    language: str = "system"
    theme: str = "system"
    contrast: str = "system"
    text_size: int = 100
    author: str = ""
    reopens_last: bool = False
    review_every: int = 3
    shows_tips: bool = True
    tips_seen: int = 0
    row_height: str = "M"
    heads: str = "fitting"
    after_letter: str = "stay"
    has_words: bool = False
    shows_people: bool = False
    versions_kept: int = 20
    geometry: str = ""
    layout: str = ""


_ALLOWED: dict[str, tuple[str, ...] | range] = {
    "language": ("system", "en", "de", "fr"),
    "theme": ("system", "light", "dark"),
    "contrast": ("system", "high", "usual"),
    "text_size": range(TEXT_SIZES[0], TEXT_SIZES[-1] + 1),
    "review_every": range(1, 25),
    "tips_seen": range(100),
    "row_height": ("S", "M", "L"),
    "heads": ("fitting", "flat", "upright"),
    "after_letter": ("stay", "right", "down"),
    "versions_kept": range(1, 1_000),
}
"""The values that mean something, for wishes that are not free words; a file may hold others after other hands."""


class SettingsFile(QObject):
    """The settings on the disk, and who is told of a change. A damaged file gives the defaults and is kept aside."""

    changed = Signal(Settings)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.current = self._read()

    def change(self, **wishes: str | int | bool) -> None:
        """Set some of the fields of `Settings`, keep them, and tell those who follow them."""
        before = self.current
        self.current = replace(before, **wishes)  # type: ignore[arg-type] # one name for fields of three types
        if self.current != before:
            write_json(self._path, asdict(self.current))
            self.changed.emit(self.current)

    def _read(self) -> Settings:
        content = read_json(self._path)
        if content is None:
            return Settings()
        if not isinstance(content, dict):
            keep_damaged(self._path)
            return Settings()
        usable: dict[str, Any] = {key: value for key, value in content.items() if _is_usable(key, value)}
        if len(usable) < sum(field.name in content for field in fields(Settings)):
            keep_damaged(self._path)
            write_json(self._path, usable)
        return Settings(**usable)


_DEFAULTS = asdict(Settings())


def _is_usable(key: str, value: Json) -> bool:
    """Whether a value in the file can be what a wish is set to; wishes of other versions are passed over."""
    if key not in _DEFAULTS or type(value) is not type(_DEFAULTS[key]):
        return False
    allowed = _ALLOWED.get(key)
    return allowed is None or value in allowed
