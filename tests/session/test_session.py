from collections.abc import Iterator
from datetime import date

import pytest

from raci_planner.analysis.analysis import Analysis
from raci_planner.domain.commands import AddActivities, RenameActivity, SetLetters
from raci_planner.domain.edits import Edit
from raci_planner.domain.errors import DocumentError, Refusal
from raci_planner.domain.schemes import RACI
from raci_planner.session.opening import new_plan
from raci_planner.session.session import Changed, PlanSession
from raci_planner.session.templates import template
from raci_planner.storage.places import Places


@pytest.fixture
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PlanSession]:
    blank = template("blank")
    assert blank is not None
    session = new_plan("Plan", Places(work=tmp_path_factory.mktemp("work")), blank.table)
    yield session
    session.document.discard()


def test_every_listener_is_told_of_an_edit_once(session: PlanSession) -> None:
    told: list[Changed] = []
    session.subscribe(told.append)
    edit = session.run(AddActivities(("Track the budget",)), origin="test")
    assert [(one.edit, one.origin) for one in told] == [(edit, "test")]


def test_nothing_to_do_is_no_undo_step_and_no_notice(session: PlanSession) -> None:
    session.run(AddActivities(("Track the budget",)))
    (activity,) = session.plan.activities
    told: list[Changed] = []
    session.subscribe(told.append)
    assert session.run(RenameActivity(activity, "Track the budget")) is None
    assert not told
    assert session.history.next_undo is not None
    assert session.history.next_undo.label == "Add “Track the budget”"


def test_a_refused_command_leaves_no_step(session: PlanSession) -> None:
    with pytest.raises(Refusal):
        session.run(AddActivities(("",)))
    assert session.history.next_undo is None


def test_an_edit_that_cannot_be_written_changes_nothing(session: PlanSession) -> None:
    session.document.read_only_reason = "the disk is write-protected"
    before = list(session.plan.records())
    with pytest.raises(DocumentError, match="write-protected"):
        session.run(AddActivities(("Track the budget",)))
    assert list(session.plan.records()) == before
    assert session.history.next_undo is None


def test_a_boundary_conflict_comes_and_goes_with_its_letter(session: PlanSession) -> None:
    session.run(AddActivities(("Prioritise the product backlog",)))
    (activity,) = session.plan.activities
    project = next(role.id for role in session.plan.roles_in_order() if role.name == "Project Manager")
    told: list[Changed] = []
    session.subscribe(told.append)
    session.run(SetLetters(((activity, project),), RACI.accountable))
    appeared = [finding.family for finding in told[-1].findings.appeared]
    assert "Boundary" in appeared
    session.undo()
    assert {finding.family for finding in told[-1].findings.vanished} >= {"Boundary"}


def test_a_new_plan_is_judged_on_the_day_it_is_opened(session: PlanSession) -> None:
    assert session.analysis.today == date.today()


def test_a_listener_that_breaks_keeps_nobody_else_from_being_told(session: PlanSession) -> None:
    told: list[Changed] = []

    def broken(_: Changed) -> None:
        raise KeyError

    session.subscribe(broken)
    session.subscribe(told.append)
    with pytest.raises(KeyError):
        session.run(AddActivities(("Track the budget",)))
    assert len(told) == 1


def test_an_analysis_that_breaks_off_halfway_is_made_anew(
    session: PlanSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Changed] = []
    session.subscribe(told.append)

    def broken(_: Edit) -> None:
        raise KeyError

    monkeypatch.setattr(session.analysis, "update", broken)
    with pytest.raises(KeyError):
        session.run(AddActivities(("Track the budget",)))
    fresh = Analysis(session.plan, session.boundaries, session.analysis.today)
    assert session.analysis.findings == fresh.findings == told[0].findings.appeared
