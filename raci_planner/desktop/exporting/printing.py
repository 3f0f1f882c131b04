"""Printing with a preview, and the matrix as a picture for slides on the clipboard."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from raci_planner.desktop.questions import Questions
from raci_planner.domain.errors import PlannerError
from raci_planner.interchange.cleaning import cleaned
from raci_planner.interchange.report import PlanReport
from raci_planner.printing.drawing import UNITS_PER_INCH
from raci_planner.printing.pages import plan_document
from raci_planner.printing.paper import Paper, page_layout, room
from raci_planner.printing.pdf import paint_pages
from raci_planner.printing.picture import matrix_image

translate = QCoreApplication.translate
_MANY_PAGES = 400
"""More take the preview many seconds, and nobody prints them by accident."""


class PrintPreview(QPrintPreviewDialog):
    """Shows how a plan comes out of the printer, on the paper that is chosen in it, and prints it."""

    def __init__(self, report: PlanReport, window: QWidget) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(report.title)
        printer.setCreator("RACI Planner")
        printer.setPageLayout(page_layout(Paper.A4))
        super().__init__(printer, window)
        self._printer = printer  # Qt only borrows it
        self._report = report
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print"))
        self.setObjectName("printPreview")
        self.resize(window.size() * 0.9)
        self.paintRequested.connect(self._paint)

    def _paint(self, printer: QPrinter) -> None:
        size = room(printer.pageLayout())
        paint_pages(printer, plan_document(self._report, size), printer.resolution() / UNITS_PER_INCH)


def print_plan(report: PlanReport, window: QWidget, questions: Questions) -> None:
    """Show how a plan comes out of the printer, unless it has so many pages that nobody would look at them."""
    clean, _ = cleaned(report)
    count = len(plan_document(clean, room(page_layout(Paper.A4))).pages)
    if count > _MANY_PAGES:
        text = translate("Print", "The plan takes {count} pages. Export it as PDF and print the pages you need.")
        questions.tell(translate("Print", "Print"), text.format(count=count))
        return
    PrintPreview(clean, window).open()


def copy_picture(report: PlanReport, questions: Questions, say: Callable[[str], object]) -> None:
    """Put the matrix on the clipboard as a picture for a slide or a mail."""
    try:
        image = matrix_image(cleaned(report)[0])
    except PlannerError as reason:
        questions.tell(translate("Export", "No picture was copied"), str(reason))
        return
    QGuiApplication.clipboard().setImage(image)
    say(translate("Export", "The matrix is on the clipboard as a picture"))
