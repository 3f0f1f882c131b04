"""What the Plan menu does."""

from PySide6.QtCore import QCoreApplication

from raci_planner.desktop.actions.action_set import Handlers
from raci_planner.desktop.bench.workbench import Workbench
from raci_planner.desktop.roles.asking import add_role
from raci_planner.desktop.window import dialogues

translate = QCoreApplication.translate


def plan_actions(bench: Workbench) -> Handlers:
    """A handler for each action of the menu."""
    rows, columns = bench.matrix.rows, bench.matrix.columns
    return {
        "add_activity": lambda: _add_activity(bench),
        "insert_row": rows.insert,
        "add_section": rows.add_section,
        "add_role": lambda: _add_role(bench),
        "move_up": rows.move_up,
        "move_down": rows.move_down,
        "move_left": columns.move_left,
        "move_right": columns.move_right,
        "delete_rows": rows.delete,
        "split": lambda: dialogues.split_current(bench),
        "roles": lambda: dialogues.show_roles(bench),
        "scheme": lambda: dialogues.show_letters(bench),
        "details": lambda: dialogues.show_details(bench),
        "add_layer": lambda: dialogues.add_layer(bench),
        "switch_layer": lambda: dialogues.switch_layer(bench),
        "compare_layers": lambda: dialogues.compare_layers(bench),
        "rules": lambda: dialogues.show_rules(bench),
    }


def _add_activity(bench: Workbench) -> None:
    """Begin a further name; in an empty plan, the page that says so makes room for it first."""
    if bench.matrix.is_empty:
        bench.matrix.empty_page.add_asked.emit()
    else:
        bench.matrix.rows.add_at_end()


def _add_role(bench: Workbench) -> None:
    name = bench.questions.text(translate("Plan", "Add a role"), translate("Plan", "Name of the role"))
    if name:
        add_role(name, bench.session, bench.run, bench.questions)
