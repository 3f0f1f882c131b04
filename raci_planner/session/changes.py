"""What changed between two plans, as people read it: thing by thing, with what it did to the findings."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from raci_planner.analysis.effects import Effect, effects
from raci_planner.domain.comparing import Comparison, Difference, Verb, compare
from raci_planner.domain.content import unpack
from raci_planner.domain.errors import DocumentError
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import (
    Activity,
    Cell,
    Holding,
    LogEntry,
    Person,
    Record,
    Role,
    Section,
    SignOff,
    Standing,
    VersionKind,
)
from raci_planner.interchange.lists import PlanList
from raci_planner.interchange.said import ReportChange, ReportReview
from raci_planner.language import counted, say, say_as
from raci_planner.session.change_counts import COUNTED_KINDS, counted_verb
from raci_planner.session.change_words import change_line, place_of, verb_word

MARKS = {
    Verb.ADDED: "+",
    Verb.REMOVED: "−",  # noqa: RUF001 - a minus as wide as the plus
    Verb.RENAMED: "✎",
    Verb.MOVED: "↕",
    Verb.CHANGED: "Δ",
}
_WHOLE = {Verb.ADDED, Verb.REMOVED}


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedThing:
    """A row, a column or something else that changed: its differences, each in words, and their effects.

    `activity` and `role` say where it is in the matrix that has both plans.
    """

    mark: str
    title: str
    differences: tuple[Difference, ...]
    lines: tuple[str, ...]
    effects: tuple[Effect, ...]
    activity: ActivityId | None = None
    role: RoleId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """All that changed. `elsewhere` are effects on the plan as a whole or on what did not change itself."""

    comparison: Comparison
    things: tuple[ChangedThing, ...]
    elsewhere: tuple[Effect, ...]

    @property
    def summary(self) -> str:
        """Such as "4 cells changed, 1 activity added, 1 role renamed"."""
        return counts_in_words(self.comparison.differences)


def changes_between(comparison: Comparison, today: date) -> Changes:
    """Group what differs by what it is about, in the order of the matrix."""
    groups: dict[tuple[object, ...], list[Difference]] = {}
    for one in comparison.differences:
        groups.setdefault(_subject(one.record), []).append(one)
    found = effects(comparison, today)
    of_row: dict[ActivityId, list[Effect]] = {}
    for effect in found:
        if effect.finding.activity is not None:
            of_row.setdefault(effect.finding.activity, []).append(effect)
    things = tuple(_thing(group, comparison, of_row) for group in groups.values())
    told = {id(effect) for thing in things for effect in thing.effects}
    return Changes(
        comparison=comparison,
        things=things,
        elsewhere=tuple(effect for effect in found if id(effect) not in told),
    )


def counts_in_words(differences: Iterable[Difference]) -> str:
    """How much changed, such as "4 cells changed, 1 activity added"; "Nothing differs" if nothing did."""
    counts = Counter((one.kind, Verb.CHANGED if one.kind is Cell else one.verb) for one in differences)
    parts = [
        counted_verb(kind, verb, count)
        for kind in COUNTED_KINDS
        for verb in Verb
        if (count := counts.pop((kind, verb), 0))
    ]
    if others := counts.total():
        parts.append(counted("{count} other change", "{count} other changes", others))
    return ", ".join(parts) or say("Nothing differs")


def change_records(changes: Changes) -> tuple[ReportChange, ...]:
    """The changes one by one, in words; an effect stands with the first change that it belongs to."""
    comparison = changes.comparison
    told = [
        ReportChange(
            where=place_of(one, comparison),
            what=verb_word(one.verb),
            change=change_line(one, comparison),
            effect="; ".join(effect.words for effect in thing.effects) if place == 0 else "",
            names_people=isinstance(one.record, Holding | Person | SignOff | Standing | LogEntry),
        )
        for thing in changes.things
        for place, one in enumerate(thing.differences)
    ]
    elsewhere = (
        ReportChange(where=say("The plan"), what="", change="", effect=effect.words, names_people=False)
        for effect in changes.elsewhere
    )
    return (*told, *elsewhere)


def report_review(plan: Plan, today: date) -> ReportReview | None:
    """The last review of a plan with what has changed since; None without one, or if it can no longer be read."""
    reviews = [one for one in plan.versions.values() if one.kind is VersionKind.REVIEW]
    if not reviews:
        return None
    last = max(reviews, key=lambda one: one.made_at)
    try:
        reviewed = unpack(last.content)
    except DocumentError:  # which those who open the version are told; an export goes without it
        return None
    changes = change_records(changes_between(compare(reviewed, plan), today))
    return ReportReview(name=last.name, on=last.made_at.date(), changes=changes)


def change_list(changes: Changes) -> PlanList:
    """The change log as a list, for workbooks, pages and notes."""
    lines = [(one.where, one.what, one.change, one.effect) for one in change_records(changes)]
    return PlanList(
        title=say("Changes"),
        heads=(
            say_as("column", "Where"),
            say_as("column", "What"),
            say_as("column", "Change"),
            say_as("column", "Effect on the findings"),
        ),
        widths=(44, 12, 60, 48),
        lines=lines,
    )


def _thing(group: list[Difference], comparison: Comparison, of_row: dict[ActivityId, list[Effect]]) -> ChangedThing:
    first = group[0]
    activity, role = _where(first.record)
    verbs = {one.verb for one in group}
    whole = next((one for one in group if one.kind in {Activity, Role, Section} and one.verb in _WHOLE), None)
    only = verbs.pop() if len(verbs) == 1 and not verbs & _WHOLE else Verb.CHANGED  # a new letter makes no new row
    verb = only if whole is None else whole.verb
    return ChangedThing(
        mark=MARKS[verb],
        title=place_of(first, comparison),
        differences=tuple(group),
        lines=tuple(change_line(one, comparison) for one in group),
        effects=tuple(of_row.get(activity, ())) if activity is not None else (),
        activity=activity,
        role=role if activity is None else None,
    )


def _subject(record: Record) -> tuple[object, ...]:
    activity, role = _where(record)
    if activity is not None:
        return Activity, activity
    if role is not None:
        return Role, role
    return (Section, record.id) if isinstance(record, Section) else (type(record),)


def _where(record: Record) -> tuple[ActivityId | None, RoleId | None]:
    match record:
        case Cell(activity=activity, role=role) | Standing(activity=activity, role=role):
            return activity, role
        case LogEntry(activity=activity, role=role):
            return activity, role
        case Activity(id=activity):
            return activity, None
        case Role(id=role) | Holding(role=role) | SignOff(role=role):
            return None, role
        case _:
            return None, None
