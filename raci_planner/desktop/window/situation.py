"""What holds in a plan's window at this moment, as far as actions depend on it."""

from raci_planner.desktop.actions.spec import Situation
from raci_planner.desktop.bench.workbench import Workbench
from raci_planner.desktop.window.review_actions import findings_here


def situation_of(bench: Workbench) -> Situation:
    """The situation that the actions of this window are in."""
    session = bench.session
    undo, redo = session.history.next_undo, session.history.next_redo
    is_comparing = bench.matrix.isHidden()
    activity = None if is_comparing else bench.matrix.current_activity()
    return Situation(
        is_read_only=session.document.is_read_only,
        can_undo=undo is not None,
        can_redo=redo is not None,
        undo_label=undo.label if undo is not None else "",
        redo_label=redo.label if redo is not None else "",
        has_cells=not is_comparing and bench.matrix.current_cell() is not None,
        has_activity=activity is not None,
        has_activities=bool(session.plan.activities),
        has_role=bench.matrix.columns.current is not None,
        has_ballots=session.plan.ballot_box is not None,
        has_closed_ballots=session.plan.ballot_box is not None and not session.plan.ballot_box.is_revealed,
        has_findings=any(session.analysis.counts().values()),
        has_finding=bool(findings_here(bench)),
        has_layers=bool(session.plan.info.layer),
        is_comparing=is_comparing,
    )
