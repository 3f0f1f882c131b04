"""The note beside an open plan that tells others who has it: `.~lock.NAME#`, as office programs leave it.

It asks for courtesy and protects nothing: that a changed file is never overwritten does `target`.
"""

import contextlib
import getpass
import json
import os
import socket
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from raci_planner.language import later, say
from raci_planner.storage.atomic import companion, write_whole

STALE_AFTER = timedelta(minutes=15)
"""A note that was not renewed for so long is probably one that a crash left behind."""

_UNFINISHED_AFTER = timedelta(minutes=1)
"""A note that breaks off is one that is just being written; after so long it is what a failing disk left of one."""

_LONGEST_NOTE = 4_096


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Who has a plan open; `copy` names the working copy, by which the same computer knows whether it is in use."""

    user: str
    host: str
    pid: int
    since: str
    copy: str

    @classmethod
    def ourselves(cls, copy: str) -> "Owner":
        """This process."""
        try:
            user = getpass.getuser()
        except (OSError, KeyError, ImportError):
            user = "somebody"
        since = datetime.now(UTC).isoformat(timespec="seconds")
        return cls(user=user, host=socket.gethostname(), pid=os.getpid(), since=since, copy=copy)

    def __str__(self) -> str:
        return say("{user} on {host}, since {time}", user=say(self.user), host=say(self.host), time=self._local_time())

    def _local_time(self) -> str:
        try:
            return datetime.fromisoformat(self.since).astimezone().strftime("%Y-%m-%d %H:%M")
        except (ValueError, OverflowError):
            return say("an unknown time")


class Sidecar:
    """Our note beside one file.

    Args:
        file: the plan.
        ourselves: who we are.
        is_gone: whether somebody's copy is known to be open no more.
    """

    def __init__(self, file: Path, ourselves: Owner, is_gone: Callable[[Owner], bool]) -> None:
        self.note = companion(file, ".~lock.", "#")
        self._ourselves = ourselves
        self._is_gone = is_gone

    def take(self, *, by_force: bool = False) -> str | None:
        """Leave our note, unless somebody has the plan open.

        Args:
            by_force: replace whatever note is there; the user's own decision.

        Returns:
            None if the note is ours; otherwise the reason why the plan can only be read, as half a sentence.
        """
        try:
            if self._put():
                return None
            other = self.owner()
            if by_force or other is None or other.copy == self._ourselves.copy or self._is_gone(other):
                write_whole(self.note, self._told())
                return None
        except OSError:
            return say("its folder cannot be written to")
        if self._is_older_than(STALE_AFTER):
            return say("{who} opened it and has not been heard of for a while", who=other)
        return say("{who} has it open", who=other)

    def owner(self) -> Owner | None:
        """Who has left a note; None without a note or one that was never finished.

        A note that cannot be read has an owner without a name.
        """
        try:
            with self.note.open("rb") as file:
                told = file.read(_LONGEST_NOTE)
        except FileNotFoundError:
            return None
        except OSError:
            return _UNKNOWN
        return None if _breaks_off(told) and self._is_older_than(_UNFINISHED_AFTER) else _owner_in(told)

    def renew(self) -> None:
        """Show that the plan is still open here."""
        with contextlib.suppress(OSError):
            os.utime(self.note)

    def remove(self) -> None:
        """Take our note away; somebody else's stays."""
        if self.owner() == self._ourselves:
            with contextlib.suppress(OSError):
                self.note.unlink()

    def _put(self) -> bool:
        try:
            descriptor = os.open(self.note, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
        except FileExistsError:
            return False
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(self._told())
        except OSError:
            self.note.unlink(missing_ok=True)  # half a note would lock everybody out
            raise
        return True

    def _told(self) -> bytes:
        return json.dumps(asdict(self._ourselves)).encode()

    def _is_older_than(self, age: timedelta) -> bool:
        try:
            renewed = datetime.fromtimestamp(self.note.stat().st_mtime, UTC)
        except OSError:
            return False
        return datetime.now(UTC) - renewed > age


_UNKNOWN = Owner(user=later("somebody"), host=later("another computer"), pid=0, since="", copy="")


def _breaks_off(told: bytes) -> bool:
    """Whether this is the beginning of one of our notes; other programs' are written otherwise."""
    return not told or (told.startswith(b"{") and not told.endswith(b"}"))


def _owner_in(told: bytes) -> Owner:
    try:
        values = json.loads(told)
        owner = Owner(**values)
    except (ValueError, TypeError, RecursionError):
        return _UNKNOWN
    texts = (owner.user, owner.host, owner.since, owner.copy)
    return owner if all(isinstance(text, str) for text in texts) else _UNKNOWN
