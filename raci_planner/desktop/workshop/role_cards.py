"""The roles as cards in a row: a large chip each, with its word under it."""

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from raci_planner.desktop.agreement.marks import paint_standing
from raci_planner.desktop.agreement.words import said_in_words
from raci_planner.desktop.chips import ChipAtlas
from raci_planner.desktop.theme import Theme
from raci_planner.desktop.workshop.wall import BODY, LEAST_CHIP, SMALL, SMALLEST, cut_lines, wall_font, wrapped
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, Role, Standing
from raci_planner.domain.schemes import NO_LETTERS

if TYPE_CHECKING:
    from raci_planner.domain.ids import RoleId

MOST_IN_A_ROW = 10
_NAME_LINES = (3, 2)
"""Lines of a role's name: rather smaller words than a name that ends in dots."""
_LARGE = (24.0, 22.0, 20.0, BODY, 17.0, 16.0, SMALL)
_LITTLE = (14.0, SMALLEST)
"""Points of words; the little ones where many roles share the row of a small screen."""
_LEAST_OF_MANY = 44
"""Pixels of a chip where roles are so many that larger ones would not fit."""
_LARGEST_CHIP = 140
_PADDING = 6
_GAP = 10
_MARK = 26
_TOP = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class _CardSize:
    """One way to arrange the cards, in pixels and points."""

    rows: int
    in_a_row: int
    card_width: int
    points: float
    lines: int
    name_height: int
    word_height: int
    widest_word: int

    @property
    def inner_width(self) -> int:
        return self.card_width - 2 * _PADDING

    @property
    def text_height(self) -> int:
        return self.name_height + self.word_height + 5 * _PADDING

    def chip_middle(self, chip: int) -> int:
        """How far below the top of a card the middle of its chip is, however long its own name."""
        return 3 * _PADDING + self.name_height + chip // 2

    def height(self, chip: int) -> int:
        return self.rows * (self.text_height + chip) + _GAP * (self.rows - 1)


class RoleCard(QWidget):
    """One role on the activity on the wall. Painted, so that names and words never lose a part."""

    pressed = Signal(int)

    def __init__(self, role: Role, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._role = role
        self._theme = theme
        self._atlas: ChipAtlas | None = None
        self._letters = NO_LETTERS
        self.word = ""
        self._said: Standing | None = None
        self._is_current = False
        self._points = BODY
        self._lines = _NAME_LINES[0]
        self._chip = LEAST_CHIP
        self._chip_middle = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_cell(self, plan: Plan, activity: Activity, *, is_current: bool) -> None:
        """Show what the role has on an activity."""
        self._letters = plan.letters(activity.id, self._role.id)
        self.word = plan.scheme.words(self._letters)
        self._said = plan.standings.get((activity.id, self._role.id))
        self._is_current = is_current
        more = said_in_words(self._said) if self._said is not None else ""
        self.setAccessibleName(f"{self._role.name}: {self.word}")
        self.setAccessibleDescription(more)
        self.update()

    def set_look(self, size: _CardSize, atlas: ChipAtlas, chip: int) -> None:
        """Write at this size and put the chip, this large, at this height; all cards have the same."""
        self._points = size.points
        self._lines = size.lines
        self._chip = chip
        self._chip_middle = size.chip_middle(chip)
        self._atlas = atlas
        self.update()

    @property
    def chip_height(self) -> int:
        """How high the chip on the card is, in pixels."""
        return self._chip

    def shown_name(self) -> list[str]:
        """The lines in which the name is written."""
        return self.name_lines(self._points, self.width() - 2 * _PADDING, self._lines)

    def name_lines(self, points: float, width: int, most: int) -> list[str]:
        """The role's name at a size, broken into lines; what does not fit ends in dots."""
        return cut_lines(self._role.name, QFontMetrics(wall_font(points, bold=True)), width, most)

    # Qt's overrides

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See QWidget."""
        self.pressed.emit(self._role.id)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """See QWidget."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            inner = self.rect().adjusted(_PADDING, _PADDING + 4, -_PADDING, -_PADDING)
            painter.setFont(wall_font(self._points, bold=True))
            painter.setPen(QColor(self._theme.text))
            painter.drawText(inner, _TOP, "\n".join(self.shown_name()))
            word_font = wall_font(self._points)
            metrics = QFontMetrics(word_font)
            words = wrapped(self.word, metrics, inner.width())
            height = metrics.lineSpacing() * len(words)
            below = QRect(inner.left(), inner.bottom() - height + 1, inner.width(), height)
            painter.setFont(word_font)
            painter.setPen(QColor(self._theme.text if self._letters else self._theme.muted))
            painter.drawText(below, _CENTRE, "\n".join(words))
            self._paint_chip(painter)
            if self._said is not None:
                box = QRectF(self.width() - _MARK - 6, self._chip_middle + LEAST_CHIP / 2 - _MARK + 4, _MARK, _MARK)
                paint_standing(painter, box, self._said.state, self._theme)

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._theme
        edge = QPen(QColor(theme.accent if self._is_current else theme.edge), 3 if self._is_current else 1)
        painter.setPen(edge)
        painter.setBrush(QColor(theme.selection if self._is_current else theme.base))
        inset = edge.widthF() / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)

    def _paint_chip(self, painter: QPainter) -> None:
        if self._letters and self._atlas is not None:
            chip = self._atlas.pixmap(self._letters)
            size = chip.deviceIndependentSize()
            left = (self.width() - size.width()) / 2
            painter.drawPixmap(round(left), round(self._chip_middle - size.height() / 2), chip)


