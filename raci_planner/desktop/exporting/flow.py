"""The way of a plan out of its window: what is wanted, where to, and then on a thread."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from raci_planner.desktop.exporting.choice import PLAN, ExportChoice, ExportMemory
from raci_planner.desktop.exporting.dialog import ExportDialog
from raci_planner.desktop.exporting.words import format_words
from raci_planner.desktop.exporting.writing import Export
from raci_planner.desktop.jobs import Jobs
from raci_planner.desktop.questions import Questions
from raci_planner.session.reporting import plan_report
from raci_planner.session.session import PlanSession

translate = QCoreApplication.translate
_LONGEST = 120
"""Characters of a suggested name; file systems take 255 bytes."""
_NO_FILE_NAME = re.compile(r'[\\/:*?"<>|\x00-\x1f]')


def export_plan(  # noqa: PLR0913 - a plan, what is remembered, and whom to ask and tell
    session: PlanSession,
    memory: ExportMemory,
    *,
    window: QWidget,
    questions: Questions,
    jobs: Jobs,
    say: Callable[[str], object],
) -> ExportDialog:
    """Ask what to export and where to, and write it."""
    report = plan_report(session.plan, session.analysis, date.today())

    def write(choice: ExportChoice) -> None:
        memory.keep(report.uid, choice)
        name, _ = format_words()[choice.key]
        title = translate("Export", "Export as {name}").format(name=name)
        path = questions.save_path(title, _suggestion(session, choice), f"{name} (*{choice.form.ending})")
        if path is not None:
            Export(path, report, choice, window=window, questions=questions, say=say).start(jobs)

    dialog = ExportDialog(report, memory.choice_for(report.uid), jobs, window)
    dialog.chosen.connect(write)
    dialog.open()
    return dialog


def _suggestion(session: PlanSession, choice: ExportChoice) -> Path:
    """Beside the plan, under its name and that of the part or the role."""
    path = session.document.path
    folder, stem = (Path.home(), session.plan.info.name) if path is None else (path.parent, path.stem)
    part = choice.role or ("" if choice.part == PLAN else choice.part)
    name = _NO_FILE_NAME.sub(" ", f"{stem} {part}").strip(" .") or "plan"
    return folder / f"{name[:_LONGEST]}{choice.form.ending}"
