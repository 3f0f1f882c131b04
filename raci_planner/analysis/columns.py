"""The columns of a plan as rules see them: who stands on which side, and what the letters are called."""

import re
from collections.abc import Iterable

from raci_planner.analysis.sets import EMPTY, RoleSet, bit_of, everybody, kinds_table, member, places, union
from raci_planner.boundaries.catalogue import Catalogue
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, Role
from raci_planner.domain.schemes import NO_LETTERS, LetterKind, Letters
from raci_planner.domain.sides import OTHER, Side, face_each_other
from raci_planner.language import lowered, say

_GROUP_WORDS = re.compile(
    r"\b(?:\w*teams?|squads?|tribes?|boards?|committees?|councils?|departments?|groups?|office|panel|forum|everyone|"
    r"everybody|all|stakeholders|developers|devs|engineers|designers|testers|analysts|architects|users|customers|"
    r"members|execs|executives|leads|owners|managers|sponsors|vendors|\w*gremium|\w*ausschuss|\w*abteilung|\w*gruppe|"
    r"alle|équipes?|comités?)\b",
    re.IGNORECASE,
)
_ONE_PERSON = re.compile(
    r"\b(?:manager|lead|leader|head|director|owner|chair|chief|secretary|member|sponsor|officer|master|coach|"
    r"coordinator)\b",
    re.IGNORECASE,
)

_IN_TITLES = {
    "A": LetterKind.ACCOUNTABLE,
    "R": LetterKind.RESPONSIBLE,
    "C": LetterKind.CONSULTED,
    "I": LetterKind.INFORMED,
}


def is_group(name: str) -> bool:
    """Whether a role's name speaks of several people, such as "Dev team"; "Team lead" is one person."""
    return bool(_GROUP_WORDS.search(name)) and not _ONE_PERSON.search(name)


class Columns:
    """The roles of a plan, their sides and the plan's letters, as they stand between two edits of a role."""

    def __init__(self, plan: Plan, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.scheme = plan.scheme
        self.kinds = kinds_table(plan.scheme)
        self.roles = plan.roles_in_order()
        self.place = {role.id: plan.slot(role.id) for role in self.roles}
        self.width = max(self.place.values(), default=-1) + 1
        self.ones = everybody(self.width)
        self.kinds_used = sorted({bit_of(letter.kind) for letter in self.scheme.letters})
        self.by_place = sorted(self.roles, key=lambda role: self.place[role.id])
        self.at: list[Role | None] = [None] * self.width
        for role in self.roles:
            self.at[self.place[role.id]] = role
        self._turns = {role.id: turn for turn, role in enumerate(self.roles)}
        self.sides: dict[Side, RoleSet] = {}
        for role in self.roles:
            if role.side is not None and role.side != OTHER:
                self.sides[role.side] = self.of_side(role.side) | self.only(role)
        self._letters = {
            kind: Letters(scheme_set & -scheme_set) for kind in LetterKind if (scheme_set := self.scheme.of_kind(kind))
        }
        self._texts: dict[int, str] = {}
        self._of_kinds: dict[tuple[LetterKind, ...], Letters] = {}
        self.words = {letter: self.word(kind) for letter, kind in _IN_TITLES.items()}

    def only(self, role: Role) -> RoleSet:
        """The set of this one role."""
        return member(self.place[role.id])

    def turn(self, role: Role) -> int:
        """The place of a role among its siblings, from left to right."""
        return self._turns[role.id]

    def of_side(self, side: Side) -> RoleSet:
        """The roles on a side."""
        return self.sides.get(side, EMPTY)

    def facing(self, side: Side | None) -> RoleSet:
        """The roles that stand across the boundary from a side."""
        return union(roles for other, roles in self.sides.items() if face_each_other(side, other))

    @property
    def everyone_on_a_side(self) -> RoleSet:
        """The roles between which boundaries can run."""
        return union(self.sides.values())

    def in_set(self, roles: RoleSet) -> tuple[Role, ...]:
        """The roles of a set, from left to right."""
        found = [role for place in places(roles) if (role := self.at[place]) is not None]
        return tuple(sorted(found, key=self.turn) if len(found) > 1 else found)

    def side_name(self, side: Side) -> str:
        """A side inside a sentence, such as "the product side"."""
        return say("the {side} side", side=lowered(self.catalogue.side_names.get(side, side)))

    def word(self, kind: LetterKind) -> str:
        """What the plan calls a kind of letter, such as "Accountable" or "Approver"."""
        return self.scheme.words(self.letter(kind))

    def text(self, letters: Letters) -> str:
        """A cell's letters as people write them."""
        found = self._texts.get(letters)
        if found is None:
            found = self._texts[letters] = self.scheme.text(letters)
        return found

    def as_kinds(self, letters: bytes) -> bytes:
        """Letters of the plan's scheme as kinds, byte by byte."""
        return letters.translate(self.kinds) if self.kinds else letters

    def of_kinds(self, kinds: tuple[LetterKind, ...]) -> Letters:
        """All letters of some kinds."""
        found = self._of_kinds.get(kinds)
        if found is None:
            found = self._of_kinds[kinds] = self.scheme.of_kind(*kinds)
        return found

    def letter(self, kind: LetterKind) -> Letters:
        """The plan's letter of a kind; none if its scheme has no such letter."""
        return self._letters.get(kind, NO_LETTERS)


def names(records: Iterable[Role | Activity]) -> list[str]:
    """Roles or activities by name."""
    return [record.name for record in records]
