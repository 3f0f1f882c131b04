"""The pages of a document, laid out before the first is painted, so that each can say how many there are."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from raci_planner.interchange import colours
from raci_planner.interchange.duties import DutySheet
from raci_planner.interchange.report import KINDS, PlanReport
from raci_planner.language import day, say
from raci_planner.printing.chips import ChipSheet
from raci_planner.printing.decision_blocks import decision_blocks, role_blocks
from raci_planner.printing.drawing import POINT, Type, colour, draw_in, draw_line, isolated
from raci_planner.printing.duty_blocks import duty_blocks
from raci_planner.printing.finding_blocks import finding_blocks
from raci_planner.printing.flowing import Block, FlowPage, Paragraph, flow
from raci_planner.printing.marks import paint_mark
from raci_planner.printing.matrix import Matrix, MatrixRow

_FOOT = 26 * POINT
_TITLE = 46 * POINT
_HEADING = 24 * POINT
_LONGEST_TITLE = 90
"""Characters of a name that stands as a title on paper."""
_WIDE = 600 * POINT
"""A foot that has room for the marks of findings beside the letters."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Page(Protocol):
    """One page. `rows` is how many activities of the matrix stand on it."""

    @property
    def rows(self) -> int:
        """How many activities stand here for the last time."""
        ...

    def paint(self, painter: QPainter) -> None:
        """Paint the page without its foot; the origin is the corner inside the margins."""
        ...


class Document:
    """A title, pages and the foot that all of them share."""

    def __init__(self, report: PlanReport, title: str, size: QSizeF, pages: Sequence[Page]) -> None:
        self.report = report
        self.title = title
        self.pages = tuple(pages)
        self._size = size
        self._foot = Type(7, colour=colours.MUTED)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint the page with this number, counted from 0."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.pages[number].paint(painter)
        self._paint_foot(painter, number)

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        width, top = self._size.width(), self._size.height() - _FOOT + 8 * POINT
        painter.setPen(QPen(colour(colours.LINE), 0.5 * POINT))
        painter.drawLine(QLineF(0, top, width, top))
        box = QRectF(0, top, width, _FOOT - 8 * POINT)
        draw_in(painter, self._foot, box, say("Page {page} of {pages}", page=number + 1, pages=len(self.pages)), _RIGHT)
        end = self._paint_legend(painter, box)
        name = f"{isolated(self.report.title)} · {day(self.report.on)}"
        middle = QRectF(end, box.top(), width - end - 60 * POINT, box.height())
        draw_in(painter, self._foot, middle, self._foot.elided(name, middle.width()), _RIGHT)

    def _paint_legend(self, painter: QPainter, box: QRectF) -> float:
        chips = ChipSheet(self.report.scheme, 10 * POINT)
        x = 0.0
        for letter in self.report.scheme.letters:
            chips.place(self.report.scheme.set_of(letter.code), QPointF(x + 6 * POINT, box.center().y()), 10 * POINT)
            word = self._foot.elided(letter.label, 80 * POINT)
            draw_line(painter, self._foot, x + 14 * POINT, box.center().y() + 2.5 * POINT, word)
            x += 14 * POINT + self._foot.width(word) + 10 * POINT
        chips.paint(painter)
        has_marks = self.report.findings and box.width() > _WIDE
        return self._paint_marks(painter, x + 6 * POINT, box.center().y()) if has_marks else x

    def _paint_marks(self, painter: QPainter, x: float, middle: float) -> float:
        for kind in KINDS:
            paint_mark(painter, kind, QPointF(x + 5 * POINT, middle), 8 * POINT)
            word = say(kind)
            draw_line(painter, self._foot, x + 12 * POINT, middle + 2.5 * POINT, word)
            x += 12 * POINT + self._foot.width(word) + 10 * POINT
        return x


