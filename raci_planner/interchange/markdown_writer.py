"""The plan as Markdown, for wikis and pull requests."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from raci_planner.domain.schemes import Letters
from raci_planner.interchange.duties import DutySheet, told
from raci_planner.interchange.lists import PlanList
from raci_planner.interchange.report import KINDS, PlanReport, Progress, ReportFinding, legend, silently
from raci_planner.interchange.said import ReportDecision
from raci_planner.interchange.text_file import write_text
from raci_planner.language import day, say, say_as

_ACTIVE = re.compile(r"[\\`*_\[\]<>|~&#$]|(?<=[a-z]):(?=//)|(?<=www)\.", re.IGNORECASE)
_ORDERED = re.compile(r"^(\d{1,9})([.)])")
_ROWS_BETWEEN_CALLS = 100
_NOBODY = "-"
"""In every cell of an activity that nobody has, which is thereby told from a heading."""


def plain_markdown(text: str) -> str:
    """The text so that Markdown shows it as it stands, on one line."""
    lines = [" ".join(line.split()) for line in text.splitlines() or [""]]
    shown = "<br>".join(_ACTIVE.sub(r"\\\g<0>", line) for line in lines)
    if shown.startswith(("+", "-", "=")):
        return f"\\{shown}"
    return _ORDERED.sub(r"\1\\\2", shown)


def write_markdown(path: Path, report: PlanReport, progress: Progress = silently) -> None:
    """Write the plan as Markdown.

    Raises:
        ForeignFormatError: if the file cannot be written, with the next step.
    """
    write_text(path, markdown_pieces(report, progress))


def write_duty_markdown(path: Path, sheets: Sequence[DutySheet], progress: Progress = silently) -> None:
    """Write duty sheets as Markdown, a chapter per role.

    Raises:
        ForeignFormatError: if the file cannot be written, with the next step.
    """
    write_text(path, duty_markdown_pieces(told(sheets, progress)))


def write_markdown_list(path: Path, content: PlanList) -> None:
    """Write a list as a Markdown table.

    Raises:
        ForeignFormatError: if the file cannot be written, with the next step.
    """
    write_text(path, list_markdown_pieces(content))


def markdown_pieces(report: PlanReport, progress: Progress = silently) -> Iterator[str]:
    """The plan's name, the conversations to have, the matrix, the findings, the decisions and the legend."""
    yield f"# {plain_markdown(report.title)}\n\n"
    if report.purpose:
        yield f"{plain_markdown(report.purpose)}\n\n"
    yield f"{' · '.join(filter(None, (report.counts(), report.verdict())))}\n"
    if report.conversations:
        yield f"\n## {say('Talk about first')}\n\n"
        for number, one in enumerate(report.conversations, start=1):
            title, sentence, question = map(plain_markdown, (one.title, one.sentence, one.question))
            yield f"{number}. **{title}** {sentence} *{question}*\n"
    yield f"\n## {say('Matrix')}\n\n"
    yield from _matrix(report, progress)
    for kind in KINDS:
        yield from _findings(say(kind), report.findings_of(kind))
    yield from _findings(say("Accepted as they are"), report.accepted)
    yield from _decisions(report.minutes())
    yield f"\n## {say('Legend')}\n\n"
    yield from _table(
        (say_as("column", "Letter"), say_as("column", "Word"), say_as("column", "Meaning")), legend(report.scheme)
    )


def duty_markdown_pieces(sheets: Iterable[DutySheet]) -> Iterator[str]:
    """A chapter per role: what it is accountable for, what it does, what it is asked and told."""
    for sheet in sheets:
        yield f"# {plain_markdown(sheet.role.name)}\n\n"
        if sheet.role.purpose:
            yield f"{plain_markdown(sheet.role.purpose)}\n\n"
        who = sheet.role.who() or say("Nobody named yet")
        yield f"{plain_markdown(who)} · {plain_markdown(sheet.report.title)} · {sheet.report.counts()}\n"
        yield from (f"\n{plain_markdown(str(one))}\n" for one in sheet.role.sign_offs)
        for group in sheet.groups:
            yield f"\n## {group.phrase}\n\n"
            for duty in group.duties:
                about = ". ".join(filter(None, (duty.others, duty.note)))
                yield f"- {plain_markdown(duty.activity)}{f' ({plain_markdown(about)})' if about else ''}\n"
        if sheet.findings:
            yield f"\n## {say('Still to be settled')}\n\n"
            for finding in sheet.findings:
                yield f"- {plain_markdown(finding.question)} ({plain_markdown(finding.sentence)})\n"
        yield "\n"


def list_markdown_pieces(content: PlanList) -> Iterator[str]:
    """The title of a list and its table."""
    yield f"# {content.title}\n\n"
    yield from _table(content.heads, content.lines)


def _matrix(report: PlanReport, progress: Progress) -> Iterator[str]:
    width = len(report.roles) + 1
    yield _row([say_as("column", "Activity"), *(plain_markdown(role.name) for role in report.roles)])
    yield _row(["---", *[":-:"] * len(report.roles)])
    written = 0
    for section in report.sections:
        if section.name is not None:
            yield _row([f"**{plain_markdown(section.name)}**", *[""] * (width - 1)])
        for activity in section.activities:
            empty = "" if any(activity.letters) else _NOBODY
            letters = (plain_markdown(report.scheme.text(Letters(one))) or empty for one in activity.letters)
            yield _row([plain_markdown(activity.name), *letters])
            written += 1
            if written % _ROWS_BETWEEN_CALLS == 0:
                progress(written)


def _findings(heading: str, findings: Sequence[ReportFinding]) -> Iterator[str]:
    if not findings:
        return
    yield f"\n## {heading}\n\n"
    yield from _table(
        (
            say_as("column", "Finding"),
            say_as("column", "Activity"),
            say_as("column", "Roles"),
            say_as("column", "What we see"),
            say_as("column", "Question to ask"),
            say_as("column", "Rests on"),
        ),
        (
            (
                finding.title,
                finding.activity,
                ", ".join(finding.roles),
                f"{finding.sentence} {finding.acceptance}".strip(),
                finding.question,
                "\n".join(finding.sources),
            )
            for finding in findings
        ),
    )


def _decisions(decisions: Sequence[ReportDecision]) -> Iterator[str]:
    if not decisions:
        return
    yield f"\n## {say('Decisions')}\n\n"
    yield from _table(
        (
            say_as("column", "Day"),
            say_as("column", "What"),
            say_as("column", "About"),
            say_as("column", "In words"),
            say_as("column", "By"),
            say_as("column", "Who sees to it"),
        ),
        ((day(one.on), one.what, one.about(), one.text, one.by, one.next_step()) for one in decisions),
    )


def _table(heads: Sequence[str], lines: Iterable[Iterable[object]]) -> Iterator[str]:
    yield _row(heads) + _row(["---"] * len(heads))
    for line in lines:
        yield _row(plain_markdown(str(value)) for value in line)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |\n"
