"""A plan keeps itself once a day when it is opened, and what it keeps travels with its file."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from sample_plans import added, large_plan

from raci_planner.analysis.figures import from_text
from raci_planner.domain.commands import AddActivities, SetLetters
from raci_planner.domain.content import unpack
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import PlanInfo, VersionKind
from raci_planner.domain.schemes import Letters
from raci_planner.session.opening import new_plan, open_plan
from raci_planner.session.session import PlanSession
from raci_planner.session.versions import MOST_AUTOMATIC, in_order, keep_before_work, keep_version
from raci_planner.storage.places import Places


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(work=tmp_path / "work")


@pytest.fixture
def session(places: Places, tmp_path: Path) -> Iterator[PlanSession]:
    session = new_plan("Autumn", places)
    session.run(AddActivities(("Order the backlog",)))
    session.document.save_as(tmp_path / "plan.raci")
    yield session
    session.document.discard()


def test_opening_keeps_a_version_once_a_day_and_only_if_something_changed(session: PlanSession) -> None:
    assert keep_before_work(session, datetime(2026, 11, 1, 9))
    assert not keep_before_work(session, datetime(2026, 11, 1, 17)), "once a day"
    assert not keep_before_work(session, datetime(2026, 11, 2)), "nothing changed"
    session.run(AddActivities(("Pay the bills",)))
    assert not keep_before_work(session, datetime(2026, 11, 1, 18))
    assert keep_before_work(session, datetime(2026, 11, 2))


def test_what_is_kept_at_opening_is_no_step_of_the_history_but_what_a_person_keeps_is(session: PlanSession) -> None:
    label = session.history.next_undo
    keep_before_work(session, datetime(2026, 11, 1))
    assert session.history.next_undo == label
    keep_version(session, "Third quarter", datetime(2026, 11, 1, 10))
    session.undo()
    assert [one.kind for one in session.plan.versions.values()] == [VersionKind.AUTOMATIC]


def test_only_the_last_twenty_automatic_versions_stay(session: PlanSession) -> None:
    for day in range(1, 26):
        session.run(AddActivities((f"Matter {day}",)))
        keep_before_work(session, datetime(2026, 12, day))
    assert len(session.plan.versions) == MOST_AUTOMATIC
    assert in_order(session.plan)[0].made_at == datetime(2026, 12, 25)


def test_versions_survive_save_as_and_a_mailed_copy_with_their_figures(
    session: PlanSession, places: Places, tmp_path: Path
) -> None:
    keep_version(session, "Third quarter", datetime(2026, 11, 1), participants="Ana, Ben")
    session.run(AddActivities(("Pay the bills",)))
    session.document.save_as(tmp_path / "other.raci")
    session.document.save_copy(tmp_path / "mailed.raci")
    session.document.close()
    for name in ("other.raci", "mailed.raci"):
        again = open_plan(tmp_path / name, places)
        (version,) = again.plan.versions.values()
        assert (version.name, version.participants) == ("Third quarter", "Ana, Ben")
        assert [one.name for one in unpack(version.content).activities.values()] == ["Order the backlog"]
        figures = from_text(version.figures)
        assert figures is not None
        assert figures.activities == 1
        again.document.close()


def test_twenty_versions_of_400_by_20_stay_under_five_megabytes(places: Places, tmp_path: Path) -> None:
    table = large_plan(400, 20, 0.4)
    session = new_plan("Large", places)
    edit = added(one for one in table.records() if not isinstance(one, PlanInfo) and one != table.scheme)
    session.document.commit(edit)
    rows, columns = [*session.plan.activities], [*session.plan.roles]
    path = tmp_path / "large.raci"
    session.document.save_as(path)
    bare = path.stat().st_size
    for number in range(20):
        session.document.commit(
            SetLetters(tuple((row, columns[number % 20]) for row in rows[::7]), Letters(number % 15 + 1)).decide(
                session.plan, lambda: 1
            )
        )
        keep_version(_judged(session), f"Version {number}", datetime(2026, 11, 1, number))
    session.document.publish()
    assert path.stat().st_size < 5_000_000
    assert path.stat().st_size - bare < 20 * 40_000
    session.document.close()


def _judged(session: PlanSession) -> PlanSession:
    """The session after edits that went to the document directly."""
    session.analysis = type(session.analysis)(session.plan, session.boundaries)
    return session


def test_a_plan_without_activities_keeps_nothing(places: Places) -> None:
    session = new_plan("Empty", places)
    assert not keep_before_work(session, datetime(2026, 11, 1))
    assert session.plan.versions == Plan(session.plan.info).versions
    session.document.discard()
