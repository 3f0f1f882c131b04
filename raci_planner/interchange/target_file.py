"""Writing a file so that its name always holds a whole one: the old or the new."""

import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from raci_planner.domain.errors import ForeignFormatError
from raci_planner.language import reason_of, say

_TRACES = {"~${name}": "Excel", "~${cut}": "Excel", ".~lock.{name}#": "LibreOffice"}
"""The files that programs leave beside one they have open; Excel leaves two letters out of longer names."""


@contextmanager
def target_file(path: Path) -> Iterator[Path]:
    """A temporary path beside `path` to write to; it takes the name at the end, or is removed on a fault.

    Raises:
        ForeignFormatError: if the file cannot be written or its name cannot be taken, with the next step.
    """
    _refuse_protected(path)
    temporary = path.with_name(f"~${secrets.token_hex(4)}.tmp")
    try:
        yield temporary
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(path)
    except PermissionError as error:
        raise ForeignFormatError(_why_not(path)) from error
    except OSError as error:
        raise ForeignFormatError(
            say(
                "{name} cannot be written to {parent}: {reason}. Choose another folder.",
                name=path.name,
                parent=path.parent,
                reason=reason_of(error),
            )
        ) from error
    finally:
        temporary.unlink(missing_ok=True)


def _refuse_protected(path: Path) -> None:
    """A file that its owner has protected stays, even where the system would let it be replaced."""
    if path.is_dir():
        raise ForeignFormatError(say("{name} is a folder. Choose another name.", name=path.name))
    if path.exists() and not path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
        raise ForeignFormatError(say("{name} is protected from being changed. Choose another name.", name=path.name))


def _why_not(path: Path) -> str:
    if not path.exists():
        return say(
            "{name} cannot be written: nobody may add files to {parent}. Choose another folder.",
            name=path.name,
            parent=path.parent,
        )
    for trace, program in _TRACES.items():
        if path.with_name(trace.format(name=path.name, cut=path.name[2:])).exists():
            return say(
                "{program} has {name} open. Close it there, or choose another name.", program=program, name=path.name
            )
    return say(
        "{name} cannot be replaced. If another program has it open, close it there; or choose another name or folder.",
        name=path.name,
    )
