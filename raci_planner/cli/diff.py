"""`raci diff`: what differs between two plans, versions or tables."""

import json
from datetime import date

import click

from raci_planner.cli.comparands import sides
from raci_planner.domain.comparing import compare
from raci_planner.domain.errors import PlannerError
from raci_planner.interchange.markdown_writer import list_markdown_pieces
from raci_planner.session.changes import ChangedThing, Changes, change_list, changes_between

_DIFFERENT = 1
_TROUBLE = 2


@click.command()
@click.argument("older")
@click.argument("newer")
@click.option("--format", "form", type=click.Choice(["text", "markdown", "json"]), default="text", show_default=True)
def diff(older: str, newer: str, form: str) -> None:
    """List what differs from OLDER to NEWER, with what it did to the findings. Nothing is changed.

    Each is a plan (plan.raci), a version in it by name or day (“plan.raci@Q2 baseline”, “plan.raci@last”), or a table
    such as an Excel export.

    Exit status, as that of diff: 0 if nothing differs, 1 if something does, 2 if there is trouble.
    """
    today = date.today()
    try:
        one, other = sides(older, newer, today)
        changes = changes_between(compare(one.plan, other.plan), today)
    except PlannerError as fault:
        click.echo(f"raci: {fault}", err=True)
        raise click.exceptions.Exit(_TROUBLE) from fault
    heading = f"{one.name} → {other.name}: {changes.summary}"
    writers = {"text": _as_text, "markdown": _as_markdown, "json": _as_json}
    click.echo(writers[form](changes, heading))
    if changes.comparison.differences:
        raise click.exceptions.Exit(_DIFFERENT)


def _as_text(changes: Changes, heading: str) -> str:
    lines = [heading]
    for thing in changes.things:
        lines += ["", f"{thing.mark} {thing.title}", *(f"    {line}" for line in _said_of(thing))]
    if changes.elsewhere:
        lines += ["", "On the whole", *(f"    {effect.words}" for effect in changes.elsewhere)]
    for guess in changes.comparison.guesses:
        lines.append(f"Taken for one, because the names are alike: “{guess.old_name}” and “{guess.new_name}”")
    return "\n".join(lines)


def _said_of(thing: ChangedThing) -> list[str]:
    return [*thing.lines, *(effect.words for effect in thing.effects)]


def _as_markdown(changes: Changes, heading: str) -> str:
    return f"{heading}\n\n{''.join(list_markdown_pieces(change_list(changes)))}".rstrip()


def _as_json(changes: Changes, heading: str) -> str:
    content = {
        "heading": heading,
        "differences": len(changes.comparison.differences),
        "changes": [
            {
                "mark": thing.mark,
                "about": thing.title,
                "kinds": [f"{one.kind.__name__.lower()} {one.verb.value}" for one in thing.differences],
                "lines": list(thing.lines),
                "effects": [
                    {"words": effect.words, "finding": effect.finding.key, "better": effect.is_better}
                    for effect in thing.effects
                ],
            }
            for thing in changes.things
        ],
        "elsewhere": [effect.words for effect in changes.elsewhere],
        "guesses": [{"older": one.old_name, "newer": one.new_name} for one in changes.comparison.guesses],
    }
    return json.dumps(content, ensure_ascii=False, indent=2)
