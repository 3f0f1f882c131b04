"""What windows may ask of the program that they are part of, without knowing how it opens windows."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from raci_planner.desktop.jobs import Jobs
from raci_planner.desktop.own_folders import OwnFolders
from raci_planner.desktop.recent import RecentPlans
from raci_planner.desktop.settings import SettingsFile
from raci_planner.desktop.theme import Theme
from raci_planner.session.templates import Template
from raci_planner.storage.places import Places

if TYPE_CHECKING:
    from raci_planner.domain.commands import Table
    from raci_planner.domain.schemes import LetterScheme
    from raci_planner.session.session import PlanSession


class Host(Protocol):
    """What all windows share, and the ways to open more of them; `Desk` is the one of the running program."""

    places: Places
    folders: OwnFolders
    settings: SettingsFile
    recent: RecentPlans
    jobs: Jobs

    @property
    def theme(self) -> Theme:
        """The colours of everything."""
        ...

    @property
    def own_templates(self) -> Path:
        """The folder of the person's own templates; it may not be there yet."""
        ...

    def templates(self) -> tuple[Template, ...]:
        """What a plan can begin with."""
        ...

    def begin(self, key: str) -> QWidget:
        """Begin an untitled plan from a template."""
        ...

    def begin_with(self, name: str, table: "Table", scheme: "LetterScheme") -> QWidget:
        """Begin an untitled plan from a table that was read."""
        ...

    def open_path(self, path: Path) -> QWidget | None:
        """Open a plan, or begin one from a table."""
        ...

    def remember(self, session: "PlanSession") -> None:
        """Put a plan with a file on the list of recent ones."""
        ...

    def show_welcome(self) -> QWidget:
        """Bring up the welcome window."""
        ...

    def quit(self) -> None:
        """Close everything, unless somebody thinks better of it."""
        ...
