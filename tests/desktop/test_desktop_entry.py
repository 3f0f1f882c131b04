"""The program in a Linux desktop's menu: there after one command, gone after another."""

import configparser
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from raci_planner.desktop.desktop_entry import install, uninstall
from raci_planner.storage.formats import APPLICATION_ID


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "share"


def _files(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*") if path.is_file() and "mime/" not in path.as_posix()}


def test_the_menu_starts_the_very_program_that_installed_it(data: Path) -> None:
    install({"XDG_DATA_HOME": str(data)}, ["/opt/100% new/raci planner", "-m"])
    entry = configparser.RawConfigParser(strict=False)
    entry.read(data / "applications" / "raci-planner.desktop", encoding="utf-8")
    assert entry["Desktop Entry"]["Exec"] == '"/opt/100%% new/raci planner" "-m" %f'
    assert entry["Desktop Action new"]["Exec"] == '"/opt/100%% new/raci planner" "-m" --new'


def test_the_file_type_is_known_by_the_number_that_plans_carry(data: Path) -> None:
    install({"XDG_DATA_HOME": str(data)}, ["raci-planner"])
    told = (data / "mime" / "packages" / "raci-planner.xml").read_text(encoding="utf-8")
    assert f'offset="68" value="{APPLICATION_ID:#x}"' in told


def test_uninstalling_takes_out_everything_that_was_put_there(data: Path) -> None:
    other = data / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\n")
    install({"XDG_DATA_HOME": str(data)}, ["raci-planner"])
    uninstall({"XDG_DATA_HOME": str(data)})
    assert _files(data) <= {"other.desktop", "mimeinfo.cache"}


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not installed")
def test_the_desktop_finds_nothing_wrong_with_the_entry(data: Path) -> None:
    install({"XDG_DATA_HOME": str(data)}, ["/usr/bin/raci-planner"])
    entry = data / "applications" / "raci-planner.desktop"
    found = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=False)
    assert (found.returncode, found.stdout) == (0, "")


def test_the_program_installs_itself_from_its_command_line(data: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "raci_planner", "--install-desktop"],
        env={"XDG_DATA_HOME": str(data), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "--uninstall-desktop" in done.stdout
    assert (data / "applications" / "raci-planner.desktop").is_file()
