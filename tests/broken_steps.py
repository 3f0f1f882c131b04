"""Lets any step of the program end in a bug: a step is a call of one of its functions."""

import re
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
_OF_QT = re.compile("__init__|event|data|paint|flags|[a-z]+[A-Z].*")
"""Names that Qt calls by itself. PySide passes what breaks there on through C++, and after many such bugs it breaks."""


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
        file = frame.f_code.co_filename
        if event != "call" or not file.startswith(_OURS) or file.startswith(_ELSEWHERE) or _is_called_by_qt(frame):
            return
        self.count += 1
        if self.count == self.broken:
            raise BugError


def _is_called_by_qt(frame: FrameType | None) -> bool:
    while frame is not None and frame.f_code.co_filename.startswith(_OURS):
        if _OF_QT.fullmatch(frame.f_code.co_name):
            return True
        frame = frame.f_back
    return False
