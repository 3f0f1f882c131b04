"""What can be done in a workshop, each with one key; the letters of the plan keep theirs."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from raci_planner.domain.schemes import LetterScheme

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do. `key` is a letter or a name that Qt knows; `is_shown` gives it a button."""

    id: str
    text: str
    key: str
    is_shown: bool = True

    def key_in(self, scheme: LetterScheme) -> str:
        """The key to press: with Ctrl where the plan has a letter of that name."""
        taken = {letter.code.upper() for letter in scheme.letters}
        return f"Ctrl+{self.key}" if self.key in taken else self.key


def steps() -> Sequence[Step]:
    """All of them, in the order of their buttons."""
    return (
        Step("decide", translate("Workshop", "Decided"), "Enter"),
        Step("park", translate("Workshop", "Park"), "P"),
        Step("dispute", translate("Workshop", "Dispute"), "D"),
        Step("split", translate("Workshop", "Split"), "S"),
        Step("note", translate("Workshop", "Note"), "N"),
        Step("drop", translate("Workshop", "Not needed"), "X"),
        Step("next_open", translate("Workshop", "Next open"), "U"),
        Step("question", translate("Workshop", "Next question"), "Q", is_shown=False),
        Step("timer", translate("Workshop", "Timer"), "T", is_shown=False),
        Step("blank", translate("Workshop", "Blank screen"), "B", is_shown=False),
        Step("legend", translate("Workshop", "Legend"), "L", is_shown=False),
        Step("close", translate("Workshop", "Closing page"), "End", is_shown=False),
        Step("review", translate("Workshop", "Set the day of the next review"), "R", is_shown=False),
        Step("export", translate("Workshop", "Export"), "E", is_shown=False),
        Step("help", translate("Workshop", "Help"), "F1", is_shown=False),
        Step("leave", translate("Workshop", "Leave"), "Esc", is_shown=False),
    )
