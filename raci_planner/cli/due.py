"""`raci due`: which plans of a folder are to be reviewed, for people and for automation."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import click

from raci_planner.cli.words import plural
from raci_planner.interchange.calendar import write_calendar
from raci_planner.session.portfolio import Portfolio, read_portfolio
from raci_planner.session.reminders import review_days

_SOMETHING_IS_DUE = 3


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--within", type=click.IntRange(min=0), default=0, help="Also those due in so many days.")
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="As of this day instead of today.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--ics", type=click.Path(path_type=Path), help="Also write all review days as a calendar file.")
def due(folder: Path, within: int, on: datetime | None, form: str, ics: Path | None) -> None:
    """Print the plans in FOLDER whose review is due, the longest overdue first. No plan is changed.

    Exit status: 0 if none is due, 3 if one is, 1 if a plan cannot be read and none is due.
    """
    today = on.date() if on else date.today()
    portfolio = read_portfolio(folder, today)
    if ics is not None:
        write_calendar(ics, review_days(portfolio), datetime.now(UTC))
    until = today + timedelta(days=within)
    click.echo(_as_json(portfolio, until) if form == "json" else _as_text(portfolio, until))
    if portfolio.due(until):
        raise click.exceptions.Exit(_SOMETHING_IS_DUE)
    if portfolio.unreadable:
        raise click.exceptions.Exit(1)


def _as_text(portfolio: Portfolio, until: date) -> str:
    lines = []
    for plan in portfolio.due(until):
        if plan.summary is not None and plan.summary.review_due is not None:
            day = plan.summary.review_due
            lines.append(f"{day.isoformat()}  {_when(day, portfolio.on)}  {plan.summary.name}  {plan.path}")
    if not lines:
        lines.append(f"No review is due in {plural(len(portfolio.plans), 'plan', 'plans')}.")
    lines += [f"Not read: {plan.problem}" for plan in portfolio.unreadable]
    return "\n".join(lines)


def _when(day: date, today: date) -> str:
    days = (day - today).days
    if days == 0:
        return "today"
    return f"in {plural(days, 'day', 'days')}" if days > 0 else f"{plural(-days, 'day', 'days')} ago"


def _as_json(portfolio: Portfolio, until: date) -> str:
    told = {
        "on": portfolio.on.isoformat(),
        "due": [
            {"plan": plan.summary.name, "file": str(plan.path), "review_due": plan.summary.review_due.isoformat()}
            for plan in portfolio.due(until)
            if plan.summary is not None and plan.summary.review_due is not None
        ],
        "not_read": [{"file": str(plan.path), "reason": plan.problem} for plan in portfolio.unreadable],
    }
    return json.dumps(told, ensure_ascii=False, indent=2)
