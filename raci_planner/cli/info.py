"""`raci info`: what a plan file holds."""

import json
from pathlib import Path

import click

from raci_planner.cli.plans import PLAN_FILE, opened, plural
from raci_planner.session.reporting import side_name
from raci_planner.session.session import PlanSession


@click.command()
@click.argument("plan", type=PLAN_FILE)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def info(plan: Path, form: str) -> None:
    """Say what PLAN holds, without changing it."""
    with opened(plan) as session:
        facts = _facts(session)
        click.echo(json.dumps(facts, ensure_ascii=False, indent=2) if form == "json" else _text(session))


def _facts(session: PlanSession) -> dict[str, object]:
    plan = session.plan
    return {
        "name": plan.info.name,
        "purpose": plan.info.purpose,
        "letters": plan.scheme.name,
        "sections": [section.name for section in plan.sections_in_order()],
        "activities": len(plan.activities),
        "filled_cells": _filled(session),
        "roles": [
            {
                "name": role.name,
                "side": role.side,
                "people": [person.name for person in plan.people_of(role.id)],
            }
            for role in plan.roles_in_order()
        ],
        "findings": len(session.analysis.findings),
        "accepted_findings": len(session.analysis.accepted),
        "review_due": plan.info.review_due.isoformat() if plan.info.review_due else None,
        "catalogue": session.boundaries.catalogue.name,
    }


def _filled(session: PlanSession) -> int:
    return sum(1 for _ in session.plan.filled_cells())


def _text(session: PlanSession) -> str:
    plan = session.plan
    roles = plan.roles_in_order()
    cells = len(plan.activities) * len(roles)
    lines = [plan.info.name, *([plan.info.purpose] if plan.info.purpose else [])]
    sections = plural(len(plan.sections), "section", "sections")
    lines.append(f"{plural(len(plan.activities), 'activity', 'activities')} in {sections}, letters {plan.scheme.name}")
    lines.append(f"{plural(len(roles), 'role', 'roles')}, {_filled(session)} of {cells} cells filled")
    for role in roles:
        people = ", ".join(person.name for person in plan.people_of(role.id))
        lines.append(f"  {role.name} ({side_name(session.boundaries, role)}){f': {people}' if people else ''}")
    lines.append(
        f"{plural(len(session.analysis.findings), 'finding', 'findings')}, {len(session.analysis.accepted)} accepted"
    )
    if plan.info.review_due:
        lines.append(f"Review due {plan.info.review_due:%d %B %Y}")
    return "\n".join(lines)
