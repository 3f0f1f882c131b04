"""`raci export`: a plan as a file of another program."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import wraps
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

import click

from raci_planner.interchange.formats import EXCEL, FORMATS, Format
from raci_planner.interchange.lists import LISTS
from raci_planner.interchange.report import PlanReport
from raci_planner.session.reading import read_plan
from raci_planner.session.reporting import plan_report

_PAINTED = ("pdf", "png", "svg")
_KEYS = (*(one.key for one in FORMATS), *_PAINTED)
_PAPERS = ("A4", "A3", "Letter")
_DUTIES = "duties"
_STANDARD_OUTPUT = Path("-")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wishes:
    """What is wanted: the format, the part of the plan, and what to leave out."""

    form: Format
    sheet: str | None
    roles: tuple[str, ...]
    without_people: bool
    without_findings: bool

    def write(self, path: Path, report: PlanReport) -> tuple[str, ...]:
        """Write it; gives a sentence for each text that lost something."""
        report = report.without_people() if self.without_people else report
        report = report.without_findings() if self.without_findings else report
        is_page = self.form.write_duties is not None or self.form.write_list is None
        if self.roles or (self.sheet == _DUTIES and is_page):
            return self.form.export_duties(path, report, self.roles)
        if self.sheet is not None:
            return self.form.export_list(path, report, self.sheet)
        return self.form.export(path, report)


def _wishes(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that say what is wanted, as one `wishes`; the target tells the format."""

    @click.option("--format", "key", type=click.Choice(_KEYS), help="The format, if no ending is to say it.")
    @click.option(
        "--sheet",
        type=click.Choice([*LISTS]),
        help="One part alone: duties in any format but slides and pictures, the others as CSV or Markdown.",
    )
    @click.option("--role", "roles", multiple=True, help="The duty sheet of this role; may be given several times.")
    @click.option(
        "--paper", type=click.Choice(["A4", "A3", "Letter"]), default="A4", show_default=True, help="For PDF."
    )
    @click.option("--scale", type=click.IntRange(1, 3), default=2, show_default=True, help="For PNG: its size.")
    @click.option(
        "--shape",
        type=click.Choice(["fitting", "slide", "own"]),
        default="fitting",
        show_default=True,
        help="For pictures: 16 : 9 if it can be read so, in any case, or never.",
    )
    @click.option("--without-people", is_flag=True, help="Name roles only, nobody who holds them.")
    @click.option("--without-findings", is_flag=True, help="Leave out what is still to be talked about.")
    @wraps(command)
    def with_wishes(  # noqa: PLR0913 - one argument per option
        *,
        plan: Path,
        target: Path | None,
        key: str | None,
        sheet: str | None,
        roles: tuple[str, ...],
        paper: str,
        scale: int,
        shape: str,
        without_people: bool,
        without_findings: bool,
        **others: object,
    ) -> None:
        form = _format(_key(target, key), paper, scale, shape)
        wishes = _Wishes(
            form=form,
            sheet=sheet,
            roles=roles,
            without_people=without_people,
            without_findings=without_findings,
        )
        command(plan=plan, target=target or plan.with_suffix(form.ending), wishes=wishes, **others)

    return cast("Callable[..., None]", with_wishes)


@click.command()
@click.argument("plan", type=click.Path(path_type=Path))
@click.option("--to", "target", type=click.Path(path_type=Path), help="The file to write, or - for standard output.")
@click.option("--force", is_flag=True, help="Replace the target if it is there already.")
@_wishes
def export(plan: Path, target: Path, wishes: _Wishes, force: bool) -> None:
    """Write PLAN as Excel, PDF, HTML, Markdown, CSV, PNG, SVG or PowerPoint, by the ending of --to.

    What no file can hold, or a cell not all of, is told on standard error.

    Exit status: 0 if it was written, 1 if it could not be, 2 if the command was not understood.
    """
    if target != _STANDARD_OUTPUT and target.exists() and not force:
        raise click.UsageError(f"{target} is there already. Add --force to replace it.")
    today = date.today()
    reading = read_plan(plan, today)
    report = plan_report(reading.plan, reading.analysis, today)
    notices = _print(wishes, report) if target == _STANDARD_OUTPUT else wishes.write(target, report)
    for notice in notices:
        click.echo(f"raci: {notice}", err=True)
    if target != _STANDARD_OUTPUT:
        click.echo(str(target))


def _key(target: Path | None, key: str | None) -> str:
    if key is not None:
        return key
    if target == _STANDARD_OUTPUT:
        raise click.UsageError("Add --format: standard output has no ending to tell it by.")
    ending = target.suffix.casefold().lstrip(".") if target is not None else EXCEL.key
    if ending not in _KEYS:
        what = f".{ending}" if ending else "a file without an ending"
        raise click.UsageError(f"A plan can be written as {', '.join(_KEYS)}, not as {what}.")
    return ending


def _format(key: str, paper: str, scale: int, shape: str) -> Format:
    known: tuple[Format, ...] = FORMATS
    if key in _PAINTED:
        from raci_planner.cli.painted_formats import painted  # noqa: PLC0415 - the only commands that load Qt

        known = painted(paper, scale, shape)
    return next(form for form in known if form.key == key)


def _print(wishes: _Wishes, report: PlanReport) -> tuple[str, ...]:
    """Write to standard output what would be in a file, but for the mark by which Excel knows Unicode."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"plan{wishes.form.ending}"
        notices = wishes.write(path, report)
        sys.stdout.buffer.write(path.read_bytes().removeprefix(_BYTE_ORDER_MARK))
        sys.stdout.buffer.flush()
    return notices
