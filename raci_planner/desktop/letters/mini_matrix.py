"""A corner of the plan as it would be in other letters: what changes stands out, what is lost is struck out."""

from functools import reduce
from operator import or_

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from raci_planner.desktop.chips import paint_chip
from raci_planner.desktop.theme import Theme, scaled_font
from raci_planner.domain.plan import Plan
from raci_planner.domain.recoding import Recoding
from raci_planner.domain.schemes import Letter, Letters

_ROWS = 6
_ROLES = 5
_VERTICAL = Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter
_ELIDED = Qt.TextElideMode.ElideRight


class MiniMatrix(QWidget):
    """The fullest rows of a plan, in the letters that are being chosen."""

    def __init__(self, plan: Plan, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._recoding: Recoding | None = None
        self._roles = plan.roles_in_order()[:_ROLES]
        self._rows = self._telling_rows(plan)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The first activities in the new letters"))

    @property
    def is_empty(self) -> bool:
        """Whether the plan has nothing to show."""
        return not self._rows

    def show_recoding(self, recoding: Recoding | None) -> None:
        """Show the plan in these letters; None while they cannot be read."""
        self._recoding = recoding
        self.setAccessibleDescription("" if recoding is None else self._in_words(recoding))
        self.update()

    def _telling_rows(self, plan: Plan) -> list[tuple[str, list[Letters]]]:
        """Rows that together have as many different letters as possible, in the plan's order."""
        rows = [
            (one.name, [plan.letters(one.id, role.id) for role in self._roles]) for one in plan.activities_in_order()
        ]
        seen = 0
        telling: list[int] = []
        others: list[int] = []
        for place, (_, held) in enumerate(rows):
            told = reduce(or_, held, 0)
            (telling if told & ~seen else others if told else []).append(place)
            seen |= told
        return [rows[place] for place in sorted([*telling, *others][:_ROWS])]

    def _in_words(self, recoding: Recoding) -> str:
        lines = []
        for name, held in self._rows:
            cells = (
                f"{role.name} {recoding.after.text(recoding(letters)) or '–'}"  # noqa: RUF001 - a dash for nobody
                for role, letters in zip(self._roles, held, strict=True)
            )
            lines.append(f"{name}: {', '.join(cells)}")
        return "\n".join(lines)

    def _row_height(self) -> int:
        return round(self.fontMetrics().height() * 1.75)

    def _names_width(self) -> int:
        return round(self.width() * 0.36)

    def _head_height(self) -> int:
        return round(self.fontMetrics().height() * 2.3)

    def _paint_heads(self, painter: QPainter, column: float) -> None:
        height = self._head_height()
        painter.fillRect(QRectF(0, 0, self.width(), height), QColor(self._theme.header))
        painter.setPen(QColor(self._theme.muted))
        painter.setFont(scaled_font(0.8))
        for place, role in enumerate(self._roles):
            box = QRectF(self._names_width() + place * column + 1, 0, column - 2, height)
            painter.drawText(box, _CENTRE | Qt.TextFlag.TextWordWrap, role.short_name or role.name)

    def _paint_row(self, painter: QPainter, top: float, name: str, held: list[Letters], column: float) -> None:
        height, names = self._row_height(), self._names_width()
        painter.setPen(QColor(self._theme.text))
        painter.setFont(self.font())
        box = QRectF(8, top, names - 14, height)
        painter.drawText(box, _VERTICAL, painter.fontMetrics().elidedText(name, _ELIDED, int(box.width())))
        for place, letters in enumerate(held):
            self._paint_cell(painter, QRectF(names + place * column, top, column, height), letters)
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawLine(0, round(top + height), self.width(), round(top + height))

    def _paint_cell(self, painter: QPainter, box: QRectF, letters: Letters) -> None:
        recoding = self._recoding
        if recoding is None:
            return
        lost = recoding.before.in_set(Letters(letters & recoding.dropped))
        shown = recoding.after.in_set(recoding(letters))
        size = box.height() * 0.76
        step = size * 1.08
        left = box.center().x() - step * len((*shown, *lost)) / 2 + (step - size) / 2
        for letter in shown:
            paint_chip(painter, QRectF(left, box.center().y() - size / 2, size, size), letter, self._theme, self.font())
            left += step
        for letter in lost:
            self._paint_lost(painter, QRectF(left, box.center().y() - size / 2, size, size), letter)
            left += step

    def _paint_lost(self, painter: QPainter, box: QRectF, letter: Letter) -> None:
        painter.save()
        painter.setPen(QPen(QColor(self._theme.severities[0]), 1.2, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        font = QFont(self.font())
        font.setStrikeOut(True)
        painter.setFont(font)
        painter.drawText(box, _CENTRE, letter.code)
        painter.restore()

    # Qt's overrides

    def sizeHint(self) -> QSize:
        """See QWidget."""
        return QSize(self.fontMetrics().height() * 22, self._head_height() + self._row_height() * len(self._rows) + 2)

    def minimumSizeHint(self) -> QSize:
        """See QWidget."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """See QWidget."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._theme.base))
            column = (self.width() - self._names_width()) / max(1, len(self._roles))
            self._paint_heads(painter, column)
            for place, (name, held) in enumerate(self._rows):
                self._paint_row(painter, self._head_height() + place * self._row_height(), name, held, column)
            painter.setPen(QPen(QColor(self._theme.edge), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
