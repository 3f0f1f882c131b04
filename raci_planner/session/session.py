"""One open plan, and the single door through which it changes."""

from collections.abc import Callable
from dataclasses import dataclass

from raci_planner.analysis.analysis import Analysis
from raci_planner.analysis.findings import Finding, FindingsChange
from raci_planner.boundaries import Boundaries
from raci_planner.domain.commands import Command
from raci_planner.domain.edits import Edit
from raci_planner.domain.history import History
from raci_planner.domain.ids import IdSource
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import OwnCatalogue, Version
from raci_planner.storage.document import PlanDocument


@dataclass(frozen=True, slots=True)
class Changed:
    """The notice that goes out after each edit. `origin` names the view that asked for it."""

    edit: Edit
    origin: str
    findings: FindingsChange


class PlanSession:
    """Runs commands on an open document: first on the disk, then in memory, then told to everybody.

    Attributes:
        author: who is at work, for the plan's journal.
        before_first_edit: called once before the first edit, such as to keep the plan as it was opened.
    """

    def __init__(self, document: PlanDocument, analysis: Analysis, new_id: IdSource) -> None:
        self.document = document
        self.analysis = analysis
        self.history = History()
        self.author = ""
        self.before_first_edit: Callable[[], object] | None = None
        self._new_id = new_id
        self._listeners: list[Callable[[Changed], None]] = []

    @property
    def plan(self) -> Plan:
        """The plan as it stands."""
        return self.document.plan

    @property
    def boundaries(self) -> Boundaries:
        """What the plan is judged by: its own catalogue of duties, or the one that ships."""
        return self.analysis.boundaries

    def subscribe(self, listener: Callable[[Changed], None]) -> None:
        """Have `listener` called after every edit, in the order of subscription."""
        self._listeners.append(listener)

    def run(self, command: Command, origin: str = "") -> Edit | None:
        """Carry out a command.

        Returns:
            The edit that was made; None if there was nothing to change, and then no undo step either.

        Raises:
            Refusal: if the command cannot be carried out.
            DocumentError: if the edit could not be written; plan, history and views are as before.
        """
        edit = command.decide(self.plan, self._new_id)
        if not edit.changes:
            return None
        self._prepare(edit)
        self.document.commit(edit, author=self.author)
        self.history.push(edit)
        self._tell(edit, origin)
        return edit

    def note(self, command: Command) -> None:
        """Carry out what nobody did on purpose, such as keeping a version: no undo step, and told to nobody but views.

        It must touch nothing that a step of the history touches.

        Raises:
            DocumentError: if it could not be written.
        """
        edit = command.decide(self.plan, self._new_id)
        if edit.changes:
            self.document.commit(edit, author=self.author)
            self._tell(edit, "")

    def undo(self, origin: str = "") -> Edit | None:
        """Take the last edit back, in a transaction of its own; None if there is none."""
        edit = self.history.next_undo
        if edit is None:
            return None
        inverse = edit.inverse()
        self.document.commit(inverse, author=self.author)
        self.history.step_back()
        self._tell(inverse, origin)
        return edit

    def redo(self, origin: str = "") -> Edit | None:
        """Do the last undone edit again; None if there is none."""
        edit = self.history.next_redo
        if edit is None:
            return None
        self.document.commit(edit, author=self.author)
        self.history.step_forward()
        self._tell(edit, origin)
        return edit

    def _prepare(self, edit: Edit) -> None:
        """Do what is to be done once before the first edit of the plan's content."""
        prepare = self.before_first_edit
        if prepare is not None and any(not isinstance(change.record, Version) for change in edit.changes):
            self.before_first_edit = None
            prepare()

    def _tell(self, edit: Edit, origin: str) -> None:
        """Tell everybody, even if one of them breaks; what broke is raised when all others know."""
        faults: list[Exception] = []
        notice = Changed(edit, origin, self._judge(edit, faults))
        for listener in self._listeners:
            try:
                listener(notice)
            except Exception as fault:  # noqa: BLE001 - raised below
                faults.append(fault)
        if faults:
            raise faults[0]

    def _judge(self, edit: Edit, faults: list[Exception]) -> FindingsChange:
        """What an edit did to the findings; after a bug on the way all are looked for anew."""
        try:
            return self._follow(edit)
        except Exception as fault:  # noqa: BLE001 - raised by whoever tells of the edit
            faults.append(fault)
            return self._judge_anew(vanished=())  # an analysis that broke off halfway cannot be asked

    def _follow(self, edit: Edit) -> FindingsChange:
        if any(isinstance(change.record, OwnCatalogue) for change in edit.changes):
            return self._judge_anew(vanished=self.analysis.findings)
        return self.analysis.update(edit)

    def _judge_anew(self, *, vanished: tuple[Finding, ...]) -> FindingsChange:
        self.analysis = Analysis(self.plan, Boundaries.of(self.plan), self.analysis.today)
        return FindingsChange(appeared=self.analysis.findings, vanished=vanished)
