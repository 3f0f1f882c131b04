"""A plan at one moment, on its way to the user's file."""

import contextlib
import sqlite3
from dataclasses import dataclass, replace
from pathlib import Path

from raci_planner.domain.errors import DocumentError
from raci_planner.storage.target import Target
from raci_planner.storage.working_copy import Origin, WorkingCopy


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A private file with a plan as it stood after `mark` edits. Publish it on any thread, while editing goes on.

    `origin` is what the working copy is told when this content becomes its file's; None if it does not.
    """

    file: Path
    mark: int
    target: Target
    origin: Origin | None
    working_copy: WorkingCopy
    patience: tuple[float, ...]

    def publish(self) -> None:
        """Give the user's file this content, all at once; nothing if a later content is there already.

        Raises:
            FileChangedError: if somebody else has changed the file; it is left alone.
            DocumentError: if the file cannot be written; it is as before.
        """
        with self.target.turn:
            try:
                if self.mark > self.target.published_mark:
                    data = verified_bytes(self.file)
                    self.target.replace(data, self._tell, self.patience)
                    self.target.published_mark = self.mark
            except OSError as fault:
                raise unwritable(self.target.path, fault) from fault
            finally:
                with contextlib.suppress(OSError):
                    self.file.unlink()

    def _tell(self, fingerprints: tuple[str, ...]) -> None:
        if self.origin is not None:
            self.working_copy.describe(replace(self.origin, fingerprints=fingerprints))


def verified_bytes(file: Path) -> bytes:
    """The bytes of a file that was just written, after a check that it is sound.

    Raises:
        DocumentError: if it is not.
        OSError: if it cannot be read.
    """
    connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        found = connection.execute("PRAGMA integrity_check(1)").fetchone()
    except sqlite3.Error as fault:
        found = (str(fault),)
    finally:
        connection.close()
    if found != ("ok",):
        raise DocumentError(
            f"The plan was not saved, because what was written is damaged ({found[0]}). The file is as before; "
            "save the plan on another disk."
        )
    return file.read_bytes()


def unwritable(path: Path, fault: OSError) -> DocumentError:
    """What to tell the user when a file cannot be written."""
    reason = (fault.strerror or str(fault)).lower()
    return DocumentError(
        f"{path.name} cannot be written ({reason}). Your edits are safe in this program: try again later, or save "
        f"them under a name in another folder than {path.parent}."
    )
