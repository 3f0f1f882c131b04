"""What comparing costs beside the plainest way, and how a file grows with its versions.

    uv run python tests/benchmarks/comparing.py

The floor counts the letters of both plans, row by row as bytes; goal P18: comparing takes at most 6 times as long.
"With effects" also judges both.
"""

import random
import sys
import tempfile
from datetime import date, datetime
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from analysis_plans import scan
from rounds import compare as compare_works
from rounds import seconds, tell
from sample_plans import large_plan

from raci_planner.domain.commands import (
    AddActivities,
    Command,
    DeleteActivities,
    KeepVersion,
    MoveActivities,
    RenameActivity,
    SetLetters,
    TakeDifferences,
)
from raci_planner.domain.comparing import compare, copied, reconcile
from raci_planner.domain.content import pack, unpack
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import VersionKind
from raci_planner.domain.schemes import Letters
from raci_planner.session.changes import changes_between
from raci_planner.storage.document import PlanDocument
from raci_planner.storage.places import Places

SIZES = {"S": (40, 8, 0.4), "M": (400, 20, 0.4), "L": (2_000, 40, 0.3), "XL": (10_000, 100, 0.15)}
_TODAY = date(2026, 11, 24)


def worked_on(plan: Plan, seed: int) -> Plan:
    """The plan after a quarter: a few hundred cells, some rows new, gone, renamed and moved."""
    chance, ids = random.Random(seed), count(seed * 100_000 + 1)
    later = copied(plan)
    rows, roles = [*later.activities], [*later.roles]
    commands: list[Command] = [
        SetLetters(
            tuple({(chance.choice(rows), chance.choice(roles)) for _ in range(len(rows) // 10)}),
            Letters(chance.randrange(1, 16)),
        ),
        AddActivities(tuple(f"New matter {number}" for number in range(10))),
        *(RenameActivity(chance.choice(rows), f"Renamed {number}") for number in range(10)),
        *(MoveActivities((chance.choice(rows),), None, chance.randrange(len(rows))) for _ in range(5)),
        DeleteActivities(tuple(chance.sample(rows, 5))),
    ]
    for command in commands:
        later.apply(command.decide(later, lambda: next(ids)))
    return later


def plainly(old: Plan, new: Plan) -> int:
    """The least that comparing can be."""
    roles = [role for role in old.roles if role in new.roles]
    before, after = [old.slot(role) for role in roles], [new.slot(role) for role in roles]
    differing = 0
    for row in old.activities:
        if row in new.activities:
            one, other = old.row(row), new.row(row)
            differing += sum(one[left] != other[right] for left, right in zip(before, after, strict=True))
    return differing


def speed(name: str, activities: int, roles: int, filled: float) -> None:
    """Comparing, taking over and bringing together at one size."""
    old = large_plan(activities, roles, filled)
    mine, theirs = worked_on(old, 1), worked_on(old, 2)
    found = compare(old, mine)
    content = pack(old)
    take = TakeDifferences(found.differences, mine.scheme, "")
    ratios = compare_works(
        f"{name}: {activities} x {roles}, {len(found.differences)} differences",
        {
            "scan of both": lambda: seconds(lambda: (scan(old), scan(mine))),
            "every cell once": lambda: seconds(lambda: plainly(old, mine)),
            "compare": lambda: seconds(lambda: compare(old, mine)),
            "compare, with effects": lambda: seconds(lambda: changes_between(compare(old, mine), _TODAY)),
            "take all over (decide)": lambda: seconds(lambda: take.decide(old, lambda: 1)),
            "three-way": lambda: seconds(lambda: reconcile(old, mine, theirs)),
            "unpack a version": lambda: seconds(lambda: unpack(content)),
            "keep a version (pack)": lambda: seconds(lambda: pack(old)),
        },
        rounds=5,
    )
    tell("P18", name, ratios["compare"])
    tell("P18 effects", name, ratios["compare, with effects"])


def growth(name: str, activities: int, roles: int, filled: float) -> None:
    """How much a file grows with each of twenty versions, between which a tenth of the cells change."""
    plan, chance, ids = large_plan(activities, roles, filled), random.Random(1), count(1)
    with tempfile.TemporaryDirectory() as folder:
        document = PlanDocument.create(plan, Places(work=Path(folder) / "work", patience=()))
        path = Path(folder) / "plan.raci"
        document.save_as(path)
        bare = path.stat().st_size
        rows, columns = [*plan.activities], [*plan.roles]
        for number in range(20):
            cells = tuple({(chance.choice(rows), chance.choice(columns)) for _ in range(activities * roles // 10)})
            change = SetLetters(cells, Letters(chance.randrange(1, 16)))
            keep = KeepVersion(kind=VersionKind.NAMED, name=f"V{number}", at=datetime(2026, 1, number + 1))
            document.commit(change.decide(plan, lambda: next(ids)))
            document.commit(keep.decide(plan, lambda: next(ids)))
        document.publish()
        size = path.stat().st_size
        each = sum(len(one.content) for one in plan.versions.values()) / 20
        print(
            f"{name}: {bare / 1e6:.2f} MB, with 20 versions {size / 1e6:.2f} MB; "
            f"{each / 1e3:.1f} kB for each version, the rest is the journal"
        )
        document.discard()


if __name__ == "__main__":
    for size in SIZES.items():
        speed(size[0], *size[1])
    for size in SIZES.items():
        growth(size[0], *size[1])
