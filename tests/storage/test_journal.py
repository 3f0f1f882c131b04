"""The plan's file remembers who did what and when."""

from pathlib import Path

from sample_plans import BUDGET, PRODUCT_MANAGER, VISION

from raci_planner.domain.commands import AddActivities, MoveActivities, SetLetters
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.journal import Touch
from raci_planner.domain.schemes import NO_LETTERS, RACI
from raci_planner.session.opening import open_plan
from raci_planner.storage.loading import journal_of
from raci_planner.storage.places import Places

_CELL = (ActivityId(BUDGET), RoleId(PRODUCT_MANAGER))


def test_an_edit_is_remembered_with_its_author_and_the_letters_it_left(plan_file: Path, places: Places) -> None:
    session = open_plan(plan_file, places)
    session.author = "Ana"
    session.run(SetLetters((_CELL,), RACI.set_of("C")))
    session.undo()
    *_, set_it, took_it_back = session.document.journal()
    assert (set_it.by, set_it.label) == ("Ana", took_it_back.label)
    assert set_it.touched == (Touch(*_CELL, RACI.set_of("C")),)
    assert took_it_back.touched == (Touch(*_CELL, NO_LETTERS),)
    session.document.discard()


def test_what_was_done_stays_in_the_file_under_any_name(plan_file: Path, places: Places, tmp_path: Path) -> None:
    session = open_plan(plan_file, places)
    session.run(SetLetters((_CELL,), RACI.set_of("I")))
    session.document.save_as(tmp_path / "mailed.raci")
    session.document.close()
    again = open_plan(tmp_path / "mailed.raci", places)
    assert again.document.journal()[-1].touched == (Touch(*_CELL, RACI.set_of("I")),)
    again.document.discard()


def test_the_journal_of_a_file_is_read_without_opening_the_plan(plan_file: Path, places: Places) -> None:
    session = open_plan(plan_file, places)
    session.run(SetLetters((_CELL,), RACI.set_of("I")))
    session.document.close()
    assert journal_of(plan_file)[-1].touched == (Touch(*_CELL, RACI.set_of("I")),)


def test_a_file_of_the_first_format_has_no_journal() -> None:
    assert journal_of(Path(__file__).with_name("documents") / "0001.raci") == ()


def test_an_activity_that_only_gives_way_is_not_touched(plan_file: Path, places: Places) -> None:
    session = open_plan(plan_file, places)
    session.run(AddActivities(("First",), None, 0))
    added = session.document.journal()[-1].touched
    assert [touch.role for touch in added] == [None]
    assert added[0].activity not in (VISION, BUDGET)
    session.run(MoveActivities((ActivityId(VISION),), None, 0))
    assert {touch.activity for touch in session.document.journal()[-1].touched} == {VISION}
    session.document.discard()
