"""The lists that a plan can be told as: findings, duties, activities, roles, decisions, legend.

Each becomes a sheet of the workbook, and a table of its own in text formats. A further list is a function that gives
a `PlanList`, and a line in `LISTS`.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from raci_planner.interchange.duties import duties_by_role
from raci_planner.interchange.report import KINDS, PlanReport, Progress, ReportFinding, legend, silently
from raci_planner.language import day, say, say_as

type Line = Sequence[str | int | date]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanList:
    """A title, heads with the widths of their columns in characters, and lines as wide as the heads."""

    title: str
    heads: Sequence[str]
    widths: Sequence[int]
    lines: Iterable[Line]


def findings_list(report: PlanReport, progress: Progress = silently) -> PlanList:
    """The findings with their questions and sources; those that the team lives with stand at the end."""
    del progress
    return PlanList(
        title=say("Findings"),
        heads=(
            say_as("column", "Kind"),
            say_as("column", "About"),
            say_as("column", "Finding"),
            say_as("column", "Activity"),
            say_as("column", "Roles"),
            say_as("column", "What we see"),
            say_as("column", "Question to ask"),
            say_as("column", "Rests on"),
            say_as("column", "State"),
        ),
        widths=(10, 11, 22, 24, 18, 36, 34, 36, 18),
        lines=(_finding_line(finding) for finding in (*report.findings, *report.accepted)),
    )


def duties_list(report: PlanReport, progress: Progress = silently) -> PlanList:
    """One line per letter that a role has: filter it by role for a page of duties."""
    return PlanList(
        title=say("Duties by role"),
        heads=(
            say_as("column", "Role"),
            say_as("column", "Letter"),
            say_as("column", "Means"),
            say_as("column", "Activity"),
            say_as("column", "Section"),
            say_as("column", "Together with"),
        ),
        widths=(24, 9, 15, 52, 28, 40),
        lines=(
            (role.name, group.letter.code, group.letter.label, duty.activity, duty.section, duty.others)
            for role, groups in duties_by_role(report, progress)
            for group in groups
            for duty in group.duties
        ),
    )


def activities_list(report: PlanReport, progress: Progress = silently) -> PlanList:
    """One line per activity: its documented duty, how it was recognised, and what the documents say."""
    del progress
    return PlanList(
        title=say("Activities and why"),
        heads=(
            say_as("column", "Section"),
            say_as("column", "Activity"),
            say_as("column", "Documented duty"),
            say_as("column", "Usually"),
            say_as("column", "How we know"),
            say_as("column", "What the documents say"),
        ),
        widths=(20, 36, 24, 12, 24, 60),
        lines=_activity_lines(report),
    )


def roles_list(report: PlanReport, progress: Progress = silently) -> PlanList:
    """The roles with what they are for, their sides, people, deputies and workload."""
    del progress
    codes = [letter.code for letter in report.scheme.letters]
    return PlanList(
        title=say("Roles and people"),
        heads=(
            say_as("column", "Role"),
            say_as("column", "What it is for"),
            say_as("column", "Side"),
            say_as("column", "People"),
            say_as("column", "Deputies"),
            *codes,
            say_as("column", "All letters"),
            say_as("column", "Agreed"),
        ),
        widths=(26, 34, 14, 32, 24, *[8] * len(codes), 12, 40),
        lines=(
            (
                role.name,
                role.purpose,
                role.side_name,
                ", ".join(role.people),
                ", ".join(role.deputies),
                *role.counts.values(),
                sum(role.counts.values()),
                "\n".join(map(str, role.sign_offs)),
            )
            for role in report.roles
        ),
    )


def decisions_list(report: PlanReport, progress: Progress = silently) -> PlanList:
    """What was decided, noted, agreed, disputed and parked, and who sees to it until when."""
    del progress
    return PlanList(
        title=say("Decisions"),
        heads=(
            say_as("column", "Day"),
            say_as("column", "What"),
            say_as("column", "Activity"),
            say_as("column", "Role"),
            say_as("column", "In words"),
            say_as("column", "By"),
            say_as("column", "Who sees to it"),
            say_as("column", "Until"),
            say_as("column", "Does it still hold?"),
        ),
        widths=(12, 12, 36, 20, 52, 18, 18, 12, 20),
        lines=(
            (
                one.on,
                one.what,
                one.activity,
                one.role,
                one.text,
                one.by,
                one.owner,
                one.due or "",
                say("Letters changed since") if one.is_overtaken else "",
            )
            for one in report.decisions
        ),
    )


def changes_list(report: PlanReport, progress: Progress = silently) -> PlanList:
    """What differs from the last reviewed version."""
    del progress
    return PlanList(
        title=say("Changes since review"),
        heads=(
            say_as("column", "Where"),
            say_as("column", "What"),
            say_as("column", "Change"),
            say_as("column", "Effect on the findings"),
        ),
        widths=(44, 12, 60, 48),
        lines=[
            (one.where, one.what, one.change, one.effect)
            for one in (() if report.review is None else report.review.changes)
        ],
    )


def legend_list(report: PlanReport, progress: Progress = silently) -> PlanList:
    """What the letters, the findings and the check column mean."""
    del progress
    count = say("The matrix counts who is accountable; anything but 1 is marked, also after you edit it.")
    lines: list[Line] = [
        *legend(report.scheme),
        *(("", say(kind), say(meaning)) for kind, meaning in KINDS.items()),
        ("", say("Count"), count),
    ]
    if report.review_due is not None:
        lines.append(("", say("Next review"), day(report.review_due)))
    return PlanList(
        title=say("Legend"),
        heads=(say_as("column", "Letter"), say_as("column", "Word"), say_as("column", "Meaning")),
        widths=(9, 18, 90),
        lines=lines,
    )


def _finding_line(finding: ReportFinding) -> Line:
    return (
        finding.kind,
        finding.family,
        finding.title,
        finding.activity,
        ", ".join(finding.roles),
        finding.sentence,
        finding.question,
        "\n".join(finding.sources),
        finding.acceptance or say("Open"),
    )


def _activity_lines(report: PlanReport) -> Iterator[Line]:
    for section, activity in report.activities():
        known = activity.boundary
        if known is None:
            yield section.name or "", activity.name, "", "", say("Not covered by the documents"), ""
        else:
            says = "\n".join(known.says)
            yield section.name or "", activity.name, known.duty, known.side_name, known.how, says


LISTS: Mapping[str, Callable[[PlanReport, Progress], PlanList]] = {
    "findings": findings_list,
    "duties": duties_list,
    "activities": activities_list,
    "roles": roles_list,
    "decisions": decisions_list,
    "changes": changes_list,
    "legend": legend_list,
}
"""The lists by name, in the order of the workbook's sheets."""


def lists_of(report: PlanReport) -> Mapping[str, Callable[[PlanReport, Progress], PlanList]]:
    """The lists that say something of a plan: one that was never reviewed has not changed since."""
    return {name: make for name, make in LISTS.items() if name != "changes" or report.review is not None}
