"""The keys of a workshop. Letters of the plan come first; what they take is reached with Ctrl."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from raci_planner.desktop.workshop.deciding import Deciding
from raci_planner.desktop.workshop.steps import steps
from raci_planner.domain.plan import Plan

type Act = Callable[[], object]

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_ALSO = {"Return": "decide", ".": "blank", "Ctrl+E": "export"}
"""Further keys of steps: the large Enter, and what presenters' remotes send."""


class WorkshopKeys:
    """Finds what a key press means on the wall."""

    def __init__(self, plan: Plan, moves: Mapping[str, Act], does: Mapping[str, Act], deciding: Deciding) -> None:
        self._plan = plan
        self._deciding = deciding
        self._acts = {_combined(keys): act for keys, act in moves.items()}
        for step in steps():
            self._acts[_combined(step.key)] = does[step.id]
            if len(step.key) == 1:
                self._acts.setdefault(_combined(f"Ctrl+{step.key}"), does[step.id])
        self._acts |= {_combined(keys): does[step] for keys, step in _ALSO.items()}
        self._acts |= {_combined("Delete"): deciding.clear, _combined("Backspace"): deciding.clear}
        self._acts[_combined("Space")] = deciding.cycle

    def handle(self, event: QKeyEvent) -> bool:
        """Do what a key press asks for; False if it means nothing here."""
        act = self._act_for(event)
        if act is None:
            return False
        act()
        return True

    def knows(self, event: QKeyEvent) -> bool:
        """Whether a key press means something here."""
        return self._act_for(event) is not None

    def _act_for(self, event: QKeyEvent) -> Act | None:
        letter = self._letter(event)
        return letter if letter is not None else self._acts.get(event.keyCombination().toCombined() & ~_KEYPAD.value)

    def _letter(self, event: QKeyEvent) -> Act | None:
        """Giving the role a letter, by its name or its number; with Shift it is added."""
        if self._deciding.is_at_end or event.modifiers() & ~(_SHIFT | _KEYPAD):
            return None
        letters = self._plan.scheme.letters
        codes = {letter.code.upper(): letter.code for letter in letters}
        codes |= {str(number): letter.code for number, letter in enumerate(letters, 1)}
        code = codes.get(event.text().upper())
        if code is None:
            return None
        is_added = bool(event.modifiers() & _SHIFT) and not event.text().isdigit()
        return lambda: self._deciding.toggle_letter(code) if is_added else self._deciding.set_letter(code)


def _combined(keys: str) -> int:
    combination: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index] # the stubs miss it
    return combination.toCombined()
