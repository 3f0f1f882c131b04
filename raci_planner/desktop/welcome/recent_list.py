"""The plans that were open lately, as cards."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from raci_planner.desktop.cards import CardButton
from raci_planner.desktop.days import day, time
from raci_planner.desktop.icons import icon
from raci_planner.desktop.recent import RecentPlan
from raci_planner.desktop.text import ElidedLabel, plain_label
from raci_planner.desktop.theme import Theme

_MIDDLE = Qt.TextElideMode.ElideMiddle
_RIGHT = Qt.TextElideMode.ElideRight


class RecentList(QWidget):
    """A card per plan; one whose file is gone offers to look for it or to leave the list."""

    chosen = Signal(Path)
    located = Signal(Path)
    removed = Signal(Path)
    pin_toggled = Signal(Path)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recentList")
        self._theme = theme
        self._today = date.today()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._cards: list[QWidget] = []

    def show_plans(self, plans: Sequence[RecentPlan], today: date) -> None:
        """Show these plans instead of the ones before."""
        self._today = today
        for card in self._cards:
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(plan) if plan.is_there else self._missing_card(plan) for plan in plans]
        for card in self._cards:
            self._layout.addWidget(card)

    def focus_first(self) -> bool:
        """Put the keyboard on the first plan that can be opened; False if there is none."""
        card = next((card for card in self._cards if isinstance(card, CardButton)), None)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
        return card is not None

    def _card(self, plan: RecentPlan) -> CardButton:
        card = CardButton(f"{plan.name}. {self._remark(plan)}", self)
        head = QHBoxLayout()
        head.addWidget(_bold(ElidedLabel(plan.name, _RIGHT, card)), 1)
        remark = plain_label(self._remark(plan), card, look="muted")
        head.addWidget(remark)
        foot = QHBoxLayout()
        where = f"{_short(plan.path)} · {self._when(plan.when)}"
        foot.addWidget(_muted(ElidedLabel(where, _MIDDLE, card)), 1)
        foot.addWidget(self._pin(plan, card))
        card.show_layout(_stacked(head, foot))
        card.clicked.connect(lambda: self.chosen.emit(plan.path))
        card.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        card.customContextMenuRequested.connect(lambda at: self._menu(plan).popup(card.mapToGlobal(at)))
        card.setToolTip(str(plan.path))
        return card

    def _missing_card(self, plan: RecentPlan) -> QFrame:
        card = QFrame(self)
        card.setProperty("look", "card")
        head = QHBoxLayout()
        head.addWidget(_bold(ElidedLabel(plan.name, _RIGHT, card)), 1)
        for words, signal in ((self.tr("Locate…"), self.located), (self.tr("Remove"), self.removed)):
            button = QPushButton(words, card)
            button.setProperty("look", "link")
            button.setAccessibleName(f"{words} {plan.name}")
            button.clicked.connect(lambda _checked=False, told=signal: told.emit(plan.path))
            head.addWidget(button)
        foot = QHBoxLayout()
        foot.addWidget(
            _muted(ElidedLabel(self.tr("File moved or deleted") + f" · {_short(plan.path)}", _MIDDLE, card)), 1
        )
        card.setLayout(_stacked(head, foot))
        return card

    def _pin(self, plan: RecentPlan, card: QWidget) -> QToolButton:
        pin = QToolButton(card)
        pin.setIcon(icon("pin-off" if plan.is_pinned else "pin", self._theme))
        words = self.tr("Unpin") if plan.is_pinned else self.tr("Pin to the top")
        pin.setToolTip(words)
        pin.setAccessibleName(f"{words}: {plan.name}")
        pin.clicked.connect(lambda: self.pin_toggled.emit(plan.path))
        return pin

    def _menu(self, plan: RecentPlan) -> QMenu:
        menu = QMenu(self)
        menu.addAction(
            self.tr("Unpin") if plan.is_pinned else self.tr("Pin to the top"),
            lambda: self.pin_toggled.emit(plan.path),
        )
        menu.addAction(self.tr("Remove from the list"), lambda: self.removed.emit(plan.path))
        return menu

    def _remark(self, plan: RecentPlan) -> str:
        parts = []
        if plan.to_resolve:
            parts.append(self.tr("{count} to resolve").format(count=plan.to_resolve))
        if plan.review_due is not None:
            words = self.tr("Review due {day}") if plan.review_due >= self._today else self.tr("Review was due {day}")
            parts.append(words.format(day=day(plan.review_due)))
        return " · ".join(parts)

    def _when(self, when: datetime) -> str:
        days = (self._today - when.date()).days
        if days <= 0:
            return self.tr("today, {time}").format(time=time(when))
        return self.tr("yesterday") if days == 1 else day(when)


def _stacked(head: QHBoxLayout, foot: QHBoxLayout) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setContentsMargins(12, 8, 8, 8)
    layout.setSpacing(2)
    layout.addLayout(head)
    layout.addLayout(foot)
    return layout


def _bold(label: ElidedLabel) -> ElidedLabel:
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def _muted(label: ElidedLabel) -> ElidedLabel:
    label.setProperty("look", "muted")
    return label


def _short(path: Path) -> str:
    try:
        return f"~/{path.relative_to(Path.home())}"
    except ValueError:
        return str(path)
