"""Says what a plan and its findings amount to, for every export."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date

from raci_planner.analysis.analysis import Analysis
from raci_planner.analysis.findings import Finding
from raci_planner.analysis.match import Match
from raci_planner.boundaries import Boundaries
from raci_planner.domain.ids import ActivityId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, Role
from raci_planner.domain.schemes import Letters
from raci_planner.domain.sides import OTHER, Side
from raci_planner.interchange.report import (
    PlanReport,
    ReportActivity,
    ReportBoundary,
    ReportConversation,
    ReportFinding,
    ReportRole,
    ReportSection,
)
from raci_planner.interchange.said import ReportAcceptance
from raci_planner.language import headed, later, listed, say, say_as, share
from raci_planner.session.agreement import is_needed
from raci_planner.session.changes import report_review
from raci_planner.session.decisions import report_decisions, report_sign_offs


def plan_report(plan: Plan, analysis: Analysis, on: date) -> PlanReport:
    """The report of a plan as it stands on a day."""
    roles = plan.roles_in_order()
    slots = tuple(plan.slot(role.id) for role in roles)
    on_rows = _findings_by_row(analysis)
    headings = [(None, None), *((section.id, section.name) for section in plan.sections_in_order())]
    sections = [
        ReportSection(
            id=heading,
            name=name,
            activities=tuple(
                _activity(plan, analysis, row, slots, on_rows[row.id]) for row in plan.activities_of(heading)
            ),
        )
        for heading, name in headings
    ]
    return PlanReport(
        uid=plan.info.uid,
        name=plan.info.name,
        purpose=plan.info.purpose,
        on=on,
        review_due=plan.info.review_due,
        scheme=plan.scheme,
        roles=tuple(_role(plan, analysis.boundaries, role) for role in roles),
        sections=tuple(section for section in sections if section.activities or section.name is not None),
        conversations=tuple(
            ReportConversation(title=one.title, sentence=one.sentence, question=one.question)
            for one in analysis.conversations()
        ),
        findings=tuple(report_finding(plan, finding) for finding in analysis.findings),
        accepted=tuple(report_finding(plan, finding) for finding in analysis.accepted),
        decisions=report_decisions(plan),
        review=report_review(plan, on),
        layer=plan.info.layer,
    )


def report_finding(plan: Plan, finding: Finding) -> ReportFinding:
    """A finding with names in place of ids."""
    accepted = plan.accepted.get(finding.key)
    return ReportFinding(
        severity=finding.severity.key,
        family=finding.family.word,
        title=finding.title,
        activity="" if finding.activity is None else plan.activities[finding.activity].name,
        roles=tuple(plan.roles[role].name for role in finding.roles),
        sentence=finding.sentence,
        question=finding.question,
        sources=finding.sources,
        accepted=ReportAcceptance(by=accepted.by, on=accepted.on, reason=accepted.reason) if accepted else None,
    )


def side_name(boundaries: Boundaries, role: Role) -> str:
    """The word for a role's side; a question while nobody has said which it is."""
    return say("Which side?") if role.side is None else _side_word(boundaries, role.side)


def _side_word(boundaries: Boundaries, side: Side) -> str:
    if side == OTHER:
        return say_as("side", "Other")
    return boundaries.catalogue.side_names.get(side, side.capitalize())


def _findings_by_row(analysis: Analysis) -> Mapping[ActivityId, tuple[Finding, ...]]:
    """The open findings of each row, the most pressing first."""
    found: defaultdict[ActivityId, tuple[Finding, ...]] = defaultdict(tuple)
    for finding in analysis.findings:
        if finding.activity is not None:
            found[finding.activity] += (finding,)
    return found


def _role(plan: Plan, boundaries: Boundaries, role: Role) -> ReportRole:
    sets = Counter(cell.letters for cell in plan.cells_of_role(role.id))
    bits = {letter.code: plan.scheme.set_of(letter.code) for letter in plan.scheme.letters}
    counts = {code: sum(number for letters, number in sets.items() if letters & bit) for code, bit in bits.items()}
    return ReportRole(
        id=role.id,
        name=role.name,
        side=role.side,
        side_name=side_name(boundaries, role),
        people=tuple(person.name for person in plan.people_of(role.id)),
        counts=counts,
        short_name=role.short_name,
        purpose=role.purpose,
        deputies=tuple(person.name for person in plan.people_of(role.id, deputies=True)),
        sign_offs=report_sign_offs(plan, role.id),
    )


def _activity(
    plan: Plan, analysis: Analysis, activity: Activity, slots: tuple[int, ...], findings: tuple[Finding, ...]
) -> ReportActivity:
    return ReportActivity(
        id=activity.id,
        name=activity.name,
        letters=tuple(map(Letters, map(plan.row(activity.id).__getitem__, slots))),
        note=activity.note,
        boundary=_boundary(analysis, activity),
        findings=tuple(finding.title for finding in findings),
        worst=min(finding.severity for finding in findings).key if findings else "",
        is_needed=is_needed(plan, activity.id),
    )


def _boundary(analysis: Analysis, activity: Activity) -> ReportBoundary | None:
    match, boundaries = analysis.recognition_of(activity.id), analysis.boundaries
    duties = [boundaries.catalogue.duties[duty] for duty in match.duties]
    if not duties:
        return None
    if not match.is_split:
        duties = duties[:1]
    return ReportBoundary(
        duty=" / ".join(duty.name for duty in duties),
        side_name=listed([*dict.fromkeys(_side_word(boundaries, duty.side) for duty in duties)]),
        how=_how(match),
        says=tuple(
            headed(boundaries.catalogue.title(one.document), one.claim) for duty in duties for one in duty.evidence
        ),
    )


def _how(match: Match) -> str:
    """By what an activity was taken for its duty."""
    if match.is_users_choice:
        return say("Chosen by the team")
    sureness = later("By its name ({share})") if match.is_sure else later("Perhaps, by its name ({share})")
    how = say(sureness, share=share(match.confidence))
    words = match.known_as or ", ".join(match.because)
    return headed(how, words) if words else how
