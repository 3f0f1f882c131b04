"""A desk in a home of its own, and a person who answers what the program asks."""

from pathlib import Path

import pytest
from keyboard import Person
from PySide6.QtWidgets import QApplication

from raci_planner.desktop.desk import Desk
from raci_planner.desktop.own_folders import OwnFolders
from raci_planner.storage.places import Places


@pytest.fixture
def person() -> Person:
    return Person()


@pytest.fixture
def desk(qapp: QApplication, folder: Path, person: Person) -> Desk:
    folders = OwnFolders(settings=folder / "settings", log=folder / "log")
    return Desk(qapp, Places(work=folder / "work"), folders, lambda _: person)
