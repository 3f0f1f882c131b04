"""Blur across rows: patterns that no single row shows."""

from collections import Counter

from raci_planner.analysis.blur import PairBlur, role_blur
from raci_planner.analysis.columns import names
from raci_planner.analysis.findings import Family, Fix, Severity
from raci_planner.analysis.rules import documents, sources
from raci_planner.analysis.rules.rule import Sight, WideRule
from raci_planner.analysis.sets import EMPTY, OMITTED, RowSet
from raci_planner.analysis.survey import Survey
from raci_planner.analysis.wording import among, in_activities
from raci_planner.analysis.workload import Workload
from raci_planner.boundaries import Duty
from raci_planner.domain.commands import DeleteActivities
from raci_planner.domain.ids import ActivityId
from raci_planner.domain.records import Activity, Person, Role, Section
from raci_planner.domain.sides import Side, face_each_other
from raci_planner.language import begun, counted, later, listed, lowered, number, say, share

BLURRED = 0.3
"""From this share of a role's documented work across the boundary on, it is worth a talk. Source: our own measure."""
SHARED = 0.5
"""From this share of common work on, two roles share "most" of it. Source: our own measure."""
A_PATTERN = 3
"""Fewer rows than this are single cases, which the rows themselves tell."""
_TWO_HATS_CLAIMS = {
    "002": later("in small organisations one person often has several of these jobs."),
    "003": later("in start-ups the lines between the two are blurred."),
}
MOST_TWINS = 4
"""More activities alike than this are a series, not a duplicate."""


def _activities(survey: Survey, rows: RowSet) -> tuple[ActivityId, ...]:
    return tuple(activity.id for activity in survey.listed(rows))


def _count(rows: RowSet) -> str:
    return in_activities(rows.bit_count())


def _reaches_across(survey: Survey, load: Workload) -> Sight | None:
    blur = role_blur(survey, load.role)
    if blur is None or blur.beyond.bit_count() < A_PATTERN or blur.index < BLURRED:
        return None
    beyond = survey.listed(blur.beyond)
    return Sight(
        title=say("{share} of the work lies across", share=share(blur.index)),
        sentence=say(
            "{role} owns or does {activities} that the documents give to the other side, of {count} documented ones",
            role=load.role.name,
            activities=_count(blur.beyond),
            count=blur.work.bit_count(),
        )
        + among(names(beyond)),
        basis=f"{blur.beyond.bit_count()}/{blur.work.bit_count()}",
        roles=(load.role,),
        activities=tuple(one.id for one in beyond),
    )


def _shares_work(survey: Survey, pair: PairBlur) -> Sight | None:
    if pair.count <= A_PATTERN or pair.index < SHARED:
        return None
    shared = survey.listed(pair.shared)
    return Sight(
        title=say("two roles, one job"),
        sentence=say(
            "{one} and {other} both own or do {activities}, {share} of what the less busy of them does",
            one=pair.one.name,
            other=pair.other.name,
            activities=in_activities(pair.count),
            share=share(pair.index),
        )
        + among(names(shared)),
        question=say("Where does {one} end and {other} begin?", one=pair.one.name, other=pair.other.name),
        basis=f"{pair.count}/{pair.smaller}",
        roles=(pair.one, pair.other),
        activities=tuple(one.id for one in shared),
    )


def _duty_alternates(survey: Survey, duty: Duty) -> Sight | None:
    rows = survey.duties.of_duty(duty.id)
    own, across = rows & survey.held.owned_by(duty.side), survey.across(rows, duty.side)
    if not own or across.bit_count() < A_PATTERN - 1:
        return None
    return Sight(
        title=say("one duty, two owners by turns"),
        sentence=begun(
            say(
                "{duty} is owned by {side} on {activities} and across the boundary on {number}",
                duty=lowered(duty.name),
                side=survey.columns.side_name(duty.side),
                activities=_count(own),
                number=number(across.bit_count()),
            )
        )
        + among(names(survey.listed(across))),
        basis=f"{own.bit_count()}/{across.bit_count()}",
        activities=_activities(survey, own | across),
        sources=documents.evidence_of(survey.catalogue, duty),
        duty=duty.id,
    )


