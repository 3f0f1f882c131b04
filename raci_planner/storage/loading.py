"""From bytes to a plan: through the gate, up to the newest format, into memory."""

from dataclasses import dataclass, replace
from pathlib import Path

from raci_planner.domain.journal import JournalEntry
from raci_planner.domain.plan import Plan
from raci_planner.language import say
from raci_planner.storage import arrival, journal
from raci_planner.storage.formats import newest
from raci_planner.storage.gate import admitted
from raci_planner.storage.reading import read_notes, read_plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """What a plan file held.

    Attributes:
        plan: the plan.
        data: the file's bytes; of the newest format, even if the file was of an older one.
        revision: the format of the file.
        writer: the version of the program that wrote it; empty if none is noted.
        warning: what the user should know of the content; None if there is nothing.
    """

    plan: Plan
    data: bytes
    revision: str
    writer: str
    warning: str | None


def inspect(path: Path) -> Loaded:
    """What the file under `path` holds, without opening it as a document. Nothing is written.

    Raises:
        UnusableFileError: if it cannot be used, with the reason.
    """
    return load(arrival.bytes_of(path), path.name)


def journal_of(path: Path) -> tuple[JournalEntry, ...]:
    """What was done to the plan under `path`, oldest first; nothing in a file of a format that had no journal.

    Raises:
        UnusableFileError: if the file or its memory cannot be read, with the reason.
    """
    with admitted(arrival.bytes_of(path), path.name) as (connection, found):
        return journal.entries(connection, path.name) if found == newest() else ()


def load(data: bytes, name: str) -> Loaded:
    """What a plan's bytes hold.

    Args:
        data: the whole file, of any format.
        name: how messages call it.

    Raises:
        UnusableFileError: if it cannot be used, with the reason.
    """
    with admitted(data, name) as (connection, found):
        if found == newest():
            plan, digest = read_plan(connection, name)
            notes = read_notes(connection, name)
            warning = None if notes.digest == digest else _warning(name)
            return Loaded(plan=plan, data=data, revision=found.revision, writer=notes.writer, warning=warning)
    from raci_planner.storage.upgrading import upgraded  # noqa: PLC0415 - Alembic is loaded only when needed

    return replace(load(upgraded(data, name), name), revision=found.revision, warning=None)


def _warning(name: str) -> str:
    return say(
        "{name} was changed by another program, or its disk is failing: its content is not what was saved. "
        "Look through the plan before you rely on it.",
        name=name,
    )
