"""Choosing the duty of an activity by hand."""

from raci_planner.desktop.inspector.duty_dialog import DutyDialog
from raci_planner.desktop.window.workbench import Workbench
from raci_planner.domain.commands import ChooseDuty
from raci_planner.domain.ids import ActivityId


def ask_duty(bench: Workbench, key: int) -> DutyDialog:
    """Offer all duties for an activity."""
    activity = ActivityId(key)
    match = bench.session.analysis.recognition_of(activity)
    name = bench.session.plan.activities[activity].name
    dialog = DutyDialog(name, bench.session.analysis.boundaries.catalogue, match.duty, bench.window)
    dialog.duty_chosen.connect(lambda duty: bench.run(ChooseDuty(activity, duty)))
    dialog.open()
    return dialog
