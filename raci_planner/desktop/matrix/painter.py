"""Paints the visible part of the matrix in one go, straight from the plan.

A delegate would ask the model seven questions per cell, each a trip from C++ to Python; a page of a large plan then
takes three times as long as this. Chips come from an atlas, marks from pictures, names from prepared layouts; colours
and pens are made once per theme.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLine, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap, QPolygonF

from raci_planner.analysis.findings import Severity
from raci_planner.desktop.chips import ChipAtlas
from raci_planner.desktop.marks import severity_pixmap
from raci_planner.desktop.matrix.model import MatrixModel
from raci_planner.desktop.matrix.names import NameLayouts
from raci_planner.desktop.matrix.rows import LAST_ROW, EntryRow, GroupRow, Row, SectionRow
from raci_planner.desktop.matrix.said_marks import SaidMarks
from raci_planner.desktop.matrix.sizes import MatrixSizes
from raci_planner.desktop.theme import Theme
from raci_planner.domain.ids import ActivityId, SectionId
from raci_planner.domain.records import StandingState
from raci_planner.domain.schemes import Letters

translate = QCoreApplication.translate

_NO_PEN = Qt.PenStyle.NoPen
_ANTIALIASING = QPainter.RenderHint.Antialiasing


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What of the matrix one frame shows, in pixels of the viewport.

    `names` is the activity column, which stays in place; `columns` are (column, left, width) of the roles in sight,
    `lines` (place, top, height). `selected` and `selected_names` are the chosen boxes, `current` the cell with the
    focus, `drop` the height at which dragged rows would land. `ends` are the columns after which another side begins.
    """

    area: QRect
    names: QRect
    columns: Sequence[tuple[int, int, int]]
    lines: Sequence[tuple[int, int, int]]
    selected: Sequence[QRect]
    selected_names: Sequence[QRect]
    current: QRect | None
    drop: int | None
    ends: frozenset[int]
    is_mirrored: bool
    has_focus: bool

    @property
    def table(self) -> QRect:
        """The area that has lines and columns, without the empty ground beside them."""
        lefts = [self.names.left(), *(left for _, left, _ in self.columns)]
        rights = [self.names.right(), *(left + width - 1 for _, left, width in self.columns)]
        bottom = self.lines[-1][1] + self.lines[-1][2] if self.lines else self.area.top()
        top = self.lines[0][1] if self.lines else self.area.top()
        return QRect(QPoint(min(lefts), top), QPoint(max(rights), bottom - 1))


