"""Which documented duties the rows of a translated template are.

Activities are recognised in English. A translation has the rows of its English template in the same places, so what is
recognised of these goes with it as the duty of each row, and a plan begun in another language is judged alike. A theme
that the documents divide is no one duty and stays open.
"""

from collections.abc import Iterator

from raci_planner.analysis.match import Matcher
from raci_planner.boundaries import NOT_COVERED, Boundaries
from raci_planner.domain.ids import ActivityId
from raci_planner.domain.records import Activity
from raci_planner.session.templates import Template


def duties_of(english: Template) -> Iterator[str | None]:
    """The duty of each row of a template, from top to bottom; None for what is not certain."""
    stance = Matcher(Boundaries.shipped()).stance
    for section in english.sections:
        for name, _, _ in section.rows:
            seen = stance(Activity(id=ActivityId(0), section=None, name=name, rank=0))
            yield seen.duty if seen.side is not None else None if seen.duties else NOT_COVERED
