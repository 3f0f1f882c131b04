"""`raci merge` with a copy of the plan: three-way, by the version that both come from."""

import json
from datetime import date
from pathlib import Path

import click

from raci_planner.cli.comparands import sides
from raci_planner.domain.commands import TakeDifferences
from raci_planner.session.changes import counts_in_words
from raci_planner.session.copies import CopyMerge, merge_with_copy
from raci_planner.session.opening import open_plan
from raci_planner.session.reading import read_plan
from raci_planner.storage.places import Places

_LEFT_OVER = 3
_ALL, _UNDISPUTED, _NONE = "all", "undisputed", "none"


def merge_copy(plan: Path, copy: Path, base: str | None, accept: str, form: str) -> None:
    """Say what a copy brings, and take over what is accepted: all, undisputed, or none.

    Raises:
        Refusal: if the two have nothing in common.
        DocumentError: if a file cannot be used.
    """
    wanted = accept.strip().casefold()
    if wanted not in {_ALL, _UNDISPUTED, _NONE}:
        raise click.UsageError("--accept for a copy of the plan is all, undisputed or none.")
    today = date.today()
    common = None if base is None else sides(base, str(plan), today)[0].plan
    merge = merge_with_copy(read_plan(plan, today).plan, copy, today, common)
    chosen = merge.found.chosen(merge.found.conflicts if wanted == _ALL else ())
    if wanted != _NONE and chosen:
        session = open_plan(plan, Places.standard())
        try:
            session.run(TakeDifferences(chosen, merge.found.theirs.scheme, f"Bring in {copy.name}"))
        except BaseException:
            session.document.discard()
            raise
        session.document.close()
    write = _as_json if form == "json" else _as_text
    click.echo(write(merge, copy.name))
    is_left = merge.found.conflicts if wanted != _ALL else ()
    if is_left or (wanted == _NONE and chosen):
        raise click.exceptions.Exit(_LEFT_OVER)


def _as_text(merge: CopyMerge, name: str) -> str:
    lines = [f"Only {name} changed: {counts_in_words(merge.found.clean)}"]
    for conflict in merge.found.conflicts:
        what, before, mine, theirs = merge.words(conflict)
        lines.append(f"Both changed {what}: {before or '–'} → here {mine}, there {theirs}")  # noqa: RUF001 - a dash
    return "\n".join(lines)


def _as_json(merge: CopyMerge, name: str) -> str:
    heads = ("what", "before", "mine", "theirs")
    content = {
        "copy": name,
        "base": merge.base_name,
        "undisputed": len(merge.found.clean),
        "conflicts": [dict(zip(heads, merge.words(one), strict=True)) for one in merge.found.conflicts],
    }
    return json.dumps(content, ensure_ascii=False, indent=2)
