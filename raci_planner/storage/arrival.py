"""What a path leads to, before any database code sees it."""

import stat
from pathlib import Path

from raci_planner.language import digits, reason_of, say
from raci_planner.storage import formats
from raci_planner.storage.errors import (
    DamagedPlanError,
    MissingFileError,
    NotAPlanError,
    UnusableFileError,
)

LARGEST = 64 * 1024 * 1024
"""Units: bytes. A plan of 10,000 activities and 100 roles has 2.3 million."""

_HEADER = 100
_MAGIC = b"SQLite format 3\0"
_ZIP = b"PK\x03\x04"
_ROLLBACK = b"\x01\x01"
_SIDE_FILES = ("-journal", "-wal")


def bytes_of(path: Path) -> bytes:
    """The bytes of a file that looks like a plan from outside. Nothing is written or locked.

    Raises:
        UnusableFileError: if it cannot be read or is plainly something else, with the reason.
    """
    try:
        _refuse_what_is_no_file(path)
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        raise MissingFileError(
            say("There is no file {path}. It may have been moved or renamed: open it from where it is now.", path=path)
        ) from None
    except (OSError, ValueError) as fault:
        raise UnusableFileError(
            say(
                "{path} cannot be read ({reason}). Check that you may open it and that its disk is connected.",
                path=path,
                reason=_reason(fault),
            )
        ) from fault
    _refuse_foreign_bytes(path.name, data[:_HEADER], is_blank=data.count(0) == len(data))
    _refuse_side_files(path)
    return data


def _refuse_what_is_no_file(path: Path) -> None:
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        raise NotAPlanError(say("{path} is a folder. Choose a plan inside it.", path=path))
    if not stat.S_ISREG(found.st_mode):
        raise NotAPlanError(say("{path} is not a file but a device or a pipe. Choose a plan.", path=path))
    if found.st_size == 0:
        raise NotAPlanError(
            say("{name} is empty: there is no plan in it. Look for an older copy of it.", name=path.name)
        )
    if found.st_size > LARGEST:
        raise NotAPlanError(
            say(
                "{name} has {count} MB, more than any plan. Check which file it is.",
                name=path.name,
                count=digits(found.st_size // 1024 // 1024),
            )
        )


def _refuse_foreign_bytes(name: str, header: bytes, *, is_blank: bool) -> None:
    if is_blank:
        raise DamagedPlanError(
            say(
                "{name} holds nothing but zeros, as a file does that a cloud service has not fetched yet."
                " Let it finish, then open the plan again.",
                name=name,
            )
        )
    if header.startswith(_ZIP):
        raise NotAPlanError(
            say("{name} looks like a workbook or an archive. Import it into a new plan instead.", name=name)
        )
    if not header.startswith(_MAGIC) or len(header) < _HEADER:
        raise NotAPlanError(
            say("{name} is not a RACI plan. If it holds a table, import it into a new plan.", name=name)
        )
    if int.from_bytes(header[68:72]) != formats.APPLICATION_ID:
        raise NotAPlanError(
            say("{name} is a database of another program, not a RACI plan. Choose another file.", name=name)
        )
    if header[18:20] != _ROLLBACK:
        raise UnusableFileError(
            say(
                "{name} was copied while another program was writing it, and its newest part is missing. "
                "Ask for the plan again, saved and closed.",
                name=name,
            )
        )


def _refuse_side_files(path: Path) -> None:
    for ending in _SIDE_FILES:
        beside = path.with_name(path.name + ending)
        try:
            is_there = beside.stat().st_size > 0
        except OSError:
            continue
        if is_there:
            raise UnusableFileError(
                say(
                    "Beside {name} lies {other}: another program was writing the plan and has not finished. "
                    "Close that program, or open an older copy of the plan.",
                    name=path.name,
                    other=beside.name,
                )
            )


def _reason(fault: OSError | ValueError) -> str:
    return reason_of(fault) if isinstance(fault, OSError) else str(fault)
