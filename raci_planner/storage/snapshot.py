"""A plan at one moment, on its way to the user's file."""

import sqlite3
from dataclasses import dataclass, replace
from pathlib import Path

from raci_planner.domain.errors import DocumentError
from raci_planner.language import reason_of, say
from raci_planner.storage.composing import compacted
from raci_planner.storage.digest import Content
from raci_planner.storage.target import Target
from raci_planner.storage.working_copy import Origin, WorkingCopy


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A plan as it stood after `mark` edits. Publish it on any thread, while editing goes on.

    `origin` is what the working copy is told before this content becomes its file's; None if it never does.
    """

    pages: bytes
    content: Content
    writer: str
    mark: int
    target: Target
    origin: Origin | None
    working_copy: WorkingCopy
    patience: tuple[float, ...]

    def publish(self) -> None:
        """Give the user's file this content, all at once.

        Nothing is done if a later content is there already, or the document has let go of the file.

        Raises:
            FileChangedError: if somebody else has changed the file; it is left alone.
            DocumentError: if the file cannot be written; it is as before.
        """
        with self.target.turn:
            if self.target.is_retired or self.mark <= self.target.published_mark:
                return
            try:
                data = compacted(self.pages, writer=self.writer, digest=self.content.digest())
                self.target.replace(data, self._tell, self.patience)
            except (OSError, sqlite3.Error) as fault:
                raise unwritable(self.target.path, fault) from fault
            self.target.published_mark = self.mark

    def _tell(self, fingerprints: tuple[str, ...]) -> None:
        if self.origin is not None:
            self.working_copy.describe(replace(self.origin, fingerprints=fingerprints))


def unwritable(path: Path, fault: OSError | sqlite3.Error) -> DocumentError:
    """What to tell the user when a file cannot be written."""
    reason = reason_of(fault) if isinstance(fault, OSError) else str(fault).lower()
    return DocumentError(
        say(
            "{name} cannot be written ({reason}). Your edits are safe in this program: try again "
            "later, or save them under a name in another folder than {parent}.",
            name=path.name,
            reason=reason,
            parent=path.parent,
        )
    )
