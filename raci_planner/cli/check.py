"""`raci check`: what the planner finds in a plan, for people and for pipelines."""

from datetime import date
from pathlib import Path

import click

from raci_planner.analysis.findings import Severity
from raci_planner.cli.finding_formats import WRITERS
from raci_planner.session.reading import read_plan

_STATUS = {Severity.CONFLICT: 4, Severity.CHECK: 3, Severity.NOTE: 3}
_THRESHOLDS = {"conflict": Severity.CONFLICT, "check": Severity.CHECK, "note": Severity.NOTE}


@click.command()
@click.argument("plan", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(list(WRITERS)), default="text", show_default=True)
@click.option(
    "--fail-on",
    type=click.Choice([*_THRESHOLDS, "never"]),
    default="check",
    show_default=True,
    help="The mildest kind of finding that gives an exit status other than 0.",
)
def check(plan: Path, form: str, fail_on: str) -> None:
    """Print the findings of PLAN, what to talk about first on top; accepted ones do not count.

    Exit status: 0 if nothing is found, 3 if something is to check, 4 if there is a conflict.
    """
    today = date.today()
    reading = read_plan(plan, today)
    click.echo(WRITERS[form](reading, plan, today))
    worst = min((finding.severity for finding in reading.analysis.findings), default=None)
    threshold = _THRESHOLDS.get(fail_on)
    if worst is not None and threshold is not None and worst <= threshold:
        raise click.exceptions.Exit(_STATUS[worst])
