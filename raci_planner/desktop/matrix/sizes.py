"""Lengths of the matrix in pixels, all from the font, so that large text, zoom and every screen scale fit."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtGui import QFontMetrics


class RowHeight(Enum):
    """How high activities are; the value is in lines of text."""

    S = 1.62
    M = 2.05
    L = 2.75


class Heads(Enum):
    """How the names of roles stand over their columns."""

    FITTING = auto()
    """Flat while there are few roles, upright when there are many."""
    FLAT = auto()
    UPRIGHT = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixStyle:
    """What a person may choose of the matrix's looks.

    With `has_words`, chips show a letter's word where it fits; with `has_people`, heads name who holds the role.
    """

    row_height: RowHeight = RowHeight.M
    heads: Heads = Heads.FITTING
    has_words: bool = False
    has_people: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixSizes:
    """The lengths that go with one font and row height."""

    row: int
    heading: int
    role_column: int
    widest_role_column: int
    turned_column: int
    activity_column: int
    widest_activity_column: int
    gutter: int
    chip: int
    mark: int
    padding: int

    @classmethod
    def of_font(cls, metrics: QFontMetrics, height: RowHeight) -> "MatrixSizes":
        """The sizes that go with a font."""
        line = metrics.height()
        row = round(line * height.value)
        return cls(
            row=row,
            heading=round(line * min(1.65, height.value)),
            role_column=round(line * 4.6),
            widest_role_column=round(line * 7.4),
            turned_column=round(line * 2.4),
            activity_column=round(line * 18.5),
            widest_activity_column=round(line * 30),
            gutter=round(line * 1.8),
            chip=min(round(line * 1.6), row - 4),
            mark=round(line * 0.86),
            padding=max(4, round(line * 0.4)),
        )
