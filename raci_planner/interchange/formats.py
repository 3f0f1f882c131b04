"""The formats in which a plan leaves, each with what writes it. Writers are loaded when they are used."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from raci_planner.domain.errors import Refusal
from raci_planner.interchange.cleaning import cleaned
from raci_planner.interchange.csv_writer import write_csv, write_csv_list
from raci_planner.interchange.duties import DutySheet, duty_sheets
from raci_planner.interchange.lists import LISTS, PlanList
from raci_planner.interchange.markdown_writer import write_duty_markdown, write_markdown, write_markdown_list
from raci_planner.interchange.report import PlanReport, Progress, silently
from raci_planner.language import later, say

type Sheets = tuple[DutySheet, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format: `write` writes a whole plan, `write_duties` duty sheets, `write_list` one list, where it can.

    `called` is its name in English; `name` says it in the language that is spoken.
    `fits_cells` says that texts end up in cells, which are cut when they are longer than a spreadsheet keeps.
    """

    key: str
    called: str
    write: Callable[[Path, PlanReport, Progress], object] = field(repr=False)
    write_duties: Callable[[Path, Sheets, Progress], object] | None = field(default=None, repr=False)
    write_list: Callable[[Path, PlanList], object] | None = field(default=None, repr=False)
    fits_cells: bool = False

    @property
    def name(self) -> str:
        """What people call it."""
        return say(self.called)

    @property
    def ending(self) -> str:
        """The ending of its files, with the dot."""
        return f".{self.key}"

    def export(self, path: Path, report: PlanReport, progress: Progress = silently) -> tuple[str, ...]:
        """Write a plan; gives a sentence for each text that lost something.

        Raises:
            ForeignFormatError: if the file cannot be written, with the next step; `path` is as before.
        """
        clean, notices = cleaned(report, fits_cells=self.fits_cells)
        self.write(path, clean, progress)
        return notices

    def export_duties(
        self, path: Path, report: PlanReport, roles: Sequence[str] = (), progress: Progress = silently
    ) -> tuple[str, ...]:
        """Write the duty sheets of some roles, or of all; gives a sentence for each text that lost something.

        Raises:
            Refusal: if there is no such role, or none at all, or duty sheets have no such format.
            ForeignFormatError: if the file cannot be written, with the next step; `path` is as before.
        """
        if self.write_duties is None:
            raise Refusal(
                say("Duty sheets can be written as Excel, PDF, HTML and Markdown, not as {name}.", name=self.name)
            )
        clean, notices = cleaned(report, fits_cells=self.fits_cells)
        self.write_duties(path, duty_sheets(clean, tuple(roles)), progress)
        return notices

    def export_list(self, path: Path, report: PlanReport, name: str) -> tuple[str, ...]:
        """Write the list with this name, one of `LISTS`; gives a sentence for each text that lost something.

        Raises:
            Refusal: if a single list has no such format.
            ForeignFormatError: if the file cannot be written, with the next step; `path` is as before.
        """
        if self.write_list is None:
            raise Refusal(say("A single list can be written as CSV or Markdown, not as {name}.", name=self.name))
        clean, notices = cleaned(report, fits_cells=self.fits_cells)
        self.write_list(path, LISTS[name](clean, silently))
        return notices


def _write_excel(path: Path, report: PlanReport, progress: Progress) -> None:
    from raci_planner.interchange.excel import write_workbook  # noqa: PLC0415 - openpyxl takes longer than most commands

    write_workbook(path, report, progress)


def _write_duty_excel(path: Path, sheets: Sheets, progress: Progress) -> None:
    from raci_planner.interchange.excel import write_duty_workbook  # noqa: PLC0415 - not before it is used

    write_duty_workbook(path, sheets, progress)


def _write_html(path: Path, report: PlanReport, progress: Progress) -> None:
    from raci_planner.interchange.html_report import write_html  # noqa: PLC0415 - not before it is used

    write_html(path, report, progress)


def _write_duty_html(path: Path, sheets: Sheets, progress: Progress) -> None:
    from raci_planner.interchange.html_report import write_duty_html  # noqa: PLC0415 - not before it is used

    write_duty_html(path, sheets, progress)


def _write_slides(path: Path, report: PlanReport, progress: Progress) -> None:
    from raci_planner.interchange.powerpoint import write_slides  # noqa: PLC0415 - not before it is used

    write_slides(path, report, progress)


EXCEL = Format(
    key="xlsx",
    called=later("Excel workbook"),
    write=_write_excel,
    write_duties=_write_duty_excel,
    fits_cells=True,
)
HTML = Format(
    key="html",
    called=later("HTML report"),
    write=_write_html,
    write_duties=_write_duty_html,
)
POWERPOINT = Format(
    key="pptx",
    called=later("PowerPoint slides"),
    write=_write_slides,
)
MARKDOWN = Format(
    key="md",
    called="Markdown",
    write=write_markdown,
    write_duties=write_duty_markdown,
    write_list=write_markdown_list,
)
CSV = Format(
    key="csv",
    called=later("CSV table"),
    write=write_csv,
    write_list=write_csv_list,
    fits_cells=True,
)
FORMATS = (EXCEL, HTML, POWERPOINT, MARKDOWN, CSV)
"""The formats that need no Qt."""
