"""An open plan and its file."""

import dataclasses
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path

from raci_planner.domain.edits import Edit
from raci_planner.domain.errors import DocumentError
from raci_planner.domain.journal import JournalEntry, touches
from raci_planner.domain.plan import Plan
from raci_planner.language import say
from raci_planner.storage import arrival, journal
from raci_planner.storage.atomic import write_whole
from raci_planner.storage.composing import composed
from raci_planner.storage.digest import Content
from raci_planner.storage.errors import DamagedPlanError, ReadOnlyPlanError
from raci_planner.storage.hold import Hold
from raci_planner.storage.loading import load
from raci_planner.storage.places import Places
from raci_planner.storage.recovery import Recovery
from raci_planner.storage.snapshot import Snapshot
from raci_planner.storage.target import Target, fingerprint
from raci_planner.storage.working_copy import Origin, WorkingCopy


def warm_up() -> None:
    """Load what the first edit and the first publishing need; for a thread, once the window is painted."""
    import raci_planner.storage.writing  # noqa: F401, PLC0415 - loading it is the purpose

    _program_version()


class PlanDocument:
    """A plan, its private working copy, and the file it is published to.

    Belongs to one thread, except that a snapshot may be published on any other.

    Attributes:
        plan: the plan as it stands, after every acknowledged edit.
        read_only_reason: why it cannot be changed, for people; None if it can.
        warning: what the user should know of the file's content; None if there is nothing.
    """

    def __init__(self, plan: Plan, copy: WorkingCopy, places: Places, *, is_edited: bool = False) -> None:
        self.plan = plan
        self.read_only_reason: str | None = None
        self.warning: str | None = None
        self._copy = copy
        self._places = places
        self._hold: Hold | None = None
        self._mark = int(is_edited)

    @classmethod
    def create(cls, plan: Plan, places: Places, *, is_edited: bool = False) -> "PlanDocument":
        """A plan without a file of its own yet.

        Args:
            plan: what it begins with.
            places: where working copies live.
            is_edited: whether that is somebody's work already, which is offered after a crash and not let go unasked.

        Raises:
            DocumentError: if not even a working copy can be written.
        """
        with _told_as_document_errors(places.work):
            data = composed(plan)
            known = () if is_edited else (fingerprint(data),)
            copy = WorkingCopy.create(places.work, data, Origin.of(plan.info.name, None, *known))
            if is_edited:
                copy.connection()
        return cls(plan, copy, places, is_edited=is_edited)

    @classmethod
    def open(cls, path: Path, places: Places, *, by_force: bool = False) -> "PlanDocument":
        """The plan in a file; the file is only read.

        Args:
            path: the file.
            places: where working copies live.
            by_force: write to it although somebody else seems to have it open; the user's own decision.

        Raises:
            UnusableFileError: if it is no plan that can be used, with the reason.
            DocumentError: if no working copy can be written.
        """
        data = arrival.bytes_of(path)
        loaded = load(data, path.name)
        found = fingerprint(data)
        with _told_as_document_errors(places.work):
            copy = WorkingCopy.create(places.work, loaded.data, Origin.of(path.name, path.absolute(), found))
        document = cls(loaded.plan, copy, places)
        document.warning = loaded.warning
        document._take(Target(path, (found,), published_mark=0), by_force=by_force)
        return document

    @classmethod
    def recover(cls, recovery: Recovery, places: Places) -> "PlanDocument":
        """A plan as a crash left it, up to the last acknowledged edit.

        Raises:
            DocumentError: if what was left behind cannot be used; it stays where it is.
        """
        with _told_as_document_errors(recovery.folder):
            copy = WorkingCopy.left_behind(recovery.folder)
        if copy is None:
            raise DocumentError(say("{name} is being recovered in another window.", name=recovery.name))
        try:
            with _told_as_document_errors(recovery.folder):
                plan = _settled_plan(copy, recovery.name)
                origin = Origin.of(recovery.name, recovery.path, *recovery.fingerprints)
                copy.describe(origin)
        except BaseException:
            copy.leave()
            raise
        document = cls(plan, copy, places, is_edited=True)
        if recovery.path is not None:
            document._take(Target(recovery.path, origin.fingerprints, published_mark=0))
        return document

    @property
    def path(self) -> Path | None:
        """The file's name as the user knows it; None for a plan that has no file yet."""
        return None if self._hold is None else self._hold.target.path

    @property
    def name(self) -> str:
        """How the plan is called in titles and messages."""
        return self.plan.info.name if self._hold is None else self._hold.target.path.name

    @property
    def is_read_only(self) -> bool:
        """Whether the plan cannot be changed unless it is saved under another name."""
        return self.read_only_reason is not None

    @property
    def is_published(self) -> bool:
        """Whether everything is in the user's file; for a plan without a file, whether there is nothing to keep."""
        return self._mark == (0 if self._hold is None else self._hold.target.published_mark)

    def commit(self, edit: Edit, *, author: str = "") -> None:
        """Make an edit durable in the working copy, then apply it to the plan.

        Args:
            edit: decided on the plan as it stands.
            author: who did it, for the journal.

        Raises:
            ReadOnlyPlanError: if the plan is open for reading only.
            DocumentError: if the edit cannot be written; file and plan are as before.
        """
        if self.read_only_reason is not None:
            raise ReadOnlyPlanError(
                say(
                    "{name} can only be read: {reason}. To change it, save it under another name.",
                    name=self.name,
                    reason=self.read_only_reason,
                )
            )
        from raci_planner.storage.writing import write  # noqa: PLC0415 - see `warm_up`

        entry = JournalEntry(datetime.now().replace(microsecond=0), author, edit.label, tuple(touches(edit)))
        with _told_as_document_errors(self._copy.folder):
            write(self._copy.connection(), edit, entry)
        self.plan.apply(edit)
        self._mark += 1

    def journal(self) -> tuple[JournalEntry, ...]:
        """What was done to the plan since it was begun, oldest first.

        Raises:
            DamagedPlanError: if it cannot be read.
            DocumentError: if the working copy cannot.
        """
        with _told_as_document_errors(self._copy.folder):
            return journal.entries(self._copy.connection(), self.name)

    def take_snapshot(self) -> Snapshot:
        """The plan as it stands, ready to be published on another thread.

        Raises:
            ReadOnlyPlanError: if the plan has no file, or one that can only be read.
            DocumentError: if there is no room for it.
        """
        if self._hold is None:
            raise ReadOnlyPlanError(say("{name} has no file yet. Save it under a name first.", name=self.name))
        if self.read_only_reason is not None:
            raise ReadOnlyPlanError(
                say(
                    "{name} can only be read: {reason}. Save it under another name.",
                    name=self.name,
                    reason=self.read_only_reason,
                )
            )
        self._hold.renew()
        return self._snapshot_for(self._hold.target)

    def publish(self) -> None:
        """Bring everything into the user's file, all at once; nothing if it is there already.

        Raises:
            FileChangedError: if somebody else has changed the file; it is left alone.
            DocumentError: if the file cannot be written; it is as before.
        """
        if self._hold is None or not self.is_published:
            self.take_snapshot().publish()

    def publish_over_changes(self) -> Path | None:
        """Publish although somebody else has changed the file, keeping theirs beside it; the user's own decision.

        Returns:
            The file that keeps the other content; None if there was none.

        Raises:
            DocumentError: if either cannot be written.
        """
        snapshot = self.take_snapshot()
        with snapshot.target.turn:
            kept = snapshot.target.accept_what_is_there()
        snapshot.publish()
        return kept

    def save_as(self, path: Path, *, replace: bool = False) -> None:
        """Publish under another name and go on with that file.

        Args:
            path: the new name.
            replace: overwrite a file that is there already; the user's own decision.

        Raises:
            FileExistsAlreadyError: if there is a file already, and nobody said to replace it.
            PlanInUseError: if the file is open elsewhere.
            DocumentError: if it cannot be written; the plan keeps the file it has.
        """
        if self._hold is not None and self._hold.writes_to(path):
            self.publish()
            return
        hold = Hold.to_write(path, self._copy.folder.name, self._places, replace=replace)
        try:
            self._snapshot_for(hold.target).publish()
        except BaseException:
            hold.let_go()
            self._describe()
            raise
        if self._hold is not None:
            self._hold.let_go()
        self._hold = hold
        self.read_only_reason = self.warning = None

    def save_copy(self, path: Path, *, replace: bool = False) -> None:
        """Write the plan as it stands to another file and go on with the one it has.

        Args:
            path: the copy's name.
            replace: overwrite a file that is there already; the user's own decision.

        Raises:
            FileExistsAlreadyError: if there is a file already, and nobody said to replace it.
            PlanInUseError: if the file is open, here or elsewhere.
            DocumentError: if it cannot be written.
        """
        hold = Hold.to_write(path, self._copy.folder.name, self._places, replace=replace)
        try:
            dataclasses.replace(self._snapshot_for(hold.target), origin=None).publish()
        finally:
            hold.let_go()

    def renew_lock(self) -> None:
        """Show others that the plan is still open here; once a minute is enough."""
        if self._hold is not None:
            self._hold.renew()

    def close(self) -> None:
        """Publish what waits, and let go of the file.

        What has no file that can be written stays for recovery: edits of a plan without a name, or recovered ones of
        a plan that somebody else has open.

        Raises:
            FileChangedError: if somebody else has changed the file; the document stays open.
            DocumentError: if the file cannot be written; the document stays open.
        """
        if self._hold is not None and not self.is_read_only:
            self.publish()
        if self.is_published:
            self.discard()
        else:
            self.set_aside()

    def set_aside(self) -> None:
        """Let go of the file without publishing; what waits is offered for recovery at the next start."""
        if self._hold is not None:
            self._hold.let_go()
        self._copy.leave()

    def discard(self) -> None:
        """Let go of the file and forget what was not published; nothing if the document is closed already."""
        if self._hold is not None:
            self._hold.let_go()
        self._copy.remove()

    def _take(self, target: Target, *, by_force: bool = False) -> None:
        self._hold = Hold.on(target, self._copy.folder.name, self._places, by_force=by_force)
        self.read_only_reason = self._hold.reason

    def _snapshot_for(self, target: Target) -> Snapshot:
        with _told_as_document_errors(self._copy.folder):
            pages = self._copy.pages()
        return Snapshot(
            pages=pages,
            content=Content.of(self.plan),
            writer=_program_version(),
            mark=self._mark,
            target=target,
            origin=Origin.of(target.path.name, target.path.absolute()),
            working_copy=self._copy,
            patience=self._places.patience,
        )

    def _describe(self) -> None:
        """Say again whose edits the copy holds, after an attempt to publish them elsewhere."""
        if self._hold is None:
            origin = Origin.of(self.plan.info.name, None)
        else:
            target = self._hold.target
            origin = Origin.of(target.path.name, target.path.absolute(), *target.fingerprints)
        with _told_as_document_errors(self._copy.folder):
            self._copy.describe(origin)


@cache
def _program_version() -> str:
    from importlib import metadata  # noqa: PLC0415 - slow to load, and not needed to open a plan

    return metadata.version("raci-planner")


def _settled_plan(copy: WorkingCopy, name: str) -> Plan:
    """The plan in a copy that was left behind; the copy has the newest format afterwards."""
    try:
        data = copy.settle()
    except sqlite3.Error as fault:
        raise DamagedPlanError(
            say(
                "What a crash left of {name} is damaged and cannot be opened ({fault}). It stays in {folder}.",
                name=name,
                fault=fault,
                folder=copy.folder,
            )
        ) from fault
    loaded = load(data, name)
    if loaded.data != data:
        write_whole(copy.file, loaded.data)
    return loaded.plan


@contextmanager
def _told_as_document_errors(folder: Path) -> Iterator[None]:
    """What goes wrong with our own files, as the user is told it."""
    try:
        yield
    except (sqlite3.Error, OSError, UnicodeError, OverflowError) as fault:
        raise DocumentError(
            say(
                "The change could not be written to {folder} ({fault}). Nothing was changed. Make room on"
                " that disk, or save the plan on another one.",
                folder=folder,
                fault=fault,
            )
        ) from fault
