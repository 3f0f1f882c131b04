"""The names over the columns as pictures, made once: turned text costs far too much to be drawn in every frame."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap

_CENTRE = Qt.AlignmentFlag.AlignCenter
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.TextElideMode.ElideRight
_MOST_LINES = 3
_TALLEST_UPRIGHT = 9
"""Lines of text that an upright name may be long; what is longer ends in an ellipsis."""


class HeadPictures:
    """Names in bold: on up to three centred lines, or upright from the bottom."""

    def __init__(self, font: QFont, colour: str, ratio: float) -> None:
        self.font = QFont(font)
        self.font.setBold(True)
        self.metrics = QFontMetrics(self.font)
        self._colour = QColor(colour)
        self._ratio = ratio
        self._pictures: dict[tuple[str, int, int, bool], QPixmap] = {}

    def picture(self, name: str, size: QSize, *, is_upright: bool) -> QPixmap:
        """A name within this size."""
        key = (name, size.width(), size.height(), is_upright)
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._pictures[key] = self._paint(name, size, is_upright=is_upright)
        return picture

    def fits(self, name: str, width: int, *, is_upright: bool) -> bool:
        """Whether a name can be read whole in a head of this width."""
        if is_upright:
            return self.metrics.horizontalAdvance(name) + 8 <= self.metrics.height() * _TALLEST_UPRIGHT
        is_whole = all(self.metrics.horizontalAdvance(word) <= width for word in name.split())
        return is_whole and len(self._lines(name, width, len(name))) <= _MOST_LINES

    def height_of(self, names: Iterable[str], width: int, *, is_upright: bool) -> int:
        """The height that the tallest of these names needs in heads of this width."""
        if is_upright:
            longest = max(map(self.metrics.horizontalAdvance, names), default=0)
            return min(longest + 8, self.metrics.height() * _TALLEST_UPRIGHT)
        lines = max((len(self._lines(name, width, _MOST_LINES)) for name in names), default=1)
        return self.metrics.lineSpacing() * max(2, lines)

    def _paint(self, name: str, size: QSize, *, is_upright: bool) -> QPixmap:
        picture = QPixmap(size * self._ratio)
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setFont(self.font)
            painter.setPen(self._colour)
            if is_upright:
                painter.translate(0, size.height())
                painter.rotate(-90)
                size = size.transposed()
            most = max(1, size.height() // self.metrics.lineSpacing()) if is_upright else _MOST_LINES
            text = "\n".join(self._lines(name, size.width(), most))
            painter.drawText(QRect(0, 0, size.width(), size.height()), _START if is_upright else _CENTRE, text)
        return picture

    def _lines(self, name: str, width: int, most: int) -> list[str]:
        """A name in at most so many lines, broken at blanks; what does not fit ends in an ellipsis."""
        lines: list[str] = []
        for word in name.split():
            if lines and self.metrics.horizontalAdvance(f"{lines[-1]} {word}") < width:
                lines[-1] = f"{lines[-1]} {word}"
            else:
                lines.append(word)
        if len(lines) > most:
            lines = [*lines[: most - 1], " ".join(lines[most - 1 :])]
        return [self.metrics.elidedText(line, _RIGHT, width + 1) for line in lines]
