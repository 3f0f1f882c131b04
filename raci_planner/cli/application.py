"""The `raci` command with its subcommands, and the one place where faults of the world become messages."""

import sys
from importlib.metadata import version

import click

from raci_planner.cli.ballots import ballots
from raci_planner.cli.catalogue import catalogue
from raci_planner.cli.check import check
from raci_planner.cli.convert import convert
from raci_planner.cli.diff import diff
from raci_planner.cli.due import due
from raci_planner.cli.export import export
from raci_planner.cli.importing import import_table
from raci_planner.cli.info import info
from raci_planner.cli.merge import merge
from raci_planner.cli.new import new
from raci_planner.cli.portfolio import portfolio
from raci_planner.cli.recognise import recognise
from raci_planner.cli.review import review
from raci_planner.cli.templates import list_templates
from raci_planner.cli.versions import versions
from raci_planner.domain.errors import PlannerError

UNUSABLE = 1


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version("raci-planner"), prog_name="raci")
def raci() -> None:
    """Map who does what, and see where product and project roles blur."""


for command in (new, import_table, merge, convert, check, export, info, recognise, catalogue):
    raci.add_command(command)
for command in (ballots, diff, due, versions, portfolio, review, list_templates):
    raci.add_command(command)


def main(arguments: list[str] | None = None) -> None:
    """Run a command line and end the process with its exit status."""
    try:
        raci.main(args=arguments, prog_name="raci")
    except PlannerError as fault:
        click.echo(f"raci: {fault}", err=True)
        sys.exit(UNUSABLE)
