"""`raci merge`: a table that comes back, or somebody's own, taken into a plan difference by difference."""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from raci_planner.cli.merging_copies import merge_copy
from raci_planner.cli.reading_tables import ForeignSource, source_options
from raci_planner.domain.commands import MergeTable
from raci_planner.interchange.merging import Comparison, Proposal, ProposalKind, compare
from raci_planner.interchange.recognition import DraftTable
from raci_planner.session.comparands import PLAN_ENDING
from raci_planner.session.opening import open_plan
from raci_planner.session.reading import read_plan
from raci_planner.storage.places import Places

_SOMETHING_TO_CHECK = 3
_GROUPS = {
    "added": {ProposalKind.ADDS_ROLE, ProposalKind.ADDS_SECTION, ProposalKind.ADDS_ACTIVITY},
    "renamed": {ProposalKind.RENAMES_ROLE, ProposalKind.RENAMES_SECTION, ProposalKind.RENAMES_ACTIVITY},
    "moved": {ProposalKind.MOVES_ROLE, ProposalKind.MOVES_SECTION, ProposalKind.MOVES_ACTIVITY},
    "removed": {ProposalKind.REMOVES_ROLE, ProposalKind.REMOVES_SECTION, ProposalKind.REMOVES_ACTIVITY},
    "notes": {ProposalKind.CHANGES_NOTE},
    "letters": {ProposalKind.CHANGES_CELL},
}


@click.command("merge")
@click.argument("plan", type=click.Path(path_type=Path))
@source_options
@click.option(
    "--accept",
    default="none",
    show_default=True,
    help=f"Which differences to take: all, none, numbers such as 1,3-5, or groups: {', '.join(_GROUPS)}.",
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--base", help="For a copy of the plan: what both come from, if not a version that both have kept.")
def merge(plan: Path, source: ForeignSource, accept: str, form: str, base: str | None) -> None:
    """List what differs between PLAN and the table in FILE, and take over what is accepted, as one step.

    An Excel export of the plan that was edited is known by its hidden ids: rows and roles may have been renamed, moved,
    added and removed. Any other table is matched by names, and what it lacks stays in the plan.

    A FILE that ends in .raci is a copy of the plan that went its own way. Both are compared with the newest version
    that both have kept: what only the copy changed is undisputed, what both changed is a conflict. There, --accept is
    undisputed, all (which decides the conflicts for the copy) or none.

    Exit status: 0 if nothing differs or all is taken over, 3 if differences are left.
    """
    if source.file.suffix.casefold() == PLAN_ENDING:
        merge_copy(plan, source.file, base, accept, form)
        return
    reading = read_plan(plan, date.today())
    understood = source.read(reading.analysis.boundaries.roles, reading.plan.scheme)
    draft = understood.drafts[understood.best()]
    comparison = compare(reading.plan, draft)
    accepted = _accepted(comparison.proposals, accept)
    if accepted:
        chosen = tuple(comparison.proposals[place] for place in sorted(accepted))
        _take_over(plan, comparison.command(chosen, f"Merge {source.name}"))
    write = _as_json if form == "json" else _as_text
    click.echo(write(comparison, accepted, draft))
    if len(accepted) < len(comparison.proposals):
        raise click.exceptions.Exit(_SOMETHING_TO_CHECK)


def _take_over(plan: Path, command: MergeTable) -> None:
    session = open_plan(plan, Places.standard())
    try:
        session.run(command)
    except BaseException:
        session.document.discard()
        raise
    session.document.close()


def _accepted(proposals: Sequence[Proposal], accept: str) -> frozenset[int]:
    """The places of the proposals that an option names."""
    wanted: set[int] = set()
    for part in filter(None, (part.strip().casefold() for part in accept.split(","))):
        if part == "all":
            wanted.update(range(len(proposals)))
        elif part in _GROUPS:
            wanted.update(place for place, one in enumerate(proposals) if one.kind in _GROUPS[part])
        elif part != "none":
            wanted.update(_numbers(part, len(proposals)))
    return frozenset(wanted)


def _numbers(part: str, count: int) -> range:
    first, _, last = part.partition("-")
    if not (first.isascii() and first.isdigit() and (not last or (last.isascii() and last.isdigit()))):
        raise click.UsageError(f"--accept does not know “{part}”: give all, none, numbers, or {', '.join(_GROUPS)}.")
    start, end = int(first), int(last or first)
    if not 1 <= start <= end <= count:
        raise click.UsageError(f"--accept {part}: there are {count} differences, numbered from 1.")
    return range(start - 1, end)


def _as_text(comparison: Comparison, accepted: frozenset[int], draft: DraftTable) -> str:
    lines = [
        f"{place + 1:>4} {'taken ' if place in accepted else '      '} {one}"
        for place, one in enumerate(comparison.proposals)
    ]
    if not lines:
        lines.append("Nothing differs.")
    lines += [f"In doubt: {doubt}" for doubt in draft.doubts]
    if comparison.only_in_plan:
        lines.append(f"Only in the plan, and left there: {', '.join(comparison.only_in_plan)}")
    return "\n".join(lines)


def _as_json(comparison: Comparison, accepted: frozenset[int], draft: DraftTable) -> str:
    content = {
        "differences": [
            {
                "number": place + 1,
                "kind": one.kind.value,
                "subject": one.subject,
                "before": one.before,
                "after": one.after,
                "accepted": place in accepted,
            }
            for place, one in enumerate(comparison.proposals)
        ],
        "only_in_plan": list(comparison.only_in_plan),
        "doubts": [{"place": one.place, "text": one.text, "outcome": one.outcome} for one in draft.doubts],
    }
    return json.dumps(content, ensure_ascii=False, indent=2)
