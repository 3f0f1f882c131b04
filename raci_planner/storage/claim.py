"""Claims on a folder that end with the process, however it ends: no process ids to misread, no clocks."""

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


_FILE = "owner.lock"
_HELD = (BlockingIOError, PermissionError)
"""How POSIX and Windows say that somebody else has a lock."""


class Claim:
    """A folder that no other process, and nobody else in this one, can claim until it is released."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    @classmethod
    def on(cls, folder: Path) -> "Claim | None":
        """A claim on a folder; None if it is claimed already.

        A folder without the file of claims is half-made or half-removed and belongs to whoever comes first.

        Raises:
            OSError: if nobody can claim it now.
        """
        descriptor = os.open(folder / _FILE, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(descriptor)
        except _HELD:
            os.close(descriptor)
            return None
        except BaseException:
            os.close(descriptor)
            raise
        return cls(descriptor)

    def release(self) -> None:
        """Let others claim the folder; nothing if that is done already."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
