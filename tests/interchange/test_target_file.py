from pathlib import Path

import pytest

from raci_planner.domain.errors import ForeignFormatError
from raci_planner.interchange.target_file import target_file


def test_the_file_takes_its_name_when_it_is_whole(folder: Path) -> None:
    target = folder / "plan.xlsx"
    target.write_text("old")
    with target_file(target) as temporary:
        temporary.write_text("new")
        assert target.read_text() == "old"
    assert (target.read_text(), list(folder.iterdir())) == ("new", [target])


def test_a_fault_leaves_the_old_file_and_nothing_else(folder: Path) -> None:
    target = folder / "plan.xlsx"
    target.write_text("old")

    def write() -> None:
        with target_file(target) as temporary:
            temporary.write_text("half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write()
    assert (target.read_text(), list(folder.iterdir())) == ("old", [target])


def test_a_folder_that_is_not_there_is_a_message_that_names_it(folder: Path) -> None:
    def write() -> None:
        with target_file(folder / "gone" / "plan.xlsx") as temporary:
            temporary.write_text("new")

    with pytest.raises(ForeignFormatError, match="gone"):
        write()
