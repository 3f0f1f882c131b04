"""`raci export`: a plan as a file of another program."""

from datetime import date
from pathlib import Path

import click

from raci_planner.session.reading import read_plan
from raci_planner.session.reporting import plan_report


@click.command()
@click.argument("plan", type=click.Path(path_type=Path))
@click.option(
    "--to", "target", type=click.Path(path_type=Path), help="The file to write; usually PLAN with the ending .xlsx."
)
@click.option("--force", is_flag=True, help="Replace the target if it is there already.")
def export(plan: Path, target: Path | None, force: bool) -> None:
    """Write PLAN as an Excel workbook: matrix, findings, duties, roles and legend."""
    target = target or plan.with_suffix(".xlsx")
    if target.suffix.casefold() != ".xlsx":
        raise click.UsageError(f"A plan can be written as .xlsx, not as {target.suffix or 'a file without an ending'}.")
    if target.exists() and not force:
        raise click.UsageError(f"{target} is there already. Add --force to replace it.")
    from raci_planner.interchange.excel import write_workbook  # noqa: PLC0415 - openpyxl takes longer than most commands

    today = date.today()
    reading = read_plan(plan, today)
    write_workbook(target, plan_report(reading.plan, reading.analysis, today))
    click.echo(str(target))
