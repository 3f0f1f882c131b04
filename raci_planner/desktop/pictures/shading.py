"""A cell whose darkness is a share: the same in grey as in colour, with the number in it."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from raci_planner.desktop.theme import NOTE, Theme

_CENTRE = Qt.AlignmentFlag.AlignCenter
_LIGHTEST = 0.12
"""How much of the ink the smallest share above nothing has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A part of a whole, from 0 to 1, with its words. A share that deserves a look is framed."""

    part: float
    text: str
    is_framed: bool = False


def paint_share(painter: QPainter, box: QRectF, share: Share, theme: Theme) -> None:
    """Paint a cell: from the ground at 0 to the theme's strongest ink at 1."""
    strength = _LIGHTEST + (1 - _LIGHTEST) * share.part if share.part else 0.0
    ground = mixed(theme.base, theme.severities[NOTE], strength)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(ground)
    painter.setPen(QPen(QColor(theme.text), 2.4) if share.is_framed else QPen(QColor(theme.line), 1))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(max((QColor(theme.text), QColor(theme.base)), key=lambda ink: contrast(ink, ground)))
    painter.drawText(box, _CENTRE, share.text)


def mixed(one: str, other: str, share: float) -> QColor:
    """A colour between two, nearer to the other the larger the share."""
    first, second = QColor(one), QColor(other)
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * share,
        first.greenF() + (second.greenF() - first.greenF()) * share,
        first.blueF() + (second.blueF() - first.blueF()) * share,
    )


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours, from 1 to 21.

    Source: WCAG 2.2, relative luminance and contrast ratio.
    """
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
