"""Tables on slides. Cells are put together as XML once per look and text: through the library a deck takes minutes."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

from pptx.oxml import parse_xml
from pptx.slide import Slide
from pptx.util import Emu, Length

from raci_planner.domain.schemes import Letters
from raci_planner.interchange import colours
from raci_planner.interchange.report import PlanReport

_NAMESPACE = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'


@dataclass(frozen=True, slots=True, kw_only=True)
class CellLook:
    """How a cell looks; `size` in points."""

    size: float = 12
    ink: str = colours.TEXT
    fill: str = colours.PAPER
    is_bold: bool = False
    is_centred: bool = False


HEAD = CellLook(is_bold=True, fill=colours.HEADER)
ROLE_HEAD = CellLook(size=10, is_bold=True, fill=colours.HEADER, is_centred=True)
BAND = CellLook(size=8, ink=colours.MUTED, fill=colours.HEADER)
NAME = CellLook()
NUMBER = CellLook(is_centred=True)
EMPTY = CellLook(is_centred=True)

_LEFT = Emu(548_640)
"""Where the texts of titles begin: 0.6 inch."""
_ROW_HEIGHT = Emu(292_608)
"""At least: 0.32 inch."""

type Cell = tuple[str, CellLook]


def letters_cell(report: PlanReport, letters: Letters) -> Cell:
    """A cell of the matrix: its letters in the colour of the first."""
    shown = report.scheme.in_set(letters)
    if not shown:
        return "", EMPTY
    look = colours.look_of(shown[0])
    return report.scheme.text(letters), CellLook(fill=look.fill, ink=look.ink, is_bold=True, is_centred=True, size=13)


class TableMaker:
    """Adds tables to the slides of one deck."""

    def __init__(self) -> None:
        self._known: dict[Cell, Any] = {}

    def add(
        self,
        slide: Slide,
        name: str,
        rows: Sequence[Sequence[Cell]],
        widths: Sequence[Length],
        top: Length,
    ) -> None:
        """Add a table at the left margin; the first row is its head.

        Args:
            slide: where to add it.
            name: what a screen reader calls it.
            rows: the cells, row by row.
            widths: the width of each column.
            top: the distance from the upper edge of the slide.
        """
        frame = slide.shapes.add_table(
            len(rows), len(widths), _LEFT, top, Emu(sum(widths)), Emu(_ROW_HEIGHT * len(rows))
        )
        frame.name = name
        table = frame.table
        table.horz_banding = False
        for place, width in enumerate(widths):
            table.columns[place].width = width
        for line, cells in zip(table._tbl.tr_lst, rows, strict=True):  # noqa: SLF001 - see above
            for old, cell in zip(list(line.tc_lst), cells, strict=True):
                line.replace(old, self._cell(cell))

    def _cell(self, cell: Cell) -> Any:
        known = self._known.get(cell)
        if known is None:
            known = self._known[cell] = parse_xml(_xml(*cell))
        return deepcopy(known)


def _xml(text: str, look: CellLook) -> str:
    line = "".join(
        f'<a:{side} w="6350"><a:solidFill><a:srgbClr val="{colours.LINE}"/></a:solidFill></a:{side}>'
        for side in ("lnL", "lnR", "lnT", "lnB")
    )
    shown = escape(" ".join(text.split()))
    bold = ' b="1"' if look.is_bold else ' b="0"'
    style = f'lang="en-GB" sz="{round(look.size * 100)}"{bold}><a:solidFill><a:srgbClr val="{look.ink}"/></a:solidFill>'
    content = (
        f"<a:r><a:rPr {style}</a:rPr><a:t>{shown}</a:t></a:r>" if shown else f"<a:endParaRPr {style}</a:endParaRPr>"
    )
    alignment = "ctr" if look.is_centred else "l"
    return (
        f'<a:tc {_NAMESPACE}><a:txBody><a:bodyPr/><a:p><a:pPr algn="{alignment}"/>{content}</a:p></a:txBody>'
        f'<a:tcPr anchor="ctr" marL="72000" marR="36000" marT="18000" marB="18000">{line}'
        f'<a:solidFill><a:srgbClr val="{look.fill}"/></a:solidFill></a:tcPr></a:tc>'
    )
