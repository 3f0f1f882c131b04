"""Brings a template into a plan: at once into one without activities, else difference by difference."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from raci_planner.desktop.importing.merge_dialog import MergeDialog
from raci_planner.desktop.questions import Questions
from raci_planner.domain.commands import AddTable, Command
from raci_planner.session.applying import compare_template, overwrites, table_for
from raci_planner.session.session import PlanSession
from raci_planner.session.templates import Template

translate = QCoreApplication.translate


def apply_template(
    template: Template,
    session: PlanSession,
    run: Callable[[Command], object],
    parent: QWidget,
    questions: Questions,
) -> None:
    """Add what the plan lacks, as one step; what would overwrite somebody's work is shown, and left out at first."""
    label = translate("Templates", "Add the template “{title}”").format(title=template.title)
    if not session.plan.activities:
        run(AddTable(table_for(template, session.plan.scheme), label))
        return
    comparison = compare_template(session.plan, template)
    if not comparison.proposals:
        questions.tell(label, translate("Templates", "The plan has all of it already."))
        return
    dialog = MergeDialog(comparison, (), parent)
    dialog.untick(overwrites)
    dialog.accepted_proposals.connect(lambda accepted: run(comparison.command(accepted, label)))
    dialog.open()
