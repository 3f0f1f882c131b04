"""The file under the user's name: what it held when we last knew it, and how its next content gets there."""

import hashlib
import os
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from raci_planner.domain.errors import DocumentError
from raci_planner.language import reason_of, say
from raci_planner.storage.atomic import write_whole
from raci_planner.storage.errors import FileChangedError


def fingerprint(data: bytes) -> str:
    """What tells one content of a file from another."""
    return hashlib.sha256(data).hexdigest()


class Target:
    """A plan's file as its readers see it: whole at every moment, and never overwritten unseen.

    May be used from several threads; they take turns.

    Args:
        path: the name the user knows; if it is a link, what it leads to is replaced.
        fingerprints: of the contents that may be replaced; none means that there must be no such file.
        published_mark: how many edits the content has that is there; -1 for a content that is not this plan's.
    """

    def __init__(self, path: Path, fingerprints: tuple[str, ...], *, published_mark: int = -1) -> None:
        self.path = path
        self.file = Path(os.path.realpath(path))
        self.turn = threading.Lock()
        self.published_mark = published_mark
        self.is_retired = False
        self._fingerprints = fingerprints

    @property
    def fingerprints(self) -> tuple[str, ...]:
        """Of the contents that the file may have without having been changed by somebody else."""
        return self._fingerprints

    def replace(self, data: bytes, tell: Callable[[tuple[str, ...]], None], patience: tuple[float, ...]) -> None:
        """Give the file its next content; to be called in one's `turn`.

        Args:
            data: the content.
            tell: takes note of the fingerprints that the file may have from now on: the old and the new.
            patience: pauses between tries while something holds the file. Units: seconds.

        Raises:
            FileChangedError: if the file is not as it was last known; it is left alone.
            OSError: if it cannot be written; it is as before.
        """
        new = fingerprint(data)
        tell((*self._fingerprints, new))
        write_whole(self.file, data, check=self.refuse_changes, patience=patience)
        self._fingerprints = (new,)

    def retire(self) -> None:
        """Wait for the content that is on its way, and take no further one."""
        with self.turn:
            self.is_retired = True

    def refuse_changes(self) -> None:
        """Make sure that the file is as it was last known.

        Raises:
            FileChangedError: if it is not.
        """
        try:
            found = fingerprint(self.file.read_bytes())
        except (FileNotFoundError, NotADirectoryError):
            if not self._fingerprints:
                return
            raise FileChangedError(
                say(
                    "{name} is no longer where it was. Your edits are safe: save them under a name of your "
                    "choice, or put the file back.",
                    name=self.path.name,
                )
            ) from None
        if not self._fingerprints:
            raise FileChangedError(
                say(
                    "Somebody else has meanwhile made a file {name}. Nothing was overwritten: save your plan "
                    "under another name.",
                    name=self.path.name,
                )
            )
        if found not in self._fingerprints:
            raise FileChangedError(
                say(
                    "Somebody else has changed {name} since you opened it. Nothing was overwritten, and your "
                    "edits are safe: save them under another name, or replace the file and keep theirs beside"
                    " it.",
                    name=self.path.name,
                )
            )

    def accept_what_is_there(self) -> Path | None:
        """Let the next content replace whatever is there now, and keep that beside it.

        Returns:
            The file that keeps the other content; None if there was none.

        Raises:
            DocumentError: if it cannot be kept; nothing is changed.
        """
        try:
            theirs = self.file.read_bytes()
        except FileNotFoundError:
            self._fingerprints = ()
            return None
        except OSError as fault:
            raise DocumentError(
                say("{name} cannot be read ({reason}).", name=self.path.name, reason=reason_of(fault))
            ) from fault
        kept = self._name_for_theirs()
        try:
            write_whole(kept, theirs)
        except OSError as fault:
            raise DocumentError(
                say("{name} cannot be written ({reason}).", name=kept.name, reason=reason_of(fault))
            ) from fault
        self._fingerprints = (fingerprint(theirs),)
        return kept

    def _name_for_theirs(self) -> Path:
        found = datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S")
        stem = self.file.stem[:60]
        return self.file.with_name(f"{stem} (found {found}){self.file.suffix}")
