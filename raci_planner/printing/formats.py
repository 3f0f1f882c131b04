"""The formats that Qt paints, by what is wished of paper and pictures."""

from dataclasses import dataclass
from pathlib import Path

from raci_planner.interchange.formats import Format, Sheets
from raci_planner.interchange.report import PlanReport, Progress
from raci_planner.language import later
from raci_planner.printing.paper import Paper
from raci_planner.printing.pdf import write_duty_pdf, write_pdf
from raci_planner.printing.picture import Shape, write_png, write_svg


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWishes:
    """On which paper, in how many pixels per pixel of a screen, and in which shape a picture is."""

    paper: Paper = Paper.A4
    scale: int = 2
    shape: Shape = Shape.FITTING


def painted_formats(wishes: PageWishes) -> tuple[Format, ...]:
    """PDF, PNG and SVG."""

    def pdf(path: Path, report: PlanReport, progress: Progress) -> None:
        write_pdf(path, report, wishes.paper, progress)

    def duty_pdf(path: Path, sheets: Sheets, progress: Progress) -> None:
        write_duty_pdf(path, sheets, wishes.paper, progress)

    def png(path: Path, report: PlanReport, progress: Progress) -> None:
        write_png(path, report, wishes.scale, wishes.shape)
        progress(report.activity_count)

    def svg(path: Path, report: PlanReport, progress: Progress) -> None:
        write_svg(path, report, wishes.shape)
        progress(report.activity_count)

    return (
        Format(
            key="pdf",
            called="PDF",
            write=pdf,
            write_duties=duty_pdf,
        ),
        Format(key="png", called=later("PNG picture"), write=png),
        Format(
            key="svg",
            called=later("SVG picture"),
            write=svg,
        ),
    )
