"""Lets any step of the program end in a bug: a step is a call of one of its functions."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

import raci_planner

_OURS = str(Path(raci_planner.__file__).parent)
_ELSEWHERE = (f"{_OURS}/storage/", f"{_OURS}/domain/plan.py")
"""What fails between the working copy and memory is a matter of `tests/faults`, call by call."""
_BEFORE_QT = "__init__"
"""A bug here would come before Qt has made its part of a widget, which no statement of ours can be the cause of."""


class BugError(Exception):
    """What nobody expects."""


@dataclass(slots=True)
class Steps:
    """Counts the steps of what it watches; the one of number `broken` ends in a bug."""

    broken: int = 0
    count: int = 0

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Count what happens inside, on this thread."""
        sys.settrace(self._enter)
        try:
            yield
        finally:
            sys.settrace(None)

    def _enter(self, frame: FrameType, event: str, _: object) -> None:
        file, name = frame.f_code.co_filename, frame.f_code.co_name
        if event != "call" or name == _BEFORE_QT or not file.startswith(_OURS) or file.startswith(_ELSEWHERE):
            return
        self.count += 1
        if self.count == self.broken:
            raise BugError
