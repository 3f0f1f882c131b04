"""`raci versions`: what a plan has kept of itself; keeping, naming, restoring, forgetting."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import click

from raci_planner.analysis.figures import from_text
from raci_planner.domain.commands import DeleteVersion, RenameVersion, RestorePlan
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Version
from raci_planner.session.comparands import version_called
from raci_planner.session.opening import open_plan
from raci_planner.session.reading import read_plan
from raci_planner.session.session import PlanSession
from raci_planner.session.versions import keep_version
from raci_planner.storage.places import Places


@click.command()
@click.argument("plan", type=click.Path(path_type=Path))
@click.option("--keep", metavar="NAME", help="Keep the plan as it stands under this name.")
@click.option("--note", default="", help="A note for the version that is kept.")
@click.option("--restore", metavar="VERSION", help="Make the plan what this version kept.")
@click.option("--rename", nargs=2, metavar="VERSION NAME", help="Give a version another name.")
@click.option("--delete", metavar="VERSION", help="Forget a version.")
@click.option("--by", default="", help="Who does it, for the plan's memory.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def versions(  # noqa: PLR0913 - an option for each thing that can be done
    plan: Path,
    *,
    keep: str | None,
    note: str,
    restore: str | None,
    rename: tuple[str, str] | None,
    delete: str | None,
    by: str,
    form: str,
) -> None:
    """List the versions that PLAN has kept, newest first, after carrying out what the options say.

    VERSION is a name, a day such as 2026-10-01, or “last”.
    """
    if any((keep, restore, rename, delete)):
        with _opened(plan, by) as session:
            if keep:
                keep_version(session, keep, datetime.now().replace(microsecond=0), note=note)
            if rename:
                session.run(RenameVersion(version_called(session.plan, rename[0]).id, rename[1]))
            if restore:
                session.run(RestorePlan(version_called(session.plan, restore).id))
            if delete:
                session.run(DeleteVersion(version_called(session.plan, delete).id))
    reading = read_plan(plan, date.today())
    click.echo(_as_json(reading.plan) if form == "json" else _as_text(reading.plan))


@contextmanager
def _opened(plan: Path, by: str) -> Iterator[PlanSession]:
    session = open_plan(plan, Places.standard())
    session.author = by
    try:
        yield session
    except BaseException:
        session.document.discard()
        raise
    session.document.close()


def _kept(plan: Plan) -> list[Version]:
    return sorted(plan.versions.values(), key=lambda one: (one.made_at, one.id), reverse=True)


def _as_text(plan: Plan) -> str:
    lines = [
        f"{one.made_at:%Y-%m-%d %H:%M}  {one.kind.value:<9}  {one.name}{f' ({one.by})' if one.by else ''}"
        for one in _kept(plan)
    ]
    return "\n".join(lines) or "No version is kept yet."


def _as_json(plan: Plan) -> str:
    return json.dumps([_fields(one) for one in _kept(plan)], ensure_ascii=False, indent=2)


def _fields(version: Version) -> dict[str, object]:
    figures = from_text(version.figures)
    findings = {} if figures is None else {kind.name.lower(): count for kind, count in figures.findings.items()}
    return {
        "id": version.id,
        "kind": version.kind.value,
        "name": version.name,
        "made_at": version.made_at.isoformat(),
        "by": version.by,
        "participants": version.participants,
        "note": version.note,
        "activities": None if figures is None else figures.activities,
        "findings": findings,
        "bytes": len(version.content),
    }
