"""Every file is a plan or is refused with its reason; none is changed by looking at it."""

import time
from pathlib import Path

import pytest
from bad_plan_files import BAD_FILES, BadFile, opened_by_another_program, sound_plan
from sample_plans import contents, full_plan

from raci_planner.storage.document import PlanDocument
from raci_planner.storage.loading import inspect
from raci_planner.storage.places import Places

LONGEST_LOOK = 1.5
"""Units: seconds, on a machine that does other things too; a fraction of it as a rule."""


def _state_of(folder: Path) -> dict[str, tuple[int, int, bytes]]:
    found = {}
    for path in folder.iterdir():
        known = path.lstat()
        data = path.read_bytes() if path.is_file() else b""
        found[path.name] = (known.st_size, known.st_mtime_ns, data)
    return found


@pytest.mark.parametrize("bad", BAD_FILES, ids=lambda bad: bad.name)
def test_a_file_that_is_no_plan_is_refused_with_its_reason_and_stays_as_it_is(
    bad: BadFile, shelf: Path, places: Places
) -> None:
    path = shelf / "plan.raci"
    bad.make(path)
    before = _state_of(shelf)
    start = time.monotonic()
    with pytest.raises(bad.error, match=bad.words) as told:
        PlanDocument.open(path, places)
    assert time.monotonic() - start < LONGEST_LOOK
    assert type(told.value) is bad.error
    assert _state_of(shelf) == before
    assert not places.work.exists()


def test_a_sound_plan_is_admitted(plan_file: Path) -> None:
    assert contents(inspect(plan_file).plan) == contents(full_plan())


def test_a_plan_with_another_content_than_was_saved_opens_with_a_warning(shelf: Path) -> None:
    path = shelf / "plan.raci"
    with opened_by_another_program(path) as connection:
        connection.execute("UPDATE meta SET digest = 'of another content'")
    assert "changed by another program" in str(inspect(path).warning)


def test_empty_side_files_that_another_program_forgot_do_no_harm(plan_file: Path) -> None:
    plan_file.with_name(plan_file.name + "-journal").touch()
    assert inspect(plan_file).warning is None


def test_there_are_no_two_bad_files_of_one_name() -> None:
    assert len({bad.name for bad in BAD_FILES}) == len(BAD_FILES) > 30
    assert sound_plan()
