import errno
import os
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


def test_a_protected_file_stays(folder: Path) -> None:
    target = folder / "plan.xlsx"
    target.write_text("old")
    target.chmod(0o444)
    with pytest.raises(ForeignFormatError, match=r"plan\.xlsx is protected"), target_file(target) as temporary:
        temporary.write_text("new")
    assert target.read_text() == "old"


def test_a_folder_of_that_name_is_a_message(folder: Path) -> None:
    (folder / "plan.xlsx").mkdir()
    with pytest.raises(ForeignFormatError, match="is a folder"), target_file(folder / "plan.xlsx") as temporary:
        temporary.write_text("new")
    assert [one.name for one in folder.iterdir()] == ["plan.xlsx"]


@pytest.mark.parametrize(
    ("trace", "message"),
    [
        ("~$plan.xlsx", "Excel has plan.xlsx open"),
        ("~$an.xlsx", "Excel has plan.xlsx open"),
        (".~lock.plan.xlsx#", "LibreOffice has plan.xlsx open"),
        ("other.txt", "plan.xlsx cannot be replaced"),
    ],
)
def test_a_file_that_another_program_holds_is_told_with_the_programs_name(
    trace: str, message: str, folder: Path
) -> None:
    """A program that holds a file is refused to us by the system; here the block refuses in its place."""
    (folder / "plan.xlsx").write_text("old")
    (folder / trace).write_text("")
    with pytest.raises(ForeignFormatError, match=message), target_file(folder / "plan.xlsx"):
        raise PermissionError
    assert (folder / "plan.xlsx").read_text() == "old"


def test_a_full_disk_leaves_the_old_file_and_says_so(folder: Path) -> None:
    (folder / "plan.xlsx").write_text("old")

    def write() -> None:
        with target_file(folder / "plan.xlsx") as temporary:
            temporary.write_text("half")
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.raises(ForeignFormatError, match="no space left"):
        write()
    assert [one.read_text() for one in folder.iterdir()] == ["old"]
