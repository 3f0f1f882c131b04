"""The matters of a review, topic by topic, each with what came of it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from raci_planner.desktop.icons import icon
from raci_planner.desktop.theme import Theme
from raci_planner.domain.records import ReviewStep
from raci_planner.session.reviewing.matters import Matter, Outcome, Topic

translate = QCoreApplication.translate
_ICONS = {Outcome.CONFIRMED: "list-checks", Outcome.CHANGED: "pencil", Outcome.PARKED: "lock"}


class MatterList(QTreeWidget):
    """Topics with their matters; what is settled says how, in words and with a sign."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("matterList")
        self.setAccessibleName(self.tr("Matters of the review"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(self.fontMetrics().averageCharWidth() * 2)
        self.setUniformRowHeights(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._theme = theme
        self._items: dict[str, QTreeWidgetItem] = {}
        self.currentItemChanged.connect(self._tell)

    def show_matters(self, matters: Sequence[Matter], done: Mapping[str, ReviewStep]) -> None:
        """Show these matters; the one that was current stays so while it is there."""
        current = self.current_key()
        self.currentItemChanged.disconnect(self._tell)
        self.clear()
        self._items = {}
        for topic in Topic:
            self._add_topic(topic, [matter for matter in matters if matter.topic is topic], done)
        self.expandAll()
        self.currentItemChanged.connect(self._tell)
        item = self._items.get(current or "")
        if item is not None:
            self.setCurrentItem(item)
        elif self._items:
            self.choose(next((one.key for one in matters if one.key not in done), matters[0].key))

    def current_key(self) -> str | None:
        """The key of the current matter."""
        item = self.currentItem()
        return next((key for key, one in self._items.items() if one is item), None)

    def choose(self, key: str) -> None:
        """Go to a matter."""
        self.setCurrentItem(self._items[key])

    def _add_topic(self, topic: Topic, matters: Sequence[Matter], done: Mapping[str, ReviewStep]) -> None:
        if not matters:
            return
        settled = sum(matter.key in done for matter in matters)
        head = QTreeWidgetItem(self, [topic_words(topic), f"{settled} / {len(matters)}"])
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        for matter in matters:
            step = done.get(matter.key)
            state = self._state(matter, step)
            item = QTreeWidgetItem(head, [matter.title, state])
            item.setData(1, Qt.ItemDataRole.AccessibleTextRole, state or self.tr("open"))
            item.setIcon(0, self._sign(matter, step))
            item.setToolTip(0, matter.title)
            self._items[matter.key] = item

    def _state(self, matter: Matter, step: ReviewStep | None) -> str:
        if step is not None:
            return outcome_words(Outcome(step.outcome))
        return self.tr("Overdue") if matter.is_overdue else ""

    def _sign(self, matter: Matter, step: ReviewStep | None) -> QIcon:
        if step is not None:
            return icon(_ICONS[Outcome(step.outcome)], self._theme)
        return icon("triangle-alert" if matter.is_overdue else "message-circle-question-mark", self._theme)

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        key = next((key for key, one in self._items.items() if one is item), None)
        if key is not None:
            self.chosen.emit(key)


def topic_words(topic: Topic) -> str:
    """A topic in the language of the program."""
    return {
        Topic.PROMISE: translate("Review", "Promised and parked"),
        Topic.PEOPLE: translate("Review", "People who changed"),
        Topic.CHANGE: translate("Review", "Changed since"),
        Topic.NEW_FINDING: translate("Review", "New findings"),
        Topic.OLD_FINDING: translate("Review", "Findings from before"),
        Topic.ACCEPTED: translate("Review", "Accepted, to look at again"),
        Topic.UNTOUCHED: translate("Review", "Untouched for a year"),
    }[topic]


def outcome_words(outcome: Outcome) -> str:
    """An outcome in the language of the program."""
    return {
        Outcome.CONFIRMED: translate("Review", "Confirmed"),
        Outcome.CHANGED: translate("Review", "Changed"),
        Outcome.PARKED: translate("Review", "Parked"),
    }[outcome]
