"""`raci portfolio`: many plans side by side."""

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import click

from raci_planner.analysis.findings import Severity
from raci_planner.analysis.portfolio import DutyOwners, Load
from raci_planner.cli.words import plural
from raci_planner.domain.schemes import LetterKind
from raci_planner.interchange.excel import write_list_workbook
from raci_planner.session.portfolio import PlanInFolder, Portfolio, read_portfolio
from raci_planner.session.portfolio_lists import portfolio_lists

_MOST_TOLD = 10


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--to", type=click.Path(path_type=Path), help="Also write it all as an Excel workbook.")
def portfolio(folder: Path, form: str, to: Path | None) -> None:
    """Say who carries how much over all plans in FOLDER, and which duties teams own differently.

    No plan is changed. Exit status: 0, or 1 if a file cannot be read.
    """
    found = read_portfolio(folder, date.today())
    if to is not None:
        write_list_workbook(to, f"Portfolio of {found.folder.name}", portfolio_lists(found), found.on)
    click.echo(_as_json(found) if form == "json" else _as_text(found))
    if found.unreadable:
        raise click.exceptions.Exit(1)


def _as_text(found: Portfolio) -> str:
    lines = [f"{plural(len(found.summaries), 'plan', 'plans')} in {found.folder}, {found.on:%d %B %Y}"]
    both = [load for load in found.people() if load.has_both_hats]
    lines += _block("On both sides of the boundary", [f"{one.name}: {'; '.join(one.hats)}" for one in both])
    lines += _block("Most to answer for", map(_load_line, found.people() or found.roles()))
    differing = [duty for duty in found.duties() if not duty.is_settled]
    lines += _block("Owned differently", map(_duty_line, differing))
    overdue = found.due(found.on)
    lines += _block("Review due", [plan.summary.name for plan in overdue if plan.summary is not None])
    lines += _block("Not read", [plan.problem for plan in found.unreadable])
    return "\n".join(lines)


def _block(title: str, lines: Iterable[str]) -> list[str]:
    told = list(lines)
    if not told:
        return []
    more = [f"  … and {len(told) - _MOST_TOLD} more"] if len(told) > _MOST_TOLD else []
    return ["", title, *(f"  {line}" for line in told[:_MOST_TOLD]), *more]


def _load_line(load: Load) -> str:
    accountable, responsible = load.count(LetterKind.ACCOUNTABLE), load.count(LetterKind.RESPONSIBLE)
    return f"{load.name}: accountable for {accountable}, responsible for {responsible}, in {len(load.plans)} of them"


def _duty_line(duty: DutyOwners) -> str:
    return f"{duty.name}: {'; '.join(f'{role} ({len(plans)})' for role, plans in sorted(duty.plans_of.items()))}"


def _as_json(found: Portfolio) -> str:
    told = {
        "folder": str(found.folder),
        "on": found.on.isoformat(),
        "plans": [_plan_facts(plan) for plan in found.plans],
        "people": [_load_facts(load) for load in found.people()],
        "roles": [_load_facts(load) for load in found.roles()],
        "duties": [
            {"duty": duty.name, "owned_by": duty.plans_of, "is_across": duty.is_across} for duty in found.duties()
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=2)


def _plan_facts(plan: PlanInFolder) -> dict[str, object]:
    told = plan.summary
    if told is None:
        return {"file": str(plan.path), "problem": plan.problem}
    return {
        "file": str(plan.path),
        "name": told.name,
        "activities": told.activities,
        "roles": len(told.hats),
        "findings": {severity.name.lower(): told.findings.get(severity, 0) for severity in Severity},
        "accepted": told.accepted,
        "review_due": told.review_due.isoformat() if told.review_due else None,
        "reviewed_on": told.reviewed_on.isoformat() if told.reviewed_on else None,
    }


def _load_facts(load: Load) -> dict[str, object]:
    return {
        "name": load.name,
        "plans": load.plans,
        "roles": load.hats,
        "letters": {kind.value: count for kind, count in load.counts.items()},
        "both_sides": load.has_both_hats,
    }
