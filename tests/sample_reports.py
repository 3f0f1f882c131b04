"""Reports for tests of writers: a small one that reads like real life, one of any size, one full of hostile text."""

from dataclasses import replace
from datetime import date

from raci_planner.domain.ids import ActivityId, RoleId, SectionId
from raci_planner.domain.schemes import NO_LETTERS, RACI, Letters
from raci_planner.domain.sides import OTHER, PRODUCT, PROJECT, Side
from raci_planner.interchange.report import (
    PlanReport,
    ReportActivity,
    ReportBoundary,
    ReportConversation,
    ReportFinding,
    ReportRole,
    ReportSection,
)
from raci_planner.interchange.said import ReportAcceptance, ReportDecision, ReportSignOff

_ON = date(2026, 11, 24)
_ROLES = (
    ("Product Manager", PRODUCT, ("Ana Ruiz",)),
    ("Product Owner", PRODUCT, ("Ben Okafor", "Chloé Martin")),
    ("Project Manager", PROJECT, ("Dmitri Sokolov",)),
    ("Engineering Lead", OTHER, ()),
    ("Sponsor", OTHER, ()),
)
_ROWS = {
    "Discovery and strategy": (
        ("Define product vision and strategy", "A", "R", "", "C", "C"),
        ("Customer research and user feedback", "A", "C", "", "I", "I"),
        ("Prioritise product backlog", "A", "R", "A", "C", "I"),
    ),
    "Planning and control": (
        ("Maintain delivery schedule and milestones", "I", "C", "A", "R", "I"),
        ("Track budget and forecast", "A", "", "R", "", "I"),
        ("Risk management", "C", "", "A/R", "R", "I"),
    ),
    "Build and release": (
        ("Accept completed stories", "I", "A/R", "I", "C", ""),
        ("Release go / no-go decision", "A", "C", "R", "R", "I"),
        ("Stakeholder status reporting", "C", "", "R", "", "I"),
    ),
}
_DECISIONS = (
    ReportDecision(
        what="Decision",
        activity="Release go / no-go decision",
        role="",
        text="The Product Manager decides after hearing the Engineering Lead.",
        by="Ana Ruiz",
        on=date(2026, 11, 17),
    ),
    ReportDecision(
        what="Disputed",
        activity="Prioritise product backlog",
        role="Project Manager",
        text="Dmitri wants a veto on dates, Ana does not.",
        by="Chloé Martin",
        on=date(2026, 11, 17),
        owner="Ben Okafor",
        due=date(2026, 12, 4),
        is_overtaken=True,
    ),
)


def report_role(number: int, name: str, side: Side, people: tuple[str, ...] = (), **counts: int) -> ReportRole:
    """A role of a report."""
    return ReportRole(
        id=RoleId(number),
        name=name,
        side=side,
        side_name=side.capitalize(),
        people=people,
        counts={letter.code: counts.get(letter.code, 0) for letter in RACI.letters},
    )


def report_activity(number: int, name: str, *letters: str, note: str = "") -> ReportActivity:
    """A row of a report that no document covers."""
    sets = tuple(RACI.parse(one) or NO_LETTERS for one in letters)
    return ReportActivity(id=ActivityId(number), name=name, letters=sets, note=note, boundary=None, findings=())


def plan_report(
    name: str, roles: tuple[ReportRole, ...], sections: tuple[ReportSection, ...], purpose: str = ""
) -> PlanReport:
    """A report without findings."""
    return PlanReport(
        uid="0123456789abcdef0123456789abcdef",
        name=name,
        purpose=purpose,
        on=_ON,
        review_due=None,
        scheme=RACI,
        roles=roles,
        sections=sections,
        conversations=(),
        findings=(),
        accepted=(),
    )


