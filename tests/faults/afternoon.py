"""A person at work on one plan: edits of every kind, and a ledger of what the program said was done.

The ledger knows states of the plan by their digests, so a state that is half of an edit is no state at all.
"""

import random
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path

from raci_planner.domain.commands import (
    AddTable,
    Command,
    DeleteActivities,
    PasteBlock,
    RenameActivity,
    SetLetters,
    Table,
    TableActivity,
    TableRole,
    TableSection,
)
from raci_planner.domain.edits import Edit
from raci_planner.domain.history import History
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Cell
from raci_planner.domain.schemes import Letters
from raci_planner.domain.sides import PRODUCT
from raci_planner.storage.digest import Content
from raci_planner.storage.document import PlanDocument
from raci_planner.storage.errors import MissingFileError
from raci_planner.storage.loading import inspect
from raci_planner.storage.places import Places
from raci_planner.storage.recovery import list_recoveries

type Tell = Callable[[str], object]

KINDS = ("letter", "rename", "paste", "undo", "redo", "import", "letter", "undo", "redo", "delete")
"""What is done, in this order, again and again."""


NO_FILE = "no file"
"""The state of a plan that was not begun; with it begins the ledger of a plan that has no file."""


def digest_of(plan: Plan) -> str:
    """What a state of a plan is known by."""
    return Content.of(plan).digest()


@dataclass(slots=True)
class Ledger:
    """States of a plan in their order: all that was begun. `edit` and `save` are the last that were told as done."""

    states: list[str] = field(default_factory=list)
    edit: int = 0
    save: int = 0
    edits: int = 0
    saves: int = 0

    def hear(self, line: str) -> None:
        """Take down one line of what a `Worker` tells."""
        match line.split():
            case ["begin", state]:
                self.states.append(state)
            case ["edit", place]:
                self.edit = int(place)
                self.edits += 1
            case ["save", place]:
                self.save = max(self.save, int(place))
                self.saves += 1
            case _:
                raise RuntimeError(line)

    @property
    def possible(self) -> list[str]:
        """The last state that was told as done, and those that were begun after it."""
        return self.states[self.edit :]

    @property
    def possible_in_the_file(self) -> list[str]:
        """The last state that was told as saved, and all later ones."""
        return self.states[self.save :]

    def faults(self, path: Path, places: Places) -> tuple[list[str], "Ledger"]:
        """What is wrong with what is left of the plan, and the ledger to go on with. What is left stays as it is."""
        in_file = self._in_file(path)
        reached, faults = in_file, []
        if in_file not in self.possible_in_the_file:
            faults.append(f"the file is no state since the last save, but {in_file}")
        recoveries = list_recoveries(places)
        if len(recoveries) > 1:
            faults.append(f"{len(recoveries)} copies of one plan are left")
        for recovery in recoveries:
            document = PlanDocument.recover(recovery, places)
            reached = digest_of(document.plan)
            document.set_aside()
        if reached not in self.possible:
            faults.append("an edit is lost" if reached in self.states else "what is recovered is no state at all")
        states = [in_file] if in_file == reached else [in_file, reached]
        return faults, Ledger(states, edit=len(states) - 1)

    def _in_file(self, path: Path) -> str:
        try:
            found = inspect(path)
        except MissingFileError:
            return NO_FILE
        return found.warning or digest_of(found.plan)


class Worker:
    """Does one thing after the other on a document and tells of each before and after.

    Args:
        document: the plan.
        tell: takes a line for the ledger.
        begun: how many states the ledger has.
    """

    def __init__(self, document: PlanDocument, tell: Tell, begun: int) -> None:
        self.document = document
        self._tell = tell
        self._place = begun - 1
        self._shadow = Plan.from_records(document.plan.records())
        self._history = History()
        self._chance = random.Random()
        self._kinds: Iterator[str] = cycle(KINDS)

    @property
    def is_as_told(self) -> bool:
        """Whether the plan in memory is in the last state that was told as done."""
        return digest_of(self.document.plan) == digest_of(self._shadow)

    def go_on(self) -> None:
        """Do the next thing."""
        match next(self._kinds):
            case "undo":
                self._undo()
            case "redo":
                self._redo()
            case kind:
                edit = self._command(kind).decide(self._shadow, self._new_id)
                if edit.changes:
                    self._commit(edit)
                    self._history.push(edit)

    def publish(self) -> None:
        """Save now."""
        place = self._place
        self.document.publish()
        self._tell(f"save {place}")

    def save_as(self, path: Path) -> None:
        """Save under a name."""
        place = self._place
        self.document.save_as(path)
        self._tell(f"save {place}")

    def publish_on_a_thread(self) -> threading.Thread:
        """Save while work goes on."""
        place, snapshot = self._place, self.document.take_snapshot()

        def publish() -> None:
            snapshot.publish()
            self._tell(f"save {place}")

        thread = threading.Thread(target=publish)
        thread.start()
        return thread

    def _undo(self) -> None:
        edit = self._history.next_undo
        if edit is not None:
            self._commit(edit.inverse())
            self._history.step_back()

    def _redo(self) -> None:
        edit = self._history.next_redo
        if edit is not None:
            self._commit(edit)
            self._history.step_forward()

    def _commit(self, edit: Edit) -> None:
        self._shadow.apply(edit)
        self._tell(f"begin {digest_of(self._shadow)}")
        self._place += 1
        try:
            self.document.commit(edit)
        except BaseException:
            self._shadow.apply(edit.inverse())
            self._tell(f"begin {digest_of(self._shadow)}")
            self._place += 1
            self._tell(f"edit {self._place}")
            raise
        self._tell(f"edit {self._place}")

    def _command(self, kind: str) -> Command:
        plan, letters = self._shadow, Letters(self._chance.randrange(1, 16))
        rows, columns = plan.activities_in_order(), plan.roles_in_order()
        if kind == "rename":
            return RenameActivity(rows[0].id, f"Name {self._chance.random()}")
        if kind == "paste":
            cells = [Cell(activity=row.id, role=role.id, letters=letters) for row in rows for role in columns]
            return PasteBlock(tuple(cells))
        if kind == "import":
            return AddTable(_TABLE, "Import")
        if kind == "delete":
            return DeleteActivities(tuple(row.id for row in rows if row.name.startswith("Imported")))
        return SetLetters(((rows[0].id, columns[0].id),), Letters(15 - plan.letters(rows[0].id, columns[0].id) or 1))

    def _new_id(self) -> int:
        return self._chance.randrange(1, 2**31)


_TABLE = Table(
    (TableRole("Product Owner", PRODUCT),),
    (TableSection(None, tuple(TableActivity(f"Imported {number}", (Letters(2),)) for number in range(20))),),
)
