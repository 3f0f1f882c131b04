"""The first second of the program: arguments, screens, libraries, and what is loaded before the first paint."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from raci_planner.desktop.arguments import Arguments, read_arguments
from raci_planner.desktop.doctor import ALWAYS, ON_X11, has_screen, library_advice, missing_libraries, report
from raci_planner.desktop.own_folders import own_places
from raci_planner.desktop.theme import PROJECTOR
from raci_planner.storage.places import Places

_NO_SCREEN = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


def _start(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    inherited = {name: value for name, value in os.environ.items() if name not in _NO_SCREEN}
    program = "from raci_planner.desktop import main; main()"
    return subprocess.run(
        [sys.executable, "-c", program, *words],
        env={**inherited, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_no_words_ask_for_nothing() -> None:
    assert read_arguments([]) == Arguments()


def test_a_size_is_read_from_the_command_line() -> None:
    assert read_arguments(["--size", "1920x1080"]).size == (1920, 1080)


def test_a_new_plan_may_name_its_template() -> None:
    assert read_arguments(["--new", "sample"]).template == "sample"
    assert read_arguments(["--new"]).template == ""


def test_a_plan_is_put_on_the_wall_at_once_if_that_is_asked_for(tmp_path: Path) -> None:
    picture, size = tmp_path / "wall.png", ("--size", "1366x768")
    _start("--new", "sample", "--workshop", "--screenshot", str(picture), *size, QT_QPA_PLATFORM="offscreen")
    wall = QImage(str(picture))
    assert (wall.width(), wall.height()) == (1366, 768)
    assert wall.pixelColor(60, 740).name() == PROJECTOR.accent


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="screens are named by the environment on Linux only")
def test_without_a_screen_it_says_how_to_look_and_what_to_do() -> None:
    result = _start()
    assert result.returncode == 3
    assert "no screen" in result.stderr
    assert "--screenshot" in result.stderr
    assert "raci check" in result.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="screens are named by the environment on Linux only")
def test_whoever_came_by_the_script_is_told_to_use_the_script() -> None:
    result = _start(RACI_PLANNER_START="./start.sh")
    assert "./start.sh --screenshot" in result.stderr
    assert "./start.sh raci check" in result.stderr


def test_a_named_platform_counts_as_a_screen() -> None:
    assert has_screen({"QT_QPA_PLATFORM": "offscreen"})


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring their libraries along")
def test_missing_libraries_are_told_with_the_line_that_brings_them() -> None:
    missing = missing_libraries({"DISPLAY": ":0"}, lambda library: library.name != "libxcb-cursor.so.0")
    assert [library.apt for library in missing] == ["libxcb-cursor0"]
    assert "sudo apt-get install -y libxcb-cursor0" in library_advice(missing)
    assert "sudo dnf install -y xcb-util-cursor" in library_advice(missing)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring their libraries along")
def test_an_offscreen_start_needs_no_libraries_of_x11() -> None:
    asked: list[str] = []

    def note(library: object) -> bool:
        asked.append(str(getattr(library, "name", "")))
        return True

    missing_libraries({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, note)
    assert set(asked) == {library.name for library in ALWAYS}
    assert not set(asked) & {library.name for library in ON_X11}


def test_the_doctor_names_versions_and_the_screen() -> None:
    text = report({"QT_QPA_PLATFORM": "offscreen"})
    assert "SQLite" in text
    assert "QT_QPA_PLATFORM=offscreen" in text


def test_the_sample_plan_is_painted_into_a_file_where_there_is_no_screen(tmp_path: Path) -> None:
    target = tmp_path / "plan.png"
    result = _start("--new", "sample", "--screenshot", str(target), "--size", "1000x640", "--theme", "dark")
    assert result.returncode == 0, result.stderr
    assert QImage(str(target)).size().toTuple() == (1000, 640)


def test_nothing_heavy_is_loaded_before_the_welcome_window_is_painted() -> None:
    program = """
import sys
from raci_planner.desktop import app
made = app.made_app()
from raci_planner.desktop.desk import Desk
from raci_planner.desktop.own_folders import OwnFolders, own_places
desk = Desk(made, own_places(), OwnFolders.standard(), app.ask_by_dialogue)
desk.show_welcome().grab()
heavy = ("sqlalchemy", "alembic", "openpyxl", "numpy", "sqlite3", "raci_planner.domain.commands")
print([name for name in heavy if name in sys.modules])
"""
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert result.stdout.strip() == "[]"


def test_windows_and_command_line_keep_working_copies_in_one_place() -> None:
    assert own_places().work == Places.standard().work
