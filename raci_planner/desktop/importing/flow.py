"""The way of a table into a plan: read, recognise, show, compare with what is there, take."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from raci_planner.boundaries import Boundaries
from raci_planner.desktop.host import Host
from raci_planner.desktop.importing.dialog import ImportDialog
from raci_planner.desktop.importing.merge_dialog import MergeDialog
from raci_planner.desktop.importing.table_reading import TableReading
from raci_planner.desktop.jobs import Jobs
from raci_planner.desktop.questions import Questions
from raci_planner.domain.commands import AddTable, Command
from raci_planner.interchange.merging import compare
from raci_planner.interchange.recognition import DraftTable
from raci_planner.interchange.sheet import Sheet
from raci_planner.interchange.understanding import Understood, understand
from raci_planner.session.session import PlanSession

translate = QCoreApplication.translate


def begin_from_table(path: Path, host: Host, parent: QWidget, questions: Questions) -> None:
    """Begin a plan from a file with a table, after its person has looked at what was understood."""
    boundaries = Boundaries.shipped()

    def show(understood: Understood) -> None:
        dialog = ImportDialog(understood, boundaries, None, translate("Import", "Begin the plan"), parent)
        dialog.taken.connect(lambda draft: host.begin_with(path.stem, draft.table, draft.scheme))
        dialog.open()

    reading = TableReading(
        path, roles=boundaries.roles, scheme=None, window=parent, questions=questions, jobs=host.jobs
    )
    reading.start(show)


def add_table_from(  # noqa: PLR0913 - a file, a plan, and whom to ask
    path: Path,
    session: PlanSession,
    run: Callable[[Command], object],
    parent: QWidget,
    questions: Questions,
    *,
    jobs: Jobs,
) -> None:
    """Bring a file's table into an open plan, after its person has looked at what was understood.

    An export of this very plan has nothing to be guessed: its differences are shown at once.
    """

    def show(understood: Understood) -> None:
        draft = understood.drafts[understood.best()]
        if draft.sheet.identity is not None and draft.sheet.identity.plan == session.plan.info.uid:
            _take(draft, session, run, parent, questions)
        else:
            _offer(understood, session, run, parent, questions)

    scheme, roles = session.plan.scheme, session.analysis.boundaries.roles
    TableReading(path, roles=roles, scheme=scheme, window=parent, questions=questions, jobs=jobs).start(show)


def add_pasted(
    rows: Sequence[Sequence[str]],
    session: PlanSession,
    run: Callable[[Command], object],
    parent: QWidget,
    questions: Questions,
) -> None:
    """Bring a table from the clipboard into an open plan, in the same way."""
    sheet = Sheet(translate("Import", "the clipboard"), tuple(tuple(row) for row in rows))
    understood = understand([sheet], session.analysis.boundaries.roles, session.plan.scheme)
    if not understood.drafts:
        questions.tell(translate("Import", "Nothing was pasted"), understood.reason)
        return
    _offer(understood, session, run, parent, questions)


def _offer(
    understood: Understood,
    session: PlanSession,
    run: Callable[[Command], object],
    parent: QWidget,
    questions: Questions,
) -> None:
    boundaries, scheme = session.analysis.boundaries, session.plan.scheme
    dialog = ImportDialog(understood, boundaries, scheme, translate("Import", "Add to the plan"), parent)
    dialog.taken.connect(lambda draft: _take(draft, session, run, parent, questions))
    dialog.open()


def _take(
    draft: DraftTable,
    session: PlanSession,
    run: Callable[[Command], object],
    parent: QWidget,
    questions: Questions,
) -> None:
    """Add a table whose activities are all new; otherwise show what differs from those that are there."""
    label = translate("Import", "Import a table")
    comparison = compare(session.plan, draft)
    if not comparison.is_related:
        run(AddTable(draft.table, label))
    elif not comparison.proposals:
        questions.tell(label, translate("Import", "The table says nothing that the plan does not say already."))
    else:
        dialog = MergeDialog(comparison, draft.doubts, parent)
        dialog.accepted_proposals.connect(lambda accepted: run(comparison.command(accepted, label)))
        dialog.open()