class RoleCards(QWidget):
    """All roles of the plan, ten in a row at most, written as large as the narrowest word allows."""

    role_pressed = Signal(int)

    def __init__(self, plan: Plan, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("roleCards")
        self._plan = plan
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._roles: tuple[Role, ...] = ()
        self.cards: dict[RoleId, RoleCard] = {}
        self._look: tuple[object, ...] = ()

    def show_activity(self, activity: Activity, current: Role | None) -> None:
        """Show all roles on an activity."""
        if self._roles != self._plan.roles_in_order():
            self._make_cards()
        for key, card in self.cards.items():
            card.show_cell(self._plan, activity, is_current=current is not None and key == current.id)

    def fit(self, width: int, height: int) -> bool:
        """Choose rows and sizes for this much room: words as large as they fit, in as few rows as possible.

        Returns:
            Whether the cards fit; if not, they are as small as can still be read.
        """
        if not self.cards:
            return True
        sizes = [size for size in self._sizes(width) if size.widest_word <= size.inner_width]
        sizes = sizes or [self._size(width, self._fewest_rows(), SMALLEST, _NAME_LINES[-1])]
        fitting = [size for size in sizes if size.height(LEAST_CHIP) <= height]
        size = fitting[0] if fitting else min(sizes, key=lambda one: one.height(LEAST_CHIP))
        spare = (height - size.height(LEAST_CHIP)) // size.rows
        least = LEAST_CHIP if fitting else _LEAST_OF_MANY
        self._arrange(size, max(least, min(LEAST_CHIP + spare, _LARGEST_CHIP, round(size.card_width * 0.62))))
        return bool(fitting)

    def _arrange(self, size: "_CardSize", chip: int) -> None:
        look = (size, chip, self._plan.scheme, self._roles, self.devicePixelRatioF())
        if look == self._look:
            return
        self._look = look
        atlas = ChipAtlas(
            self._theme, self._plan.scheme, chip, self.devicePixelRatioF(), wall_font(BODY), room=size.inner_width
        )
        for place, card in enumerate(self.cards.values()):
            card.setFixedHeight(size.text_height + chip)
            card.set_look(size, atlas, chip)
            self._grid.addWidget(card, place // size.in_a_row, place % size.in_a_row)
        for column in range(len(self.cards)):
            self._grid.setColumnStretch(column, 1 if column < size.in_a_row else 0)
        self.setFixedHeight(size.height(chip))

    def _make_cards(self) -> None:
        for card in self.cards.values():
            card.hide()
            card.deleteLater()
        self._roles = self._plan.roles_in_order()
        self.cards = {role.id: RoleCard(role, self._theme, self) for role in self._roles}
        self._look = ()
        for card in self.cards.values():
            card.pressed.connect(self.role_pressed)
            card.show()

    def _fewest_rows(self) -> int:
        return ceil(len(self.cards) / MOST_IN_A_ROW)

    def _sizes(self, width: int) -> list["_CardSize"]:
        """What could be chosen, the best first: one row before two, large words before small ones."""
        rows = self._fewest_rows()
        return [
            self._size(width, rows + more, points, lines)
            for lines in _NAME_LINES
            for more, sizes in ((0, _LARGE), (1, _LARGE), (0, _LITTLE))
            for points in sizes
        ]

    def _size(self, width: int, rows: int, points: float, lines: int) -> "_CardSize":
        in_a_row = ceil(len(self.cards) / rows)
        card_width = (width - _GAP * (in_a_row - 1)) // in_a_row
        inner = card_width - 2 * _PADDING
        line = QFontMetrics(wall_font(points, bold=True)).lineSpacing()
        names = max(len(card.name_lines(points, inner, lines)) for card in self.cards.values())
        words = max(len(wrapped(text, QFontMetrics(wall_font(points)), inner)) for text in self._words())
        return _CardSize(
            rows=rows,
            in_a_row=in_a_row,
            card_width=card_width,
            points=points,
            lines=lines,
            name_height=line * names,
            word_height=line * words,
            widest_word=self._widest_word(points),
        )

    def _widest_word(self, points: float) -> int:
        names = QFontMetrics(wall_font(points, bold=True))
        words = QFontMetrics(wall_font(points))
        in_names = (names.horizontalAdvance(word) for role in self._roles for word in role.name.split())
        in_words = (words.horizontalAdvance(word) for text in self._words() for word in text.split())
        return max(*in_names, *in_words)

    def _words(self) -> set[str]:
        """What stands under the chips: what is shown now, and what one more key may put there."""
        scheme = self._plan.scheme
        shown = {card.word for card in self.cards.values()}
        return shown | {scheme.words(NO_LETTERS), *(letter.word for letter in scheme.letters)}

    # Qt's override

    def sizeHint(self) -> QSize:
        """See QWidget: what `fit` has chosen."""
        return QSize(0, self.minimumHeight())
