"""Whole files or none: a new content appears under a name at one moment, or not at all."""

import contextlib
import hashlib
import os
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path

if sys.platform == "darwin":
    import fcntl

_LONGEST_NAME = 255
"""Units: bytes. What common file systems allow."""


def companion(path: Path, before: str, after: str) -> Path:
    """A file beside `path` whose name tells whom it belongs to, shortened where a file system would refuse it."""
    name = os.fsencode(path.name)
    room = _LONGEST_NAME - len(before) - len(after)
    if len(name) > room:
        mark = hashlib.sha256(name).hexdigest()[:12]
        kept = name[: room - len(mark)].decode("utf-8", "ignore")
        return path.with_name(f"{before}{kept}{mark}{after}")
    return path.with_name(f"{before}{path.name}{after}")


def temporary(path: Path) -> Path:
    """The name under which a new content is written beside `path`; sync clients pass over such names."""
    return companion(path, "~$", ".tmp")


def write_whole(
    path: Path, data: bytes, *, check: Callable[[], None] = lambda: None, patience: tuple[float, ...] = ()
) -> None:
    """Give `path` a new content that survives a power cut, keeping its permissions if it exists.

    Args:
        path: what is replaced or made; not a link.
        data: the new content.
        check: called last, just before the content appears; what it raises leaves `path` as it is.
        patience: pauses between tries while something holds the file. Units: seconds.

    Raises:
        OSError: if it cannot be done; `path` is as before.
    """
    beside = temporary(path)
    try:
        _write(beside, data, _mode_of(path))
        _refuse_other_bytes(beside, data)
        check()
        _replace(beside, path, patience)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut, where the system lets a program ask for it."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _write(beside: Path, data: bytes, mode: int | None) -> None:
    with contextlib.suppress(FileNotFoundError):
        beside.unlink()
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    with os.fdopen(descriptor, "wb", buffering=0) as file:
        if mode is not None and os.name != "nt":
            os.fchmod(descriptor, mode)
        view = memoryview(data)
        while view:
            view = view[file.write(view) :]
        _sync(descriptor)


def _refuse_other_bytes(beside: Path, data: bytes) -> None:
    if beside.read_bytes() != data:
        raise OSError(f"what was written to {beside} does not read back")


def _sync(descriptor: int) -> None:
    if sys.platform == "darwin":
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


def _mode_of(path: Path) -> int | None:
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except FileNotFoundError:
        return None


def _replace(beside: Path, path: Path, patience: tuple[float, ...]) -> None:
    for pause in patience:
        try:
            beside.replace(path)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    beside.replace(path)
