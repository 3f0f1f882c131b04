"""The heads of a table: names that wrap beside the rows and over the columns, as the matrix has them."""

from PySide6.QtCore import QAbstractItemModel, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from raci_planner.desktop.ballots.vote_models import HEADING_ROLE
from raci_planner.desktop.matrix.head_pictures import HeadPictures
from raci_planner.desktop.theme import Theme

_WRAPPED = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap
_RIGHT = Qt.TextElideMode.ElideRight
_OF_TWO_LINES = 1.8
"""Widths of a box that a name on two lines may take; the rest is lost where lines break."""
WIDEST_HEAD = 10
"""Heights of a line of text that a column may take for the longest word of its name."""
_HORIZONTAL, _VERTICAL = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


def sheet_of_heads(theme: Theme) -> str:
    """The grounds where a table's heads end and meet."""
    return f"""
    QHeaderView {{ background: {theme.base}; border: 0; }}
    QTableCornerButton::section {{
        background: {theme.header}; border: 0;
        border-bottom: 1px solid {theme.edge}; border-right: 1px solid {theme.edge};
    }}
    """


class RowHeads(QHeaderView):
    """Names beside the rows; headings are bold on a ground of their own."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(_VERTICAL, parent)
        self._theme = theme
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._lay_out()
        self.viewport().update()

    def _lay_out(self) -> None:
        self._bold = QFont(self.font())
        self._bold.setBold(True)
        self._padding = max(6, self.fontMetrics().height() // 2)

    # Qt's overrides

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        """See QHeaderView."""
        model = self.model()
        is_heading = bool(model.headerData(logicalIndex, _VERTICAL, HEADING_ROLE))
        is_current = not is_heading and self.selectionModel().rowIntersectsSelection(logicalIndex)
        ground = self._theme.header if is_heading else self._theme.selection if is_current else self._theme.base
        painter.fillRect(rect, QColor(ground))
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QPen(QColor(self._theme.edge), 1))
        if not is_heading:
            x = rect.left() if self.isRightToLeft() else rect.right()
            painter.drawLine(x, rect.top(), x, rect.bottom())
        painter.setPen(QColor(self._theme.text))
        painter.setFont(self._bold if is_heading else self.font())
        inner = rect.adjusted(self._padding, 0, -self._padding, 0)
        name = str(model.headerData(logicalIndex, _VERTICAL) or "")
        painter.drawText(inner, _WRAPPED, self._shortened(painter.fontMetrics(), name, inner))

    @staticmethod
    def _shortened(metrics: QFontMetrics, name: str, box: QRect) -> str:
        """A name as long as its box has room for, on one line or on two."""
        lines = min(max(1, box.height() // metrics.lineSpacing()), 2)
        room = box.width() if lines == 1 else round(box.width() * _OF_TWO_LINES)
        return metrics.elidedText(name, _RIGHT, room)


class ColumnHeads(QHeaderView):
    """Names over the columns, upright when there are many."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(_HORIZONTAL, parent)
        self._theme = theme
        self.is_upright = False
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)
        self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._lay_out()
        self.viewport().update()

    def _lay_out(self) -> None:
        self._pictures = HeadPictures(self.font(), self._theme.text, self.devicePixelRatioF())
        self._padding = max(4, self.fontMetrics().height() // 4)

    def widest_word(self) -> int:
        """The width in pixels that the longest word of any name needs."""
        words = {word for name in self._names() for word in name.split()}
        return max(map(self._pictures.metrics.horizontalAdvance, words), default=0) + 2 * self._padding + 3

    def _names(self) -> list[str]:
        model: QAbstractItemModel | None = self.model()
        if model is None:  # the table is being taken down
            return []
        return [str(model.headerData(place, _HORIZONTAL) or "") for place in range(self.count())]

    # Qt's overrides

    def sizeHint(self) -> QSize:
        """See QHeaderView: high enough for the name with the most lines."""
        rooms = [self.sectionSize(place) - 2 * self._padding for place in range(self.count())]
        pairs = zip(self._names(), rooms, strict=False)
        heights = [self._pictures.height_of([name], room, is_upright=self.is_upright) for name, room in pairs]
        return QSize(super().sizeHint().width(), max(heights, default=self.fontMetrics().height()) + 3 * self._padding)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        """See QHeaderView."""
        is_chosen = self.selectionModel().columnIntersectsSelection(logicalIndex)
        painter.fillRect(rect, QColor(self._theme.selection if is_chosen else self._theme.header))
        inner = rect.adjusted(self._padding, self._padding, -self._padding, -self._padding)
        name = str(self.model().headerData(logicalIndex, _HORIZONTAL) or "")
        painter.drawPixmap(inner.topLeft(), self._pictures.picture(name, inner.size(), is_upright=self.is_upright))
        painter.setPen(QPen(QColor(self._theme.line), 1))
        x = rect.left() if self.isRightToLeft() else rect.right()
        painter.drawLine(x, rect.top(), x, rect.bottom())
        painter.setPen(QPen(QColor(self._theme.edge), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
