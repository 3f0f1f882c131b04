"""One role as a card on the wall: a large chip with its word under it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from raci_planner.desktop.agreement.marks import paint_standing
from raci_planner.desktop.chips import ChipAtlas
from raci_planner.desktop.theme import Theme
from raci_planner.desktop.words.agreement import said_in_words
from raci_planner.desktop.workshop.card_sizes import NAME_LINES, PADDING, CardSize
from raci_planner.desktop.workshop.wall import BODY, LEAST_CHIP, cut_lines, wall_font, wrapped
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, Role, Standing
from raci_planner.domain.schemes import NO_LETTERS
from raci_planner.language import begun

_MARK = 26
_TOP = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_CENTRE = Qt.AlignmentFlag.AlignCenter


class RoleCard(QAbstractButton):
    """One role on the activity on the wall. Painted, so that names and words never lose a part.

    The card that is talked about has the keyboard, so that a screen reader follows from role to role. It takes no key
    for itself: all of them are the wall's.
    """

    chosen = Signal(int)

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
        self._lines = NAME_LINES[0]
        self._chip = LEAST_CHIP
        self._chip_middle = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.clicked.connect(self._choose)

    def show_cell(self, plan: Plan, activity: Activity, *, is_current: bool) -> None:
        """Show what the role has on an activity."""
        self._letters = plan.letters(activity.id, self._role.id)
        self.word = plan.scheme.words(self._letters)
        self._said = plan.standings.get((activity.id, self._role.id))
        self._is_current = is_current
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_current else Qt.FocusPolicy.ClickFocus)  # one tab stop
        self.update()

    def tell(self, words: str) -> None:
        """Have a screen reader say this of the card."""
        if words != self.accessibleName():
            self.setAccessibleName(words)

    @property
    def label(self) -> str:
        """What stands under its chip: the word by itself, and so with a capital."""
        return begun(self.word)

    @property
    def words(self) -> str:
        """The role, what it has, and what was said of that."""
        more = said_in_words(self._said) if self._said is not None else ""
        return ". ".join(filter(None, (f"{self._role.name}: {self.word}", more)))

    def set_look(self, size: CardSize, atlas: ChipAtlas, chip: int) -> None:
        """Write at this size and put the chip, this large, at this height; all cards have the same."""
        self._points = size.points
        self._lines = size.lines
        self._chip = chip
        self._chip_middle = size.chip_middle(chip)
        self._atlas = atlas
        self.update()

    @property
    def is_involved(self) -> bool:
        """Whether the role has a letter here, or something was said of it."""
        return bool(self._letters) or self._said is not None

    @property
    def chip_height(self) -> int:
        """How high the chip on the card is, in pixels."""
        return self._chip

    def shown_name(self) -> list[str]:
        """The lines in which the name is written."""
        metrics = QFontMetrics(wall_font(self._points, bold=True))
        return cut_lines(self._role.name, metrics, self.width() - 2 * PADDING, self._lines)

    def _choose(self) -> None:
        self.chosen.emit(self._role.id)

    # Qt's overrides

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See QAbstractButton: chosen at once."""
        self._choose()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QAbstractButton: it would press itself, or send the arrows on."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """See QAbstractButton: whoever gives a card the keyboard, such as a screen reader, talks about its role."""
        super().focusInEvent(event)
        if not self._is_current:
            self._choose()

    def sizeHint(self) -> QSize:
        """See QAbstractButton: as wide as the row gives, as high as was fixed."""
        return QSize(1, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """See QAbstractButton."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            inner = self.rect().adjusted(PADDING, PADDING + 4, -PADDING, -PADDING)
            painter.setFont(wall_font(self._points, bold=True))
            painter.setPen(QColor(self._theme.text))
            painter.drawText(inner, _TOP, "\n".join(self.shown_name()))
            word_font = wall_font(self._points)
            metrics = QFontMetrics(word_font)
            words = wrapped(self.label, metrics, inner.width())
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
        """A tint tells which role is talked about, a ring that it has the keyboard, which a button may have instead."""
        theme = self._theme
        has_ring = self.window().focusWidget() is self  # on a second screen too, while the laptop has the keyboard
        edge = QPen(QColor(theme.accent if has_ring else theme.edge), 3 if has_ring else 1)
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
