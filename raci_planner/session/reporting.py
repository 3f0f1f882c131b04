"""Says what a plan and its findings amount to, for every export."""

from datetime import date

from raci_planner.analysis.analysis import Analysis
from raci_planner.analysis.findings import Finding
from raci_planner.boundaries import Boundaries
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Activity, Role
from raci_planner.domain.schemes import Letters
from raci_planner.interchange.report import PlanReport, ReportActivity, ReportFinding, ReportRole, ReportSection


def plan_report(plan: Plan, analysis: Analysis, on: date) -> PlanReport:
    """The report of a plan as it stands on a day."""
    roles = plan.roles_in_order()
    headings = [(None, None), *((section.id, section.name) for section in plan.sections_in_order())]
    sections = [
        ReportSection(
            name=name,
            activities=tuple(_activity(plan, analysis, row, roles) for row in plan.activities_of(heading)),
        )
        for heading, name in headings
    ]
    return PlanReport(
        name=plan.info.name,
        purpose=plan.info.purpose,
        on=on,
        review_due=plan.info.review_due,
        scheme=plan.scheme,
        roles=tuple(_role(plan, analysis.boundaries, role) for role in roles),
        sections=tuple(section for section in sections if section.activities or section.name is not None),
        findings=tuple(report_finding(plan, finding) for finding in analysis.findings),
        accepted=tuple(report_finding(plan, finding) for finding in analysis.accepted),
    )


def report_finding(plan: Plan, finding: Finding) -> ReportFinding:
    """A finding with names in place of ids."""
    accepted = plan.accepted.get(finding.key)
    return ReportFinding(
        severity=finding.severity.word,
        family=finding.family.value,
        title=finding.title,
        activity="" if finding.activity is None else plan.activities[finding.activity].name,
        roles=tuple(plan.roles[role].name for role in finding.roles),
        sentence=finding.sentence,
        question=finding.question,
        sources=finding.sources,
        acceptance=f"Accepted by {accepted.by} on {accepted.on:%d %B %Y}: {accepted.reason}" if accepted else "",
    )


def side_name(boundaries: Boundaries, role: Role) -> str:
    """The word for a role's side; a question while nobody has said which it is."""
    if role.side is None:
        return "Which side?"
    return boundaries.catalogue.side_names.get(role.side, role.side.capitalize())


def _role(plan: Plan, boundaries: Boundaries, role: Role) -> ReportRole:
    cells = plan.cells_of_role(role.id)
    counts = {
        letter.code: sum(bool(cell.letters & plan.scheme.set_of(letter.code)) for cell in cells)
        for letter in plan.scheme.letters
    }
    return ReportRole(
        name=role.name,
        side=role.side,
        side_name=side_name(boundaries, role),
        people=tuple(person.name for person in plan.people_of(role.id)),
        counts=counts,
    )


def _activity(plan: Plan, analysis: Analysis, activity: Activity, roles: tuple[Role, ...]) -> ReportActivity:
    row = plan.row(activity.id)
    duty = analysis.recognition_of(activity.id).duty
    known = analysis.boundaries.catalogue.duty(duty) if duty else None
    return ReportActivity(
        name=activity.name,
        letters=tuple(Letters(row[plan.slot(role.id)]) for role in roles),
        note=activity.note,
        duty=known.name if known else "",
        findings=tuple(
            f"{finding.severity.word}: {finding.title}" for finding in analysis.of_activity(activity.id)
        ),
    )
