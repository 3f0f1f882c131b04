"""What was done and can be undone, and what was undone and can be done again."""

from raci_planner.domain.edits import Edit


class History:
    """Two stacks of edits, without a limit by count."""

    def __init__(self) -> None:
        self._done: list[Edit] = []
        self._undone: list[Edit] = []

    @property
    def next_undo(self) -> Edit | None:
        """The edit that undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> Edit | None:
        """The edit that redo would do again."""
        return self._undone[-1] if self._undone else None

    def push(self, edit: Edit) -> None:
        """Remember an edit that was just done; what was undone before it is gone."""
        self._done.append(edit)
        self._undone.clear()

    def step_back(self) -> None:
        """Note that the last edit was taken back."""
        self._undone.append(self._done.pop())

    def step_forward(self) -> None:
        """Note that the last undone edit was done again."""
        self._done.append(self._undone.pop())
