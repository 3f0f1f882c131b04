"""A desk in a home of its own; every window on it is closed afterwards."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desktop_on_screen import Script
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWhatsThis
from pytestqt.qtbot import QtBot

from raci_planner.desktop.desk import Desk
from raci_planner.desktop.own_folders import OwnFolders
from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.storage.places import Places


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Windows that are nowhere cannot be raised or sized by a window manager; Qt says so each time."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("^This plugin does not support", extend=True))


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[QApplication]:
    """The application; whatever it learns to speak is forgotten again."""
    locale = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(work=tmp_path / "work", patience=())


@pytest.fixture
def folders(tmp_path: Path) -> OwnFolders:
    return OwnFolders(settings=tmp_path / "settings", log=tmp_path / "log")


@pytest.fixture
def script() -> Script:
    return Script()


@pytest.fixture
def make_desk(
    qapp: QApplication, qtbot: QtBot, places: Places, folders: OwnFolders, script: Script
) -> Iterator[Callable[[], Desk]]:
    """Makes a desk, as a start of the program does; several share the same home."""
    made: list[Desk] = []

    def make() -> Desk:
        desk = Desk(qapp, places, folders, lambda _window: script)
        made.append(desk)
        return desk

    yield make
    QWhatsThis.leaveWhatsThisMode()  # it would take the first key of the next test
    for desk in made:
        desk.jobs.wait()
        for window in desk.plan_windows:
            window.session.document.set_aside()
            window.deleteLater()
        if desk.welcome is not None:
            desk.welcome.deleteLater()
    qtbot.wait(1)


@pytest.fixture
def desk(make_desk: Callable[[], Desk]) -> Desk:
    return make_desk()


@pytest.fixture
def window(desk: Desk) -> PlanWindow:
    """The sample plan, untitled."""
    return desk.begin("sample")


@pytest.fixture
def named_window(window: PlanWindow, script: Script, tmp_path: Path) -> PlanWindow:
    """The sample plan, in a file of its own."""
    script.answers.append(tmp_path / "checkout.raci")
    assert window.bench.filing.save_as()
    return window


@pytest.fixture
def damaged_settings(folders: OwnFolders) -> Path:
    """A settings file that another program has spoilt."""
    file = folders.settings / "settings.json"
    folders.settings.mkdir(parents=True)
    file.write_text(json.dumps({"theme": "dark"})[:-3], encoding="utf-8")
    return file