class MatrixPainter:
    """What the matrix looks like in one theme, at one font, row height and pixel ratio."""

    def __init__(self, model: MatrixModel, theme: Theme, font: QFont, sizes: MatrixSizes, ratio: float) -> None:
        self._model = model
        self._theme = theme
        self._font = font
        self._bold = QFont(font)
        self._bold.setBold(True)
        self.sizes = sizes
        self._ratio = ratio
        self.has_words = False
        self._chips: dict[int, tuple[QPixmap, int, int]] = {}
        self.give_room(sizes.role_column)
        lines = max(1, (sizes.row - 2) // QFontMetrics(font).lineSpacing())
        self._names = NameLayouts(font, lines)
        self._headings = NameLayouts(self._bold, 1)
        self._counts = NameLayouts(font, 1)
        self._marked_names = NameLayouts(font, lines)
        self._marks = {worst: severity_pixmap(worst, theme, sizes.mark, ratio) for worst in (*Severity, None)}
        self._said = SaidMarks(theme, sizes, ratio)
        self._bars = {worst: theme.severity(worst) for worst in Severity}
        self._base = QColor(theme.base)
        self._header = QColor(theme.header)
        self._selection = QColor(theme.selection)
        self._text = QPen(QColor(theme.text))
        self._muted = QPen(QColor(theme.muted))
        self._line = QPen(QColor(theme.line), 1)
        self._edge = QPen(QColor(theme.edge), 1)
        self._ring = QPen(QColor(theme.accent), 2)
        self._resting_ring = QPen(QColor(theme.edge), 2)
        self._drop_line = QPen(QColor(theme.accent), 3)

    def give_room(self, column: int) -> None:
        """Make chips that fit into role columns of this width."""
        scheme, size = self._model.session.plan.scheme, self.sizes.chip
        self._atlas = ChipAtlas(self._theme, scheme, size, self._ratio, self._font, room=column - 4)
        self._atlas.has_words = self.has_words
        self._chips.clear()

    def widest_chip(self) -> int:
        """The room that the chip with the longest word needs."""
        return self._atlas.widest_word() + 6

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """Paint a frame."""
        painter.setFont(self._font)
        painter.fillRect(frame.area, self._base)
        for box in (*frame.selected, *frame.selected_names):
            painter.fillRect(box, self._selection)
        is_on_name = frame.current is not None and frame.current.left() == frame.names.left()
        if frame.lines:
            self._paint_cells(painter, frame)
            self._paint_lines(painter, frame)
            self._paint_said(painter, frame)
            if not is_on_name:
                self._paint_ring(painter, frame)
            self._paint_names(painter, frame)
        if is_on_name:
            self._paint_ring(painter, frame)
        if frame.drop is not None:
            painter.setPen(self._drop_line)
            painter.drawLine(frame.table.left(), frame.drop, frame.table.right(), frame.drop)

    def _paint_cells(self, painter: QPainter, frame: Frame) -> None:
        plan = self._model.session.plan
        roles, rows, chips = self._model.roles, self._model.rows, self._chips
        middles = [(plan.slot(roles[column - 1].id), left + width // 2) for column, left, width in frame.columns]
        for place, top, height in frame.lines:
            row = rows[place]
            if not isinstance(row, int):
                continue
            letters = plan.row(row)
            middle = top + height // 2
            for slot, x in middles:
                held = letters[slot]
                if held:
                    pixmap, half_width, half_height = chips.get(held) or self._chip(held)
                    painter.drawPixmap(x - half_width, middle - half_height, pixmap)

    def _paint_said(self, painter: QPainter, frame: Frame) -> None:
        plan = self._model.session.plan
        said, noted = plan.standings, {(entry.activity, entry.role) for entry in plan.log.values()}
        if said or noted:
            lines = [(self._model.rows[place], top, height) for place, top, height in frame.lines]
            columns = [(self._model.roles[column - 1].id, left, width) for column, left, width in frame.columns]
            self._said.paint_cells(painter, said, noted, lines, columns, is_mirrored=frame.is_mirrored)

    def _chip(self, held: int) -> tuple[QPixmap, int, int]:
        pixmap = self._atlas.pixmap(Letters(held))
        size = pixmap.deviceIndependentSize()
        chip = self._chips[held] = (pixmap, round(size.width() / 2), round(size.height() / 2))
        return chip

    def _paint_lines(self, painter: QPainter, frame: Frame) -> None:
        """Vertical lines, then headings over them, then horizontal lines: three calls, however large the page."""
        table = frame.table
        thin: list[QLine] = []
        strong: list[QLine] = []
        for column, left, width in frame.columns:
            x = left if frame.is_mirrored else left + width - 1
            (strong if column in frame.ends else thin).append(QLine(x, table.top(), x, table.bottom()))
        painter.setPen(self._line)
        painter.drawLines(thin)
        painter.setPen(self._edge)
        painter.drawLines(strong)
        painter.setPen(self._line)
        for place, top, height in frame.lines:
            if isinstance(self._model.rows[place], SectionRow | GroupRow):
                painter.fillRect(QRect(table.left(), top, table.width(), height), self._header)
        ends = [top + height - 1 for _, top, height in frame.lines]
        painter.drawLines([QLine(table.left(), y, table.right(), y) for y in ends])

    def _paint_names(self, painter: QPainter, frame: Frame) -> None:
        names = frame.names
        is_scrolled = any(
            left < names.right() if not frame.is_mirrored else left + width > names.left()
            for _, left, width in frame.columns
        )
        for place, top, height in frame.lines:
            row = self._model.rows[place]
            box = QRect(names.left(), top, names.width(), height)
            if is_scrolled:
                is_heading = isinstance(row, SectionRow | GroupRow)
                chosen = any(one.contains(box.center()) for one in frame.selected_names)
                ground = self._header if is_heading else self._selection if chosen else self._base
                painter.fillRect(box.adjusted(0, 0, 0, -1), ground)
            self._paint_name(painter, box, row, frame)
        painter.setPen(self._edge)
        x = names.left() if frame.is_mirrored else names.right()
        for place, top, height in frame.lines:
            if not isinstance(self._model.rows[place], SectionRow | GroupRow):
                painter.drawLine(x, top, x, top + height - 1)

    def _paint_name(self, painter: QPainter, box: QRect, row: Row, frame: Frame) -> None:
        gutter, padding = self.sizes.gutter, self.sizes.padding
        inner = box.adjusted(padding, 0, -gutter, 0) if frame.is_mirrored else box.adjusted(gutter, 0, -padding, 0)
        match row:
            case SectionRow(section):
                self._paint_heading(painter, box, inner, section, frame)
            case GroupRow(title, size):
                self._paint_title(painter, inner, title, size, frame)
            case EntryRow():
                painter.setPen(self._muted)
                self._names.draw(painter, inner, self._invitation(row), is_mirrored=frame.is_mirrored)
            case activity:
                self._paint_gutter(painter, box, activity, frame)
                self._paint_activity(painter, box, inner, activity, frame)

    def _paint_activity(self, painter: QPainter, box: QRect, inner: QRect, activity: ActivityId, frame: Frame) -> None:
        """A name, and behind it what was said of the activity as a whole."""
        plan = self._model.session.plan
        name = plan.activities[activity].name
        said = plan.standings.get((activity, None))
        if said is None:
            painter.setPen(self._text)
            self._names.draw(painter, inner, name, is_mirrored=frame.is_mirrored)
            return
        painter.setPen(self._muted if said.state is StandingState.NOT_NEEDED else self._text)
        room = self._said.room_beside(inner, is_mirrored=frame.is_mirrored)
        self._marked_names.draw(painter, room, name, is_mirrored=frame.is_mirrored)
        self._said.paint_row(painter, box, said.state, is_mirrored=frame.is_mirrored)

    def _invitation(self, row: EntryRow) -> str:
        if row == LAST_ROW:
            return translate("Matrix", "Add activity — type or paste from Excel")
        return translate("Matrix", "New activity — type its name")

    def _paint_heading(self, painter: QPainter, box: QRect, inner: QRect, section: SectionId, frame: Frame) -> None:
        plan = self._model.session.plan
        is_folded = self._model.arrangement.is_folded(section)
        left = box.right() - self.sizes.gutter if frame.is_mirrored else box.left()
        centre = QPointF(left + self.sizes.gutter / 2, box.top() + box.height() / 2)
        painter.save()
        painter.setRenderHint(_ANTIALIASING)
        painter.setPen(_NO_PEN)
        painter.setBrush(self._muted.color())
        painter.drawPolygon(self._arrow(centre, is_folded=is_folded, is_mirrored=frame.is_mirrored))
        painter.restore()
        activities = plan.activities_of(section)
        shown = self._model.arrangement.shown_of(section)
        self._paint_title(painter, inner, plan.sections[section].name, shown, frame)
        if is_folded:
            worst = min(
                (w for activity in activities if (w := self._model.session.analysis.worst_of(activity.id)) is not None),
                default=None,
            )
            mark = self.sizes.mark
            x = inner.left() if frame.is_mirrored else inner.right() - mark
            if worst is not None:
                painter.drawPixmap(x, box.top() + (box.height() - mark) // 2, self._marks[worst])

    def _paint_title(self, painter: QPainter, inner: QRect, title: str, size: int, frame: Frame) -> None:
        painter.setPen(self._text)
        room = inner.adjusted(0, 0, -3 * self.sizes.mark, 0)
        if frame.is_mirrored:
            room = inner.adjusted(3 * self.sizes.mark, 0, 0, 0)
        painter.setFont(self._bold)
        width = self._headings.draw(painter, room, title, is_mirrored=frame.is_mirrored)
        painter.setFont(self._font)
        painter.setPen(self._muted)
        gap = width + self.sizes.padding
        beside = inner.adjusted(0, 0, -gap, 0) if frame.is_mirrored else inner.adjusted(gap, 0, 0, 0)
        self._counts.draw(painter, beside, str(size), is_mirrored=frame.is_mirrored)

    def _arrow(self, centre: QPointF, *, is_folded: bool, is_mirrored: bool) -> QPolygonF:
        long, short = self.sizes.mark * 0.36, self.sizes.mark * 0.24
        if is_folded:
            tip = -short if is_mirrored else short
            points = [QPointF(-tip, -long), QPointF(tip, 0), QPointF(-tip, long)]
        else:
            points = [QPointF(-long, -short), QPointF(long, -short), QPointF(0, short)]
        return QPolygonF([centre + point for point in points])

    def _paint_gutter(self, painter: QPainter, box: QRect, activity: ActivityId, frame: Frame) -> None:
        worst = self._model.session.analysis.worst_of(activity)
        if worst is not None:
            bar = self._theme.bar
            left = box.right() - bar + 1 if frame.is_mirrored else box.left()
            painter.fillRect(left, box.top(), bar, box.height() - 1, self._bars[worst])
        elif not any(self._model.session.plan.row(activity)):
            return
        mark = self.sizes.mark
        inset = (self.sizes.gutter + self._theme.bar - mark) // 2
        x = box.right() - inset - mark + 1 if frame.is_mirrored else box.left() + inset
        painter.drawPixmap(x, box.top() + (box.height() - mark) // 2, self._marks[worst])
        if self._model.session.plan.activities[activity].note:
            dot = max(4, mark // 3)
            corner = box.left() + 3 if frame.is_mirrored else box.right() - dot - 3
            painter.fillRect(corner, box.top() + 3, dot, dot, self._muted.color())

    def _paint_ring(self, painter: QPainter, frame: Frame) -> None:
        if frame.current is not None:
            painter.setPen(self._ring if frame.has_focus else self._resting_ring)
            painter.drawRect(frame.current.adjusted(1, 1, -2, -2))
