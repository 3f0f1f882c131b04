"""Puts the slides together: what it amounts to, the matrix, the findings, the decisions, the roles."""

from datetime import datetime, time
from pathlib import Path

from pptx import Presentation
from pptx.presentation import Presentation as Deck
from pptx.slide import Slide
from pptx.util import Inches

from raci_planner.domain.errors import ForeignFormatError
from raci_planner.interchange.powerpoint.finding_slides import add_finding_slides
from raci_planner.interchange.powerpoint.list_slides import add_decision_slides, add_role_slides
from raci_planner.interchange.powerpoint.matrix_slides import add_matrix_slides
from raci_planner.interchange.powerpoint.summary_slide import fill_summary
from raci_planner.interchange.powerpoint.table import TableMaker
from raci_planner.interchange.report import PlanReport, Progress, silently
from raci_planner.interchange.target_file import target_file
from raci_planner.language import say

_TITLE_ONLY = 5
"""The layout of the library's own template that has a title and nothing else."""
_LONGEST_PROPERTY = 255
"""Characters that the library takes for a property of a document."""


def write_slides(path: Path, report: PlanReport, progress: Progress = silently) -> None:
    """Write the plan as a PowerPoint file; `path` keeps what it held until the new file is whole.

    Raises:
        ForeignFormatError: if the file cannot be written, with the next step.
    """
    deck = Presentation()
    deck.slide_width, deck.slide_height = Inches(13.333), Inches(7.5)

    def new_slide() -> Slide:
        slide: Slide = deck.slides.add_slide(deck.slide_layouts[_TITLE_ONLY])
        return slide

    tables = TableMaker()
    fill_summary(new_slide(), report)
    add_matrix_slides(new_slide, tables, report, progress)
    add_finding_slides(new_slide, report)
    add_decision_slides(new_slide, tables, report)
    add_role_slides(new_slide, tables, report)
    _describe(deck, report)
    with target_file(path) as temporary:
        deck.save(str(temporary))
        if len(Presentation(str(temporary)).slides) != len(deck.slides):
            raise ForeignFormatError(
                say("{file} did not arrive whole on the disk. Choose another folder.", file=path.name)
            )


def _describe(deck: Deck, report: PlanReport) -> None:
    """Say what the file is; the template would name its own author."""
    about = deck.core_properties
    about.title, about.subject = report.title[:_LONGEST_PROPERTY], say("Responsibility matrix")
    about.author = about.last_modified_by = "RACI Planner"
    about.keywords = about.comments = about.category = ""
    about.created = about.modified = datetime.combine(report.on, time(12))
    about.revision = 1