def _section_alternates(survey: Survey, section: Section) -> Sight | None:
    rows = survey.plan.activities_of(section.id)
    astray = [row for row in rows if row.id in survey.astray]
    if len(astray) < A_PATTERN:
        return None
    owned: Counter[Side] = Counter()
    for row in rows:
        owners = survey.owners(row.id)
        owned.update(side for side, roles in survey.columns.sides.items() if owners & roles)
    documented = [row for row in rows if (stance := survey.duties.stances.get(row.id)) and stance.side]
    both = [side for side, count in owned.items() if count > 1]
    if len(both) < 2 or len(astray) < BLURRED * len(documented):
        return None
    by_side = [
        say("{side} owns {activities}", side=survey.columns.side_name(side), activities=in_activities(owned[side]))
        for side in both
    ]
    return Sight(
        title=say("ownership goes back and forth"),
        sentence=counted(
            "In “{section}”, {owning}; {number} of them is not with the side that the documents name.",
            "In “{section}”, {owning}; {number} of them are not with the side that the documents name.",
            len(astray),
            section=section.name,
            owning=listed(by_side),
        ),
        basis=" ".join(f"{side}={count}" for side, count in sorted(owned.items())) + f" astray={len(astray)}",
        activities=tuple(row.id for row in astray),
    )


def _same_twice(survey: Survey, twins: tuple[ActivityId, ...]) -> Sight | None:
    if not 1 < len(twins) <= MOST_TWINS:
        return None
    owners = {one: survey.owners(one) for one in twins}
    if len(set(owners.values()) - {EMPTY}) < 2:
        return None
    alike = survey.in_order(twins)
    owned = [one for one in alike if owners[one.id]]
    first = owned[0] if owned else None
    other = next(
        (one for one in owned if first and _are_twins(first, one) and not owners[one.id] & owners[first.id]), None
    )
    if first is None or other is None:
        return None
    roles = survey.columns.in_set(owners[first.id]), survey.columns.in_set(owners[other.id])
    faces = any(face_each_other(one.side, two.side) for one in roles[0] for two in roles[1])
    word = survey.columns.words["A"]
    return Sight(
        title=say("the same work twice"),
        sentence=counted(
            "“{one}” and “{two}” read like the same work; {roles} is {letter} for the one and {others} for the other.",
            "“{one}” and “{two}” read like the same work; {roles} are {letter} for the one and {others} for the other.",
            len(roles[0]),
            one=first.name,
            two=other.name,
            roles=listed(names(roles[0])),
            letter=word,
            others=listed(names(roles[1])),
        ),
        basis=" ".join(f"{one.id}={[role.id for role in survey.columns.in_set(owners[one.id])]}" for one in alike),
        severity=Severity.CHECK if faces else Severity.NOTE,
        roles=(*roles[0], *roles[1]),
        activities=(first.id, other.id),
        fixes=tuple(Fix(say("Delete “{name}”", name=one.name), DeleteActivities((one.id,))) for one in (first, other)),
        duty=survey.duties.stances[first.id].duty,
    )


def _are_twins(one: Activity, other: Activity) -> bool:
    """Whether two activities of one meaning can be one written down twice, and not one repeated in every phase."""
    return one.section == other.section or one.name.casefold() != other.name.casefold()


def _two_hats(survey: Survey, person: Person) -> Sight | None:
    holdings = survey.plan.holdings.values()
    held = {holding.role for holding in holdings if holding.person == person.id and not holding.is_deputy}
    roles = [role for role in survey.columns.roles if role.id in held]
    for place, one in enumerate(roles):
        for other in roles[place + 1 :]:
            rows = _meeting(survey, one, other)
            if rows:
                return _hats_sight(survey, person, (one, other), rows)
    return None


