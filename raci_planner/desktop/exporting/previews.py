"""What an export will look like: pages to leaf through, one picture, or text."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPainter

from raci_planner.desktop.exporting.choice import DUTIES, PLAN, ExportChoice
from raci_planner.desktop.exporting.sheet_picture import sheet_picture
from raci_planner.domain.errors import PlannerError
from raci_planner.interchange import colours
from raci_planner.interchange.cleaning import cleaned
from raci_planner.interchange.csv_writer import csv_pieces, list_csv_pieces
from raci_planner.interchange.duties import duty_sheets
from raci_planner.interchange.lists import LISTS
from raci_planner.interchange.markdown_writer import duty_markdown_pieces, list_markdown_pieces, markdown_pieces
from raci_planner.interchange.report import PlanReport, silently
from raci_planner.printing.drawing import POINT
from raci_planner.printing.pages import Document, duty_document, plan_document
from raci_planner.printing.paper import page_layout, room
from raci_planner.printing.picture import Shape, matrix_image

_LINES = 120
_ROWS, _ROLES = 18, 10
"""What a preview shows of a matrix that has no pages."""
_PIXELS_PER_UNIT = 0.2


@dataclass(frozen=True, slots=True)
class TextPreview:
    """The first lines of a text."""

    text: str


@dataclass(frozen=True, slots=True)
class PicturePreview:
    """One picture."""

    image: QImage


@dataclass(frozen=True, slots=True)
class PagesPreview:
    """Pages that are painted when they are looked at."""

    document: Document
    layout: QPageLayout

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.document.pages)

    def page(self, number: int, width: int) -> QImage:
        """The page with this number, counted from 0, so many pixels wide."""
        full = self.layout.fullRect(QPageLayout.Unit.Point)
        scale = width / (full.width() * POINT)
        image = QImage(width, round(full.height() * POINT * scale), QImage.Format.Format_RGB32)
        image.fill(QColor(f"#{colours.PAPER}"))
        inner = self.layout.paintRect(QPageLayout.Unit.Point)
        with QPainter(image) as painter:
            painter.scale(scale, scale)
            painter.translate(QPointF(inner.x(), inner.y()) * POINT)
            self.document.paint(painter, number)
        return image


type Preview = TextPreview | PicturePreview | PagesPreview


def preview_of(report: PlanReport, choice: ExportChoice) -> Preview:
    """What a choice will give. Takes long for large plans, and may be called on any thread."""
    try:
        return _preview(cleaned(choice.told(report))[0], choice)
    except PlannerError as reason:
        return TextPreview(str(reason))


def _preview(report: PlanReport, choice: ExportChoice) -> Preview:
    if choice.key in ("csv", "md"):
        return TextPreview("".join(islice(_text(report, choice), _LINES)))
    if choice.part == DUTIES or choice.key == "pdf":
        return _pages(report, choice)
    return PicturePreview(_picture(report, choice))


def _pages(report: PlanReport, choice: ExportChoice) -> PagesPreview:
    layout = page_layout(choice.paper, is_upright=choice.part == DUTIES)
    if choice.part == DUTIES:
        return PagesPreview(duty_document(duty_sheets(report, _roles(choice)), room(layout)), layout)
    return PagesPreview(plan_document(report, room(layout)), layout)


def _picture(report: PlanReport, choice: ExportChoice) -> QImage:
    """The picture itself, or the beginning of a workbook, a deck of slides or a page for browsers."""
    match choice.key:
        case "png" | "svg":
            return matrix_image(report, 2, choice.shape)
        case "xlsx":
            return sheet_picture(report, _PIXELS_PER_UNIT)
        case "pptx":
            return matrix_image(_upper_left(report, _ROWS // 2), 2, Shape.SLIDE, report.counts())
        case _:
            return matrix_image(_upper_left(report, _ROWS), 2, Shape.OWN, report.counts())


def _roles(choice: ExportChoice) -> tuple[str, ...]:
    return (choice.role,) if choice.role else ()


def _text(report: PlanReport, choice: ExportChoice) -> Iterator[str]:
    is_csv = choice.key == "csv"
    if choice.part == PLAN:
        return csv_pieces(report) if is_csv else markdown_pieces(report)
    if choice.part == DUTIES and not is_csv:
        return duty_markdown_pieces(duty_sheets(report, _roles(choice)))
    content = LISTS[choice.part](report, silently)
    return list_csv_pieces(content) if is_csv else list_markdown_pieces(content)


def _upper_left(report: PlanReport, rows: int) -> PlanReport:
    """The first rows and roles of a report."""
    sections, left = [], rows
    for section in report.sections:
        shown = tuple(
            replace(activity, letters=activity.letters[:_ROLES]) for activity in section.activities[: max(left, 0)]
        )
        left -= len(shown)
        if shown:
            sections.append(replace(section, activities=shown))
    return replace(report, sections=tuple(sections), roles=report.roles[:_ROLES])
