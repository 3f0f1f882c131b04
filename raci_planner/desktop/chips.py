"""The lettered chips: painted once per look and kept, because painting them cell by cell costs three times as much.

Letter, fill, shape and weight all say the same thing, so that a chip reads without colour: Accountable is a sealed
square, Responsible nearly round, Consulted a square with a dark edge, Informed a dashed outline.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from raci_planner.desktop.theme import Theme
from raci_planner.domain.schemes import Letter, LetterKind, Letters, LetterScheme

_DASHED = Qt.PenStyle.DashLine
_NO_PEN = Qt.PenStyle.NoPen
_CENTRE = Qt.AlignmentFlag.AlignCenter
_ROUND = {LetterKind.RESPONSIBLE: 0.42, LetterKind.ACCOUNTABLE: 0.14, LetterKind.SIGNING: 0.42}
_SQUARE = 0.16


class ChipAtlas:
    """Pixmaps of letter sets for one theme, scheme, size and pixel ratio.

    `room` is the width that a set may take; several letters share it, and a single chip never grows beyond `size`,
    unless the atlas `has_words` and the room holds the word of the letter.
    """

    def __init__(  # noqa: PLR0913 - a look has this many sides
        self, theme: Theme, scheme: LetterScheme, size: int, ratio: float, font: QFont, *, room: int = 1_000
    ) -> None:
        self._theme = theme
        self.scheme = scheme
        self._size = size
        self._ratio = ratio
        self._font = font
        self._room = room
        self.has_words = False
        self._pixmaps: dict[Letters, QPixmap] = {}

    def pixmap(self, letters: Letters) -> QPixmap:
        """The chips of a set side by side; a null pixmap for no letters."""
        pixmap = self._pixmaps.get(letters)
        if pixmap is None:
            pixmap = self._pixmaps[letters] = self._paint(self.scheme.in_set(letters))
        return pixmap

    def widest_word(self) -> int:
        """The width of the chip with the longest word."""
        return max(self._word_width(letter) for letter in self.scheme.letters)

    def _word_width(self, letter: Letter) -> int:
        return QFontMetrics(_word_font(self._font, self._size)).horizontalAdvance(letter.label) + self._size // 2

    def _paint(self, letters: tuple[Letter, ...]) -> QPixmap:
        if not letters:
            return QPixmap()
        if self.has_words and len(letters) == 1 and self._word_width(letters[0]) <= self._room:
            return self._paint_word(letters[0])
        gap = max(2, self._size // 12)
        wanted = self._size if len(letters) == 1 else round(self._size * 0.86)
        width = max(6, min(wanted, (self._room - gap * (len(letters) - 1)) // len(letters)))
        total = width * len(letters) + gap * (len(letters) - 1)
        pixmap = self._ground(total)
        with QPainter(pixmap) as painter:
            for place, letter in enumerate(letters):
                paint_chip(
                    painter, QRectF(place * (width + gap), 0, width, self._size), letter, self._theme, self._font
                )
        return pixmap

    def _paint_word(self, letter: Letter) -> QPixmap:
        width = self._word_width(letter)
        pixmap = self._ground(width)
        with QPainter(pixmap) as painter:
            box = QRectF(0, 0, width, self._size)
            _paint_ground(painter, box, letter, self._theme)
            painter.setFont(_word_font(self._font, self._size))
            painter.drawText(box, _CENTRE, letter.label)
        return pixmap

    def _ground(self, width: int) -> QPixmap:
        pixmap = QPixmap(round(width * self._ratio), round(self._size * self._ratio))
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap


def paint_chip(painter: QPainter, box: QRectF, letter: Letter, theme: Theme, font: QFont) -> None:
    """Paint one letter's chip into `box`."""
    inner = _paint_ground(painter, box, letter, theme)
    painter.setFont(_letter_font(font, inner, len(letter.code)))
    painter.drawText(inner, _CENTRE, letter.code)


def _paint_ground(painter: QPainter, box: QRectF, letter: Letter, theme: Theme) -> QRectF:
    """Paint a chip without its letter and take up the ink for that; returns the room that there is for it."""
    colours = theme.chip(letter)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
    radius = inner.height() * _ROUND.get(letter.kind, _SQUARE)
    painter.setBrush(QColor(colours.fill))
    has_ring = letter.kind is LetterKind.ACCOUNTABLE
    painter.setPen(_edge(colours.edge, is_dashed=colours.is_dashed) if colours.edge and not has_ring else _NO_PEN)
    painter.drawRoundedRect(inner, radius, radius)
    if has_ring:
        inset = max(2.0, inner.height() * 0.09)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.edge), 1.0))
        painter.drawRoundedRect(inner.adjusted(inset, inset, -inset, -inset), radius * 0.6, radius * 0.6)
    painter.setPen(QColor(colours.ink))
    return inner


def _edge(colour: str, *, is_dashed: bool) -> QPen:
    pen = QPen(QColor(colour), 1.2)
    if is_dashed:
        pen.setStyle(_DASHED)
        pen.setDashPattern([3.0, 2.0])
    return pen


def _word_font(font: QFont, size: int) -> QFont:
    plain = QFont(font)
    plain.setPixelSize(max(7, round(size * 0.46)))
    plain.setWeight(QFont.Weight.DemiBold)
    return plain


def _letter_font(font: QFont, box: QRectF, characters: int) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    bold.setPixelSize(max(7, round(min(box.height() * (0.52 if characters == 1 else 0.4), box.width() * 0.75))))
    return bold
