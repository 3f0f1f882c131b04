"""What the Plan menu does."""

from PySide6.QtCore import QCoreApplication

from raci_planner.desktop.actions.action_set import Handlers
from raci_planner.desktop.plan_details import PlanDetailsDialog
from raci_planner.desktop.roles.asking import add_role
from raci_planner.desktop.roles.dialog import RolesDialog
from raci_planner.desktop.rules_dialog import RulesDialog
from raci_planner.desktop.splitting import SplitDialog
from raci_planner.desktop.window.workbench import Workbench
from raci_planner.domain.commands import SplitActivity

translate = QCoreApplication.translate


def plan_actions(bench: Workbench) -> Handlers:
    """A handler for each action of the menu."""
    rows, columns = bench.matrix.rows, bench.matrix.columns
    return {
        "add_activity": rows.add_at_end,
        "insert_row": rows.insert,
        "add_section": rows.add_section,
        "add_role": lambda: _add_role(bench),
        "move_up": rows.move_up,
        "move_down": rows.move_down,
        "move_left": columns.move_left,
        "move_right": columns.move_right,
        "delete_rows": rows.delete,
        "split": lambda: _split(bench),
        "roles": lambda: show_roles(bench),
        "details": lambda: PlanDetailsDialog(bench.session.plan.info, bench.run, bench.window).open(),
        "rules": lambda: RulesDialog(bench.session, bench.run, bench.window).open(),
    }


def show_roles(bench: Workbench) -> RolesDialog:
    """Open the dialogue on roles and people at the current role."""
    dialog = RolesDialog(bench.session, bench.notices, bench.run, bench.questions, bench.window)
    cell = bench.matrix.current_cell()
    if cell is not None:
        dialog.show_role(cell[1])
    dialog.open()
    return dialog


def _add_role(bench: Workbench) -> None:
    name = bench.questions.text(translate("Plan", "Add a role"), translate("Plan", "Name of the role"))
    if name:
        add_role(name, bench.session, bench.run, bench.questions)


def _split(bench: Workbench) -> None:
    activity = bench.matrix.current_activity()
    if activity is None:
        return
    dialog = SplitDialog(bench.session.plan.activities[activity].name, bench.window)
    dialog.names_given.connect(lambda names: bench.run(SplitActivity(activity, tuple(names))))
    dialog.open()
