"""The sheets that are lists: findings, duties by role, roles and people, legend."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

from raci_planner.domain.schemes import Letters
from raci_planner.interchange.excel.heights import fit_height
from raci_planner.interchange.excel.pen import Look, Pen
from raci_planner.interchange.excel.printing import set_up_printing
from raci_planner.interchange.report import PlanReport, ReportFinding

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

type _Line = Sequence[str | int]


@dataclass(frozen=True, slots=True)
class _List:
    title: str
    heads: Sequence[str]
    widths: Sequence[int]
    lines: Sequence[_Line]


_KINDS = (
    ("Conflict", "Contradicts what several documents or every checklist say. Talk about it first."),
    ("To check", "Unusual, or said by one source only. It may be right for your team."),
    ("Note", "Worth knowing; nothing has to be done."),
)


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
    widths = (10, 11, 24, 30, 22, 44, 44, 30, 22)
    lines = [_finding_line(finding) for finding in (*report.findings, *report.accepted)]
    _write_list(book, report, _List("Findings", heads, widths, lines))


def write_duties_sheet(book: Workbook, report: PlanReport) -> None:
    """Add one line per letter that a role has: filter it by role for a page of duties."""
    heads = ("Role", "Letter", "Means", "Activity", "Section")
    _write_list(book, report, _List("Duties by role", heads, (24, 9, 26, 56, 30), list(_duty_lines(report))))


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
    letters = [(letter.code, letter.word, letter.meaning) for letter in report.scheme.letters]
    pair = report.scheme.text(Letters(report.scheme.accountable | report.scheme.responsible))
    lines: list[_Line] = [
        *letters,
        (pair, "Both", "Answers for the outcome and does the work."),
        ("", "Empty", "Not involved."),
        *(("", kind, meaning) for kind, meaning in _KINDS),
        (
            "",
            "Count",
            "The matrix counts who is accountable; anything but 1 is marked, also after you edit it.",
        ),
    ]
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
        "; ".join(finding.sources),
        finding.acceptance or "Open",
    )


def _duty_lines(report: PlanReport) -> Iterator[_Line]:
    for place, role in enumerate(report.roles):
        held = [
            (letters, activity.name, section.name or "")
            for section in report.sections
            for activity in section.activities
            if (letters := activity.letters[place])
        ]
        for letter in report.scheme.in_set(report.scheme.everything):
            bit = report.scheme.set_of(letter.code)
            for letters, activity, section in held:
                if letters & bit:
                    yield role.name, letter.code, letter.word, activity, section


def _write_list(book: Workbook, report: PlanReport, content: _List) -> None:
    sheet = cast("Worksheet", book.create_sheet(content.title))
    sheet.freeze_panes = "A2"
    sheet.sheet_view.showGridLines = False
    for column, width in enumerate(content.widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    set_up_printing(sheet, report.name, title_rows="1:1")
    pen = Pen(sheet)
    sheet.append([pen.cell(Look.HEAD, head) for head in content.heads])
    for row, line in enumerate(content.lines, start=2):
        fit_height(sheet, row, zip(map(str, line), content.widths, strict=True))
        sheet.append([pen.cell(Look.NUMBER if isinstance(value, int) else Look.TEXT, value) for value in line])
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(content.heads))}{len(content.lines) + 1}"
