"""What crashes left behind."""

import os
import re
import shutil
import socket
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from raci_planner.domain.errors import DocumentError
from raci_planner.storage.digest import Content
from raci_planner.storage.gate import admitted
from raci_planner.storage.loading import load
from raci_planner.storage.places import Places
from raci_planner.storage.reading import read_notes
from raci_planner.storage.sidecar import Owner
from raci_planner.storage.target import fingerprint
from raci_planner.storage.working_copy import Origin, WorkingCopy

_COPY_NAME = re.compile(r"[0-9a-f]{32}")
_RUIN_AFTER = 86_400
"""Seconds after which a folder without a copy is nobody's: one that is being made has its copy in a moment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery:
    """A plan with edits that a crash kept from its file.

    Attributes:
        folder: the working copy.
        name: how the user knows the plan.
        path: its file; None if it never had one.
        when: the time of the last edit.
        fingerprints: of the contents that the file may have without having been changed since.
    """

    folder: Path
    name: str
    path: Path | None
    when: datetime
    fingerprints: tuple[str, ...]


def list_recoveries(places: Places) -> tuple[Recovery, ...]:
    """The plans that crashes left behind with unpublished edits, the latest first.

    Copies that hold nothing but what is in their file are removed; copies that somebody works on are passed over.
    """
    found = [recovery for folder in _folders(places.work) if (recovery := _recovery(folder)) is not None]
    return tuple(sorted(found, key=lambda recovery: recovery.when, reverse=True))


def is_gone(work: Path, owner: Owner) -> bool:
    """Whether the copy that somebody has a plan open in is known to be used no more.

    Only this user's copies on this computer can be known; of all others nothing is.
    """
    ourselves = Owner.ourselves("")
    if (owner.host, owner.user) != (socket.gethostname(), ourselves.user) or not _COPY_NAME.fullmatch(owner.copy):
        return False
    folder = work / owner.copy
    if not folder.is_dir():
        return True
    try:
        copy = WorkingCopy.left_behind(folder)
    except OSError:
        return False
    if copy is None:
        return False
    copy.leave()
    return True


def _folders(work: Path) -> Iterator[Path]:
    with suppress(OSError):
        yield from [folder for folder in work.iterdir() if _COPY_NAME.fullmatch(folder.name)]


def _recovery(folder: Path) -> Recovery | None:
    if not _is_made(folder):
        return None
    try:
        copy = _insist(lambda: WorkingCopy.left_behind(folder))
    except OSError:
        return None  # a later start will find it
    if copy is None:
        return None
    if not copy.holds_edits:
        copy.remove()
        return None
    try:
        origin = _insist(lambda: copy.origin)
    except (OSError, ValueError):
        origin = Origin.of(folder.name, None)
    when = _last_edit(copy)
    if _holds_nothing_new(copy, origin):
        copy.remove()
        return None
    with suppress(OSError):
        os.utime(copy.file, (when.timestamp(), when.timestamp()))  # looking at the copy has changed its time
    copy.leave()
    path = None if origin.path is None else Path(origin.path)
    return Recovery(folder=folder, name=origin.name, path=path, when=when, fingerprints=origin.fingerprints)


def _insist[T](step: Callable[[], T]) -> T:
    """A disk that fails once, as a share does that is just waking up, is asked again."""
    try:
        return step()
    except OSError:
        return step()


def _is_made(folder: Path) -> bool:
    """Whether there is a copy in a folder; one without is being made, or was being removed in a crash."""
    try:
        (folder / "plan.raci").stat()
    except FileNotFoundError:
        with suppress(OSError):
            if time.time() - folder.stat().st_mtime > _RUIN_AFTER:
                shutil.rmtree(folder)
        return False
    except OSError:
        return True
    return True


def _last_edit(copy: WorkingCopy) -> datetime:
    times = [0.0]
    with suppress(OSError):
        times += [file.stat().st_mtime for file in copy.folder.glob("plan.raci*")]
    return datetime.fromtimestamp(max(times)).astimezone()


def _holds_nothing_new(copy: WorkingCopy, origin: Origin) -> bool:
    try:
        if copy.is_untouched() and fingerprint(copy.file.read_bytes()) in origin.fingerprints:
            return True
        return origin.path is not None and _is_published(copy, origin, Path(origin.path))
    except (OSError, sqlite3.Error, DocumentError):
        return False


def _is_published(copy: WorkingCopy, origin: Origin, path: Path) -> bool:
    published = path.read_bytes()
    if fingerprint(published) not in origin.fingerprints:
        return False
    with admitted(published, path.name) as (connection, _):
        digest = read_notes(connection, path.name).digest
    return digest == Content.of(load(copy.settle(), path.name).plan).digest()
