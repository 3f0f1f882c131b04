"""The list of what changed: thing by thing, with what it did to the findings."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from raci_planner.analysis.effects import Effect
from raci_planner.desktop.text import plain_label
from raci_planner.desktop.theme import Theme
from raci_planner.domain.ids import ActivityId
from raci_planner.session.changes import ChangedThing, Changes

_THING = Qt.ItemDataRole.UserRole
_WRAPPED = int(Qt.TextFlag.TextWordWrap)
_PADDING = 6
_TALLEST = 10_000
_MOST_EFFECTS = 5

type AnyIndex = QModelIndex | QPersistentModelIndex


class ChangeList(QWidget):
    """How much changed, and the things in the order of the matrix; choosing one asks to be taken there."""

    chosen = Signal(object)
    guesses_asked = Signal()
    restore_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("changesPanel")
        self._summary = plain_label("", self, wraps=True, bold=True)
        self._elsewhere = plain_label("", self, wraps=True)
        self._guesses = QPushButton(self)
        self._guesses.setProperty("look", "link")
        self._guesses.clicked.connect(self.guesses_asked)
        self._guesses.hide()
        self._restore = QPushButton(self)
        self._restore.setProperty("look", "small")
        self._restore.clicked.connect(self._ask_to_restore)
        self._restore.hide()
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Changes"))
        self.list.setLayoutMode(QListWidget.LayoutMode.Batched)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = _Delegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.currentItemChanged.connect(self._tell)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.addWidget(self._summary)
        layout.addWidget(self._guesses)
        layout.addWidget(self._elsewhere)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._restore)

    def show_changes(self, changes: Changes) -> None:
        """List these changes; what was chosen before stays chosen if it still changed."""
        item = self.list.currentItem()
        title = None if item is None else item.data(_THING).title
        self.list.currentItemChanged.disconnect(self._tell)
        self.list.clear()
        for thing in changes.things:
            entry = QListWidgetItem(self.list)
            entry.setData(_THING, thing)
            entry.setData(Qt.ItemDataRole.AccessibleTextRole, ". ".join(lines_of(thing)))
            if thing.title == title:
                self.list.setCurrentItem(entry)
        self.list.currentItemChanged.connect(self._tell)
        self._summary.setText(changes.summary)
        effects = [effect.words for effect in changes.elsewhere]
        self._elsewhere.setText(self.tr("On the whole: {effects}").format(effects="; ".join(effects[:_MOST_EFFECTS])))
        self._elsewhere.setVisible(bool(effects))

    def show_guesses(self, count: int) -> None:
        """Say how many names were taken for one because they are alike."""
        one = self.tr("1 name is only alike: check…")
        self._guesses.setText(one if count == 1 else self.tr("{n} names are only alike: check…").format(n=count))
        self._guesses.setVisible(count > 0)

    def offer(self, words: str) -> None:
        """Say what can be done with the chosen thing; nothing for empty words."""
        self._restore.setText(words)
        self._restore.setVisible(bool(words))

    def follow(self, activity: ActivityId | None) -> None:
        """Choose what is said of an activity, without asking to be taken there."""
        for place in range(self.list.count()):
            if self.list.item(place).data(_THING).activity == activity:
                self.list.currentItemChanged.disconnect(self._tell)
                self.list.setCurrentRow(place)
                self.list.currentItemChanged.connect(self._tell)
                return

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def _ask_to_restore(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.restore_asked.emit(item.data(_THING))

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_THING))


def lines_of(thing: ChangedThing) -> Iterator[str]:
    """What a changed thing says, line by line."""
    yield f"{thing.mark} {thing.title}"
    yield from thing.lines
    yield from (effect.words for effect in thing.effects)


class _Delegate(QStyledItemDelegate):
    """The thing in bold, what became of it, and its effects in the ink of what they are."""

    def __init__(self, theme: Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._list = parent

    def _blocks(self, thing: ChangedThing) -> Iterator[tuple[str, bool, str]]:
        yield f"{thing.mark} {thing.title}", True, self.theme.text
        for line in thing.lines:
            yield line, False, self.theme.text
        for effect in thing.effects:
            yield effect.words, False, self._ink(effect)

    def _ink(self, effect: Effect) -> str:
        return self.theme.fine if effect.is_better else self.theme.severities[effect.finding.severity]

    def _boxes(self, plain: QFont, thing: ChangedThing, width: int) -> Iterator[tuple[str, QFont, str, QRect]]:
        top = _PADDING // 2
        for text, is_bold, ink in self._blocks(thing):
            font = QFont(plain)
            font.setBold(is_bold)
            box = QFontMetrics(font).boundingRect(QRect(0, 0, width - 2 * _PADDING, _TALLEST), _WRAPPED, text)
            yield text, font, ink, QRect(_PADDING, top, width - 2 * _PADDING, box.height())
            top += box.height()

    # Qt's overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """See QStyledItemDelegate."""
        box: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(self.theme.selection))
        for text, font, ink, place in self._boxes(option.font, index.data(_THING), box.width()):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(place.translated(box.topLeft()), _WRAPPED, text)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """See QStyledItemDelegate."""
        width = self._list.viewport().width()
        bottom = 0
        for _, _, _, box in self._boxes(option.font, index.data(_THING), width):
            bottom = box.bottom()
        return QSize(width, bottom + _PADDING)
