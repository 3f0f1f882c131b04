"""Writes pages as PDF, and paints them on any printer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter

from raci_planner.domain.errors import ForeignFormatError
from raci_planner.interchange.duties import DutySheet
from raci_planner.interchange.report import PlanReport, Progress, silently
from raci_planner.interchange.target_file import target_file
from raci_planner.language import say
from raci_planner.printing.drawing import UNITS_PER_INCH
from raci_planner.printing.pages import Document, duty_document, plan_document
from raci_planner.printing.paper import Paper, page_layout, room

_END = b"%%EOF"


def write_pdf(path: Path, report: PlanReport, paper: Paper = Paper.A4, progress: Progress = silently) -> None:
    """Write a plan as PDF; `path` keeps what it held until the new file is whole.

    Raises:
        ForeignFormatError: if the file cannot be written, with the next step.
    """
    _write(path, page_layout(paper), lambda size: plan_document(report, size), progress)


def write_duty_pdf(
    path: Path, sheets: tuple[DutySheet, ...], paper: Paper = Paper.A4, progress: Progress = silently
) -> None:
    """Write duty sheets as PDF, upright, a page or more for each role.

    Raises:
        ForeignFormatError: if the file cannot be written, with the next step.
    """
    _write(path, page_layout(paper, is_upright=True), lambda size: duty_document(sheets, size), progress)


def paint_pages(device: QPagedPaintDevice, document: Document, scale: float, progress: Progress = silently) -> None:
    """Paint all pages of a document on a printer or a PDF whose units are `scale` times ours.

    Raises:
        ForeignFormatError: if the device takes no pages.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise ForeignFormatError(say("The pages cannot be printed there. Choose another printer or write a PDF file."))
    rows = 0
    try:
        painter.scale(scale, scale)
        for number, page in enumerate(document.pages):
            if number and not device.newPage():
                raise ForeignFormatError(say("Page {page} cannot be printed. Choose another printer.", page=number + 1))
            document.paint(painter, number)
            rows += page.rows
            progress(rows)
    finally:
        painter.end()


def _write(path: Path, layout: QPageLayout, lay_out: Callable[[QSizeF], Document], progress: Progress) -> None:
    """Paint in memory first: on a full disk Qt's own file ends in the middle and nobody is told."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(UNITS_PER_INCH)
    writer.setPageLayout(layout)
    document = lay_out(room(layout))
    writer.setTitle(document.title)
    writer.setCreator("RACI Planner")
    paint_pages(writer, document, 1.0, progress)
    content = bytes(buffer.data().data())
    with target_file(path) as temporary:
        temporary.write_bytes(content)
        _verify(temporary, path.name)


def _verify(written: Path, name: str) -> None:
    """Look at the end: a PDF is whole if its last word is there."""
    with written.open("rb") as file:
        file.seek(-min(32, written.stat().st_size), 2)
        if not file.read().rstrip().endswith(_END):
            raise ForeignFormatError(say("{file} did not arrive whole on the disk. Choose another folder.", file=name))
