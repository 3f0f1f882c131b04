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
from raci_planner.domain.commands import SetCells
from raci_planner.domain.records import Activity, Cell, Role
from raci_planner.domain.schemes import NO_LETTERS, LetterKind, Letters


class Pattern:
    """The letters of one row by their kinds: who owns, does, is asked, is told."""

    def __init__(self, kinds: int, ones: RoleSet) -> None:
        self._kinds = kinds
        self._ones = ones

    def holding(self, *bits: int) -> RoleSet:
        """The roles that hold a letter of any of these kinds."""
        return union(self._kinds >> bit for bit in bits) & self._ones

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
        """Who holds a letter that another of their letters implies. Source: University of Wisconsin-Madison."""
        weaker = self.holding(CONSULTED, INFORMED, SUPPORTING)
        return weaker & self.working | self.holding(INFORMED) & self.holding(CONSULTED, SUPPORTING)

    @property
    def self_checked(self) -> RoleSet:
        """Who checks or signs what they do themselves."""
        return self.holding(VERIFYING, SIGNING) & self.responsible


class Row(Pattern):
    """An activity with its letters and its stance, at one moment."""

    def __init__(self, activity: Activity, letters: bytes, stance: Stance, columns: Columns) -> None:
        super().__init__(as_kinds(letters, columns), columns.ones)
        self.activity = activity
        self.stance = stance
        self.columns = columns
        self._letters = letters

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
        text = self.columns.scheme.text
        label = label or " · ".join(
            f"{role.name}: {text(self.letters(role)) or '–'} → {text(after) or '–'}"  # noqa: RUF001 - an empty cell
            for role, after in wanted
        )
        cells = [Cell(activity=self.activity.id, role=role.id, letters=after) for role, after in wanted]
        return Fix(label, SetCells(tuple(cells), label))

    def _beyond_talk(self, role: Role) -> Letters:
        return self._without(role, LetterKind.CONSULTED, LetterKind.INFORMED, LetterKind.OMITTED)

    def _without(self, role: Role, *kinds: LetterKind) -> Letters:
        return Letters(self.letters(role) & ~self.columns.scheme.of_kind(*kinds))


def as_kinds(letters: bytes, columns: Columns) -> int:
    """A row's letters as one integer with a byte of kinds per role."""
    return int.from_bytes(letters.translate(columns.kinds) if columns.kinds else letters, "little")
