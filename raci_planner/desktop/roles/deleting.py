"""Taking a role out, and bringing two together: what becomes of letters and people is asked, never guessed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from raci_planner.desktop.questions import Questions
from raci_planner.domain.commands import Command, DeleteRole, MergeRole
from raci_planner.domain.ids import RoleId
from raci_planner.session.session import PlanSession

translate = QCoreApplication.translate


def delete_role(role: RoleId, session: PlanSession, run: Callable[[Command], object], questions: Questions) -> None:
    """Delete a role; one that is used is merged into another, or deleted with its assignments."""
    plan = session.plan
    name = plan.roles[role].name
    letters = len(plan.cells_of_role(role))
    people = len(plan.people_of(role)) + len(plan.people_of(role, deputies=True))
    if not letters and not people:
        run(DeleteRole(role))
        return
    options = [("merge", translate("Roles", "Merge into…"))] if len(plan.roles) > 1 else []
    options.append(("delete", translate("Roles", "Delete with assignments")))
    parts = []
    if letters:
        one, many = translate("Roles", "a letter on 1 activity"), translate("Roles", "letters on {n} activities")
        parts.append((one if letters == 1 else many).format(n=letters))
    if people:
        one, many = translate("Roles", "1 person"), translate("Roles", "{n} people")
        parts.append((one if people == 1 else many).format(n=people))
    text = translate("Roles", "{name} has {what}.").format(name=name, what=translate("Roles", " and ").join(parts))
    answer = questions.choice(translate("Roles", "Delete “{name}”?").format(name=name), text, options)
    if answer == "delete":
        run(DeleteRole(role))
    elif answer == "merge":
        merge_role(role, session, run, questions)


def merge_role(role: RoleId, session: PlanSession, run: Callable[[Command], object], questions: Questions) -> None:
    """Ask into which other role this one goes, with its letters and people."""
    others = [(str(one.id), one.name) for one in session.plan.roles_in_order() if one.id != role]
    answer = questions.pick(
        translate("Roles", "Merge into which role?"),
        translate("Roles", "It takes the letters and the people over."),
        others,
    )
    if answer is not None:
        run(MergeRole(role, RoleId(int(answer))))
