"""How far silent ballots agree: per cell, per activity, in the whole plan.

Whoever answers an activity at all answers it for every role: a cell that they leave empty says "not involved". Cells
that nobody gave a letter count nowhere, for a plan of mostly empty cells would otherwise agree by its emptiness.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Ballot, Cell
from raci_planner.domain.schemes import NO_LETTERS, Letters

type _Votes = dict[RoleId, dict[Letters, list[str]]]


class Answer(NamedTuple):
    """One answer to a cell, and who gave it."""

    letters: Letters
    participants: tuple[str, ...]

    @property
    def number(self) -> int:
        """How many gave it."""
        return len(self.participants)


@dataclass(frozen=True, slots=True, kw_only=True)
class CellAgreement:
    """The answers to one cell, the commonest first."""

    role: RoleId
    answers: tuple[Answer, ...]
    voters: int

    @property
    def share(self) -> float:
        """The part of the voters who gave the commonest answer, from 0 to 1."""
        return self.answers[0].number / self.voters

    @property
    def is_unanimous(self) -> bool:
        """Whether all gave one answer."""
        return len(self.answers) == 1

    @property
    def majority(self) -> Letters | None:
        """What more than half would write; None if no answer has so many."""
        return self.answers[0].letters if 2 * self.answers[0].number > self.voters else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityAgreement:
    """The answers to one activity.

    Attributes:
        activity: which.
        voters: how many answered it.
        cells: the roles that at least one of them gave a letter, from left to right.
        owners: the roles that somebody would hold accountable, and how many would; most first.
    """

    activity: ActivityId
    voters: int
    cells: tuple[CellAgreement, ...]
    owners: tuple[tuple[RoleId, int], ...]

    @property
    def share(self) -> float:
        """The mean share of its cells' commonest answers, from 0 to 1."""
        return sum(cell.share for cell in self.cells) / len(self.cells) if self.cells else 1.0

    @property
    def is_unanimous(self) -> bool:
        """Whether all who answered say the same everywhere."""
        return all(cell.is_unanimous for cell in self.cells)

    @property
    def disputes_owner(self) -> bool:
        """Whether not everybody holds the same single role accountable."""
        return len(self.owners) != 1 or self.owners[0][1] < self.voters

    def cell(self, role: RoleId) -> CellAgreement | None:
        """The answers for a role; None if nobody gave it a letter."""
        return next((cell for cell in self.cells if cell.role == role), None)


@dataclass(frozen=True, kw_only=True)
class Agreement:
    """What all ballots say together; `activities` in the order of the plan, `participants` who voted at all."""

    participants: tuple[str, ...]
    activities: tuple[ActivityAgreement, ...]

    @cached_property
    def _by_activity(self) -> dict[ActivityId, ActivityAgreement]:
        return {one.activity: one for one in self.activities}

    @cached_property
    def answered(self) -> tuple[ActivityAgreement, ...]:
        """The activities that somebody answered."""
        return tuple(one for one in self.activities if one.voters)

    @cached_property
    def share(self) -> float:
        """The mean share of the commonest answers of all cells that somebody gave a letter, from 0 to 1."""
        shares = [cell.share for one in self.activities for cell in one.cells]
        return sum(shares) / len(shares) if shares else 1.0

    def of(self, activity: ActivityId) -> ActivityAgreement:
        """The answers to one activity.

        Raises:
            KeyError: if it was not in the plan.
        """
        return self._by_activity[activity]

    def by_disagreement(self) -> tuple[ActivityAgreement, ...]:
        """The activities, the most disputed first; of those alike the ones whose owner is disputed; unanswered last."""
        return tuple(sorted(self.activities, key=lambda one: (not one.voters, one.share, not one.disputes_owner)))

    def disputed(self) -> tuple[ActivityAgreement, ...]:
        """The activities on which not all say the same, the most disputed first."""
        return tuple(one for one in self.by_disagreement() if one.voters and not one.is_unanimous)


