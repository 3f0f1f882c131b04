"""Paints the visible part of the matrix in one go, straight from the plan.

A delegate would ask the model seven questions per cell, each a trip from C++ to Python; a page of a large plan then
takes three times as long as this. Chips come from an atlas, colours and pens are made once per theme.
"""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QTableView

from raci_planner.desktop.chips import ChipAtlas
from raci_planner.desktop.marks import paint_severity
from raci_planner.desktop.matrix.model import ACTIVITY_COLUMN, MatrixModel
from raci_planner.desktop.matrix.rows import ActivityRow, NewActivityRow, Row, SectionRow
from raci_planner.desktop.theme import Theme
from raci_planner.domain.ids import SectionId

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAPPED = _LEFT | Qt.TextFlag.TextWordWrap
_NO_BRUSH = Qt.BrushStyle.NoBrush


@dataclass(frozen=True, slots=True)
class MatrixSizes:
    """Lengths in pixels, all from the font, so that large text and every screen scale fit."""

    row: int
    heading: int
    role_column: int
    widest_role_column: int
    activity_column: int
    gutter: int
    chip: int
    mark: int

    @classmethod
    def of_font(cls, metrics: QFontMetrics) -> "MatrixSizes":
        """The sizes that go with a font."""
        line = metrics.height()
        return cls(
            row=round(line * 2.15),
            heading=round(line * 1.8),
            role_column=round(line * 4.9),
            widest_role_column=round(line * 7.0),
            activity_column=round(line * 18.5),
            gutter=round(line * 1.85),
            chip=round(line * 1.6),
            mark=round(line * 0.86),
        )


