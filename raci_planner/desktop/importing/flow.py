"""The way of a table into a plan: read, recognise, show, take."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from raci_planner.boundaries import Boundaries
from raci_planner.desktop.importing.dialog import ImportDialog
from raci_planner.desktop.questions import Questions
from raci_planner.domain.commands import AddTable, Command
from raci_planner.domain.errors import ForeignFormatError, PlannerError
from raci_planner.domain.schemes import RACI, LetterScheme
from raci_planner.interchange.recognition import recognise
from raci_planner.interchange.recognition.draft import DraftTable
from raci_planner.interchange.sheet import Sheet
from raci_planner.session.session import PlanSession

if TYPE_CHECKING:
    from raci_planner.desktop.desk import Desk

translate = QCoreApplication.translate


def begin_from_table(path: Path, desk: "Desk", parent: QWidget, questions: Questions) -> None:
    """Begin a plan from a file with a table, after its person has looked at what was understood."""
    boundaries = Boundaries.shipped()
    drafts = _drafts_of(path, RACI, boundaries, questions)
    if drafts:
        dialog = ImportDialog(drafts, boundaries.catalogue, translate("Import", "Begin the plan"), parent)
        dialog.taken.connect(lambda table: desk.begin_with(path.stem, table))
        dialog.open()


def add_table_from(
    path: Path,
    session: PlanSession,
    run: Callable[[Command], object],
    parent: QWidget,
    questions: Questions,
) -> None:
    """Add a file's table to an open plan, after its person has looked at what was understood."""
    boundaries = session.analysis.boundaries
    drafts = _drafts_of(path, session.plan.scheme, boundaries, questions)
    if drafts:
        _offer(drafts, session, run, parent)


def add_pasted(
    rows: Sequence[Sequence[str]],
    session: PlanSession,
    run: Callable[[Command], object],
    parent: QWidget,
    questions: Questions,
) -> None:
    """Add a table from the clipboard to an open plan, in the same way."""
    sheet = Sheet(translate("Import", "the clipboard"), tuple(tuple(row) for row in rows))
    try:
        draft = recognise(sheet, session.analysis.boundaries.roles, session.plan.scheme)
    except ForeignFormatError as reason:
        questions.tell(translate("Import", "Nothing was pasted"), str(reason))
        return
    _offer([draft], session, run, parent)


def _offer(
    drafts: Sequence[DraftTable], session: PlanSession, run: Callable[[Command], object], parent: QWidget
) -> None:
    catalogue = session.analysis.boundaries.catalogue
    dialog = ImportDialog(drafts, catalogue, translate("Import", "Add to the plan"), parent)
    dialog.taken.connect(lambda table: run(AddTable(table, translate("Import", "Import a table"))))
    dialog.open()


def _drafts_of(path: Path, scheme: LetterScheme, boundaries: Boundaries, questions: Questions) -> list[DraftTable]:
    """What was understood of each sheet that holds a table; says why if there is none."""
    from raci_planner.interchange.reading import read_sheets  # noqa: PLC0415 - readers of workbooks are heavy

    title = translate("Import", "The table was not read")
    try:
        sheets = read_sheets(path)
    except PlannerError as reason:
        questions.tell(title, str(reason))
        return []
    drafts: list[DraftTable] = []
    reasons: list[str] = []
    for sheet in sheets:
        try:
            drafts.append(recognise(sheet, boundaries.roles, scheme))
        except ForeignFormatError as reason:
            reasons.append(str(reason))
    if not drafts:
        questions.tell(title, reasons[0] if reasons else translate("Import", "The file holds no table."))
    return drafts
