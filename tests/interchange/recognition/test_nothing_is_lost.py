"""Whatever stands in a sheet, each of its cells comes into the draft or is named by a doubt: nothing goes silently."""

import pytest
from accounting import unaccounted
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from raci_planner.boundaries import Boundaries
from raci_planner.interchange.sheet import Sheet
from raci_planner.interchange.understanding import understand

ROLES = Boundaries.shipped().roles
HEADS = st.sampled_from(
    ["Task", "Phase", "PO", "PM", "QA", "Scrum Master", "Anna", "Notes", "R", "A", "C", "I", "When", ""]
)
NAMES = st.sampled_from(
    ["Plan it", "Build it", "Phase 2", "**Ship**", "Total", "Legend", "R = Responsible", "1", "2.1", "Sponsor", ""]
)
CELLS = st.sampled_from(
    [*"RACIRACIRACI", "A/R", "-", "", "", "N/A", "TBC", "ask Tom", "R (draft)", "PO", "x", "3", "Responsible", "L"]
)


@st.composite
def sheets(draw: st.DrawFn) -> Sheet:
    """A heading, rows below it, and now and then a row of anything anywhere."""
    width = draw(st.integers(2, 6))
    cells = st.lists(CELLS, min_size=width - 1, max_size=width)
    body = draw(st.lists(st.builds(lambda name, others: [name, *others], NAMES, cells), min_size=1, max_size=8))
    rows = [draw(st.lists(HEADS, min_size=width, max_size=width)), *body]
    for _ in range(draw(st.integers(0, 2))):
        odd = draw(st.lists(st.one_of(HEADS, NAMES, CELLS), max_size=width + 1))
        rows.insert(draw(st.integers(0, len(rows))), odd)
    return Sheet("Plan", tuple(map(tuple, rows)))


def check(sheet: Sheet) -> None:
    assert not list(unaccounted(sheet, understand([sheet], ROLES)))


@given(sheet=sheets())
@settings(max_examples=300, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_cell_is_in_the_draft_or_in_a_doubt(sheet: Sheet) -> None:
    check(sheet)


@pytest.mark.campaign
@given(sheet=sheets())
@settings(max_examples=20_000, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_cell_of_thousands_of_sheets_is_in_the_draft_or_in_a_doubt(sheet: Sheet) -> None:
    check(sheet)
