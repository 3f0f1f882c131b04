"""Taking a role out: what becomes of its letters is asked, never guessed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from raci_planner.desktop.questions import Questions
from raci_planner.domain.commands import Command, DeleteRole, MergeRole
from raci_planner.domain.ids import RoleId
from raci_planner.session.session import PlanSession

translate = QCoreApplication.translate


def delete_role(role: RoleId, session: PlanSession, run: Callable[[Command], object], questions: Questions) -> None:
    """Delete a role; one that has letters is merged into another, or deleted with them."""
    plan = session.plan
    name = plan.roles[role].name
    filled = len(plan.cells_of_role(role))
    if not filled:
        run(DeleteRole(role))
        return
    options = [("merge", translate("Roles", "Merge into…"))] if len(plan.roles) > 1 else []
    options.append(("delete", translate("Roles", "Delete with its letters")))
    text = translate("Roles", "{name} has letters on {n} activities.").format(name=name, n=filled)
    answer = questions.choice(translate("Roles", "Delete “{name}”?").format(name=name), text, options)
    if answer == "delete":
        run(DeleteRole(role))
    elif answer == "merge":
        _merge(role, session, run, questions)


def _merge(role: RoleId, session: PlanSession, run: Callable[[Command], object], questions: Questions) -> None:
    others = [(str(one.id), one.name) for one in session.plan.roles_in_order() if one.id != role]
    answer = questions.pick(
        translate("Roles", "Merge into which role?"),
        translate("Roles", "It takes the letters and the people over."),
        others,
    )
    if answer is not None:
        run(MergeRole(role, RoleId(int(answer))))