class MatrixPainter:
    """What the matrix looks like in one theme, at one font and pixel ratio."""

    def __init__(self, model: MatrixModel, theme: Theme, font: QFont, ratio: float) -> None:
        self._model = model
        self._theme = theme
        self._font = font
        self._bold = QFont(font)
        self._bold.setBold(True)
        self._metrics = QFontMetrics(font)
        self.sizes = MatrixSizes.of_font(self._metrics)
        self._atlas = ChipAtlas(theme, model.session.plan.scheme, self.sizes.chip, ratio, font)
        self._base = QColor(theme.base)
        self._header = QColor(theme.header)
        self._selection = QColor(theme.selection)
        self._text = QColor(theme.text)
        self._muted = QColor(theme.muted)
        self._line = QPen(QColor(theme.line), 1)
        self._boundary = QPen(QColor(theme.edge), 1.6)
        self._ring = QPen(QColor(theme.accent), 2)
        self._no_pen = QPen(Qt.PenStyle.NoPen)

    def paint(self, view: QTableView, painter: QPainter, area: QRect, columns: range) -> None:
        """Paint the rows of `area` in these columns of a view."""
        painter.setFont(self._font)
        painter.fillRect(area, self._base)
        first = view.rowAt(area.top())
        last = view.rowAt(area.bottom())
        if first < 0:
            return
        shown = [column for column in columns if not view.isColumnHidden(column)]
        for place in range(first, (last if last >= 0 else self._model.rowCount() - 1) + 1):
            self._paint_row(view, painter, place, shown)
        self._paint_current(view, painter, shown)

    def _paint_row(self, view: QTableView, painter: QPainter, place: int, columns: list[int]) -> None:
        row = self._model.row_at(place)
        top, height = view.rowViewportPosition(place), view.rowHeight(place)
        selected = view.selectionModel().isSelected
        letters = self._model.session.plan.row(row.activity) if isinstance(row, ActivityRow) else b""
        for column in columns:
            box = QRect(view.columnViewportPosition(column), top, view.columnWidth(column), height)
            if isinstance(row, SectionRow):
                painter.fillRect(box, self._header)
            elif selected(self._model.index(place, column)):
                painter.fillRect(box, self._selection)
            if column == ACTIVITY_COLUMN:
                self._paint_name(painter, box, row)
            elif letters:
                self._paint_letters(painter, box, letters[self._slot(column)])
            self._paint_lines(painter, box, row, column)

    def _slot(self, column: int) -> int:
        return self._model.session.plan.slot(self._model.roles[column - 1].id)

    def _paint_letters(self, painter: QPainter, box: QRect, letters: int) -> None:
        if letters:
            pixmap = self._atlas.pixmap(letters)  # type: ignore[arg-type] # a byte of a row is a set of letters
            size = pixmap.deviceIndependentSize()
            painter.drawPixmap(
                QPointF(
                    box.x() + round((box.width() - size.width()) / 2),
                    box.y() + round((box.height() - size.height()) / 2),
                ),
                pixmap,
            )

    def _paint_lines(self, painter: QPainter, box: QRect, row: Row, column: int) -> None:
        painter.setPen(self._line)
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if isinstance(row, SectionRow):
            return
        painter.setPen(self._boundary if self._ends_side(column) else self._line)
        painter.drawLine(box.topRight(), box.bottomRight())

    def _ends_side(self, column: int) -> bool:
        roles = self._model.roles
        if column == ACTIVITY_COLUMN:
            return True
        return column == len(roles) or roles[column - 1].side != roles[column].side

    def _paint_name(self, painter: QPainter, box: QRect, row: Row) -> None:
        match row:
            case SectionRow(section):
                self._paint_heading(painter, box, section)
            case NewActivityRow():
                painter.setPen(self._muted)
                painter.drawText(
                    box.adjusted(self.sizes.gutter, 0, -8, 0),
                    _LEFT,
                    self._model.tr("Add activity — type a name or paste from Excel"),
                )
            case ActivityRow(activity):
                self._paint_gutter(painter, box, row)
                painter.setPen(self._text)
                name = self._model.session.plan.activities[activity].name
                self._paint_wrapped(painter, box.adjusted(self.sizes.gutter, 0, -8, 0), name)

    def _paint_wrapped(self, painter: QPainter, box: QRect, name: str) -> None:
        """One line, or two if the name needs them; what does not fit then ends in an ellipsis."""
        if self._metrics.horizontalAdvance(name) <= box.width():
            painter.drawText(box, _LEFT, name)
            return
        words = name.split(" ")
        first = words.pop(0)
        while words and self._metrics.horizontalAdvance(f"{first} {words[0]}") <= box.width():
            first = f"{first} {words.pop(0)}"
        elide = Qt.TextElideMode.ElideRight
        lines = [self._metrics.elidedText(first, elide, box.width())]
        if words:
            lines.append(self._metrics.elidedText(" ".join(words), elide, box.width()))
        painter.drawText(box, _LEFT, "\n".join(lines))

    def _paint_heading(self, painter: QPainter, box: QRect, section: SectionId) -> None:
        arrow = self.sizes.mark * 0.5
        middle = QPointF(box.x() + self.sizes.gutter / 2, box.center().y() + 1)
        side, half = arrow, arrow * 0.62
        if self._model.is_collapsed(section):
            points = [QPointF(-half, -side), QPointF(half, 0), QPointF(-half, side)]
        else:
            points = [QPointF(-side, -half), QPointF(side, -half), QPointF(0, half)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._no_pen)
        painter.setBrush(self._muted)
        painter.drawPolygon(QPolygonF([middle + point for point in points]))
        painter.setPen(self._text)
        painter.setFont(self._bold)
        plan = self._model.session.plan
        name = plan.sections[section].name
        if self._model.is_collapsed(section):
            name = f"{name}  ({len(plan.activities_of(section))})"
        text_box = box.adjusted(self.sizes.gutter, 0, -8, 0)
        painter.drawText(
            text_box,
            _LEFT,
            QFontMetrics(self._bold).elidedText(name, Qt.TextElideMode.ElideRight, text_box.width()),
        )
        painter.setFont(self._font)

    def _paint_gutter(self, painter: QPainter, box: QRect, row: ActivityRow) -> None:
        analysis = self._model.session.analysis
        worst = analysis.worst_of(row.activity)
        if worst is not None:
            painter.fillRect(QRect(box.x(), box.y(), 4, box.height()), self._theme.severity(worst))
        elif not any(self._model.session.plan.row(row.activity)):
            return
        mark = self.sizes.mark
        left = box.x() + 4 + (self.sizes.gutter - 4 - mark) / 2
        paint_severity(
            painter, QRectF(left, box.y() + (box.height() - mark) / 2, mark, mark), worst, self._theme
        )
        painter.setFont(self._font)
        painter.setBrush(_NO_BRUSH)

    def _paint_current(self, view: QTableView, painter: QPainter, columns: list[int]) -> None:
        current: QModelIndex = view.currentIndex()
        if not current.isValid() or current.column() not in columns:
            return
        box = QRect(
            view.columnViewportPosition(current.column()),
            view.rowViewportPosition(current.row()),
            view.columnWidth(current.column()),
            view.rowHeight(current.row()),
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setBrush(_NO_BRUSH)
        painter.setPen(self._ring)
        painter.drawRect(box.adjusted(1, 1, -2, -2))
