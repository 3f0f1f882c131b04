"""Text that flows down columns and over pages: findings, conversations, duties."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from raci_planner.domain.schemes import NO_LETTERS, Letters, LetterScheme
from raci_planner.interchange.colours import LINE
from raci_planner.printing.chips import ChipSheet
from raci_planner.printing.drawing import POINT, Type, colour, draw_line
from raci_planner.printing.marks import paint_mark

_INDENT = 18 * POINT
_CHIP = 14 * POINT
_MARK = 10 * POINT
_GUTTER = 22 * POINT
_MOST_LINES = 60
"""Lines of one paragraph; longer ones end in dots."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text in a type, some room above it."""

    text: str
    kind: Type
    above: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Paragraphs that stay together where they can.

    In the margin stands the mark of a kind of finding, or the chip of a set of letters; a block that has neither and
    no line above it begins in the margin itself. `leads` keeps a heading with what follows it.
    """

    paragraphs: tuple[Paragraph, ...]
    below: float = 7 * POINT
    mark: str = ""
    letters: Letters = NO_LETTERS
    is_ruled: bool = False
    leads: bool = False

    @property
    def indent(self) -> float:
        """How far its text stands from the margin."""
        return _INDENT if self.mark or self.letters or self.is_ruled else 0.0


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    kind: Type
    above: float

    @property
    def height(self) -> float:
        return self.above + self.kind.height


@dataclass(frozen=True, slots=True)
class _Placed:
    block: Block
    lines: tuple[_Line, ...]
    x: float
    y: float
    is_start: bool


class FlowPage:
    """What stands on one page."""

    def __init__(self, scheme: LetterScheme) -> None:
        self._scheme = scheme
        self.placed: list[tuple[_Placed, float]] = []

    def paint(self, painter: QPainter, top: float) -> None:
        """Paint the page's blocks, moved down to where the text begins."""
        chips = ChipSheet(self._scheme, _CHIP)
        for placed, width in self.placed:
            y = top + placed.y
            if placed.block.is_ruled and placed.is_start:
                painter.fillRect(QRectF(placed.x, y - 4 * POINT, width, 0.5 * POINT), colour(LINE))
            first_line = placed.lines[0]
            middle = y + first_line.above + first_line.kind.height / 2
            if placed.is_start and placed.block.mark:
                paint_mark(painter, placed.block.mark, QPointF(placed.x + _MARK * 0.6, middle), _MARK)
            if placed.is_start and placed.block.letters:
                chips.place(placed.block.letters, QPointF(placed.x + _CHIP * 0.5, middle), _CHIP)
            for line in placed.lines:
                baseline = y + line.above + line.kind.height * 0.77
                draw_line(painter, line.kind, placed.x + placed.block.indent, baseline, line.text)
                y += line.height
        chips.paint(painter)


def flow(
    blocks: Iterable[Block], scheme: LetterScheme, width: float, height: float, columns: int
) -> tuple[FlowPage, ...]:
    """Lay blocks out in columns of a page's size."""
    return _Flow(scheme, width, height, columns).lay_out(tuple(blocks))


class _Flow:
    def __init__(self, scheme: LetterScheme, width: float, height: float, columns: int) -> None:
        self._scheme = scheme
        self._height = height
        self._columns = columns
        self._width = (width - _GUTTER * (columns - 1)) / columns
        self._pages = [FlowPage(scheme)]
        self._column = 0
        self._y = 0.0

    def lay_out(self, blocks: tuple[Block, ...]) -> tuple[FlowPage, ...]:
        measured = [(block, self._lines(block)) for block in blocks]
        for number, (block, lines) in enumerate(measured):
            needed = sum(line.height for line in lines)
            if block.leads and number + 1 < len(measured):
                needed += block.below + sum(line.height for line in measured[number + 1][1])
            if self._y and self._y + needed > self._height:
                self._next_column()
            self._place(block, lines)
            self._y += block.below
        return tuple(page for page in self._pages if page.placed)

    def _lines(self, block: Block) -> tuple[_Line, ...]:
        room = self._width - block.indent
        return tuple(
            _Line(text, paragraph.kind, 0.0 if number else paragraph.above)
            for paragraph in block.paragraphs
            for number, text in enumerate(paragraph.kind.wrapped(paragraph.text, room, _MOST_LINES))
        )

    def _place(self, block: Block, lines: tuple[_Line, ...]) -> None:
        """Place a block; one that is higher than a page goes on in the next column."""
        is_start = True
        while lines:
            fitting, used = 0, 0.0
            for line in lines:
                if self._y + used + line.height > self._height:
                    break
                fitting += 1
                used += line.height
            if fitting or not self._y:
                fitting = max(fitting, 1)
                x = self._column * (self._width + _GUTTER)
                placed = _Placed(block, lines[:fitting], x, self._y, is_start)
                self._pages[-1].placed.append((placed, self._width))
                self._y += used
                lines, is_start = lines[fitting:], False
            if lines:
                self._next_column()

    def _next_column(self) -> None:
        self._y = 0.0
        self._column += 1
        if self._column == self._columns:
            self._column = 0
            self._pages.append(FlowPage(self._scheme))
