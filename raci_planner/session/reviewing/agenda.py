"""What a review has to look at, put together from the plan, its memory and the version it looks back to."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from raci_planner.analysis.analysis import Analysis
from raci_planner.analysis.findings import Finding, Severity
from raci_planner.domain.comparing import Comparison, Difference, compare
from raci_planner.domain.content import unpack
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.journal import JournalEntry
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import (
    Activity,
    Cell,
    Holding,
    LogEntry,
    Person,
    Role,
    SignOff,
    Standing,
    StandingState,
    Version,
    VersionKind,
)
from raci_planner.interchange.said import ReportAcceptance
from raci_planner.language import day, headed, say
from raci_planner.session.change_words import change_line
from raci_planner.session.decisions import state_word
from raci_planner.session.reviewing.matters import QUESTIONS, Matter, Topic

_LONG_UNTOUCHED = timedelta(days=365)
_UNSETTLED = {StandingState.PARKED, StandingState.DISPUTED}
_SAID = (Standing, LogEntry, SignOff)
"""What was said in the room is no change of who does what: promises have a topic of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What a review looks back to: a version, the plan it holds, and what was odd about it then."""

    version: Version
    plan: Plan
    findings: frozenset[str]


def last_review(plan: Plan) -> Version | None:
    """The version that the last review kept; without any, the oldest that somebody named; None if there is neither."""
    reviews = [one for one in plan.versions.values() if one.kind is VersionKind.REVIEW]
    if reviews:
        return max(reviews, key=lambda one: one.made_at)
    named = [one for one in plan.versions.values() if one.kind in (VersionKind.NAMED, VersionKind.AUTOMATIC)]
    return min(named, key=lambda one: one.made_at, default=None)


def past_of(version: Version, analysis: Analysis) -> Past:
    """The past that a version holds, judged by the boundaries and on the day of `analysis`.

    Raises:
        DocumentError: if the version cannot be read.
    """
    plan = unpack(version.content)
    then = Analysis(plan, analysis.boundaries, version.made_at.date())
    return Past(version=version, plan=plan, findings=frozenset(finding.key for finding in then.findings))


def agenda(analysis: Analysis, past: Past | None, journal: Iterable[JournalEntry], today: date) -> tuple[Matter, ...]:
    """All matters of a review, topic by topic.

    Args:
        analysis: of the plan as it is now.
        past: what to look back to; without it there is nothing that could have changed.
        journal: what was done to the plan, oldest first.
        today: the day of the review.
    """
    plan = analysis.plan
    comparison = None if past is None else compare(past.plan, plan)
    matters = [
        *_promises(plan, today),
        *(() if comparison is None else _people(comparison)),
        *(() if comparison is None else _changes(comparison)),
        *_findings(analysis, past),
        *_accepted(analysis, past, today),
        *_untouched(plan, journal, today),
    ]
    order = {topic: place for place, topic in enumerate(Topic)}
    return tuple(sorted(matters, key=lambda matter: order[matter.topic]))


def _promises(plan: Plan, today: date) -> Iterator[Matter]:
    """What somebody has to see to, the longest overdue first and what has no day last."""
    found = [said for said in plan.standings.values() if said.state in _UNSETTLED]
    for said in sorted(found, key=lambda said: (said.due or date.max, said.on, said.activity)):
        is_overdue = said.due is not None and said.due < today
        where = plan.activities[said.activity].name
        if said.role is not None:
            where = say("{role} on {activity}", role=plan.roles[said.role].name, activity=where)
        yield Matter(
            key=f"promise:{said.activity}:{said.role or 0}",
            topic=Topic.PROMISE,
            title=headed(state_word(said.state), where),
            detail=(*filter(None, [said.reason]), _seen_to(said), _said_when(said)),
            question=say(QUESTIONS[Topic.PROMISE]),
            activity=said.activity,
            role=said.role,
            due=said.due,
            is_overdue=is_overdue,
        )


def _people(comparison: Comparison) -> Iterator[Matter]:
    """Roles that other people hold now, or that others stand in for."""
    for role in comparison.new.roles_in_order():
        if role.id not in comparison.old.roles:
            continue
        before, now = _holders(comparison.old, role.id), _holders(comparison.new, role.id)
        gone = [say("{who} no longer", who=who) for who in before if who not in now]
        lines = (*gone, *(say("{who} now", who=who) for who in now if who not in before))
        if lines:
            yield Matter(
                key=f"people:{role.id}",
                topic=Topic.PEOPLE,
                title=role.name,
                detail=lines,
                question=say(QUESTIONS[Topic.PEOPLE]),
                role=role.id,
            )


def _holders(plan: Plan, role: RoleId) -> list[str]:
    """Who holds a role and who stands in, each with the word for it."""
    deputies = [say("{person} stands in", person=person.name) for person in plan.people_of(role, deputies=True)]
    return [say("{person} holds it", person=person.name) for person in plan.people_of(role)] + deputies


def _changes(comparison: Comparison) -> Iterator[Matter]:
    """Rows and columns that are not what they were, each with all that changed about it."""
    changes = [one for one in comparison.differences if one.kind not in (Holding, Person, *_SAID)]
    for (activity, role), about in _grouped(changes, _subject):
        yield Matter(
            key=f"change:{activity or 0}:{role or 0}",
            topic=Topic.CHANGE,
            title=_name(comparison, activity, role),
            detail=tuple(change_line(one, comparison) for one in about),
            question=say(QUESTIONS[Topic.CHANGE]),
            activity=activity if activity in comparison.new.activities else None,
            role=role if role in comparison.new.roles else None,
        )


def _findings(analysis: Analysis, past: Past | None) -> Iterator[Matter]:
    """What is open and more than a note: what came up since, then what was there before."""
    for finding in analysis.findings:
        if finding.severity is not Severity.NOTE:
            is_new = past is not None and finding.key not in past.findings
            yield _finding_matter(analysis, finding, Topic.NEW_FINDING if is_new else Topic.OLD_FINDING)


def _accepted(analysis: Analysis, past: Past | None, today: date) -> Iterator[Matter]:
    """What the team lives with, when it was accepted before the last review or longer ago than a review period."""
    oldest = today - timedelta(days=30 * max(1, analysis.plan.info.review_every))
    since = oldest if past is None else max(oldest, past.version.made_at.date())
    for finding in analysis.accepted:
        accepted = analysis.plan.accepted[finding.key]
        if accepted.on <= since:
            reason = str(ReportAcceptance(by=accepted.by, on=accepted.on, reason=accepted.reason))
            yield _finding_matter(analysis, finding, Topic.ACCEPTED, reason)


def _finding_matter(analysis: Analysis, finding: Finding, topic: Topic, reason: str = "") -> Matter:
    plan = analysis.plan
    where = "" if finding.activity is None else plan.activities[finding.activity].name
    return Matter(
        key=f"{'accepted' if topic is Topic.ACCEPTED else 'finding'}:{finding.key}",
        topic=topic,
        title=headed(finding.title, where) if where else finding.title,
        detail=(finding.sentence, *filter(None, [reason])),
        question=say(QUESTIONS[topic]) if topic is Topic.ACCEPTED else finding.question,
        activity=finding.activity,
        role=next(iter(finding.roles), None),
        finding=finding.key,
    )


def _untouched(plan: Plan, journal: Iterable[JournalEntry], today: date) -> Iterator[Matter]:
    """Rows that nobody has changed or agreed on for a year, as far as the plan's own memory goes."""
    last: dict[ActivityId, datetime] = {}
    for entry in journal:
        last.update((touch.activity, entry.at) for touch in entry.touched)
    agreed = {said.activity: said.on for said in plan.standings.values() if said.state is StandingState.AGREED}
    for activity in plan.activities_in_order():
        at = last.get(activity.id)
        if at is None or max(at.date(), agreed.get(activity.id, date.min)) > today - _LONG_UNTOUCHED:
            continue
        yield Matter(
            key=f"untouched:{activity.id}",
            topic=Topic.UNTOUCHED,
            title=activity.name,
            detail=(say("Last changed on {day}", day=day(at.date())),),
            question=say(QUESTIONS[Topic.UNTOUCHED]),
            activity=activity.id,
        )


