"""The sample plan with silent ballots open, and hands that vote."""

import pytest
from ballots_cast import TODAY, votes

from raci_planner.desktop.window.plan_window import PlanWindow
from raci_planner.domain.commands import CastBallot, CastBallots, OpenBallots, RevealBallots


@pytest.fixture
def open_window(window: PlanWindow) -> PlanWindow:
    """Ana and Ben take part and have not voted."""
    window.session.run(OpenBallots(by="Fay", on=TODAY, participants=("Ana", "Ben")))
    return window


@pytest.fixture
def revealed_window(window: PlanWindow) -> PlanWindow:
    """Four have voted: all say the same of the second activity, and nothing of the third."""
    session = window.session
    session.run(OpenBallots(by="Fay", on=TODAY))
    cast = [
        CastBallot(name, votes(session.plan, first, "AR"))
        for name, first in (("Ana", "AR"), ("Ben", "AR"), ("Cleo", "RA"), ("Dev", "IC"))
    ]
    session.run(CastBallots(tuple(cast), TODAY))
    session.run(RevealBallots())
    return window
