"""A plan's file in our hands, and our note beside it."""

import os
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from raci_planner.language import say
from raci_planner.storage.errors import FileExistsAlreadyError, PlanInUseError
from raci_planner.storage.places import Places
from raci_planner.storage.recovery import is_gone
from raci_planner.storage.sidecar import Owner, Sidecar
from raci_planner.storage.snapshot import unwritable
from raci_planner.storage.target import Target, fingerprint


@dataclass(frozen=True, slots=True)
class Hold:
    """One file, held until it is let go.

    `reason` says why it can only be read, as half a sentence; then there is no note of ours beside it.
    """

    target: Target
    sidecar: Sidecar | None
    reason: str | None

    @classmethod
    def on(cls, target: Target, copy: str, places: Places, *, by_force: bool = False) -> "Hold":
        """A hold on a file, to write it if nothing speaks against it.

        Args:
            target: the file.
            copy: the name of the working copy.
            places: where working copies live.
            by_force: write although somebody else seems to have it open; the user's own decision.
        """
        try:
            is_protected = target.file.exists() and not os.access(target.file, os.W_OK)
        except OSError:
            return cls(target, None, say("its folder cannot be reached"))
        if is_protected:
            return cls(target, None, say("the file is write-protected"))
        sidecar = Sidecar(target.file, Owner.ourselves(copy), partial(is_gone, places.work))
        reason = sidecar.take(by_force=by_force)
        return cls(target, None if reason else sidecar, reason)

    @classmethod
    def to_write(cls, path: Path, copy: str, places: Places, *, replace: bool) -> "Hold":
        """A hold on a new name.

        Raises:
            FileExistsAlreadyError: if there is a file already, and nobody said to replace it.
            PlanInUseError: if the file cannot be had for writing.
            DocumentError: if it cannot be looked at.
        """
        hold = cls.on(Target(path, _fingerprints_at(path, replace=replace)), copy, places)
        if hold.reason is not None:
            raise PlanInUseError(
                say("{name} cannot be written: {reason}. Choose another name.", name=path.name, reason=hold.reason)
            )
        return hold

    def writes_to(self, path: Path) -> bool:
        """Whether this is the file of that name, and ours to write."""
        return self.reason is None and Path(os.path.realpath(path)) == self.target.file

    def renew(self) -> None:
        """Show others that the plan is still open here."""
        if self.sidecar is not None:
            self.sidecar.renew()

    def let_go(self) -> None:
        """Wait for the content that is on its way, take no further one, and remove our note."""
        self.target.retire()
        if self.sidecar is not None:
            self.sidecar.remove()


def _fingerprints_at(path: Path, *, replace: bool) -> tuple[str, ...]:
    """Of what a new name may overwrite."""
    try:
        found = path.read_bytes()
    except FileNotFoundError:
        return ()
    except OSError as fault:
        raise unwritable(path, fault) from fault
    if not replace:
        raise FileExistsAlreadyError(
            say("There is a file {name} already. Choose another name, or replace it.", name=path.name)
        )
    return (fingerprint(found),)