def agreement(
    plan: Plan, ballots: Iterable[Ballot], *, is_first_round: bool = False, only: ActivityId | None = None
) -> Agreement:
    """How far ballots agree on the activities and roles of a plan; votes on others are passed over.

    Args:
        plan: what they are about.
        ballots: in which order answers name their participants.
        is_first_round: take what was voted in the round before.
        only: count one activity alone, which takes far less time than all of them.
    """
    wanted = plan.activities if only is None else {only} & plan.activities.keys()
    votes, rows, names = _gathered(plan, ballots, wanted, is_first_round=is_first_round)
    roles = [role.id for role in plan.roles_in_order()]
    activities = []
    for activity in plan.activities_in_order() if only is None else map(plan.activities.__getitem__, wanted):
        voters = rows.get(activity.id, [])
        of_row = votes.get(activity.id, {})
        cells = tuple(_cell(role, of_row[role], voters) for role in roles if role in of_row)
        owners = _owners(of_row, plan.scheme.accountable)
        activities.append(
            ActivityAgreement(activity=activity.id, voters=len(voters), cells=cells, owners=tuple(owners))
        )
    return Agreement(participants=tuple(names), activities=tuple(activities))


def majority_cells(
    plan: Plan, found: Agreement, activities: Collection[ActivityId] | None = None, threshold: float = 0.0
) -> tuple[Cell, ...]:
    """The cells that the plan writes otherwise than most would.

    Args:
        plan: as it stands.
        found: how far the ballots agree.
        activities: look at these only; None for all.
        threshold: the part of the voters that must say the same; more than half in any case.
    """
    cells = []
    for row in found.activities:
        if (activities is not None and row.activity not in activities) or row.activity not in plan.activities:
            continue
        voiced = {cell.role: cell for cell in row.cells}
        for role in plan.roles:
            held = plan.letters(row.activity, role)
            cell = voiced.get(role)
            if cell is not None:
                wanted = cell.majority if cell.share >= threshold else None
            else:  # all who answered the activity leave this role out
                wanted = NO_LETTERS if row.voters else None
            if wanted is not None and wanted != held:
                cells.append(Cell(activity=row.activity, role=role, letters=wanted))
    return tuple(cells)


def _gathered(
    plan: Plan, ballots: Iterable[Ballot], activities: Collection[ActivityId], *, is_first_round: bool
) -> tuple[dict[ActivityId, _Votes], dict[ActivityId, list[str]], list[str]]:
    """The letters that were voted, who answered which activity, and who voted at all."""
    votes: defaultdict[ActivityId, _Votes] = defaultdict(lambda: defaultdict(lambda: defaultdict(list)))
    rows: defaultdict[ActivityId, list[str]] = defaultdict(list)
    names = []
    roles = plan.roles
    for ballot in ballots:
        answered: dict[ActivityId, None] = {}
        participant = ballot.participant
        for vote in ballot.votes:
            letters = vote.before if is_first_round else vote.letters
            activity, role = vote.activity, vote.role
            if letters is None or activity not in activities or role not in roles:
                continue
            answered[activity] = None
            if letters:
                votes[activity][role][letters].append(participant)
        for activity in answered:
            rows[activity].append(ballot.participant)
        if answered:
            names.append(ballot.participant)
    return votes, rows, names


def _cell(role: RoleId, given: dict[Letters, list[str]], voters: list[str]) -> CellAgreement:
    if sum(map(len, given.values())) < len(voters):
        spoken = set(chain.from_iterable(given.values()))
        given[NO_LETTERS] = [name for name in voters if name not in spoken]
    ordered = sorted(given.items(), key=lambda pair: (-len(pair[1]), not pair[0], pair[0]))
    answers = tuple(Answer(letters, tuple(names)) for letters, names in ordered)
    return CellAgreement(role=role, answers=answers, voters=len(voters))


def _owners(of_row: _Votes, accountable: Letters) -> list[tuple[RoleId, int]]:
    counts = {
        role: sum(len(names) for letters, names in given.items() if letters & accountable)
        for role, given in of_row.items()
    }
    return sorted(((role, count) for role, count in counts.items() if count), key=lambda pair: -pair[1])