def _meeting(survey: Survey, one: Role, other: Role) -> RowSet:
    if not face_each_other(one.side, other.side):
        return EMPTY
    return survey.held.holding(one, *range(OMITTED)) & survey.held.holding(other, *range(OMITTED))


def _hats_sight(survey: Survey, person: Person, roles: tuple[Role, Role], rows: RowSet) -> Sight:
    activities = survey.listed(rows)
    return Sight(
        title=say("two hats"),
        sentence=say(
            "{person} is both {one} and {other}, and the two meet on {activities}",
            person=person.name,
            one=roles[0].name,
            other=roles[1].name,
            activities=_count(rows),
        )
        + say("{sentence} Small teams often work like that.", sentence=among(names(activities))),
        question=say("Which hat does {person} wear when the two disagree?", person=person.name),
        basis=str(rows.bit_count()),
        roles=roles,
        activities=tuple(one.id for one in activities),
        sources=tuple(
            documents.titled(survey.catalogue, document, say(claim)) for document, claim in _TWO_HATS_CLAIMS.items()
        ),
    )


REACHES_ACROSS = WideRule[Workload](
    id="blur.reaches-across",
    family=Family.BLUR,
    name=later("Work across the boundary"),
    explanation=later("{share} or more of a role's documented work are duties of the other side."),
    limits={"share": BLURRED},
    heading=later("Overlap"),
    grade=Severity.CHECK,
    question=later("Is this role doing the other side's job, and does everybody know?"),
    sources=(sources.OWN_MEASURE,),
    look=_reaches_across,
)
SHARES_WORK = WideRule[PairBlur](
    id="blur.shares-work",
    family=Family.BLUR,
    name=later("Two roles, one job"),
    explanation=later("Two roles of different sides own or do {share} or more of one's documented work together."),
    limits={"share": SHARED},
    heading=later("Overlap"),
    grade=Severity.CHECK,
    question=later("Where does one of them end and the other begin?"),
    sources=(sources.OWN_MEASURE,),
    look=_shares_work,
)
DUTY_ALTERNATES = WideRule[Duty](
    id="blur.duty-alternates",
    family=Family.BLUR,
    name=later("One duty, owners by turns"),
    explanation=later("The activities of one documented duty are owned now by one side, now by the other."),
    heading=later("Overlap"),
    grade=Severity.CHECK,
    question=later("Is this one job with one owner, or two that need names of their own?"),
    sources=documents.CATALOGUE,
    look=_duty_alternates,
)
SECTION_ALTERNATES = WideRule[Section](
    id="blur.section-alternates",
    family=Family.BLUR,
    name=later("A section with owners by turns"),
    explanation=later(
        "Within one section both sides own activities, and many are not with the side that the documents name."
    ),
    heading=later("Overlap"),
    grade=Severity.CHECK,
    question=later("Who leads this part of the work?"),
    sources=(sources.OWN_MEASURE,),
    look=_section_alternates,
)
SAME_TWICE = WideRule[tuple[ActivityId, ...]](
    id="blur.same-twice",
    family=Family.BLUR,
    name=later("The same work twice"),
    explanation=later("Two activities mean the same under different names, and have different owners."),
    heading=later("Overlap"),
    grade=Severity.CHECK,
    question=later("Are these two activities, or one that was written down twice?"),
    sources=(sources.OWN_MEASURE,),
    look=_same_twice,
)
TWO_HATS = WideRule[Person](
    id="blur.two-hats",
    family=Family.BLUR,
    name=later("Two hats"),
    explanation=later("One person holds roles of different sides that meet on an activity."),
    heading=later("Note"),
    grade=Severity.NOTE,
    question=later("Which hat is on when the two disagree?"),
    sources=documents.CATALOGUE,
    look=_two_hats,
)
