"""Adding a role, and asking which side it stands on where its name does not say."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from raci_planner.desktop.questions import Questions
from raci_planner.desktop.sides import side_name, sides_of
from raci_planner.domain.commands import AddRole, Command
from raci_planner.domain.sides import Side
from raci_planner.session.session import PlanSession

translate = QCoreApplication.translate


def add_role(name: str, session: PlanSession, run: Callable[[Command], object], questions: Questions) -> None:
    """Add a role of this name; "PM" is asked about, because that is the very confusion this program is about."""
    boundaries = session.analysis.boundaries
    names = [role.name for role in session.plan.roles_in_order()]
    reading = boundaries.roles.read_all([*names, name])[-1]
    side = reading.side
    if side is None:
        answer = ask_side(name, reading.question, session, questions)
        if answer is None:
            return
        side = answer
    run(AddRole(name, side))


def ask_side(name: str, question: str, session: PlanSession, questions: Questions) -> Side | None:
    """Which side a role stands on, by its person; None if they thought better of it."""
    catalogue = session.analysis.boundaries.catalogue
    text = question or translate("Roles", "Which side does “{name}” stand on?").format(name=name)
    options = [(str(side), side_name(side, catalogue)) for side in sides_of(catalogue)]
    answer = questions.choice(translate("Roles", "Which “{name}” is this?").format(name=name), text, options)
    return Side(answer) if answer else None
