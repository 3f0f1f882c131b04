"""Sizes of what is on the wall, for those who sit in the back row."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from raci_planner.desktop.text import plain_label

TITLE = 32.0
"""Points of an activity's name."""
HEADING = 22.0
BODY = 18.0
SMALL = 15.0
"""Points of what only the facilitator needs to read: progress, keys."""
SMALLEST = 13.0
"""Points of the words on cards where ten roles share the row of a small laptop."""
SMALLEST_TITLE = 22.0
LEAST_CHIP = 84
"""Pixels of a chip."""


def wall_font(points: float, *, bold: bool = False) -> QFont:
    """The application's font at a size for the wall, whatever size the desk has."""
    font = QFont(QApplication.font())
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


def wall_label(text: str, parent: QWidget, points: float = BODY, *, bold: bool = False, look: str = "") -> QLabel:
    """A wrapped label of plain text at a size for the wall."""
    label = plain_label(text, parent, wraps=True, look=look)
    label.setFont(wall_font(points, bold=bold))
    return label


def title_points(text: str, width: int, lines: int) -> float:
    """The largest size, in steps of two points, at which a bold text takes no more than some lines."""
    points = TITLE
    while points > SMALLEST_TITLE and len(wrapped(text, QFontMetrics(wall_font(points, bold=True)), width)) > lines:
        points -= 2
    return points


def wrapped(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """A text broken at its blanks into lines; a word that is wider than the room stays whole."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def cut_lines(text: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """A text as at most some lines of this width; what does not fit ends in dots."""
    lines = wrapped(text, metrics, width)
    kept = [*lines[: most - 1], " ".join(lines[most - 1 :])] if len(lines) > most else lines
    return [_cut(line, metrics, width) for line in kept]


def _cut(line: str, metrics: QFontMetrics, width: int) -> str:
    """Qt would put dots even into a line that just fits."""
    fits = metrics.horizontalAdvance(line) <= width
    return line if fits else metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
