"""The dialogue on the letters of a plan: which ones, what becomes of those so far, and how that would look."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from raci_planner.desktop.form import FormDialog
from raci_planner.desktop.letters.draft import LettersDraft
from raci_planner.desktop.letters.letters_table import LettersTable
from raci_planner.desktop.letters.mini_matrix import MiniMatrix
from raci_planner.desktop.letters.targets_panel import TargetsPanel
from raci_planner.desktop.text import plain_label
from raci_planner.desktop.theme import Theme
from raci_planner.domain.commands import Command
from raci_planner.domain.errors import Refusal
from raci_planner.domain.plan import Plan
from raci_planner.domain.schemes import OWN, SCHEMES, LetterKind

_KEY = Qt.ItemDataRole.UserRole
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_ROOM_FOR_BOTH = 56
"""Heights of a line of text that a screen is wide, at least, where the preview stands beside what leads to it."""


class LettersDialog(FormDialog):
    """Schemes on the left, the letters of the chosen one on the right, and below what it does to the plan."""

    def __init__(self, plan: Plan, theme: Theme, run: Callable[[Command], object], parent: QWidget) -> None:
        hint = self.tr(
            "All cells are written anew in one step that can be undone. Nothing is left out unless you say so."
        )
        super().__init__(self.tr("Letters of this plan"), hint, parent, width=66, height=41)
        self.setObjectName("lettersDialog")
        self._theme = theme
        self._run = run
        self.draft = LettersDraft(plan)
        self.schemes = self._made_schemes()
        self.table = LettersTable(self.draft, theme, self)
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name of the own letters"))
        self.name.setPlaceholderText(self.tr("Name, such as “Our letters”"))
        self.add_button = QPushButton(self.tr("&Add letter"), self)
        self.add_button.setAutoDefault(False)
        self.targets = TargetsPanel(self.draft, theme, self)
        self.preview = MiniMatrix(plan, theme, self)
        self._summary = plain_label("", self, wraps=True)
        self._summary.setObjectName("lettersSummary")
        self._build()
        self.ok_button.setText(self.tr("Change letters"))
        self.schemes.currentRowChanged.connect(self._choose)
        self.table.changed.connect(self._follow)
        self.table.reshaped.connect(self._show)
        self.targets.changed.connect(self._follow_targets)
        self.name.textEdited.connect(self._rename)
        self.add_button.clicked.connect(self._add)
        self.schemes.setCurrentRow([*SCHEMES, OWN].index(self.draft.key))
        self.schemes.setFocus()

    @property
    def summary(self) -> str:
        """What would happen, in a sentence or two."""
        return self._summary.text()

    def _made_schemes(self) -> QListWidget:
        listed = QListWidget(self)
        listed.setObjectName("schemes")
        listed.setAccessibleName(self.tr("Sets of letters"))
        line = self.fontMetrics().height()
        listed.setFixedWidth(line * 9)
        for key, scheme in SCHEMES.items():
            item = QListWidgetItem(scheme.name, listed)
            item.setData(_KEY, key)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, scheme.words(scheme.everything))
            item.setToolTip(scheme.words(scheme.everything))
        own = QListWidgetItem(self.tr("Own letters…"), listed)
        own.setData(_KEY, OWN)
        own.setToolTip(self.tr("Letters with your own words, meanings and colours"))
        return listed

    def _build(self) -> None:
        own = QHBoxLayout()
        own.addWidget(self.name, 1)
        own.addWidget(self.add_button)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(plain_label(self.tr("What becomes of the letters so far"), self, bold=True))
        left.addWidget(self.targets)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(plain_label(self.tr("How the plan looks then"), self, bold=True))
        right.addWidget(self.preview)
        right.addStretch(1)
        self._below = below = QBoxLayout(_BESIDE)
        below.setSpacing(20)
        below.addLayout(left, 4)
        if not self.preview.is_empty:
            below.addLayout(right, 5)
        self.preview.setVisible(not self.preview.is_empty)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        column.addLayout(own)
        column.addSpacing(6)
        column.addLayout(below)
        column.addWidget(self._summary)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.schemes)
        row.addLayout(column, 1)
        self.content.addLayout(row, 1)

    def _choose(self, row: int) -> None:
        self.draft.choose(self.schemes.item(row).data(_KEY))
        self.name.setText(self.draft.name)
        self._show()

    def _show(self) -> None:
        """Show the letters of the draft and what they do."""
        is_own = self.draft.key == OWN
        for widget in (self.name, self.add_button):
            widget.setVisible(is_own)
        self.add_button.setEnabled(self.draft.can_add)
        self.table.show_letters()
        self._follow()

    def _follow(self) -> None:
        """A letter was changed: offer it below."""
        self._try(self.targets.offer)
        self._follow_targets()

    def _follow_targets(self) -> None:
        self.preview.show_recoding(None)
        if self._try(lambda: self.preview.show_recoding(self.draft.recoding)):
            self._summary.setText(self._said())

    def _try(self, step: Callable[[], object]) -> bool:
        """Show what the letters do; while they cannot be read, say why and offer nothing."""
        try:
            step()
        except Refusal as reason:
            self._summary.setText(str(reason))
            self.ok_button.setEnabled(False)
            return False
        self.ok_button.setEnabled(True)
        return True

    def _said(self) -> str:
        count, lost = self.draft.rewritten(), self.draft.dropped()
        parts = []
        if count:
            parts.append(self.tr("1 cell is written anew.") if count == 1 else self._cells_anew(count))
        for code, cells in lost.items():
            words = (
                self.tr("{letter} is left out of 1 cell.")
                if cells == 1
                else self.tr("{letter} is left out of {n} cells.")
            )
            parts.append(words.format(letter=code, n=f"{cells:,}"))
        if LetterKind.ACCOUNTABLE not in {letter.kind for letter in self.draft.letters}:
            parts.append(self.tr("No letter says who answers for an activity, so nobody will be asked about that."))
        return " ".join(parts) or self.tr("No cell changes.")

    def _cells_anew(self, count: int) -> str:
        return self.tr("{n} cells are written anew.").format(n=f"{count:,}")

    def _rename(self, text: str) -> None:
        self.draft.name = text
        self._follow_targets()

    def _add(self) -> None:
        self.draft.add()
        self._show()
        self.table.begin_last()

    # Qt's overrides

    def fit_into(self, screen: QSize) -> None:
        """See FormDialog: with large text on a small screen, what becomes of the letters stands above the preview."""
        line = self.fontMetrics().height()
        self._below.setDirection(_BESIDE if screen.width() > line * _ROOM_FOR_BOTH else _BELOW)
        super().fit_into(screen)

    def accept(self) -> None:
        """See QDialog."""
        self._run(self.draft.command)
        super().accept()
