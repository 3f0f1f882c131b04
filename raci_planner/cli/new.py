"""`raci new`: a plan file from nothing, from a template or from a table."""

from pathlib import Path

import click

from raci_planner.boundaries import Boundaries
from raci_planner.cli.reading_tables import ForeignSource, told
from raci_planner.cli.words import plural
from raci_planner.domain.commands import Table
from raci_planner.domain.schemes import RACI, LetterScheme
from raci_planner.interchange.understanding import combined
from raci_planner.session.opening import new_plan
from raci_planner.session.templates import own_folder, template, templates
from raci_planner.storage.places import Places


@click.command()
@click.argument("plan", type=click.Path(path_type=Path))
@click.option("--name", help="What the plan is called; usually the file's name.")
@click.option("--template", "template_key", help="Start from a template; “raci templates” lists them.")
@click.option(
    "--from",
    "source",
    type=click.Path(path_type=Path, allow_dash=True),
    help="Start from a responsibility table in a file, as “raci import” reads it, or from standard input with “-”.",
)
def new(plan: Path, name: str | None, template_key: str | None, source: Path | None) -> None:
    """Make a new PLAN file (.raci); a file that is there already is never replaced."""
    if template_key and source:
        raise click.UsageError("Give either --template or --from.")
    if plan.suffix.casefold() != ".raci":
        raise click.UsageError(f"A plan's file name ends in .raci: {plan.with_suffix('.raci').name}?")
    if plan.exists():
        raise click.UsageError(f"{plan} is there already. Choose another name, or move it away first.")
    table, scheme, usual_name = _start(template_key, source, plan)
    session = new_plan(name or usual_name, Places.standard(), table, scheme)
    session.document.save_as(plan)
    session.document.close()
    activities = plural(len(session.plan.activities), "activity", "activities")
    click.echo(f"{plan}: {activities}, {plural(len(session.plan.roles), 'role', 'roles')}")


def _start(template_key: str | None, source: Path | None, plan: Path) -> tuple[Table | None, LetterScheme, str]:
    if source is not None:
        roles = Boundaries.shipped().roles
        understood = ForeignSource(file=source, kind=None, encoding=None, sheet=None).read(roles)
        click.echo(told(understood), err=True)
        return *combined(understood.drafts, roles), plan.stem
    if not template_key:
        return None, RACI, plan.stem
    own = own_folder(Places.standard())
    chosen = template(template_key, own)
    if chosen is None:
        known = ", ".join(one.key for one in templates(own))
        raise click.UsageError(f"There is no template {template_key}. There are {known}.")
    return chosen.table, chosen.scheme, chosen.name
