"""`raci info`: what a plan file holds."""

import json
from datetime import date
from pathlib import Path

import click

from raci_planner.cli.words import plural
from raci_planner.session.reading import PlanReading, read_plan
from raci_planner.session.reporting import side_name


@click.command()
@click.argument("plan", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def info(plan: Path, form: str) -> None:
    """Say what PLAN holds, without changing it."""
    reading = read_plan(plan, date.today())
    click.echo(json.dumps(_facts(reading), ensure_ascii=False, indent=2) if form == "json" else _text(reading))


def _facts(reading: PlanReading) -> dict[str, object]:
    plan = reading.plan
    return {
        "name": plan.info.name,
        "purpose": plan.info.purpose,
        "letters": plan.scheme.name,
        "sections": [section.name for section in plan.sections_in_order()],
        "activities": len(plan.activities),
        "filled_cells": _filled(reading),
        "roles": [
            {
                "name": role.name,
                "side": role.side,
                "people": [person.name for person in plan.people_of(role.id)],
            }
            for role in plan.roles_in_order()
        ],
        "findings": len(reading.analysis.findings),
        "accepted_findings": len(reading.analysis.accepted),
        "review_due": plan.info.review_due.isoformat() if plan.info.review_due else None,
        "written_by": reading.writer,
        "warning": reading.warning,
        "catalogue": reading.analysis.boundaries.catalogue.name,
    }


def _filled(reading: PlanReading) -> int:
    return sum(1 for _ in reading.plan.filled_cells())


def _text(reading: PlanReading) -> str:
    plan = reading.plan
    roles = plan.roles_in_order()
    cells = len(plan.activities) * len(roles)
    lines = [plan.info.name, *([plan.info.purpose] if plan.info.purpose else [])]
    sections = plural(len(plan.sections), "section", "sections")
    lines.append(f"{plural(len(plan.activities), 'activity', 'activities')} in {sections}, letters {plan.scheme.name}")
    lines.append(f"{plural(len(roles), 'role', 'roles')}, {_filled(reading)} of {cells} cells filled")
    for role in roles:
        people = ", ".join(person.name for person in plan.people_of(role.id))
        lines.append(f"  {role.name} ({side_name(reading.analysis.boundaries, role)}){f': {people}' if people else ''}")
    lines.append(
        f"{plural(len(reading.analysis.findings), 'finding', 'findings')}, {len(reading.analysis.accepted)} accepted"
    )
    if plan.info.review_due:
        lines.append(f"Review due {plan.info.review_due:%d %B %Y}")
    if reading.warning:
        lines.append(reading.warning)
    return "\n".join(lines)
