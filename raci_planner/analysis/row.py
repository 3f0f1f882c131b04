"""One activity with its letters, as row rules see and word it."""

from collections.abc import Iterable

from raci_planner.analysis.columns import Columns
from raci_planner.analysis.findings import Fix
from raci_planner.analysis.match import Stance
from raci_planner.analysis.sets import (
    ACCOUNTABLE,
    CONSULTED,
    INFORMED,
    RESPONSIBLE,
    SIGNING,
    SUPPORTING,
    VERIFYING,
    RoleSet,
    union,
)
from raci_planner.analysis.spread import doubled
from raci_planner.domain.commands import SetCells
from raci_planner.domain.records import Activity, Cell, Role
from raci_planner.domain.schemes import NO_LETTERS, LetterKind, Letters


class Row:
    """An activity with its letters and its stance, at one moment."""

    def __init__(self, activity: Activity, letters: bytes, stance: Stance, columns: Columns) -> None:
        self.activity = activity
        self.stance = stance
        self.columns = columns
        self._letters = letters
        self._kinds = int.from_bytes(columns.as_kinds(letters), "little")

    def holding(self, *bits: int) -> RoleSet:
        """The roles that hold a letter of any of these kinds."""
        return union(self._kinds >> bit for bit in bits) & self.columns.ones

    @property
    def accountable(self) -> RoleSet:
        """Who answers for the outcome."""
        return self.holding(ACCOUNTABLE)

    @property
    def responsible(self) -> RoleSet:
        """Who does the work."""
        return self.holding(RESPONSIBLE)

    @property
    def working(self) -> RoleSet:
        """Who answers for it or does it."""
        return self.holding(ACCOUNTABLE, RESPONSIBLE)

    @property
    def involved(self) -> RoleSet:
        """Who has any letter, but the one that says "left out on purpose"."""
        return self.holding(RESPONSIBLE, ACCOUNTABLE, CONSULTED, INFORMED, SUPPORTING, VERIFYING, SIGNING)

    @property
    def doubled(self) -> RoleSet:
        """Who holds a letter that another of their letters implies."""
        return doubled(*map(self.holding, (ACCOUNTABLE, RESPONSIBLE, SUPPORTING, CONSULTED, INFORMED)))

    @property
    def self_checked(self) -> RoleSet:
        """Who checks or signs what they do themselves."""
        return self.holding(VERIFYING, SIGNING) & self.responsible

    def letters(self, role: Role) -> Letters:
        """The letters of one role."""
        return Letters(self._letters[self.columns.place[role.id]])

    def cells(self, roles: Iterable[Role]) -> tuple[Cell, ...]:
        """The filled cells of these roles."""
        return tuple(
            Cell(activity=self.activity.id, role=role.id, letters=self.letters(role))
            for role in roles
            if self.letters(role) != NO_LETTERS
        )

    def consulting(self, role: Role) -> tuple[Role, Letters]:
        """A role's letters with "is asked" in place of "answers for it" and "does it"."""
        kept = self._without(role, LetterKind.ACCOUNTABLE, LetterKind.RESPONSIBLE, LetterKind.INFORMED)
        return role, Letters(kept | self.columns.letter(LetterKind.CONSULTED))

    def informing(self, role: Role) -> tuple[Role, Letters]:
        """A role's letters with "is told" in place of "is asked"."""
        kept = self._without(role, LetterKind.CONSULTED)
        return role, Letters(kept | self.columns.letter(LetterKind.INFORMED))

    def owning(self, role: Role) -> tuple[Role, Letters]:
        """A role's letters with "answers for it"; "does it" stays, being asked or told goes without saying."""
        return role, Letters(self._beyond_talk(role) | self.columns.letter(LetterKind.ACCOUNTABLE))

    def doing(self, role: Role) -> tuple[Role, Letters]:
        """A role's letters with "does it"."""
        return role, Letters(self._beyond_talk(role) | self.columns.letter(LetterKind.RESPONSIBLE))

    def only_doing(self, role: Role) -> tuple[Role, Letters]:
        """A role's letters with "does it" and without "answers for it"."""
        kept = self._without(role, LetterKind.ACCOUNTABLE)
        return role, Letters(kept | self.columns.letter(LetterKind.RESPONSIBLE))

    def cleared(self, role: Role, *kinds: LetterKind) -> tuple[Role, Letters]:
        """A role's letters without these kinds."""
        return role, self._without(role, *kinds)

    def fix(self, *wanted: tuple[Role, Letters], label: str = "") -> Fix:
        """The way out that gives these roles these letters, labelled with what changes."""
        text = self.columns.text
        label = label or " · ".join(
            f"{role.name}: {text(self.letters(role)) or '–'} → {text(after) or '–'}"  # noqa: RUF001 - an empty cell
            for role, after in wanted
        )
        cells = [Cell(activity=self.activity.id, role=role.id, letters=after) for role, after in wanted]
        return Fix(label, SetCells(tuple(cells), label))

    def _beyond_talk(self, role: Role) -> Letters:
        return self._without(role, LetterKind.CONSULTED, LetterKind.INFORMED, LetterKind.OMITTED)

    def _without(self, role: Role, *kinds: LetterKind) -> Letters:
        return Letters(self.letters(role) & ~self.columns.of_kinds(kinds))
