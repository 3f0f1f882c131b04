"""`raci new`: a plan file from nothing, from a template or from a table."""

import sys
from pathlib import Path

import click

from raci_planner.boundaries import Boundaries
from raci_planner.cli.words import plural
from raci_planner.domain.commands import Table
from raci_planner.domain.errors import ForeignFormatError
from raci_planner.domain.schemes import RACI
from raci_planner.interchange.delimited import decode, parse_delimited, read_delimited
from raci_planner.interchange.recognition.draft import DraftTable
from raci_planner.interchange.recognition import recognise
from raci_planner.session.opening import new_plan
from raci_planner.session.templates import template, templates
from raci_planner.storage.places import Places


@click.command()
@click.argument("plan", type=click.Path(path_type=Path))
@click.option("--name", help="What the plan is called; usually the file's name.")
@click.option(
    "--template", "template_key", type=click.Choice([one.key for one in templates()]), help="Start from a template."
)
@click.option(
    "--from",
    "source",
    type=click.Path(path_type=Path, allow_dash=True),
    help="Start from a RACI grid in a CSV file, or from standard input with “-”.",
)
def new(plan: Path, name: str | None, template_key: str | None, source: Path | None) -> None:
    """Make a new PLAN file (.raci); a file that is there already is never replaced."""
    if template_key and source:
        raise click.UsageError("Give either --template or --from.")
    if plan.suffix.casefold() != ".raci":
        raise click.UsageError(f"A plan's file name ends in .raci: {plan.with_suffix('.raci').name}?")
    if plan.exists():
        raise click.UsageError(f"{plan} is there already. Choose another name, or move it away first.")
    table, usual_name = _start(template_key, source, plan)
    session = new_plan(name or usual_name, Places.standard(), table)
    session.document.save_as(plan)
    session.document.close()
    activities = plural(len(session.plan.activities), "activity", "activities")
    click.echo(f"{plan}: {activities}, {plural(len(session.plan.roles), 'role', 'roles')}")


def _start(template_key: str | None, source: Path | None, plan: Path) -> tuple[Table | None, str]:
    if source is not None:
        draft = _read(source)
        click.echo(_told(draft), err=True)
        return draft.table, plan.stem
    chosen = template(template_key) if template_key else None
    return (chosen.table, chosen.name) if chosen else (None, plan.stem)


def _read(source: Path) -> DraftTable:
    if str(source) == "-":
        sheet = parse_delimited(decode(sys.stdin.buffer.read(), "standard input"), "standard input")
    elif source.suffix.casefold() in (".csv", ".tsv", ".txt"):
        sheet = read_delimited(source)
    else:
        raise ForeignFormatError(f"{source.name}: a table comes in as .csv, .tsv or .txt. Save it as CSV first.")
    return recognise(sheet, Boundaries.shipped().roles)


def _told(draft: DraftTable) -> str:
    activities = plural(draft.table.activity_count, "activity", "activities")
    roles = plural(len(draft.table.roles), "role", "roles")
    cells = plural(draft.filled_cells, "filled cell", "filled cells")
    doubts = [f"  {doubt}" for doubt in draft.doubts]
    return "\n".join([f"Understood {activities}, {roles} and {cells}.", *doubts])
