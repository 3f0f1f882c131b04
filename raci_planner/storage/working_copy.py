"""The private copy of a plan that is really edited, so that the user's file only ever is whole.

One folder for each open plan: `plan.raci`, what SQLite keeps beside it, and from the first edit on `origin.json`,
which tells a later start whose edits these are. The folder goes away when the plan is closed; one that stays tells of a
crash.
"""

import contextlib
import json
import os
import shutil
import socket
import sqlite3
import uuid
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from raci_planner.storage import gate
from raci_planner.storage.atomic import sync_folder, write_whole
from raci_planner.storage.claim import Claim

_PLAN = "plan.raci"
_ORIGIN = "origin.json"
_SETTINGS = (
    "locking_mode = EXCLUSIVE",
    "journal_mode = WAL",
    "synchronous = FULL",
    "fullfsync = ON",
    "foreign_keys = ON",
    "secure_delete = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "busy_timeout = 0",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Whose edits a working copy holds.

    `path` is None for a plan without a file. `fingerprints` are those that the file under `path` may have as long as
    nobody else has changed it: more than one only while it is being replaced.
    """

    name: str
    path: str | None
    fingerprints: tuple[str, ...]
    host: str
    pid: int
    since: str

    @classmethod
    def of(cls, name: str, path: Path | None, *fingerprints: str) -> "Origin":
        """The origin of a copy that this process makes now."""
        return cls(
            name=name,
            path=None if path is None else str(path),
            fingerprints=fingerprints,
            host=socket.gethostname(),
            pid=os.getpid(),
            since=datetime.now(UTC).isoformat(timespec="seconds"),
        )

    def told(self) -> bytes:
        """The origin as it is written down."""
        return json.dumps(asdict(self)).encode()

    @classmethod
    def heard(cls, data: bytes) -> "Origin":
        """The origin that was written down.

        Raises:
            ValueError: if it cannot be understood.
        """
        try:
            told = json.loads(data)
            return cls(**told | {"fingerprints": tuple(told["fingerprints"])})
        except (TypeError, KeyError) as fault:
            raise ValueError(f"{_ORIGIN} is not as expected") from fault


class WorkingCopy:
    """One plan's private copy, claimed by this process.

    Args:
        folder: where it lies.
        claim: on that folder.
        origin: what to say of it once it is edited; None for a copy that says it already.
    """

    def __init__(self, folder: Path, claim: Claim, origin: Origin | None = None) -> None:
        self.folder = folder
        self._claim = claim
        self._untold = origin
        self._connection: sqlite3.Connection | None = None

    @classmethod
    def create(cls, work: Path, data: bytes, origin: Origin) -> "WorkingCopy":
        """A new copy in a folder of its own.

        Raises:
            OSError: if it cannot be written.
        """
        work.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder = work / uuid.uuid4().hex
        folder.mkdir(mode=0o700)
        copy = cls(folder, cls._claimed(folder), origin)
        try:
            copy.file.write_bytes(data)
        except BaseException:
            copy.remove()
            raise
        return copy

    @classmethod
    def left_behind(cls, folder: Path) -> "WorkingCopy | None":
        """The copy of a process that has ended; None if it is still in use.

        Raises:
            OSError: if that cannot be found out.
        """
        claim = Claim.on(folder)
        return None if claim is None else cls(folder, claim)

    @property
    def file(self) -> Path:
        """The copy itself."""
        return self.folder / _PLAN

    @property
    def holds_edits(self) -> bool:
        """Whether the copy may have been edited; as long as nothing says whose it is, it was not."""
        try:
            (self.folder / _ORIGIN).stat()
        except FileNotFoundError:
            return False
        except OSError:
            return True  # a disk that does not answer has not said that there is nothing
        return True

    @property
    def origin(self) -> Origin:
        """Whose edits these are.

        Raises:
            OSError: if nothing says so.
            ValueError: if what says so cannot be understood.
        """
        return Origin.heard((self.folder / _ORIGIN).read_bytes())

    def describe(self, origin: Origin) -> None:
        """Say whose edits these are.

        Raises:
            OSError: if it cannot be written.
        """
        write_whole(self.folder / _ORIGIN, origin.told())

    def connection(self) -> sqlite3.Connection:
        """The one connection to the copy, opened at first use.

        Raises:
            sqlite3.Error: if it cannot be opened.
            OSError: if the copy cannot be made to survive a power cut.
        """
        if self._connection is None:
            self._secure()
            self._connection = self._connect()
        return self._connection

    def is_untouched(self) -> bool:
        """Whether nobody has written to the copy since it was made."""
        log = self.folder / f"{_PLAN}-wal"
        return self._connection is None and not (log.exists() and log.stat().st_size)

    def settle(self) -> bytes:
        """The bytes of the copy with everything that was ever acknowledged, and its connection closed.

        Raises:
            sqlite3.Error: if the copy is broken.
            OSError: if it cannot be read.
        """
        self.connection().execute("PRAGMA journal_mode = DELETE").fetchall()
        self._disconnect()
        return self.file.read_bytes()

    def pages(self) -> bytes:
        """All pages of the copy as they stand, without stopping to write anything.

        Raises:
            sqlite3.Error: if they cannot be read.
            OSError: if the copy cannot be made to survive a power cut.
        """
        return self.connection().serialize()

    def leave(self) -> None:
        """Let go of the copy and keep it for recovery."""
        self._disconnect()
        self._claim.release()

    def remove(self) -> None:
        """Let go of the copy and remove it."""
        self._disconnect()
        with contextlib.suppress(OSError):
            (self.folder / _ORIGIN).unlink()
        if os.name == "nt":
            self._claim.release()
        shutil.rmtree(self.folder, ignore_errors=True)
        if os.name != "nt":
            self._claim.release()

    @staticmethod
    def _claimed(folder: Path) -> Claim:
        """A claim on a folder that was just made."""
        try:
            claim = Claim.on(folder)
        except OSError:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        if claim is None:
            raise OSError(f"somebody else was quicker to claim {folder}")
        return claim

    def _secure(self) -> None:
        """A copy is made without waiting for the disk; before its first edit it has to be there and say whose it is."""
        with self.file.open("r+b") as written:
            os.fsync(written.fileno())
        if self._untold is not None:
            self.describe(self._untold)
            self._untold = None
        sync_folder(self.folder)
        sync_folder(self.folder.parent)

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.file, isolation_level=None, timeout=0, check_same_thread=False)
        try:
            connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, gate.LONGEST_TEXT)
            for setting in _SETTINGS:
                connection.execute(f"PRAGMA {setting}").fetchall()
        except BaseException:
            connection.close()
            raise
        return connection

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