def sample_report() -> PlanReport:
    """A checkout rebuild with one conflict, one thing to check and one that the team lives with."""
    grid = [cells for rows in _ROWS.values() for _, *cells in rows]
    roles = tuple(
        report_role(
            number,
            name,
            side,
            people,
            **{code: sum(code in cells[number - 1] for cells in grid) for code in "RACI"},
        )
        for number, (name, side, people) in enumerate(_ROLES, start=1)
    )
    signed = ReportSignOff(by="Ben Okafor", on=date(2026, 11, 18), is_overtaken=True)
    owner = replace(
        roles[1], purpose="Turns the strategy into a backlog.", deputies=("Dana Novak",), sign_offs=(signed,)
    )
    roles = (roles[0], owner, *roles[2:])
    ids = iter(range(1, 100))
    sections = tuple(
        ReportSection(
            id=SectionId(number), name=name, activities=tuple(_sample_activity(next(ids), *row) for row in rows)
        )
        for number, (name, rows) in enumerate(_ROWS.items(), start=1)
    )
    conflict = ReportFinding(
        severity="Conflict",
        family="Blur",
        title="Conflict: two Accountable across the boundary",
        activity="Prioritise product backlog",
        roles=("Product Manager", "Project Manager"),
        sentence="Prioritise product backlog — Product Manager and Project Manager are both A.",
        question="Who has the last word when product and project disagree on the order?",
        sources=("Differences Between Product Managers and Project Managers: the backlog is the product manager's.",),
    )
    check = ReportFinding(
        severity="To check",
        family="Structure",
        title="Nobody Accountable",
        activity="Stakeholder status reporting",
        roles=(),
        sentence="Stakeholder status reporting — nobody is A.",
        question="Who is asked when the report is late?",
        sources=("RACI guides: exactly one Accountable per activity.",),
    )
    accepted = ReportFinding(
        severity="To check",
        family="Boundary",
        title="Boundary: unusual owner",
        activity="Track budget and forecast",
        roles=("Product Manager",),
        sentence="Track budget and forecast — Product Manager is A; three documents give it to the project side.",
        question="Who answers for the money?",
        sources=("Product Management vs. Project Management: budgets are the project manager's.",),
        accepted=ReportAcceptance(
            by="Ana Ruiz", on=date(2026, 11, 3), reason="until the new project manager has settled in."
        ),
    )
    return PlanReport(
        uid="0123456789abcdef0123456789abcdef",
        name="Checkout rebuild",
        purpose="Agree who decides before the spring release",
        on=_ON,
        review_due=date(2027, 2, 24),
        scheme=RACI,
        roles=roles,
        sections=sections,
        conversations=(
            ReportConversation(
                title="The order of the backlog",
                sentence="Product Manager and Project Manager both have the last word on it.",
                question="Who has the last word when product and project disagree on the order?",
            ),
        ),
        findings=(conflict, check),
        accepted=(accepted,),
        decisions=_DECISIONS,
    )


def _sample_activity(number: int, name: str, *cells: str) -> ReportActivity:
    boundary = ReportBoundary(
        duty="Backlog and priorities",
        side_name="Product",
        how="By its name (92%): prioritise, backlog",
        says=("Differences Between Product Managers and Project Managers: the backlog is the product manager's.",),
    )
    is_conflict = name == "Prioritise product backlog"
    return ReportActivity(
        id=ActivityId(number),
        name=name,
        letters=tuple(RACI.parse(cell) or NO_LETTERS for cell in cells),
        note="Weekly, with the sponsor once a month." if is_conflict else "",
        boundary=boundary if is_conflict else None,
        findings=("Conflict: two Accountable across the boundary",) if is_conflict else (),
        worst="Conflict" if is_conflict else "",
    )


def hostile_report(text: str) -> PlanReport:
    """A report in which every text that people write is the same one."""
    row = replace(report_activity(31, text, "A", "R", note=text), findings=(f"To check: {text}",), worst="To check")
    conflict, *_ = sample_report().findings
    finding = replace(
        conflict, title=text, activity=text, roles=(text,), sentence=text, question=text, sources=(text, text)
    )
    decision, *_ = _DECISIONS
    report = plan_report(
        text,
        (
            replace(report_role(11, text, PRODUCT, (text,), A=1), deputies=(text,), purpose=text),
            report_role(12, "Project Manager", PROJECT, R=1),
        ),
        (ReportSection(id=SectionId(21), name=text, activities=(row, report_activity(32, "Plain", "", "I"))),),
        purpose=text,
    )
    return replace(
        report,
        layer=text,
        conversations=(ReportConversation(title=text, sentence=text, question=text),),
        findings=(finding,),
        accepted=(replace(finding, accepted=ReportAcceptance(by=text, on=_ON, reason=text)),),
        decisions=(replace(decision, activity=text, role=text, text=text, by=text, owner=text),),
    )


def sized_report(rows: int, columns: int) -> PlanReport:
    """A report of any size; of a row's cells about every seventh is filled."""
    patterns = ("A", "R", "C", "I", "A/R")
    sides = (PRODUCT, PROJECT, OTHER)
    roles = tuple(
        report_role(number, f"Role number {number}", sides[number * 3 // columns % 3]) for number in range(columns)
    )

    def letters(row: int) -> tuple[Letters, ...]:
        codes = (patterns[(row + place) % 5] if (row * 7 + place * 3) % 7 == 0 else "" for place in range(columns))
        return tuple(RACI.parse(code) or NO_LETTERS for code in codes)

    activities = tuple(
        ReportActivity(
            id=ActivityId(row),
            name=f"Activity {row}: agree on the scope of work package {row % 97}",
            letters=letters(row),
            note="Agreed with the steering group in the spring." if row % 9 == 0 else "",
            boundary=None,
            findings=("To check: nobody Accountable",) if row % 5 == 0 else (),
            worst="To check" if row % 5 == 0 else "",
        )
        for row in range(rows)
    )
    size = 20
    sections = tuple(
        ReportSection(
            id=SectionId(start), name=f"Work stream {start // size + 1}", activities=activities[start : start + size]
        )
        for start in range(0, rows, size)
    )
    return plan_report("Portfolio", roles, sections)
