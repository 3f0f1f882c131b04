"""The sheets that are lists: findings, duties by role, activities and why, roles and people, legend."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

from raci_planner.interchange.duties import duties_by_role
from raci_planner.interchange.excel.pen import Look, Pen
from raci_planner.interchange.excel.printing import set_up_printing
from raci_planner.interchange.report import KINDS, PlanReport, Progress, ReportFinding, legend, silently

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

type _Line = Sequence[str | int]


@dataclass(frozen=True, slots=True)
class _List:
    title: str
    heads: Sequence[str]
    widths: Sequence[int]
    lines: Iterable[_Line]


_LINES_BETWEEN_CALLS = 200


def write_findings_sheet(book: Workbook, report: PlanReport) -> None:
    """Add the findings, those that the team lives with at the end, each with its question and its sources."""
    heads = (
        "Kind",
        "About",
        "Finding",
        "Activity",
        "Roles",
        "What we see",
        "Question to ask",
        "Rests on",
        "State",
    )
    widths = (10, 11, 22, 24, 18, 36, 34, 36, 18)
    lines = (_finding_line(finding) for finding in (*report.findings, *report.accepted))
    _write_list(book, report, _List("Findings", heads, widths, lines))


def write_duties_sheet(book: Workbook, report: PlanReport, progress: Progress) -> None:
    """Add one line per letter that a role has: filter it by role for a page of duties."""
    heads = ("Role", "Letter", "Means", "Activity", "Section", "Together with")
    lines = (
        (role.name, group.letter.code, group.letter.word, duty.activity, duty.section, duty.others)
        for role, groups in duties_by_role(report, progress)
        for group in groups
        for duty in group.duties
    )
    _write_list(book, report, _List("Duties by role", heads, (24, 9, 15, 52, 28, 40), lines), progress=progress)


def write_activities_sheet(book: Workbook, report: PlanReport, progress: Progress) -> None:
    """Add one line per activity: its documented duty, how it was recognised, and what the documents say."""
    heads = ("Section", "Activity", "Documented duty", "Usually", "How we know", "What the documents say")
    _write_list(
        book,
        report,
        _List("Activities and why", heads, (20, 36, 24, 12, 24, 60), _activity_lines(report)),
        progress=progress,
    )


def write_roles_sheet(book: Workbook, report: PlanReport) -> None:
    """Add the roles with their sides, people and workload."""
    codes = [letter.code for letter in report.scheme.letters]
    lines: list[_Line] = [
        (role.name, role.side_name, ", ".join(role.people), *role.counts.values(), sum(role.counts.values()))
        for role in report.roles
    ]
    heads = ("Role", "Side", "People", *codes, "All letters")
    _write_list(book, report, _List("Roles and people", heads, (28, 14, 40, *[8] * len(codes), 12), lines))


def write_legend_sheet(book: Workbook, report: PlanReport) -> None:
    """Add what the letters, the findings and the check column mean."""
    count = "The matrix counts who is accountable; anything but 1 is marked, also after you edit it."
    lines: list[_Line] = [
        *legend(report.scheme),
        *(("", kind, meaning) for kind, meaning in KINDS.items()),
        ("", "Count", count),
    ]
    if report.review_due is not None:
        lines.append(("", "Next review", f"{report.review_due.day} {report.review_due:%B %Y}"))
    _write_list(book, report, _List("Legend", ("Letter", "Word", "Meaning"), (9, 18, 90), lines))


def _finding_line(finding: ReportFinding) -> _Line:
    return (
        finding.severity,
        finding.family,
        finding.title,
        finding.activity,
        ", ".join(finding.roles),
        finding.sentence,
        finding.question,
        "\n".join(finding.sources),
        finding.acceptance or "Open",
    )


def _activity_lines(report: PlanReport) -> Iterator[_Line]:
    for section, activity in report.activities():
        known = activity.boundary
        if known is None:
            yield section.name or "", activity.name, "", "", "Not covered by the documents", ""
        else:
            says = "\n".join(known.says)
            yield section.name or "", activity.name, known.duty, known.side_name, known.how, says


def _write_list(book: Workbook, report: PlanReport, content: _List, progress: Progress = silently) -> None:
    sheet = cast("Worksheet", book.create_sheet(content.title))
    sheet.freeze_panes = "A2"
    sheet.sheet_view.showGridLines = False
    for column, width in enumerate(content.widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    set_up_printing(sheet, report.name, 1, 1)
    pen = Pen(sheet)
    pen.next_row()
    pen.line(Look.HEAD, content.heads)
    for line in content.lines:
        pen.next_row(zip(map(str, line), content.widths, strict=True))
        for column, value in enumerate(line, start=1):
            if isinstance(value, int):
                pen.number(column, value)
            else:
                pen.text(column, Look.TEXT, value)
        if pen.row % _LINES_BETWEEN_CALLS == 0:
            progress(report.activity_count)
    pen.finish()
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(content.heads))}{max(pen.row, 2)}"
