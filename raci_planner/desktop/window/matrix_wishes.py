"""Has a matrix look and answer as its person wishes."""

from raci_planner.desktop.matrix.panel import MatrixPanel
from raci_planner.desktop.matrix.sizes import Heads, MatrixStyle, RowHeight
from raci_planner.desktop.settings import Settings

_STEPS = {"stay": (0, 0), "right": (0, 1), "down": (1, 0)}
"""Where the cursor goes after a letter: down, and towards the next role."""


def follow_wishes(matrix: MatrixPanel, settings: Settings) -> None:
    """Give the matrix what was chosen in the preferences."""
    matrix.looks.set_style(
        MatrixStyle(
            row_height=RowHeight[settings.row_height],
            heads=Heads[settings.heads.upper()],
            has_words=settings.has_words,
            has_people=settings.shows_people,
        )
    )
    matrix.keys.after_letter = _STEPS[settings.after_letter]
