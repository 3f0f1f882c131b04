"""The sheets of paper that pages are laid out for."""

from enum import StrEnum

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize

from raci_planner.printing.drawing import POINT

_MARGIN_POINTS = 34.0


class Paper(StrEnum):
    """A size that printers have."""

    A4 = "A4"
    A3 = "A3"
    LETTER = "Letter"


_SIZES = {
    Paper.A4: QPageSize.PageSizeId.A4,
    Paper.A3: QPageSize.PageSizeId.A3,
    Paper.LETTER: QPageSize.PageSizeId.Letter,
}


def page_layout(paper: Paper, *, is_upright: bool = False) -> QPageLayout:
    """A page of this paper with the margins of our documents."""
    orientation = QPageLayout.Orientation.Portrait if is_upright else QPageLayout.Orientation.Landscape
    margins = QMarginsF(_MARGIN_POINTS, _MARGIN_POINTS, _MARGIN_POINTS, _MARGIN_POINTS)
    return QPageLayout(QPageSize(_SIZES[paper]), orientation, margins, QPageLayout.Unit.Point)


def room(layout: QPageLayout) -> QSizeF:
    """The size inside the margins, in our units."""
    return layout.paintRect(QPageLayout.Unit.Point).size() * POINT
