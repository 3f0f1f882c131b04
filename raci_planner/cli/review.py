"""`raci review`: what a review of a plan would have to look at, and its change log."""

import json
from datetime import date, datetime
from itertools import groupby
from pathlib import Path

import click

from raci_planner.cli.words import plural
from raci_planner.interchange.excel import write_list_workbook
from raci_planner.session.reading import PlanReading, read_plan
from raci_planner.session.reviewing.agenda import Past, agenda, last_review, past_of
from raci_planner.session.reviewing.change_log import change_log
from raci_planner.session.reviewing.matters import Matter
from raci_planner.storage.loading import journal_of

_SOMETHING_TO_LOOK_AT = 3


@click.command()
@click.argument("plan", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(["text", "markdown", "json"]), default="text", show_default=True)
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="As of this day instead of today.")
@click.option("--log", type=click.Path(path_type=Path), help="Also write the change log as an Excel workbook.")
def review(plan: Path, form: str, on: datetime | None, log: Path | None) -> None:
    """Print what to look at again in PLAN since its last review, what was promised first. The plan is not changed.

    Exit status: 0 if there is nothing, 3 if there is something.
    """
    today = on.date() if on else date.today()
    reading = read_plan(plan, today)
    since = last_review(reading.plan)
    past = None if since is None else past_of(since, reading.analysis)
    matters = agenda(reading.analysis, past, journal_of(plan), today)
    if log is not None:
        done = {} if reading.plan.review is None else {step.item: step for step in reading.plan.review.done}
        before = None if past is None else past.plan
        write_list_workbook(log, reading.plan.info.name, change_log(matters, done, before, reading.plan, today), today)
    writers = {"text": _as_text, "markdown": _as_markdown, "json": _as_json}
    click.echo(writers[form](reading, past, matters))
    if matters:
        raise click.exceptions.Exit(_SOMETHING_TO_LOOK_AT)


def _heading(reading: PlanReading, past: Past | None, matters: tuple[Matter, ...]) -> tuple[str, str]:
    since = "No earlier review" if past is None else f"Since “{past.version.name}”, {past.version.made_at:%d %B %Y}"
    return reading.plan.info.name, f"{since}: {plural(len(matters), 'matter', 'matters')} to look at"


def _as_text(reading: PlanReading, past: Past | None, matters: tuple[Matter, ...]) -> str:
    lines = [*_heading(reading, past, matters)]
    for topic, found in groupby(matters, key=lambda matter: matter.topic):
        lines += ["", topic.value]
        for matter in found:
            lines += [f"  {matter.title}{' (overdue)' if matter.is_overdue else ''}"]
            lines += [f"    {line}" for line in (*matter.detail, f"Ask: {matter.question}")]
    return "\n".join(lines)


def _as_markdown(reading: PlanReading, past: Past | None, matters: tuple[Matter, ...]) -> str:
    name, since = _heading(reading, past, matters)
    lines = [f"# {_plain(name)}", "", _plain(since)]
    for topic, found in groupby(matters, key=lambda matter: matter.topic):
        lines += ["", f"## {topic.value}", ""]
        for matter in found:
            lines.append(f"- [ ] **{_plain(matter.title)}**{' (overdue)' if matter.is_overdue else ''}")
            lines += [f"  {_plain(line)}  " for line in matter.detail]
            lines.append(f"  *{_plain(matter.question)}*")
    return "\n".join(lines)


def _plain(text: str) -> str:
    """A text without meaning for Markdown: names come from anywhere."""
    joined = " ".join(text.split())
    return "".join(f"\\{character}" if character in "\\`*_[]<>#|" else character for character in joined)


def _as_json(reading: PlanReading, past: Past | None, matters: tuple[Matter, ...]) -> str:
    told = {
        "plan": reading.plan.info.name,
        "since": None if past is None else {"version": past.version.name, "on": past.version.made_at.isoformat()},
        "matters": [
            {
                "key": matter.key,
                "topic": matter.topic.name.lower(),
                "title": matter.title,
                "detail": matter.detail,
                "question": matter.question,
                "due": matter.due.isoformat() if matter.due else None,
                "overdue": matter.is_overdue,
            }
            for matter in matters
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=2)
