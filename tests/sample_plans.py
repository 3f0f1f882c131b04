"""Plans for tests of files: a small one with a record of every type, and large ones of any size."""

import dataclasses
import random
from collections.abc import Iterable
from datetime import date, datetime

from raci_planner.domain.content import pack
from raci_planner.domain.edits import Change, Edit
from raci_planner.domain.ids import ActivityId, BallotId, EntryId, PersonId, RoleId, SectionId, VersionId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import (
    AcceptedFinding,
    Activity,
    Ballot,
    BallotBox,
    Cell,
    EntryKind,
    Grade,
    Holding,
    LogEntry,
    OwnCatalogue,
    Person,
    PlanInfo,
    Record,
    ReviewStep,
    ReviewWalk,
    Role,
    RuleGrade,
    Section,
    SignOff,
    Stage,
    Standing,
    StandingState,
    Version,
    VersionKind,
    Vote,
)
from raci_planner.domain.schemes import RACI, Letters
from raci_planner.domain.sides import PRODUCT, PROJECT

SECTION, VISION, BUDGET, PRODUCT_MANAGER, PROJECT_MANAGER, ANA, TEAM = (11, 21, 22, 31, 32, 41, 42)


def full_plan() -> Plan:
    """A plan with at least one record of every type."""
    plan = first_plan()
    info = dataclasses.replace(plan.info, review_every=6, facilitator="Ana", layer="As is")
    plan.apply(Edit("Set", (Change(plan.info, info),)))
    plan.apply(
        added(
            [
                Person(id=PersonId(TEAM), name="Platform", is_team=True, note="on call"),
                Holding(role=RoleId(PROJECT_MANAGER), person=PersonId(TEAM), is_deputy=True),
                Standing(
                    activity=ActivityId(VISION),
                    role=None,
                    state=StandingState.PARKED,
                    reason="Ask the board",
                    owner="Ana",
                    by="Ana",
                    on=date(2026, 11, 2),
                    due=date(2026, 12, 1),
                    basis="b",
                ),
                LogEntry(
                    id=EntryId(61),
                    activity=ActivityId(BUDGET),
                    role=RoleId(PROJECT_MANAGER),
                    kind=EntryKind.DECISION,
                    text="The sponsor said so",
                    by="Ana",
                    on=date(2026, 11, 2),
                ),
                SignOff(role=RoleId(PRODUCT_MANAGER), by="Ana", on=date(2026, 11, 3), basis="b"),
                BallotBox(opened_on=date(2026, 11, 3), opened_by="Ana", is_revealed=False, code=""),
                Ballot(
                    id=BallotId(71),
                    participant="Ben",
                    on=date(2026, 11, 3),
                    is_sealed=True,
                    votes=(Vote(ActivityId(VISION), RoleId(PRODUCT_MANAGER), Letters(2)),),
                ),
                Version(
                    id=VersionId(81),
                    kind=VersionKind.REVIEW,
                    name="Third quarter",
                    made_at=datetime(2026, 9, 1, 10, 30),
                    by="Ana",
                    participants="Ana, Ben",
                    note="",
                    figures="{}",
                    content=pack(plan),
                ),
                ReviewWalk(
                    begun_on=date(2026, 11, 4),
                    by="Ana",
                    participants="Ana, Ben",
                    since=VersionId(81),
                    done=(ReviewStep("finding:k", "confirmed", ""),),
                ),
            ]
        )
    )
    return plan


def first_plan() -> Plan:
    """A plan with everything that the first format of a plan file could say."""
    return Plan.from_records(
        [
            PlanInfo(
                uid="7c1f", name="Autumn", purpose="Who decides", review_due=date(2027, 1, 4), stage=Stage.SCALING
            ),
            RACI,
            Section(id=SectionId(SECTION), name="Strategy", rank=0),
            Role(id=RoleId(PRODUCT_MANAGER), name="Product Manager", side=PRODUCT, rank=0),
            Role(id=RoleId(PROJECT_MANAGER), name="PM", side=None, rank=1),
            Activity(id=ActivityId(VISION), section=SectionId(SECTION), name="Define the vision", rank=0, note="n"),
            Activity(id=ActivityId(BUDGET), section=None, name="Track the budget", rank=0, duty_choice="budget"),
            Person(id=PersonId(ANA), name="Ana"),
            Holding(role=RoleId(PRODUCT_MANAGER), person=PersonId(ANA)),
            AcceptedFinding(key="k", reason="agreed", by="Ana", on=date(2026, 11, 1), basis="b"),
            RuleGrade(rule="no-accountable", grade=Grade.OFF),
            OwnCatalogue(text='name = "ours"'),
            Cell(activity=ActivityId(VISION), role=RoleId(PRODUCT_MANAGER), letters=Letters(3)),
            Cell(activity=ActivityId(BUDGET), role=RoleId(PROJECT_MANAGER), letters=Letters(2)),
        ]
    )


def large_plan(activities: int, roles: int, filled: float) -> Plan:
    """A plan of a given size, the same at every call; `filled` is the share of cells with letters."""
    chance = random.Random(activities * roles)
    ids = chance.sample(range(1, 2**31), activities + roles)
    info = PlanInfo(uid="7c1f", name="Portfolio")
    columns = [
        Role(id=RoleId(each), name=f"Role {rank}", side=(PRODUCT, PROJECT)[rank % 2], rank=rank)
        for rank, each in enumerate(ids[:roles])
    ]
    rows = [
        Activity(id=ActivityId(each), section=None, name=f"Decide on matter {rank} of this quarter", rank=rank)
        for rank, each in enumerate(ids[roles:])
    ]
    cells = [
        Cell(activity=row.id, role=column.id, letters=Letters(chance.randrange(1, 16)))
        for row in rows
        for column in columns
        if chance.random() < filled
    ]
    return Plan.from_records([info, RACI, *columns, *rows, *cells])


def contents(plan: Plan) -> set[Record]:
    """All records, whatever their order."""
    return set(plan.records())


def rename(plan: Plan, name: str) -> Edit:
    """An edit that gives the activity VISION another name."""
    before = plan.activities[ActivityId(VISION)]
    after = Activity(id=before.id, section=before.section, name=name, rank=before.rank, note=before.note)
    return Edit("Rename", (Change(before, after),))


def added(records: Iterable[Record]) -> Edit:
    """An edit that adds records."""
    return Edit("Add", tuple(Change(None, record) for record in records))
