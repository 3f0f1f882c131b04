"""What a crash leaves behind is offered at the next start, whole, and only to one."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sample_plans import contents, full_plan, rename

from raci_planner.domain.errors import DocumentError
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import PlanInfo
from raci_planner.storage.document import PlanDocument
from raci_planner.storage.errors import DamagedPlanError, FileChangedError
from raci_planner.storage.loading import inspect
from raci_planner.storage.places import Places
from raci_planner.storage.recovery import list_recoveries

type Opened = Callable[[PlanDocument], PlanDocument]

_CRASH = """
import os, sys
from pathlib import Path
from raci_planner.domain.commands import AddSection
from raci_planner.storage.document import PlanDocument
from raci_planner.storage.places import Places

places, what = Places(work=Path(sys.argv[1])), sys.argv[3]
document = PlanDocument.open(Path(sys.argv[2]), places)
if what != "opened":
    document.commit(AddSection("Late").decide(document.plan, lambda: 77))
if what == "published":
    document.publish()
if what == "snapshot":
    document.take_snapshot()
os._exit(9)
"""


def _crash(places: Places, plan_file: Path, what: str) -> None:
    subprocess.run([sys.executable, "-c", _CRASH, places.work, plan_file, what], check=False)


@pytest.mark.parametrize("what", ["edited", "snapshot"])
def test_edits_that_a_crash_kept_from_the_file_are_recovered(
    what: str, plan_file: Path, places: Places, opened: Opened
) -> None:
    _crash(places, plan_file, what)
    (recovery,) = list_recoveries(places)
    assert (recovery.name, recovery.path) == ("autumn.raci", plan_file)
    document = opened(PlanDocument.recover(recovery, places))
    assert {section.name for section in document.plan.sections.values()} == {"Strategy", "Late"}
    assert not document.is_published
    document.close()
    assert contents(inspect(plan_file).plan) == contents(document.plan)
    assert list_recoveries(places) == ()
    assert list(plan_file.parent.iterdir()) == [plan_file]


@pytest.mark.parametrize("what", ["opened", "published"])
def test_nothing_is_offered_when_the_file_has_everything(what: str, plan_file: Path, places: Places) -> None:
    _crash(places, plan_file, what)
    assert list_recoveries(places) == ()
    assert list(places.work.iterdir()) == []


def test_a_plan_that_never_had_a_file_is_recovered(places: Places, opened: Opened) -> None:
    document = PlanDocument.create(full_plan(), places)
    document.commit(rename(document.plan, "Set the course"))
    document.close()
    (recovery,) = list_recoveries(places)
    again = opened(PlanDocument.recover(recovery, places))
    assert (again.path, again.name) == (None, "Autumn")
    assert contents(again.plan) == contents(document.plan)


def test_an_untitled_plan_that_was_never_touched_is_not_offered(places: Places) -> None:
    PlanDocument.create(Plan(PlanInfo(uid="u", name="New")), places).set_aside()
    assert list_recoveries(places) == ()


def test_a_plan_that_is_open_is_not_offered(document: PlanDocument, places: Places) -> None:
    document.commit(rename(document.plan, "Set the course"))
    assert list_recoveries(places) == ()


def test_a_plan_is_recovered_only_once(document: PlanDocument, places: Places, opened: Opened) -> None:
    document.commit(rename(document.plan, "Set the course"))
    document.set_aside()
    (recovery,) = list_recoveries(places)
    opened(PlanDocument.recover(recovery, places))
    assert list_recoveries(places) == ()
    with pytest.raises(DocumentError, match="another window"):
        PlanDocument.recover(recovery, places)


def test_a_recovered_plan_that_crashes_again_is_offered_again(
    document: PlanDocument, places: Places, opened: Opened
) -> None:
    document.commit(rename(document.plan, "Set the course"))
    document.set_aside()
    for number in range(3):
        (recovery,) = list_recoveries(places)
        again = opened(PlanDocument.recover(recovery, places))
        again.commit(rename(again.plan, f"Set the course {number}"))
        again.set_aside()
    (recovery,) = list_recoveries(places)
    assert contents(opened(PlanDocument.recover(recovery, places)).plan) == contents(again.plan)


def test_a_file_that_was_changed_since_the_crash_is_not_overwritten(
    document: PlanDocument, plan_file: Path, places: Places, opened: Opened
) -> None:
    document.commit(rename(document.plan, "Set the course"))
    document.set_aside()
    other = opened(PlanDocument.open(plan_file, places))
    other.commit(rename(other.plan, "Theirs"))
    other.close()
    (recovery,) = list_recoveries(places)
    again = opened(PlanDocument.recover(recovery, places))
    with pytest.raises(FileChangedError):
        again.publish()
    assert contents(inspect(plan_file).plan) == contents(other.plan)


def test_a_plan_whose_file_somebody_has_open_is_recovered_for_reading(
    document: PlanDocument, plan_file: Path, places: Places, opened: Opened
) -> None:
    document.commit(rename(document.plan, "Set the course"))
    document.set_aside()
    opened(PlanDocument.open(plan_file, places))
    (recovery,) = list_recoveries(places)
    again = opened(PlanDocument.recover(recovery, places))
    assert again.is_read_only
    again.save_as(plan_file.with_name("mine.raci"))
    assert contents(inspect(plan_file.with_name("mine.raci")).plan) == contents(document.plan)


def test_a_recovery_that_was_only_looked_at_is_not_lost_on_closing(
    document: PlanDocument, plan_file: Path, places: Places, opened: Opened
) -> None:
    document.commit(rename(document.plan, "Set the course"))
    document.set_aside()
    opened(PlanDocument.open(plan_file, places))
    (recovery,) = list_recoveries(places)
    PlanDocument.recover(recovery, places).close()
    assert [each.folder for each in list_recoveries(places)] == [recovery.folder]


def test_a_damaged_copy_is_told_and_kept(document: PlanDocument, places: Places) -> None:
    document.commit(rename(document.plan, "Set the course"))
    document.set_aside()
    (recovery,) = list_recoveries(places)
    (recovery.folder / "plan.raci").write_bytes(b"rubbish" * 4_000)
    with pytest.raises(DamagedPlanError, match="It stays in"):
        PlanDocument.recover(recovery, places)
    assert [each.folder for each in list_recoveries(places)] == [recovery.folder]


def test_a_copy_whose_origin_is_unreadable_is_offered_without_a_file(document: PlanDocument, places: Places) -> None:
    document.commit(rename(document.plan, "Set the course"))
    document.set_aside()
    (recovery,) = list_recoveries(places)
    (recovery.folder / "origin.json").write_text("{")
    assert list_recoveries(places) == (replace(recovery, name=recovery.folder.name, path=None, fingerprints=()),)


def test_what_is_not_ours_in_the_folder_of_copies_is_left_alone(places: Places) -> None:
    places.work.mkdir()
    (places.work / "holiday photos").mkdir()
    (places.work / "a file").touch()
    assert list_recoveries(places) == ()
    assert len(list(places.work.iterdir())) == 2


def test_without_a_folder_of_copies_there_is_nothing_to_recover(places: Places) -> None:
    assert list_recoveries(places) == ()
    assert not places.work.exists()


def test_a_plan_whose_file_is_gone_is_still_recovered(
    document: PlanDocument, plan_file: Path, places: Places, opened: Opened
) -> None:
    document.commit(rename(document.plan, "Set the course"))
    document.set_aside()
    shutil.rmtree(plan_file.parent)
    (recovery,) = list_recoveries(places)
    again = opened(PlanDocument.recover(recovery, places))
    assert contents(again.plan) == contents(document.plan)
