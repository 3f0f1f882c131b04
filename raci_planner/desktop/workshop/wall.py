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
_SMALL_WALL = (1366, 768)
"""The pixels for which all these sizes are meant."""
_POINTS = "points"


def scale_of(width: int, height: int) -> float:
    """How much larger all is written where there are more pixels: a wall is as wide however many it has."""
    return max(1.0, min(width / _SMALL_WALL[0], height / _SMALL_WALL[1]))


def wall_font(points: float, *, bold: bool = False) -> QFont:
    """The application's font at a size for the wall, whatever size the desk has."""
    font = QFont(QApplication.font())
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


def write_at(widget: QWidget, points: float, *, bold: bool = False) -> None:
    """Have a widget write at a size, which `write_larger` makes larger."""
    widget.setProperty(_POINTS, points)
    widget.setFont(wall_font(points, bold=bold))


def write_larger(page: QWidget, scale: float) -> None:
    """Have everything on a page that has a size of its own write this much larger."""
    for widget in page.findChildren(QWidget):
        points = widget.property(_POINTS)
        if points and widget.font().pointSizeF() != points * scale:
            widget.setFont(wall_font(points * scale, bold=widget.font().bold()))


def wall_label(text: str, parent: QWidget, points: float = BODY, *, bold: bool = False, look: str = "") -> QLabel:
    """A wrapped label of plain text at a size for the wall."""
    label = plain_label(text, parent, wraps=True, look=look)
    write_at(label, points, bold=bold)
    return label


def title_points(text: str, width: int, lines: int, scale: float) -> float:
    """The largest size, in steps of two points, at which a bold text takes no more than some lines."""
    points = TITLE * scale
    while (
        points > SMALLEST_TITLE * scale
        and len(wrapped(text, QFontMetrics(wall_font(points, bold=True)), width)) > lines
    ):
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
