"""An open plan: what is on the screen is on the disk, and the user's file is whole or as before."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sample_plans import added, contents, full_plan, rename

from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.errors import DocumentError
from raci_planner.domain.ids import RoleId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import OwnCatalogue, PlanInfo, Role
from raci_planner.storage.document import PlanDocument
from raci_planner.storage.errors import FileExistsAlreadyError, PlanInUseError, ReadOnlyPlanError
from raci_planner.storage.loading import inspect
from raci_planner.storage.places import Places

type Save = Callable[..., None]
type Opened = Callable[[PlanDocument], PlanDocument]


@pytest.fixture
def untitled(places: Places, opened: Opened) -> PlanDocument:
    """A plan without a file."""
    return opened(PlanDocument.create(Plan(PlanInfo(uid="u", name="New plan")), places))


def test_a_plan_comes_back_from_its_file_with_every_record(document: PlanDocument) -> None:
    assert contents(document.plan) == contents(full_plan())


def test_opening_and_closing_twice_leaves_bytes_time_and_folder_as_they_were(plan_file: Path, places: Places) -> None:
    before = (plan_file.read_bytes(), plan_file.stat().st_mtime_ns)
    for _ in range(2):
        PlanDocument.open(plan_file, places).close()
    assert (plan_file.read_bytes(), plan_file.stat().st_mtime_ns) == before
    assert list(plan_file.parent.iterdir()) == [plan_file]
    assert not list(places.work.iterdir())


def test_an_edit_is_in_the_file_once_the_plan_is_published(document: PlanDocument, plan_file: Path) -> None:
    document.commit(rename(document.plan, "Set the course"))
    document.publish()
    assert contents(inspect(plan_file).plan) == contents(document.plan)
    assert document.is_published


def test_an_edit_does_not_touch_the_users_file_before(document: PlanDocument, plan_file: Path) -> None:
    before = plan_file.read_bytes()
    document.commit(rename(document.plan, "Set the course"))
    assert plan_file.read_bytes() == before
    assert not document.is_published


def test_closing_publishes_a_named_plan_without_a_question(document: PlanDocument, plan_file: Path) -> None:
    document.commit(rename(document.plan, "Set the course"))
    document.close()
    assert contents(inspect(plan_file).plan) == contents(document.plan)


def test_discarding_forgets_what_was_not_published(document: PlanDocument, plan_file: Path, places: Places) -> None:
    before = plan_file.read_bytes()
    document.commit(rename(document.plan, "Set the course"))
    document.discard()
    assert plan_file.read_bytes() == before
    assert not list(places.work.iterdir())


def test_a_published_plan_notes_its_writer_and_has_no_warning(document: PlanDocument, plan_file: Path) -> None:
    document.commit(rename(document.plan, "Set the course"))
    document.publish()
    found = inspect(plan_file)
    assert found.writer
    assert found.warning is None


def test_an_untitled_plan_without_edits_has_nothing_to_keep(untitled: PlanDocument, places: Places) -> None:
    assert untitled.is_published
    untitled.close()
    assert not list(places.work.iterdir())


def test_an_untitled_plan_gets_its_file_by_saving(untitled: PlanDocument, shelf: Path) -> None:
    untitled.commit(added([Role(id=RoleId(1), name="PM", side=None, rank=0)]))
    untitled.save_as(shelf / "new.raci")
    assert untitled.name == "new.raci"
    assert untitled.is_published
    assert contents(inspect(shelf / "new.raci").plan) == contents(untitled.plan)


def test_an_untitled_plan_cannot_be_published(untitled: PlanDocument) -> None:
    with pytest.raises(ReadOnlyPlanError, match="no file yet"):
        untitled.publish()


def test_saving_under_another_name_leaves_the_first_file_alone(
    document: PlanDocument, plan_file: Path, shelf: Path
) -> None:
    before = plan_file.read_bytes()
    document.commit(rename(document.plan, "Set the course"))
    document.save_as(shelf / "other.raci")
    document.commit(rename(document.plan, "Set the course again"))
    document.close()
    assert plan_file.read_bytes() == before
    assert contents(inspect(shelf / "other.raci").plan) == contents(document.plan)
    assert set(shelf.iterdir()) == {plan_file, shelf / "other.raci"}


def test_saving_a_copy_goes_on_with_the_first_file(document: PlanDocument, plan_file: Path, shelf: Path) -> None:
    document.save_copy(shelf / "copy.raci")
    document.commit(rename(document.plan, "Set the course"))
    document.close()
    assert contents(inspect(shelf / "copy.raci").plan) == contents(full_plan())
    assert contents(inspect(plan_file).plan) == contents(document.plan)


@pytest.mark.parametrize("save", [PlanDocument.save_as, PlanDocument.save_copy])
def test_a_name_that_is_taken_is_not_overwritten_unasked(document: PlanDocument, shelf: Path, save: Save) -> None:
    taken = shelf / "taken.raci"
    taken.write_text("theirs")
    with pytest.raises(FileExistsAlreadyError):
        save(document, taken)
    assert taken.read_text() == "theirs"
    save(document, taken, replace=True)
    assert contents(inspect(taken).plan) == contents(document.plan)


@pytest.mark.parametrize("save", [PlanDocument.save_as, PlanDocument.save_copy])
def test_a_plan_that_is_open_elsewhere_is_not_overwritten_at_all(
    document: PlanDocument, shelf: Path, places: Places, opened: Opened, save: Save
) -> None:
    document.save_copy(shelf / "other.raci")
    other = opened(PlanDocument.open(shelf / "other.raci", places))
    with pytest.raises(PlanInUseError):
        save(document, shelf / "other.raci", replace=True)
    assert not other.is_read_only


def test_a_save_that_fails_leaves_the_plan_with_its_file(document: PlanDocument, plan_file: Path) -> None:
    document.commit(rename(document.plan, "Set the course"))
    with pytest.raises(DocumentError):
        document.save_as(plan_file.parent / "no such folder" / "x.raci")
    document.close()
    assert contents(inspect(plan_file).plan) == contents(document.plan)


def test_an_edit_that_cannot_be_stored_changes_nothing(document: PlanDocument) -> None:
    for text in ("\ud800", "x" * 6_000_000):
        with pytest.raises(DocumentError):
            document.commit(Edit("Catalogue", (Change(document.plan.catalogue, OwnCatalogue(text=text)),)))
    assert contents(document.plan) == contents(full_plan())
    document.commit(rename(document.plan, "Set the course"))


def test_an_edit_that_the_file_does_not_bear_out_is_our_fault_and_changes_nothing(document: PlanDocument) -> None:
    ghost = Role(id=RoleId(999), name="Ghost", side=None, rank=0)
    with pytest.raises(RuntimeError):
        document.commit(Edit("Haunt", (Change(ghost, None),)))
    assert contents(document.plan) == contents(full_plan())


def test_changes_of_one_edit_may_come_in_any_order_that_ends_well(document: PlanDocument, plan_file: Path) -> None:
    section = next(iter(document.plan.sections.values()))
    activity = next(each for each in document.plan.activities.values() if each.section == section.id)
    moved = type(activity)(id=activity.id, section=None, name=activity.name, rank=5, note=activity.note)
    document.commit(Edit("Delete", (Change(section, None), Change(activity, moved))))
    document.close()
    assert contents(inspect(plan_file).plan) == contents(document.plan)


def test_a_published_file_holds_nothing_that_was_deleted(document: PlanDocument, plan_file: Path) -> None:
    names = [f"Confidential{number:04}" for number in range(200)]
    roles = [Role(id=RoleId(1000 + place), name=name, side=None, rank=9) for place, name in enumerate(names)]
    document.commit(added(roles))
    document.publish()
    document.commit(added(roles).inverse())
    document.publish()
    data = plan_file.read_bytes()
    assert not [name for name in names if name.encode() in data]
