"""The heads of the columns: names that wrap, under a band that says which side a role stands on."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from raci_planner.desktop.matrix.model import ACTIVITY_COLUMN, MatrixModel
from raci_planner.desktop.theme import Theme
from raci_planner.domain.sides import Side

_CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
_BOTTOM_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
_MIDDLE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MOST_LINES = 3
_PADDING = 6


class RoleHeader(QHeaderView):
    """A horizontal header with a band of sides above the names.

    The boundary the program is about is visible at all times: roles of one side that stand together share a band.
    """

    def __init__(self, model: MatrixModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._matrix = model
        self._theme = theme
        self._side_words = {
            Side.PRODUCT: self.tr("PRODUCT"),
            Side.PROJECT: self.tr("PROJECT"),
            Side.OTHER: self.tr("OTHER"),
            None: self.tr("WHICH SIDE?"),
        }
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._theme = theme
        self.viewport().update()

    def longest_word(self) -> int:
        """The width in pixels of the longest word in any role's name."""
        metrics = QFontMetrics(self._name_font())
        words = (word for role in self._matrix.roles for word in role.name.split())
        return max((metrics.horizontalAdvance(word) for word in words), default=0)

    def _name_font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _band_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.82)
        return font

    def _band_height(self) -> int:
        return QFontMetrics(self._band_font()).height() + 6

    def _starts_band(self, column: int) -> bool:
        roles = self._matrix.roles
        return column == 1 or roles[column - 1].side != roles[column - 2].side

    # Qt's overrides

    def sizeHint(self) -> QSize:
        """See QHeaderView: high enough for the band and the name with the most lines."""
        metrics = QFontMetrics(self._name_font())
        width = max(40, self.defaultSectionSize() - 2 * _PADDING)
        heights = (
            metrics.boundingRect(QRect(0, 0, width, 1_000), _CENTRED, role.name).height()
            for role in self._matrix.roles
        )
        names = min(max(heights, default=0), metrics.lineSpacing() * _MOST_LINES)
        names = max(names, metrics.lineSpacing() * 2)
        return QSize(super().sizeHint().width(), self._band_height() + names + 2 * _PADDING)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        """See QHeaderView."""
        painter.save()
        painter.fillRect(rect, QColor(self._theme.header))
        if logicalIndex == ACTIVITY_COLUMN:
            self._paint_corner(painter, rect)
        elif logicalIndex <= len(self._matrix.roles):
            self._paint_role(painter, rect, logicalIndex)
        painter.setPen(QPen(QColor(self._theme.edge), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _paint_corner(self, painter: QPainter, rect: QRect) -> None:
        painter.setFont(self._name_font())
        painter.setPen(QColor(self._theme.text))
        painter.drawText(rect.adjusted(10, 0, 0, -_PADDING), _BOTTOM_LEFT, self.tr("Activity"))
        painter.setPen(QPen(QColor(self._theme.edge), 1.6))
        painter.drawLine(rect.topRight(), rect.bottomRight())

    def _paint_role(self, painter: QPainter, rect: QRect, column: int) -> None:
        role = self._matrix.roles[column - 1]
        band = self._band_height()
        if self._starts_band(column):
            painter.setFont(self._band_font())
            painter.setPen(QColor(self._theme.muted))
            painter.drawText(
                rect.adjusted(_PADDING, 0, 0, band - rect.height()), _MIDDLE_LEFT, self._side_words[role.side]
            )
        painter.setFont(self._name_font())
        painter.setPen(QColor(self._theme.text))
        box = rect.adjusted(_PADDING // 2, band, -_PADDING // 2, -_PADDING)
        painter.drawText(box, _CENTRED, self._fitting(role.name, box))
        is_last = column == len(self._matrix.roles)
        ends_band = is_last or self._starts_band(column + 1)
        painter.setPen(
            QPen(QColor(self._theme.edge if ends_band else self._theme.line), 1.6 if ends_band else 1)
        )
        top = rect.top() if ends_band else rect.top() + band
        painter.drawLine(rect.right(), top, rect.right(), rect.bottom())

    def _fitting(self, name: str, box: QRect) -> str:
        """The name, shortened at its end until it stays within the head."""
        metrics = QFontMetrics(self._name_font())
        text = name
        while (
            len(text) > 4
            and metrics.boundingRect(QRect(0, 0, box.width(), 10_000), _CENTRED, text).height() > box.height()
        ):
            text = f"{text[:-4].rstrip()}…"
        return (
            "\n".join(
                metrics.elidedText(word, Qt.TextElideMode.ElideRight, box.width())
                if metrics.horizontalAdvance(word) > box.width()
                else word
                for word in text.split()
            )
            if any(metrics.horizontalAdvance(word) > box.width() for word in text.split())
            else text
        )