@dataclass(frozen=True, slots=True)
class MatrixPage:
    """A stretch of rows under some of the roles."""

    matrix: Matrix
    content: Sequence[MatrixRow]
    panel: tuple[int, int]
    is_first: bool

    @property
    def rows(self) -> int:
        """See Page."""
        is_last_panel = self.panel == self.matrix.panels[-1]
        return sum(row.activity is not None for row in self.content) if is_last_panel else 0

    def paint(self, painter: QPainter) -> None:
        """See Page."""
        top = 0.0
        if self.is_first:
            self._paint_title(painter, self.matrix.report)
            top = _TITLE
        self.matrix.paint(painter, top, self.content, self.panel)

    def _paint_title(self, painter: QPainter, report: PlanReport) -> None:
        width = self.matrix.width_of(self.panel)
        title = Type(16, bold=True, colour=colours.TEXT)
        draw_line(painter, title, 0, 15 * POINT, title.elided(report.title, width))
        subtitle = Type(8.5, colour=colours.MUTED)
        words = " · ".join(filter(None, (_short(report.purpose), report.counts(), report.verdict())))
        draw_line(painter, subtitle, 0, 31 * POINT, subtitle.elided(words, width))


@dataclass(frozen=True, slots=True)
class _TextPage:
    heading: str
    content: FlowPage
    rows: int = 0

    def paint(self, painter: QPainter) -> None:
        draw_line(painter, Type(13, bold=True, colour=colours.TEXT), 0, 12 * POINT, self.heading)
        self.content.paint(painter, _HEADING)


def plan_document(report: PlanReport, size: QSizeF) -> Document:
    """The matrix, with heads and names repeated on every page, and what there is to talk about."""
    height = size.height() - _FOOT
    matrix = Matrix(report, size.width())
    pages: list[Page] = list(_matrix_pages(matrix, height))
    for heading, blocks in ((say("What to talk about"), finding_blocks(report)), _agreed(report)):
        text_pages = flow(blocks, report.scheme, size.width(), height - _HEADING, columns=2) if blocks else ()
        pages += [_TextPage(heading, page) for page in text_pages]
    return Document(report, report.title, size, pages)


def _agreed(report: PlanReport) -> tuple[str, list[Block]]:
    """What was decided and who holds which role, under one heading."""
    decisions = decision_blocks(report.minutes())
    roles = role_blocks(report)
    if not decisions:
        return say("Roles and people"), roles
    heading = Type(11, bold=True, colour=colours.TEXT)
    subheading = Block(paragraphs=(Paragraph(say("Roles and people"), heading, 6 * POINT),), leads=True)
    return say("What was decided"), [*decisions, subheading, *roles]


def duty_document(sheets: Sequence[DutySheet], size: QSizeF) -> Document:
    """A page or more for each role: what it is accountable for, what it does, what it is asked and told."""
    report = sheets[0].report
    pages: list[Page] = []
    for sheet in sheets:
        found = flow(duty_blocks(sheet), report.scheme, size.width(), size.height() - _FOOT - _HEADING, columns=1)
        pages += [_TextPage(_short(sheet.role.name), page) for page in found]
    return Document(report, f"{report.title} · {say('duties')}", size, pages)


def _matrix_pages(matrix: Matrix, height: float) -> list[MatrixPage]:
    pages: list[MatrixPage] = []
    stretches: list[list[MatrixRow]] = [[]]
    left = height - _TITLE - matrix.head_height
    for number, row in enumerate(matrix.rows):
        following = matrix.rows[number + 1].height if row.activity is None and number + 1 < len(matrix.rows) else 0.0
        if row.height + following > left and stretches[-1]:
            stretches.append([])
            left = height - matrix.head_height
        stretches[-1].append(row)
        left -= row.height
    for number, stretch in enumerate(stretches):
        pages += [
            MatrixPage(matrix, stretch, panel, is_first=number == 0 and panel == matrix.panels[0])
            for panel in matrix.panels
        ]
    return pages


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_TITLE else f"{text[:_LONGEST_TITLE].rstrip()}…"
