"""Two at one plan: the second reads and is told who writes, quickly, until the first has gone."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sample_plans import contents, rename

from raci_planner.storage.document import PlanDocument
from raci_planner.storage.errors import ReadOnlyPlanError
from raci_planner.storage.loading import inspect
from raci_planner.storage.places import Places

type Opened = Callable[[PlanDocument], PlanDocument]


def _note_of(path: Path) -> Path:
    return path.with_name(f".~lock.{path.name}#")


def _foreign_note(path: Path, **other: object) -> Path:
    note = _note_of(path)
    known = {"user": "ana", "host": "laptop-7", "pid": 1, "since": "2026-11-24T08:00:00+00:00", "copy": "0" * 32}
    note.write_text(json.dumps(known | other))
    return note


def test_the_second_to_open_a_plan_reads_it_and_learns_who_writes(
    document: PlanDocument, plan_file: Path, places: Places, opened: Opened
) -> None:
    start = time.monotonic()
    second = opened(PlanDocument.open(plan_file, places))
    assert time.monotonic() - start < 0.3
    assert second.is_read_only
    assert str(second.read_only_reason).endswith("has it open")
    with pytest.raises(ReadOnlyPlanError, match="under another name"):
        second.commit(rename(second.plan, "x"))
    assert contents(second.plan) == contents(document.plan)


def test_closing_the_second_does_not_unlock_the_first(
    document: PlanDocument, plan_file: Path, places: Places, opened: Opened
) -> None:
    PlanDocument.open(plan_file, places).close()
    assert opened(PlanDocument.open(plan_file, places)).is_read_only
    assert not document.is_read_only


def test_a_plan_that_can_only_be_read_goes_on_under_another_name(
    document: PlanDocument, plan_file: Path, places: Places, opened: Opened
) -> None:
    second = opened(PlanDocument.open(plan_file, places))
    second.save_as(plan_file.with_name("mine.raci"))
    second.commit(rename(second.plan, "Set the course"))
    second.close()
    assert contents(inspect(plan_file.with_name("mine.raci")).plan) == contents(second.plan)
    assert contents(inspect(plan_file).plan) == contents(document.plan)


def test_once_the_first_has_closed_the_plan_can_be_written(
    document: PlanDocument, plan_file: Path, places: Places, opened: Opened
) -> None:
    document.close()
    assert not opened(PlanDocument.open(plan_file, places)).is_read_only


def test_two_links_to_one_file_are_one_plan(
    document: PlanDocument, plan_file: Path, places: Places, opened: Opened
) -> None:
    link = plan_file.with_name("link.raci")
    link.symlink_to(plan_file)
    assert opened(PlanDocument.open(link, places)).is_read_only
    assert not document.is_read_only


def test_the_note_of_a_process_that_died_here_is_passed_over(plan_file: Path, places: Places, opened: Opened) -> None:
    script = (
        "import os, sys; from pathlib import Path; from raci_planner.storage.document import PlanDocument; "
        "from raci_planner.storage.places import Places; "
        "PlanDocument.open(Path(sys.argv[1]), Places(work=Path(sys.argv[2]))); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", script, plan_file, places.work], check=False)
    assert _note_of(plan_file).exists()
    assert not opened(PlanDocument.open(plan_file, places)).is_read_only


def test_a_colleagues_note_is_respected_and_named(plan_file: Path, places: Places, opened: Opened) -> None:
    note = _foreign_note(plan_file)
    document = opened(PlanDocument.open(plan_file, places))
    assert "ana on laptop-7" in str(document.read_only_reason)
    document.close()
    assert note.exists()


def test_a_note_that_nobody_renews_is_called_old(plan_file: Path, places: Places, opened: Opened) -> None:
    note = _foreign_note(plan_file)
    os.utime(note, (0, 0))
    document = opened(PlanDocument.open(plan_file, places))
    assert "not been heard of" in str(document.read_only_reason)


def test_an_open_plan_renews_its_note(document: PlanDocument, plan_file: Path) -> None:
    os.utime(_note_of(plan_file), (0, 0))
    document.renew_lock()
    assert _note_of(plan_file).stat().st_mtime > 0


def test_a_note_is_taken_over_on_the_users_word_only(plan_file: Path, places: Places, opened: Opened) -> None:
    _foreign_note(plan_file)
    document = opened(PlanDocument.open(plan_file, places, by_force=True))
    assert not document.is_read_only
    document.commit(rename(document.plan, "Set the course"))
    document.close()
    assert list(plan_file.parent.iterdir()) == [plan_file]


@pytest.mark.parametrize(
    "told", [b"", b"\xff\xfe", b"[]", b"{", b'{"user": 1}', b"[" * 4_000, b"x" * 100_000, b"Ana,laptop,ana,,,;"]
)
def test_a_note_that_cannot_be_read_is_somebodys(told: bytes, plan_file: Path, places: Places, opened: Opened) -> None:
    _note_of(plan_file).write_bytes(told)
    assert "somebody" in str(opened(PlanDocument.open(plan_file, places)).read_only_reason)


@pytest.mark.parametrize("told", ["", '{"user": "ana", "ho'])
def test_a_note_that_a_failing_disk_cut_short_locks_nobody_out_for_longer_than_a_minute(
    told: str, plan_file: Path, places: Places, opened: Opened
) -> None:
    note = _note_of(plan_file)
    note.write_text(told)
    assert opened(PlanDocument.open(plan_file, places)).is_read_only
    os.utime(note, (time.time() - 61, time.time() - 61))
    assert not opened(PlanDocument.open(plan_file, places)).is_read_only


@pytest.mark.parametrize("copy", ["../../../etc", "", "x", "0" * 32 + "/.."])
def test_a_note_leads_nowhere_outside_our_own_folder(
    copy: str, plan_file: Path, places: Places, opened: Opened
) -> None:
    _foreign_note(plan_file, copy=copy)
    assert opened(PlanDocument.open(plan_file, places)).is_read_only


def test_a_folder_in_place_of_the_note_leaves_the_plan_readable(
    plan_file: Path, places: Places, opened: Opened
) -> None:
    _note_of(plan_file).mkdir()
    assert opened(PlanDocument.open(plan_file, places)).is_read_only
