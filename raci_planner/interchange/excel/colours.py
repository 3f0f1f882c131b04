"""The colours of the printed letters: the light chips of the screen, as Excel's ARGB without the alpha."""

from dataclasses import dataclass

from raci_planner.domain.schemes import LetterKind


@dataclass(frozen=True, slots=True)
class LetterColours:
    """Fill and ink of one kind of letter."""

    fill: str
    ink: str


LETTERS = {
    LetterKind.ACCOUNTABLE: LetterColours("4C192C", "FFFFFF"),
    LetterKind.RESPONSIBLE: LetterColours("1870C2", "FFFFFF"),
    LetterKind.SUPPORTING: LetterColours("BFE0D0", "0C2A1C"),
    LetterKind.CONSULTED: LetterColours("EBA002", "1C1300"),
    LetterKind.INFORMED: LetterColours("EDF1F5", "22303C"),
    LetterKind.VERIFYING: LetterColours("D9D0F0", "241A45"),
    LetterKind.SIGNING: LetterColours("5B4A9C", "FFFFFF"),
    LetterKind.OMITTED: LetterColours("FFFFFF", "4E5D6C"),
}
TEXT = "16202B"
MUTED = "4E5D6C"
HEADER = "E6ECF2"
LINE = "C8D1DA"
EDGE = "6F7E8D"
ATTENTION = "B3261E"
FINE = "0F6E3C"