def _subject(one: Difference) -> tuple[ActivityId | None, RoleId | None]:
    match one.record:
        case Cell(activity=activity) | Activity(id=activity):
            return activity, None
        case Role(id=role):
            return None, role
        case _:
            return None, None


def _name(comparison: Comparison, activity: ActivityId | None, role: RoleId | None) -> str:
    if activity is not None:
        return comparison.both.activities[activity].name
    return say("The plan as a whole") if role is None else comparison.both.roles[role].name


def _grouped[K](
    differences: Iterable[Difference], key: Callable[[Difference], K]
) -> Iterator[tuple[K, list[Difference]]]:
    """Differences about the same thing together, in the order of the first of each."""
    groups: dict[K, list[Difference]] = {}
    for one in differences:
        groups.setdefault(key(one), []).append(one)
    yield from groups.items()


def _seen_to(said: Standing) -> str:
    """Who sees to it, and until when."""
    if not said.owner:
        return say("Nobody sees to it yet until {day}", day=day(said.due)) if said.due else say("Nobody sees to it yet")
    if said.due:
        return say("{name} sees to it until {day}", name=said.owner, day=day(said.due))
    return say("{name} sees to it", name=said.owner)


def _said_when(said: Standing) -> str:
    if said.by:
        return say("Said on {day} by {name}", day=day(said.on), name=said.by)
    return say("Said on {day}", day=day(said.on))
