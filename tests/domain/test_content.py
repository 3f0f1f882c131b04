"""What a plan holds survives as bytes, apart from any table."""

from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_commands import commands
from sample_plans import contents, first_plan, full_plan

from raci_planner.domain.content import pack, unpack
from raci_planner.domain.errors import DocumentError, Refusal
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Ballot, BallotBox, ReviewWalk, Version
from raci_planner.domain.schemes import CAIRO


def _without_the_moment(plan: Plan) -> set[object]:
    return {record for record in contents(plan) if not isinstance(record, Ballot | BallotBox | ReviewWalk | Version)}


def test_everything_comes_back_but_versions_ballots_and_the_unfinished_review() -> None:
    plan = full_plan()
    assert contents(unpack(pack(plan))) == _without_the_moment(plan)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_any_plan_comes_back_whatever_was_done_to_it(data: st.DataObject) -> None:
    plan, ids = full_plan(), count(1000)
    for _ in range(data.draw(st.integers(1, 15))):
        try:
            plan.apply(data.draw(commands(plan)).decide(plan, lambda: next(ids)))
        except Refusal:
            continue
    again = unpack(pack(plan))
    assert contents(again) == _without_the_moment(plan)
    assert pack(unpack(pack(again))) == pack(again)


def test_another_letter_scheme_comes_back_with_its_letters() -> None:
    plan = first_plan()
    again = unpack(pack(Plan.from_records([plan.info, CAIRO])))
    assert again.scheme == CAIRO


@pytest.mark.parametrize("damage", [b"", b"rubbish", pack(first_plan())[:-9], pack(first_plan())[9:]])
def test_damaged_content_is_told_and_leaves_the_plan_alone(damage: bytes) -> None:
    with pytest.raises(DocumentError, match="The plan itself is not affected"):
        unpack(damage)
