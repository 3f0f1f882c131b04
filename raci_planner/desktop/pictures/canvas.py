"""A picture on the screen, and as an image for slides."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from raci_planner.desktop.pictures.picture import Picture
from raci_planner.desktop.theme import LIGHT, Theme, scaled_font

_MARGIN = 12
_SLIDE_WIDTH = 1200
_SLIDE_RATIO = 2.0


class Canvas(QWidget):
    """Shows one picture at the width there is; its numbers are what a screen reader reads."""

    def __init__(self, picture: Picture, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.refresh()

    def refresh(self) -> None:
        """Paint the picture anew."""
        self.setAccessibleName(self._picture.title)
        self.setAccessibleDescription(self._picture.numbers().as_text())
        self.setFixedHeight(self._picture.size(self._inner_width()).height() + 2 * _MARGIN)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._theme = theme
        self.update()

    def as_image(self) -> QImage:
        """The picture with its title for a slide: always light, because projectors wash dark ones out."""
        head = scaled_font(1.4, bold=True)
        size = self._picture.size(_SLIDE_WIDTH)
        top = 48
        image = QImage(
            QSize(size.width() + 4 * _MARGIN, size.height() + top + 3 * _MARGIN) * _SLIDE_RATIO,
            QImage.Format.Format_RGB32,
        )
        image.setDevicePixelRatio(_SLIDE_RATIO)
        image.fill(QColor(LIGHT.base))
        with QPainter(image) as painter:
            painter.setFont(head)
            painter.setPen(QColor(LIGHT.text))
            painter.drawText(2 * _MARGIN, 2 * _MARGIN + painter.fontMetrics().ascent() // 2 + 6, self._picture.title)
            painter.setFont(self.font())
            self._picture.paint(painter, QRectF(2 * _MARGIN, top, size.width(), size.height()), LIGHT)
        return image

    def _inner_width(self) -> int:
        return max(200, self.width() - 2 * _MARGIN)

    # Qt's overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget."""
        super().resizeEvent(event)
        self.setFixedHeight(self._picture.size(self._inner_width()).height() + 2 * _MARGIN)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """See QWidget."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._theme.base))
            painter.setFont(self.font())
            inner = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            self._picture.paint(painter, inner, self._theme)
