"""`raci convert`: a foreign table as a file of another kind, without a plan in between."""

from datetime import date
from pathlib import Path

import click

from raci_planner.analysis.analysis import Analysis
from raci_planner.boundaries import Boundaries
from raci_planner.cli.reading_tables import ForeignSource, source_options, told
from raci_planner.domain.commands import Table
from raci_planner.domain.schemes import LetterScheme
from raci_planner.interchange.plain_tables import WRITERS, table_rows
from raci_planner.interchange.target_file import target_file
from raci_planner.interchange.understanding import combined
from raci_planner.session.opening import new_plan
from raci_planner.session.reporting import plan_report
from raci_planner.storage.places import Places

_ENDINGS = (".xlsx", ".raci", *WRITERS)


@click.command("convert")
@source_options
@click.option(
    "--to",
    "target",
    type=click.Path(path_type=Path),
    required=True,
    help="The file to write; or csv, tsv, md or html for standard output.",
)
@click.option("--force", is_flag=True, help="Replace the target if it is there already.")
def convert(source: ForeignSource, target: Path, force: bool) -> None:
    """Write the responsibility tables in FILE as .xlsx, .csv, .tsv, .md, .html or .raci.

    What was understood, and everything that was not taken as it stands, is printed beside it.
    """
    roles = Boundaries.shipped().roles
    stream = WRITERS.get(f".{target}")
    if stream is None:
        _check(target, is_replacing=force)
    understood = source.read(roles)
    table, scheme = combined(understood.drafts, roles)
    click.echo(told(understood), err=True)
    if stream is not None:
        click.echo(stream(table_rows(table, scheme)), nl=False)
        return
    _write(table, scheme, target, is_replacing=force)
    click.echo(str(target))


def _check(target: Path, *, is_replacing: bool) -> None:
    if target.suffix.casefold() not in _ENDINGS:
        raise click.UsageError(f"A table can be written as {', '.join(_ENDINGS)}, not as {target.name}.")
    if target.exists() and (target.suffix.casefold() == ".raci" or not is_replacing):
        hint = "Choose another name." if target.suffix.casefold() == ".raci" else "Add --force to replace it."
        raise click.UsageError(f"{target} is there already. {hint}")


def _write(table: Table, scheme: LetterScheme, target: Path, *, is_replacing: bool) -> None:
    writer = WRITERS.get(target.suffix.casefold())
    if writer is not None:
        with target_file(target) as temporary:
            temporary.write_text(writer(table_rows(table, scheme)), encoding="utf-8", newline="")
        return
    session = new_plan(target.stem, Places.standard(), table, scheme)
    if target.suffix.casefold() == ".raci":
        session.document.save_as(target, replace=is_replacing)
        session.document.close()
        return
    from raci_planner.interchange.excel import write_workbook  # noqa: PLC0415 - openpyxl takes longer than most commands

    try:
        today = date.today()
        analysis = Analysis(session.plan, Boundaries.of(session.plan), today)
        write_workbook(target, plan_report(session.plan, analysis, today))
    finally:
        session.document.discard()
