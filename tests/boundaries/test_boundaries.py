"""The boundaries of a plan: its own catalogue, or the shipped one with the reason why."""

from raci_planner.boundaries import Boundaries, shipped_catalogue_text
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import OwnCatalogue, PlanInfo


def plan_with(catalogue: str | None) -> Plan:
    info = PlanInfo(uid="1", name="Ours")
    return Plan.from_records([info] if catalogue is None else [info, OwnCatalogue(text=catalogue)])


def test_a_plan_without_a_catalogue_is_judged_by_the_shipped_one() -> None:
    boundaries = Boundaries.of(plan_with(None))
    assert len(boundaries.catalogue.duties) == 32
    assert boundaries.problem is None


def test_a_plan_is_judged_by_its_own_catalogue() -> None:
    own = shipped_catalogue_text().replace("five role documents", "as we agreed")
    assert Boundaries.of(plan_with(own)).catalogue.name.endswith("as we agreed")


def test_a_broken_catalogue_leaves_the_shipped_one_and_its_reason() -> None:
    boundaries = Boundaries.of(plan_with(shipped_catalogue_text().replace('id = "budget"', 'id = "schedule"')))
    assert len(boundaries.catalogue.duties) == 32
    assert boundaries.problem is not None
    assert boundaries.problem.startswith("line ")
    assert boundaries.problem.endswith("“schedule” is there twice")
