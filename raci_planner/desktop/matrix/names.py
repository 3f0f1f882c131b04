"""Names laid out once and drawn many times: on one line, or on as many as the row has room for."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QStaticText, QTextOption

_RIGHT = Qt.TextElideMode.ElideRight
_PLAIN = Qt.TextFormat.PlainText
_MOST = 4_000
_LEAST_WIDTH = 24


class NameLayouts:
    """Prepared texts for one font. What does not fit ends in an ellipsis."""

    def __init__(self, font: QFont, lines: int) -> None:
        self._font = font
        self._metrics = QFontMetrics(font)
        self._lines = lines
        self._width = -1
        self._layouts: dict[str, tuple[QStaticText, float, float]] = {}

    def draw(self, painter: QPainter, box: QRect, name: str, *, is_mirrored: bool) -> int:
        """Draw a name into a box, in its middle from top to bottom.

        Returns:
            How wide the name is, in pixels.
        """
        if box.width() < _LEAST_WIDTH:
            return 0
        if self._width != box.width() or len(self._layouts) > _MOST:
            self._layouts.clear()
            self._width = box.width()
        text, width, height = self._layouts.get(name) or self._lay_out(name)
        left = box.right() - width + 1 if is_mirrored else box.left()
        painter.drawStaticText(QPointF(left, box.top() + (box.height() - height) // 2), text)
        return round(width)

    def _lay_out(self, name: str) -> tuple[QStaticText, float, float]:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        text = QStaticText("\n".join(self._wrapped(name)))
        text.setTextFormat(_PLAIN)
        text.setTextOption(option)
        text.prepare(font=self._font)
        size = text.size()
        layout = self._layouts[name] = (text, size.width(), size.height())
        return layout

    def _wrapped(self, name: str) -> list[str]:
        """The lines of a name: broken at blanks, the last one shortened."""
        lines: list[str] = []
        rest = name
        while rest and len(lines) < self._lines - 1 and self._advance(rest) > self._width:
            line, rest = self._first_line(rest)
            lines.append(line)
        return [*lines, self._metrics.elidedText(rest, _RIGHT, self._width)] if rest or not lines else lines

    def _first_line(self, text: str) -> tuple[str, str]:
        words = text.split(" ")
        line = words[0]
        taken = 1
        while taken < len(words) and self._advance(f"{line} {words[taken]}") <= self._width:
            line = f"{line} {words[taken]}"
            taken += 1
        return self._metrics.elidedText(line, _RIGHT, self._width), " ".join(words[taken:])

    def _advance(self, text: str) -> int:
        return self._metrics.horizontalAdvance(text)
