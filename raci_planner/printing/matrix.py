"""The matrix on paper: how wide its columns and how high its rows are, and how a stretch of it is painted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from raci_planner.interchange import colours
from raci_planner.interchange.report import PlanReport, ReportActivity, ReportRole
from raci_planner.language import say_as
from raci_planner.printing.chips import ChipSheet
from raci_planner.printing.drawing import ELLIPSIS, POINT, Type, colour, draw_in, draw_line
from raci_planner.printing.marks import paint_mark

_NAME_WIDTH = 150 * POINT
"""At least; names take what the roles leave."""
_MOST_FOR_NAMES = 0.4
"""Share of a page."""
_NEARLY_ALL = 0.95
_CERTAINLY_LONG = 120
"""Characters of a name that never stand on one line."""
_ROLE_WIDTH = (23 * POINT, 76 * POINT)
"""Narrowest and widest."""
_UPRIGHT_BELOW = 44 * POINT
"""Narrower columns have their names written upwards."""
_ROW, _SECTION, _BAND = 18 * POINT, 17 * POINT, 12 * POINT
_PADDING = 5 * POINT
_MARK = 9 * POINT
_CHIP = 13 * POINT
_MOST_LINES = 6
"""Lines of one activity's name on paper; longer ones end in dots."""
_TALLEST_HEAD = 96 * POINT
_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A row as it is painted: a section's heading if `activity` is None."""

    lines: tuple[str, ...]
    height: float
    activity: ReportActivity | None


