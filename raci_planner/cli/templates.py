"""`raci templates`: what a plan can start from."""

import json

import click

from raci_planner.cli.words import plural
from raci_planner.session.templates import Template, own_folder, templates
from raci_planner.storage.places import Places


@click.command("templates")
@click.option("--json", "as_json", is_flag=True, help="For other programs.")
def list_templates(*, as_json: bool) -> None:
    """List the templates for “raci new --template”: those that ship, and your own."""
    own = own_folder(Places.standard())
    found = templates(own)
    if as_json:
        click.echo(json.dumps([_facts(one) for one in found], ensure_ascii=False, indent=2))
        return
    width = max(len(one.key) for one in found)
    for one in found:
        size = f"{plural(_rows_of(one), 'activity', 'activities')}, {plural(len(one.roles), 'role', 'roles')}"
        click.echo(f"{one.key:{width}}  {one.title}: {one.summary} ({size}, {one.scheme.name})")
    click.echo(f"Your own ones lie in {own}")


def _facts(one: Template) -> dict[str, object]:
    return {
        "key": one.key,
        "title": one.title,
        "summary": one.summary,
        "letters": one.scheme.name,
        "roles": len(one.roles),
        "activities": _rows_of(one),
        "is_own": one.is_own,
    }


def _rows_of(one: Template) -> int:
    return sum(len(section.rows) for section in one.sections)
