"""How much a foreign file may hold, and the budget that stops a reader before a file takes the machine.

A reader of this package works through a file once, piece by piece, and charges what it keeps. No file can make it run
on or grow: no worker process is needed to end it.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from raci_planner.domain.errors import ForeignFormatError
from raci_planner.language import digits, say

LARGEST_FILE = 50 << 20
LARGEST_EXPANDED = 150 << 20
"""Bytes of all parts of a package together."""
MOST_PARTS = 2_000
MOST_SHEETS = 200
MOST_ROWS = 20_000
MOST_COLUMNS = 300
MOST_CELLS = 2_000_000
"""Filled cells of a whole file; a plan of 10,000 activities and 100 roles has half as many."""
MOST_CHARACTERS = 20_000_000
LONGEST_CELL = 32_767
MOST_MERGES = 10_000
MOST_BLANK_ROWS = 1_000
"""What stands further below than this many blank rows is told, not read."""
MOST_SECONDS = 60.0
_CHECK_EVERY = 4_096


def unwatched() -> None:
    """Let a reader go on."""


@dataclass(slots=True)
class Budget:
    """What a file may still cost.

    `watch` is called now and then: whatever it raises stops the reading.
    """

    name: str
    watch: Callable[[], object] = unwatched
    cells: int = 0
    characters: int = 0
    _started: float = field(default_factory=time.monotonic)
    _next_check: int = _CHECK_EVERY

    def charge(self, text: str) -> None:
        """Pay for a filled cell.

        Raises:
            ForeignFormatError: if the file holds more than any plan.
        """
        self.cells += 1
        self.characters += len(text)
        if self.cells >= self._next_check:
            self._next_check += _CHECK_EVERY
            self.check()
            if self.cells > MOST_CELLS:
                raise self.refusal(say("more than {count} filled cells", count=digits(MOST_CELLS)))
        if self.characters > MOST_CHARACTERS:
            raise self.refusal(say("more than {count} characters", count=digits(MOST_CHARACTERS)))

    def check(self) -> None:
        """Ask whether to go on.

        Raises:
            ForeignFormatError: if reading takes too long.
        """
        self.watch()
        if time.monotonic() - self._started > MOST_SECONDS:
            raise ForeignFormatError(
                say(
                    "Reading {name} takes longer than {seconds} seconds. Save only the table in a new file.",
                    name=self.name,
                    seconds=f"{MOST_SECONDS:.0f}",
                )
            )

    def refusal(self, what: str) -> ForeignFormatError:
        """The reason for not reading on, with the next step."""
        return ForeignFormatError(
            say("{name} holds {what}. Save only the table in a new file and import that.", name=self.name, what=what)
        )
