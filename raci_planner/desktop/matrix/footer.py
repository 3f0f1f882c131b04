"""The line below the matrix that counts each role's letters, with a bar for its share of the work."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from raci_planner.desktop.matrix.model import MatrixModel
from raci_planner.desktop.matrix.view import MatrixView
from raci_planner.desktop.theme import Theme
from raci_planner.domain.ids import RoleId
from raci_planner.domain.schemes import LetterKind

_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_CARRIES = (LetterKind.ACCOUNTABLE, LetterKind.RESPONSIBLE)


class LoadFooter(QWidget):
    """Counts per role, under its column. Scrolls sideways with the matrix."""

    def __init__(self, model: MatrixModel, view: MatrixView, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._view = view
        self._theme = theme
        self._loads: dict[RoleId, tuple[int, ...]] | None = None
        self.setObjectName("loadFooter")
        self.setAccessibleName(self.tr("Letters per role"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        view.scrolled.connect(self.update)
        view.looks_changed.connect(self.updateGeometry)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._theme = theme
        self.update()

    def recount(self) -> None:
        """Count anew when it is next painted."""
        self._loads = None
        self.update()

    def words(self, role: RoleId) -> str:
        """A role's counts in words, such as "A 5 · R 4 · C 2 · I 1"."""
        scheme = self._model.session.plan.scheme
        counts = dict(zip(scheme.letters, self._counts().get(role, ()), strict=False))
        ordered = scheme.in_set(scheme.everything)
        return " · ".join(f"{letter.code} {counts[letter]}" for letter in ordered if counts.get(letter))

    @property
    def legend(self) -> str:
        """What the bars show, in the letters of the plan."""
        scheme = self._model.session.plan.scheme
        carried = " + ".join(letter.code for letter in scheme.in_set(scheme.of_kind(*_CARRIES)))
        return self.tr("Load: bars show {letters}").format(letters=carried) if carried else self.tr("Letters per role")

    def _counts(self) -> dict[RoleId, tuple[int, ...]]:
        if self._loads is None:
            plan = self._model.session.plan
            rows = [plan.row(activity) for activity in plan.activities]
            places = range(len(plan.scheme.letters))
            self._loads = {}
            for role in self._model.roles:
                slot = plan.slot(role.id)
                held = [row[slot] for row in rows]
                sets = {letters: held.count(letters) for letters in set(held) if letters}
                self._loads[role.id] = tuple(
                    sum(count for letters, count in sets.items() if letters & 1 << place) for place in places
                )
        return self._loads

    def _small_font(self) -> QFont:
        font = QFont(self._view.font())
        font.setPointSizeF(font.pointSizeF() * 0.85)
        return font

    def _carried(self, role: RoleId) -> int:
        letters = self._model.session.plan.scheme.letters
        counts = self._counts().get(role, ())
        return sum(count for letter, count in zip(letters, counts, strict=False) if letter.kind in _CARRIES)

    def _paint_role(self, painter: QPainter, box: QRect, role: RoleId, most: int) -> None:
        metrics = QFontMetrics(self._small_font())
        lines = self._fitting(self.words(role), box.width() - 6, metrics)
        painter.setPen(QColor(self._theme.muted))
        text_box = box.adjusted(0, 2, 0, -6)
        painter.drawText(text_box, _CENTRE, "\n".join(lines))
        room = box.width() - 12
        carried = self._carried(role)
        length = round(room * carried / most) if most else 0
        bar = QRect(box.left() + 6, box.bottom() - 6, room, 3)
        painter.fillRect(bar, QColor(self._theme.line))
        if self._view.isRightToLeft():
            painter.fillRect(QRect(bar.right() - length + 1, bar.top(), length, 3), QColor(self._theme.accent))
        else:
            painter.fillRect(QRect(bar.left(), bar.top(), length, 3), QColor(self._theme.accent))

    @staticmethod
    def _fitting(words: str, width: int, metrics: QFontMetrics) -> list[str]:
        """The counts in up to two lines, or the first ones that have room."""
        parts = words.split(" · ")
        if metrics.horizontalAdvance(words) <= width:
            return [words]
        half = (len(parts) + 1) // 2
        lines = [" · ".join(parts[:half]), " · ".join(parts[half:])]
        return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]

    # Qt's overrides

    def sizeHint(self) -> QSize:
        """See QWidget."""
        return QSize(100, QFontMetrics(self._small_font()).lineSpacing() * 2 + 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QWidget."""
        with QPainter(self) as painter:
            painter.setClipRect(event.rect())
            painter.fillRect(self.rect(), QColor(self._theme.header))
            painter.setFont(self._small_font())
            most = max((self._carried(role.id) for role in self._model.roles), default=0)
            offset = self._view.viewport().x()
            line = QPen(QColor(self._theme.line), 1)
            for column, left, width in self._view.framing.columns_in_sight():
                box = QRect(left + offset, 0, width, self.height())
                self._paint_role(painter, box, self._model.roles[column - 1].id, most)
                painter.setPen(line)
                x = box.left() if self._view.isRightToLeft() else box.right()
                painter.drawLine(x, 0, x, self.height())
            names = self._view.framing.names_box().translated(offset, 0)
            names.setHeight(self.height())
            painter.fillRect(names, QColor(self._theme.header))
            painter.setPen(QColor(self._theme.muted))
            painter.drawText(names.adjusted(10, 0, -10, 0), _LEADING, self.legend)
            painter.setPen(QPen(QColor(self._theme.edge), 1))
            painter.drawLine(0, 0, self.width(), 0)
