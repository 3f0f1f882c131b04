"""Icons in the colours of the theme, from the line drawings in `resources/icons` (Lucide, ISC licence)."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from raci_planner.assets import resource
from raci_planner.desktop.theme import Theme

_SIZES = (16, 20, 24, 32, 48)


def icon(name: str, theme: Theme) -> QIcon:
    """The icon of this name in the theme's text colour, paler where its action is not available."""
    return tinted_icon(name, theme.text, theme.edge)


@cache
def tinted_icon(name: str, colour: str, disabled: str) -> QIcon:
    """The icon of this name in two colours of the form `#rrggbb`."""
    result = QIcon()
    for size in _SIZES:
        result.addPixmap(icon_pixmap(name, colour, size, 1.0), QIcon.Mode.Normal)
        result.addPixmap(icon_pixmap(name, disabled, size, 1.0), QIcon.Mode.Disabled)
    return result


def icon_pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """The drawing of this name as a square picture of `size` pixels on a screen with this pixel ratio."""
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
