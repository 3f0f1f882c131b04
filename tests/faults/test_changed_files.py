"""Whatever somebody else does to the file of an open plan: it is seen, nothing is overwritten, and no edit is lost."""

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from sample_plans import contents, full_plan, large_plan, rename

from raci_planner.domain.errors import DocumentError
from raci_planner.storage.composing import composed
from raci_planner.storage.document import PlanDocument
from raci_planner.storage.errors import FileChangedError
from raci_planner.storage.loading import inspect
from raci_planner.storage.places import Places
from raci_planner.storage.recovery import list_recoveries

type Change = Callable[[Path, random.Random], None]


def _another_plan(path: Path, chance: random.Random) -> None:
    path.write_bytes(composed(large_plan(chance.randrange(1, 20), 3, 0.5)))


def _some_bytes_at_the_same_size_and_time(path: Path, chance: random.Random) -> None:
    known, data = path.stat(), bytearray(path.read_bytes())
    data[chance.randrange(len(data))] ^= chance.randrange(1, 256)
    path.write_bytes(data)
    os.utime(path, ns=(known.st_atime_ns, known.st_mtime_ns))


def _another_file_of_that_name(path: Path, chance: random.Random) -> None:
    beside = path.with_name("beside")
    _another_plan(beside, chance)
    beside.replace(path)


def _cut_short(path: Path, chance: random.Random) -> None:
    os.truncate(path, chance.randrange(path.stat().st_size))


def _moved(path: Path, _: random.Random) -> None:
    path.rename(path.with_name("moved.raci"))


def _removed(path: Path, _: random.Random) -> None:
    path.unlink()


def _a_folder(path: Path, _: random.Random) -> None:
    path.unlink()
    path.mkdir()


def _a_link_to_another_plan(path: Path, chance: random.Random) -> None:
    _moved(path, chance)
    _another_plan(path.with_name("another.raci"), chance)
    path.symlink_to("another.raci")


def _its_folder_moved(path: Path, _: random.Random) -> None:
    path.parent.rename(path.parent.with_name("moved folder"))


def _its_folder_a_file(path: Path, _: random.Random) -> None:
    shutil.rmtree(path.parent)
    path.parent.touch()


_CHANGES: tuple[Change, ...] = (
    _another_plan,
    _some_bytes_at_the_same_size_and_time,
    _another_file_of_that_name,
    _cut_short,
    _moved,
    _removed,
    _a_folder,
    _a_link_to_another_plan,
    _its_folder_moved,
    _its_folder_a_file,
)

_CANNOT_BE_WRITTEN = {_a_folder, _its_folder_moved, _its_folder_a_file}


def _state_of(folder: Path) -> dict[str, bytes | None]:
    found = {str(one.relative_to(folder)): one.read_bytes() if one.is_file() else None for one in folder.rglob("*")}
    return {name: data for name, data in found.items() if ".~lock." not in name}


@pytest.mark.parametrize("times", [1, pytest.param(100, marks=pytest.mark.campaign)])
@pytest.mark.parametrize("change", _CHANGES, ids=lambda change: change.__name__.strip("_"))
def test_a_changed_file_is_seen_and_left_alone_and_no_edit_is_lost(change: Change, times: int, tmp_path: Path) -> None:
    chance = random.Random(20261124)
    for number in range(times):
        desk = tmp_path / f"desk {number}"
        path, places = desk / "plans" / "plan.raci", Places(work=tmp_path / f"work {number}", patience=())
        path.parent.mkdir(parents=True)
        path.write_bytes(composed(full_plan()))
        document = PlanDocument.open(path, places)
        document.commit(rename(document.plan, "Before"))
        change(path, chance)
        theirs = _state_of(desk)
        with pytest.raises(DocumentError) as refusal:
            document.publish()
        document.commit(rename(document.plan, "Afterwards"))
        with pytest.raises(DocumentError):
            document.close()
        assert _state_of(desk) == theirs
        assert isinstance(refusal.value, FileChangedError) or change in _CANNOT_BE_WRITTEN
        document.set_aside()
        (recovery,) = list_recoveries(places)
        again = PlanDocument.recover(recovery, places)
        again.save_as(tmp_path / f"mine {number}.raci")
        again.close()
        assert contents(inspect(tmp_path / f"mine {number}.raci").plan) == contents(document.plan)
        assert list_recoveries(places) == ()


def test_a_share_that_comes_back_is_written_again(tmp_path: Path) -> None:
    path, places = tmp_path / "share" / "plan.raci", Places(work=tmp_path / "work", patience=())
    path.parent.mkdir()
    path.write_bytes(composed(full_plan()))
    document = PlanDocument.open(path, places)
    away = path.parent.rename(tmp_path / "away")
    for number in range(30):
        document.commit(rename(document.plan, f"While it was away {number}"))
        with pytest.raises(DocumentError, match="Your edits are safe"):
            document.publish()
    away.rename(path.parent)
    document.close()
    assert contents(inspect(path).plan) == contents(document.plan)
    assert list(path.parent.iterdir()) == [path]