class Matrix:
    """The measured matrix of a report in a given width."""

    def __init__(self, report: PlanReport, width: float) -> None:
        self.report = report
        self._name_type = Type(8.5, colour=colours.TEXT)
        self._section_type = Type(8.5, bold=True, colour=colours.TEXT)
        self._role_type = Type(8, bold=True, colour=colours.TEXT)
        self._band_type = Type(6.5, colour=colours.MUTED)
        self.panels = self._panels(width)
        widest = max((last - first for first, last in self.panels), default=0)
        most_room = (width - self._wanted_name_width(width)) / max(1, widest)
        self.role_width = min(max(most_room, _ROLE_WIDTH[0]), _ROLE_WIDTH[1])
        self.name_width = max(width - widest * self.role_width, _NAME_WIDTH)
        self._is_upright = self.role_width < _UPRIGHT_BELOW
        self.heads = [self._head(role) for role in report.roles]
        """The lines of each role's head."""
        self.head_height = self._head_height()
        self.rows = tuple(self._measured())

    def _panels(self, width: float) -> tuple[tuple[int, int], ...]:
        """The stretches of roles that fit beside the names, as even as can be."""
        roles = len(self.report.roles)
        fitting = max(1, int((width - _NAME_WIDTH) / _ROLE_WIDTH[0]))
        count = max(1, ceil(roles / fitting))
        each = ceil(roles / count)
        return tuple((first, min(first + each, roles)) for first in range(0, max(roles, 1), max(each, 1)))

    def _wanted_name_width(self, width: float) -> float:
        """The width in which nearly all names stand on one line, if that leaves enough to the roles."""
        names = (activity.name[:_CERTAINLY_LONG] for _, activity in self.report.activities())
        widths = sorted(map(self._name_type.width, names))
        usual = widths[int(len(widths) * _NEARLY_ALL)] if widths else 0.0
        return min(max(usual + _MARK + 4 * _PADDING, _NAME_WIDTH), width * _MOST_FOR_NAMES)

    def width_of(self, panel: tuple[int, int]) -> float:
        """How wide a panel is with its names."""
        return self.name_width + (panel[1] - panel[0]) * self.role_width

    def _head(self, role: ReportRole) -> tuple[str, ...]:
        """The lines of a role's name, or of its short name where the whole one has no room."""
        lines = self._head_lines(role.name)
        is_cut = lines[-1].endswith(ELLIPSIS) and not role.name.endswith(ELLIPSIS)
        return self._head_lines(role.short_name) if is_cut and role.short_name else lines

    def _head_lines(self, name: str) -> tuple[str, ...]:
        if self._is_upright:
            lines = max(1, int(self.role_width / self._role_type.height))
            return self._role_type.wrapped(name, _TALLEST_HEAD - 2 * _PADDING, lines)
        return self._role_type.wrapped(name, self.role_width - _PADDING, 4)

    def _head_height(self) -> float:
        if self._is_upright:
            longest = max((self._role_type.width(line) for head in self.heads for line in head), default=0.0)
            return _BAND + longest + 2 * _PADDING
        return _BAND + max(map(len, self.heads), default=1) * self._role_type.height + 2 * _PADDING

    def _measured(self) -> Iterator[MatrixRow]:
        room = self.name_width - _MARK - 3 * _PADDING
        for section in self.report.sections:
            if section.name is not None:
                yield MatrixRow((self._section_type.elided(section.name, self.name_width),), _SECTION, None)
            for activity in section.activities:
                lines = self._name_type.wrapped(activity.name, room, _MOST_LINES)
                yield MatrixRow(lines, max(_ROW, len(lines) * self._name_type.height + _PADDING), activity)

    def paint(self, painter: QPainter, top: float, rows: Sequence[MatrixRow], panel: tuple[int, int]) -> float:
        """Paint heads and some rows; gives the place below."""
        self._paint_heads(painter, top, panel)
        y = top + self.head_height
        width = self.width_of(panel)
        chips = ChipSheet(self.report.scheme, _CHIP)
        lines = []
        for row in rows:
            if row.activity is None:
                painter.fillRect(QRectF(0, y, width, row.height), colour(colours.HEADER))
                draw_in(painter, self._section_type, QRectF(_PADDING, y, width, row.height), row.lines[0], _LEFT)
            else:
                self._place_chips(chips, row, row.activity, y, panel)
                self._paint_name(painter, row, row.activity, y)
            y += row.height
            lines.append(QLineF(0, y, width, y))
        self._paint_lines(painter, lines, top, y, panel)
        chips.paint(painter)
        return y

    def _place_chips(
        self, chips: ChipSheet, row: MatrixRow, activity: ReportActivity, y: float, panel: tuple[int, int]
    ) -> None:
        middle = y + row.height / 2
        for place in range(*panel):
            letters = activity.letters[place]
            if letters:
                x = self.name_width + (place - panel[0] + 0.5) * self.role_width
                chips.place(letters, QPointF(x, middle), self.role_width - 2 * POINT)

    def _paint_name(self, painter: QPainter, row: MatrixRow, activity: ReportActivity, y: float) -> None:
        kind = self._name_type
        baseline = y + (row.height - len(row.lines) * kind.height) / 2 + kind.height * 0.77
        for number, line in enumerate(row.lines):
            draw_line(painter, kind, _MARK + 2 * _PADDING, baseline + number * kind.height, line)
        if activity.worst:
            paint_mark(painter, activity.worst, QPointF(_PADDING + _MARK / 2, y + row.height / 2), _MARK)

    def _paint_heads(self, painter: QPainter, top: float, panel: tuple[int, int]) -> None:
        width = self.width_of(panel)
        painter.fillRect(QRectF(0, top, width, self.head_height), colour(colours.HEADER))
        name_box = QRectF(_PADDING, top, self.name_width, self.head_height - _PADDING)
        draw_in(painter, self._role_type, name_box, say_as("column", "Activity"), Qt.AlignmentFlag.AlignBottom)
        x = self.name_width
        for name, count in self._bands(panel):
            box = QRectF(x + POINT * 2, top + POINT, count * self.role_width - POINT * 3, _BAND)
            draw_in(painter, self._band_type, box, self._band_type.elided(name.upper(), box.width()), _LEFT)
            x += count * self.role_width
        for place in range(*panel):
            left = self.name_width + (place - panel[0]) * self.role_width
            box = QRectF(left, top + _BAND, self.role_width, self.head_height - _BAND)
            self._paint_head(painter, box, self.heads[place])

    def _paint_head(self, painter: QPainter, box: QRectF, lines: tuple[str, ...]) -> None:
        kind = self._role_type
        painter.save()
        if self._is_upright:
            painter.translate(box.left(), box.bottom() - _PADDING)
            painter.rotate(-90)
            first = (box.width() - len(lines) * kind.height) / 2
            for number, line in enumerate(lines):
                draw_line(painter, kind, 0, first + (number + 0.77) * kind.height, line)
        else:
            first = box.bottom() - _PADDING - len(lines) * kind.height
            for number, line in enumerate(lines):
                line_box = QRectF(box.left(), first + number * kind.height, box.width(), kind.height)
                draw_in(painter, kind, line_box, line, _CENTRE)
        painter.restore()

    def _bands(self, panel: tuple[int, int]) -> list[tuple[str, int]]:
        bands: list[tuple[str, int]] = []
        for role in self.report.roles[slice(*panel)]:
            if bands and bands[-1][0] == role.side_name:
                bands[-1] = (role.side_name, bands[-1][1] + 1)
            else:
                bands.append((role.side_name, 1))
        return bands

    def _paint_lines(
        self, painter: QPainter, below: list[QLineF], top: float, bottom: float, panel: tuple[int, int]
    ) -> None:
        painter.setPen(QPen(colour(colours.LINE), 0.5 * POINT))
        lefts = [self.name_width + number * self.role_width for number in range(panel[1] - panel[0] + 1)]
        painter.drawLines([*below, *(QLineF(x, top + _BAND, x, bottom) for x in lefts)])
        painter.setPen(QPen(colour(colours.EDGE), 1.0 * POINT))
        edges = [QLineF(0, top + self.head_height, self.width_of(panel), top + self.head_height)]
        x = self.name_width
        edges.append(QLineF(x, top, x, bottom))
        for _, count in self._bands(panel):
            x += count * self.role_width
            edges.append(QLineF(x, top, x, bottom))
        painter.drawLines(edges)
