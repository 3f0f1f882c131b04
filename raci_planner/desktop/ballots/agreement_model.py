"""How far ballots agree, as a table: the list of activities and the matrix of answers at once."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from raci_planner.analysis.agreement import ActivityAgreement, Agreement, CellAgreement, agreement
from raci_planner.desktop.ballots.vote_models import HEADING_ROLE
from raci_planner.desktop.text import plain_tooltip
from raci_planner.desktop.words.ballots import AgreementWords
from raci_planner.domain.ids import ActivityId
from raci_planner.domain.plan import Plan

FOUND_ROLE = Qt.ItemDataRole.UserRole + 2
"""The figures of a cell: a `CellAgreement`, or an `ActivityAgreement` in the first column."""
SHARE_COLUMN = 0
_MOST_NAMED = 6

_DISPLAY = Qt.ItemDataRole.DisplayRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_TOOLTIP = Qt.ItemDataRole.ToolTipRole
_NO_PARENT = QModelIndex()

type AnyIndex = QModelIndex | QPersistentModelIndex


class AgreementModel(QAbstractTableModel):
    """A row per activity, the most disputed first or in the plan's order; the share, then a column per role."""

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self._plan = plan
        self.words = AgreementWords(plan)
        self.is_by_disagreement = True
        self._count()

    @property
    def found(self) -> Agreement:
        """How far the ballots agree."""
        return self._found

    @property
    def before(self) -> Agreement | None:
        """How far they agreed in the round before; None if this is the first."""
        return self._before

    @property
    def rows(self) -> Sequence[ActivityAgreement]:
        """What the rows show."""
        return self._rows

    def refresh(self) -> None:
        """Count again, or sort otherwise."""
        self.beginResetModel()
        self._count()
        self.endResetModel()

    def row_of(self, activity: ActivityId) -> int | None:
        """The row of an activity."""
        return next((place for place, one in enumerate(self._rows) if one.activity == activity), None)

    def cell(self, row: int, column: int) -> CellAgreement | None:
        """The answers in a cell of a role; None if nobody gave it a letter."""
        if column == SHARE_COLUMN or not 0 <= row < len(self._rows):
            return None
        return self._rows[row].cell(self._roles[column - 1].id)

    def details(self, row: int, column: int) -> str:
        """All that is known of a cell, in a sentence or two."""
        if not 0 <= row < len(self._rows):
            return ""
        of_row = self._rows[row]
        name = self._plan.activities[of_row.activity].name
        if column == SHARE_COLUMN:
            return self._about_row(name, of_row)
        role = self._roles[column - 1]
        cell = self.cell(row, column)
        now = self._plan.scheme.words(self._plan.letters(of_row.activity, role.id))
        nobody = self.tr("nobody gave it a letter")
        parts = [f"{role.name} — {name}: {self.words.answers(cell) if cell is not None else nobody}."]
        first = self._before.of(of_row.activity).cell(role.id) if self._before is not None else None
        if first is not None:
            parts.append(self.tr("In the first round: {answers}.").format(answers=self.words.answers(first)))
        parts.append(self.tr("In the plan now: {letters}.").format(letters=now))
        return " ".join(parts)

    def _about_row(self, name: str, of_row: ActivityAgreement) -> str:
        if not of_row.voters:
            return self.tr("{activity}: nobody answered.").format(activity=name)
        owners = ", ".join(f"{self._plan.roles[role].name} ({count})" for role, count in of_row.owners[:_MOST_NAMED])
        if len(of_row.owners) > _MOST_NAMED:
            owners = self.tr("{owners} and {n} more").format(owners=owners, n=len(of_row.owners) - _MOST_NAMED)
        words = self.tr("{activity}: {share} agreement of {n}. Accountable would be: {owners}.")
        return words.format(
            activity=name, share=self.words.share(of_row.share), n=of_row.voters, owners=owners or self.tr("nobody")
        )

    def _count(self) -> None:
        ballots = sorted(self._plan.ballots.values(), key=lambda one: one.participant.casefold())
        self._roles = self._plan.roles_in_order()
        self._found = agreement(self._plan, ballots)
        is_second = any(vote.before is not None for ballot in ballots for vote in ballot.votes)
        self._before = agreement(self._plan, ballots, is_first_round=True) if is_second else None
        self._rows = self._found.by_disagreement() if self.is_by_disagreement else self._found.activities

    # Qt's overrides

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else 1 + len(self._roles)

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> Any:
        """See QAbstractTableModel."""
        row, column = index.row(), index.column()
        of_row, cell = self._rows[row], self.cell(row, column)
        if role == FOUND_ROLE:
            return of_row if column == SHARE_COLUMN else cell
        if role in {_SPOKEN, _TOOLTIP} and of_row.activity in self._plan.activities:
            details = self.details(row, column)
            return plain_tooltip(details) if role == _TOOLTIP else details
        if role != _DISPLAY:
            return None
        if column == SHARE_COLUMN:
            return self.words.share(of_row.share) if of_row.voters else ""
        return self.words.leading(cell) if cell is not None else ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """See QAbstractTableModel."""
        if role == HEADING_ROLE:
            return False
        if role not in {_DISPLAY, _SPOKEN, _TOOLTIP}:
            return None
        if orientation == Qt.Orientation.Vertical:
            activity = self._plan.activities.get(self._rows[section].activity)
            name = activity.name if activity is not None else ""
        else:
            name = self.tr("Agreement") if section == SHARE_COLUMN else self._roles[section - 1].name
        return plain_tooltip(name) if role == _TOOLTIP else name
