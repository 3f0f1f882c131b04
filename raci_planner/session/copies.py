"""Two copies of one plan that went apart, by mail or on two machines, and what they have in common."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from raci_planner.domain.comparing import Comparison, Conflict, Difference, Reconciliation, Verb, reconcile
from raci_planner.domain.comparing.differences import Kind, named, owners
from raci_planner.domain.content import unpack
from raci_planner.domain.errors import Refusal
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, Cell, Role, Section, Version, VersionKind
from raci_planner.domain.schemes import NO_LETTERS, LetterScheme
from raci_planner.language import say
from raci_planner.session.change_words import change_line, place_of
from raci_planner.session.reading import read_plan


@dataclass(frozen=True, slots=True)
class CopyMerge:
    """What comes of bringing a copy in; `base_name` is the version that both come from."""

    found: Reconciliation
    base_name: str

    def words(self, conflict: Conflict) -> tuple[str, str, str, str]:
        """A conflict as a line: what it is about, how it was, how it is here, how it is in the copy."""
        mine, theirs = conflict.mine, conflict.theirs
        if isinstance(mine.record, Cell) and isinstance(theirs.record, Cell):
            return (
                f"{self._place(theirs)}, {self._role(theirs.record)}",
                _letters(mine, self.found.base.scheme, is_before=True),
                _letters(mine, self.found.mine.scheme),
                _letters(theirs, self.found.theirs.scheme),
            )
        if mine.slot == theirs.slot and mine.aspect and mine.verb is not Verb.MOVED:
            before, here, there = (
                str(getattr(record, mine.aspect) or "–")  # noqa: RUF001 - a dash for nothing
                for record in (mine.before, mine.after, theirs.after)
            )
            what = mine.aspect.replace("_", " ")
            return f"{getattr(mine.before, 'name', '')}: {what}", before, here, there
        return self._place(theirs), "", self._line(mine, self.found.mine), self._line(theirs, self.found.theirs)

    def _line(self, one: Difference, side: Plan) -> str:
        where = place_of(one, self._known(one, side))
        return f"{where}: {change_line(one, self._known(one, side))}"

    def _place(self, one: Difference) -> str:
        return place_of(one, self._known(one, self.found.theirs))

    def _known(self, one: Difference, side: Plan) -> Comparison:
        """A comparison in which everything that a difference names has a name."""
        names = [*owners(one.record), named(one.record)]
        plans = (side, self.found.mine, self.found.theirs, self.found.base)
        both = next((plan for plan in plans if all(_is_in(plan, *name) for name in names)), side)
        return Comparison(old=self.found.base, new=side, both=both, differences=(), guesses=())

    def _role(self, cell: Cell) -> str:
        for plan in (self.found.mine, self.found.theirs, self.found.base):
            if cell.role in plan.roles:
                return plan.roles[cell.role].name
        return ""


def merge_with_copy(mine: Plan, path: Path, today: date, base: Plan | None = None) -> CopyMerge:
    """What a copy of a plan brings, by the newest version that both have kept.

    Args:
        mine: the plan that goes on.
        path: the file of the copy.
        today: the day as of which it is read.
        base: what both come from, if it is no version of theirs.

    Raises:
        DocumentError: if the file cannot be used.
        Refusal: if it is no copy of this plan, or the two have no version in common.
    """
    theirs = read_plan(path, today).plan
    if base is not None:
        return CopyMerge(reconcile(base, mine, theirs), base.info.name)
    if theirs.info.uid != mine.info.uid:
        raise Refusal(
            say("{name} is no copy of this plan. Compare the two, and take over what you want.", name=path.name)
        )
    version = common_version(mine, theirs)
    if version is None:
        raise Refusal(
            say(
                "This plan and {name} have kept no version in common, so nobody can tell who changed "
                "what. Compare the two, and take over what you want.",
                name=path.name,
            )
        )
    return CopyMerge(reconcile(unpack(version.content), mine, theirs), version.name)


def common_version(mine: Plan, theirs: Plan) -> Version | None:
    """The newest version that two copies have both kept."""
    both = [
        one
        for key, one in mine.versions.items()
        if one.kind is not VersionKind.LAYER and key in theirs.versions and theirs.versions[key].content == one.content
    ]
    return max(both, key=lambda one: (one.made_at, one.id), default=None)


def _is_in(plan: Plan, kind: Kind, key: object) -> bool:
    if kind is Activity:
        return key in plan.activities
    if kind is Role:
        return key in plan.roles
    return kind is not Section or key in plan.sections


def _letters(one: Difference, scheme: LetterScheme, *, is_before: bool = False) -> str:
    record = one.before if is_before else one.after
    return scheme.words(record.letters if isinstance(record, Cell) else NO_LETTERS)
