"""`raci ballots`: silent ballots as files, written for everybody and read back without any window."""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from raci_planner.analysis.agreement import ActivityAgreement, Agreement, CellAgreement, agreement
from raci_planner.boundaries import RoleReader
from raci_planner.cli.words import plural
from raci_planner.domain.comparing.names import folded
from raci_planner.domain.errors import PlannerError, Refusal
from raci_planner.domain.ids import BallotId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Ballot
from raci_planner.interchange.ballots import BALLOT_ENDINGS, BallotFile, free_file_name, read_ballot, write_ballot
from raci_planner.session.reading import read_plan

_SOMETHING_TO_CHECK = 3


@click.command("ballots")
@click.argument("plan", type=click.Path(path_type=Path))
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--export", "folder", type=click.Path(path_type=Path), help="Write a ballot for everybody into a folder.")
@click.option("--for", "people", default="", help='Whose ballots to write: "Ana, Ben".')
@click.option(
    "--as",
    "kind",
    type=click.Choice([ending[1:] for ending in BALLOT_ENDINGS]),
    default="xlsx",
    show_default=True,
    help="As what ballots are written.",
)
@click.option("--force", is_flag=True, help="Replace ballots that are in the folder already.")
@click.option("--encoding", help="The encoding of texts that are not Unicode, such as cp1252.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def ballots(  # noqa: PLR0913 - a command with its options
    *,
    plan: Path,
    files: tuple[Path, ...],
    folder: Path | None,
    people: str,
    kind: str,
    force: bool,
    encoding: str | None,
    form: str,
) -> None:
    """Write ballots on PLAN for people to fill in, or read filled FILES and print how far they agree.

    The plan is never changed. A second file of the same person takes the place of the first. Without FILES, the
    ballots that were revealed in the plan are looked at.

    Exit status: 0 if all say the same and everything was understood, 3 if not, 1 if a file cannot be read.
    """
    reading = read_plan(plan, date.today())
    if folder is not None:
        _export(reading.plan, folder, _names(people), f".{kind}", is_replacing=force)
        return
    read, unread = _read(files, reading.plan, reading.analysis.boundaries.roles, encoding)
    cast = _cast(read) if files else _revealed(reading.plan)
    found = agreement(reading.plan, cast)
    click.echo(_as_json(reading.plan, found, read, unread) if form == "json" else _as_text(reading.plan, found, read))
    for reason in unread:
        click.echo(f"raci: {reason}", err=True)
    if unread:
        raise click.exceptions.Exit(1)
    if found.disputed() or any(one.doubts for one in read):
        raise click.exceptions.Exit(_SOMETHING_TO_CHECK)


def _names(people: str) -> tuple[str, ...]:
    names = (" ".join(part.split()) for part in people.split(","))
    found = tuple(dict.fromkeys(name for name in names if name))
    if not found:
        raise click.UsageError('--export needs --for with the names of people, such as --for "Ana, Ben".')
    return found


def _export(plan: Plan, folder: Path, names: Sequence[str], ending: str, *, is_replacing: bool) -> None:
    if not plan.activities or not plan.roles:
        raise Refusal("Silent ballots need activities and roles to vote on.")
    targets: dict[str, str] = {}
    for name in names:
        targets[free_file_name(plan.info.name, name, ending, {one.casefold() for one in targets})] = name
    there = [name for name in targets if (folder / name).exists()]
    if there and not is_replacing:
        raise click.UsageError(f"{', '.join(there)} is in {folder} already. Add --force to replace it.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal(f"{folder} cannot be made: {error.strerror or error}.") from error
    for file, name in targets.items():
        write_ballot(folder / file, plan, name, date.today())
        click.echo(str(folder / file))


def _read(
    files: Sequence[Path], plan: Plan, roles: RoleReader, encoding: str | None
) -> tuple[list[BallotFile], list[str]]:
    """What was understood of each file, the last one of each person; and why the others could not be read."""
    read: dict[str, BallotFile] = {}
    unread = []
    for path in files:
        try:
            ballot = read_ballot(path, plan, roles, encoding)
        except PlannerError as reason:
            unread.append(str(reason))
            continue
        read[folded(ballot.participant or path.stem)] = ballot
    return list(read.values()), unread


def _cast(read: Sequence[BallotFile]) -> list[Ballot]:
    return [
        Ballot(
            id=BallotId(place),
            participant=one.participant or one.source,
            on=date.today(),
            is_sealed=True,
            votes=one.votes,
        )
        for place, one in enumerate(read)
    ]


def _revealed(plan: Plan) -> list[Ballot]:
    box = plan.ballot_box
    if box is None:
        raise click.UsageError("No silent ballots are open in the plan. Give files to read, or --export to write some.")
    if not box.is_revealed:
        raise Refusal("The ballots in the plan have not been revealed; the facilitator does that in the program.")
    return sorted(plan.ballots.values(), key=lambda one: one.participant.casefold())


def _as_text(plan: Plan, found: Agreement, read: Sequence[BallotFile]) -> str:
    lines = [f"{plural(len(found.participants), 'ballot', 'ballots')}: {', '.join(found.participants)}."]
    lines.append(f"{_percent(found.share)} agreement on {plural(len(found.answered), 'activity', 'activities')}.")
    for row in found.by_disagreement():
        if not row.voters:
            continue
        lines.append(f"{_percent(row.share):>6}  {plan.activities[row.activity].name}")
        lines += [f"        {plan.roles[cell.role].name}: {_answers(plan, cell)}" for cell in row.cells]
    unanswered = [plan.activities[row.activity].name for row in found.activities if not row.voters]
    if unanswered:
        lines.append(f"Nobody answered: {', '.join(unanswered)}.")
    lines += [f"{one.source}: {doubt}" for one in read for doubt in one.doubts]
    return "\n".join(lines)


def _answers(plan: Plan, cell: CellAgreement) -> str:
    answers = (
        f"{one.number}/{cell.voters} {plan.scheme.text(one.letters) or '-'} ({', '.join(one.participants)})"
        for one in cell.answers
    )
    return ", ".join(answers)


def _percent(share: float) -> str:
    return f"{round(100 * share)} %"


def _as_json(plan: Plan, found: Agreement, read: Sequence[BallotFile], unread: Sequence[str]) -> str:
    content = {
        "participants": list(found.participants),
        "agreement": round(found.share, 4),
        "activities": [_row(plan, row) for row in found.by_disagreement()],
        "files": [
            {
                "file": one.source,
                "participant": one.participant,
                "is_ballot_of_plan": one.is_marked,
                "doubts": [{"place": it.place, "text": it.text, "outcome": it.outcome} for it in one.doubts],
            }
            for one in read
        ],
        "not_read": list(unread),
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def _row(plan: Plan, row: ActivityAgreement) -> dict[str, object]:
    return {
        "activity": plan.activities[row.activity].name,
        "voters": row.voters,
        "agreement": round(row.share, 4) if row.voters else None,
        "accountable": {plan.roles[role].name: count for role, count in row.owners},
        "roles": [
            {
                "role": plan.roles[cell.role].name,
                "answers": [
                    {"letters": plan.scheme.text(one.letters), "participants": list(one.participants)}
                    for one in cell.answers
                ],
            }
            for cell in row.cells
        ],
    }
