"""Units, fonts and wrapped text that all pages share.

One unit is a tenth of a point, so that whole numbers are fine enough for fonts and no page depends on a screen.
"""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

UNITS_PER_INCH = 720
POINT = 10.0
"""Units in a point."""
_FAMILIES = ["Noto Sans", "Segoe UI", "Helvetica Neue", "Arial", "DejaVu Sans"]
_LINE_SPACING = 1.3
ELLIPSIS = "…"
_LONGEST_LINE = 400
"""Characters; nothing longer fits on a line, so it need not be measured."""


class Type:
    """A size and weight of type, with its metrics. No two threads may use one at the same time."""

    def __init__(self, points: float, *, bold: bool = False, colour: str = "") -> None:
        self.font = QFont()
        self.font.setFamilies(_FAMILIES)
        self.font.setPixelSize(round(points * POINT))
        self.font.setBold(bold)
        self.font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self.metrics = QFontMetricsF(self.font)
        self.colour = colour
        self.height = points * POINT * _LINE_SPACING

    def width(self, text: str) -> float:
        """How wide a text is on one line."""
        return self.metrics.horizontalAdvance(text)

    def elided(self, text: str, width: float) -> str:
        """The text on one line of this width, with dots where it was cut."""
        if len(text) < _LONGEST_LINE and self.width(text) <= width:
            return text
        return self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def wrapped(self, text: str, width: float, most: int) -> tuple[str, ...]:
        """The lines of a text in a column of this width, at most so many; the last ends in dots if more follow."""
        if "\n" not in text and len(text) < _LONGEST_LINE and self.width(text) <= width:
            return (text,)
        lines: list[str] = []
        for paragraph in text.split("\n"):
            lines += self._broken(paragraph, width, most + 1 - len(lines))
            if len(lines) > most:
                return (*lines[: most - 1], self.elided(f"{lines[most - 1]} {lines[most]}{ELLIPSIS}", width))
        return tuple(lines)

    def _broken(self, paragraph: str, width: float, most: int) -> list[str]:
        start = paragraph[: most * _LONGEST_LINE]
        layout = QTextLayout(start, self.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines: list[str] = []
        units = start.encode("utf-16-le", errors="replace")
        while len(lines) < most:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            first = line.textStart()
            lines.append(
                units[2 * first : 2 * (first + line.textLength())].decode("utf-16-le", errors="ignore").strip()
            )
        layout.endLayout()
        return lines or [""]


@cache
def colour(name: str) -> QColor:
    """A colour given as `rrggbb`."""
    return QColor(f"#{name}")


def isolated(text: str) -> str:
    """A name as part of a longer line: one that runs from right to left then leaves the rest of the line in order."""
    return f"\u2068{text}\u2069"


def draw_line(painter: QPainter, kind: Type, x: float, baseline: float, text: str) -> None:
    """Draw a text on one line from its left end."""
    painter.setFont(kind.font)
    painter.setPen(colour(kind.colour))
    painter.drawText(QPointF(x, baseline), text)


def draw_in(painter: QPainter, kind: Type, box: QRectF, text: str, alignment: Qt.AlignmentFlag) -> None:
    """Draw a text on one line inside a box."""
    painter.setFont(kind.font)
    painter.setPen(colour(kind.colour))
    painter.drawText(box, alignment | Qt.TextFlag.TextSingleLine, text)
