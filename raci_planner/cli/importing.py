"""`raci import`: a plan file from somebody's spreadsheet, wiki table or pasted text."""

import json
from pathlib import Path

import click

from raci_planner.boundaries import Boundaries
from raci_planner.cli.reading_tables import ForeignSource, facts, source_options, told
from raci_planner.interchange.understanding import Understood, combined
from raci_planner.session.opening import new_plan
from raci_planner.storage.places import Places

_SOMETHING_TO_CHECK = 3


@click.command("import")
@source_options
@click.option("--out", "plan", type=click.Path(path_type=Path), help="The plan file to make; without it, none is made.")
@click.option("--name", help="What the plan is called; usually the file's name.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--strict", is_flag=True, help="Make no plan and give status 3 if anything is in doubt.")
def import_table(source: ForeignSource, plan: Path | None, name: str | None, form: str, strict: bool) -> None:
    """Make a plan from the responsibility tables in FILE: .xlsx, .xlsm, .ods, .csv, .tsv, .md, .html, .txt, or “-”.

    Everything that was not taken as it stands is printed. A plan file that is there already is never replaced.
    """
    if plan is not None and plan.suffix.casefold() != ".raci":
        raise click.UsageError(f"A plan's file name ends in .raci: {plan.with_suffix('.raci').name}?")
    if plan is not None and plan.exists():
        raise click.UsageError(f"{plan} is there already. Choose another name, or use “raci merge”.")
    roles = Boundaries.shipped().roles
    understood = source.read(roles)
    is_held_back = strict and any(draft.doubts for draft in understood.drafts)
    made = None if is_held_back else plan
    if made is not None:
        table, scheme = combined(understood.drafts, roles)
        session = new_plan(name or made.stem, Places.standard(), table, scheme)
        session.document.save_as(made)
        session.document.close()
    click.echo(_as_json(understood, source, made) if form == "json" else _as_text(understood, made))
    if is_held_back:
        raise click.exceptions.Exit(_SOMETHING_TO_CHECK)


def _as_text(understood: Understood, made: Path | None) -> str:
    return "\n".join([told(understood), *([str(made)] if made else ["No plan was made."])])


def _as_json(understood: Understood, source: ForeignSource, made: Path | None) -> str:
    content = {
        "file": source.name,
        "plan": str(made) if made else None,
        "tables": [facts(draft) for draft in understood.drafts],
        "not_taken": [{"place": one.place, "text": one.text, "outcome": one.outcome} for one in understood.passed_over],
    }
    return json.dumps(content, ensure_ascii=False, indent=2)
