"""The colours of documents: the light theme of the screen, as `rrggbb`, so that paper and window look alike."""

from dataclasses import dataclass

from raci_planner.domain.schemes import Letter, LetterKind


@dataclass(frozen=True, slots=True)
class LetterColours:
    """Fill, ink and edge of one kind of letter. `edge` is empty where the fill needs none."""

    fill: str
    ink: str
    edge: str = ""
    is_dashed: bool = False


LETTERS = {
    LetterKind.ACCOUNTABLE: LetterColours("4c192c", "ffffff", "ffffff"),
    LetterKind.RESPONSIBLE: LetterColours("1870c2", "ffffff"),
    LetterKind.SUPPORTING: LetterColours("bfe0d0", "0c2a1c", "3f7a5f"),
    LetterKind.CONSULTED: LetterColours("eba002", "1c1300", "8a5a00"),
    LetterKind.INFORMED: LetterColours("edf1f5", "22303c", "6f7e8d", is_dashed=True),
    LetterKind.VERIFYING: LetterColours("d9d0f0", "241a45", "6a5aa8"),
    LetterKind.SIGNING: LetterColours("5b4a9c", "ffffff"),
    LetterKind.OMITTED: LetterColours("ffffff", "4e5d6c", "6f7e8d", is_dashed=True),
}
TEXT = "16202b"
MUTED = "4e5d6c"
PAPER = "ffffff"
STRIPE = "f7f9fb"
HEADER = "e6ecf2"
LINE = "c8d1da"
EDGE = "6f7e8d"
ATTENTION = "b3261e"
FINE = "0f6e3c"
KINDS_OF_FINDING = {"Conflict": ("b3261e", "fdecea"), "To check": ("855300", "fff3d6"), "Note": ("0b5a8f", "e6f2fa")}
"""Ink and ground of a finding, by its kind's word; always beside that word, never alone."""

LEAST_CONTRAST = 4.5
"""What WCAG 2.2 asks between ink and ground (1.4.3)."""
_BLACK = "000000"
LEAST_OUTLINE = 3.0
"""What WCAG 2.2 asks of outlines (1.4.11): a ground nearer to the paper needs an edge to stand out from it."""


def look_of(letter: Letter) -> LetterColours:
    """The colours of a letter: its own, with an ink that can be read on them, or those of its kind."""
    if not letter.colour:
        return LETTERS[letter.kind]
    fill = letter.colour.removeprefix("#").lower()
    return LetterColours(fill, ink_on(fill), EDGE if contrast(fill, PAPER) < LEAST_OUTLINE else "")


def ink_on(fill: str) -> str:
    """An ink for a ground: white or the usual one, black on the few grounds on which neither reads well enough."""
    usual = max((PAPER, TEXT), key=lambda ink: contrast(ink, fill))
    return usual if contrast(usual, fill) >= LEAST_CONTRAST else _BLACK


def contrast(one: str, other: str) -> float:
    """How well two colours, as `rrggbb`, stand out from each other: from 1 to 21, as WCAG defines it."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """The relative luminance of `rrggbb`, as WCAG defines it."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
