"""What lets the matrix check itself after it has left: colours by rules, drop-downs, a count of the Accountable."""

from openpyxl.formatting.rule import Rule
from openpyxl.styles import Border, Font, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from raci_planner.domain.schemes import Letters, LetterScheme
from raci_planner.interchange import colours
from raci_planner.interchange.report import PlanReport
from raci_planner.language import say

type Block = tuple[int, int, int, int]
"""First row, first column, last row and last column, counted from 1."""

_LONGEST_LIST = 255
"""Characters of a drop-down's choices that Excel takes."""
_LONGEST_TITLE = 32
"""Characters of the title of a drop-down's question that Excel takes."""


def count_of_accountable(scheme: LetterScheme, cells: str) -> str:
    """A formula's text that counts the cells holding the scheme's letter for Accountable, alone or beside others."""
    code = scheme.text(scheme.accountable) or "A"
    return f'SUMPRODUCT(--ISNUMBER(SEARCH("/{_quoted(code)}/","/"&SUBSTITUTE({cells}," ","")&"/")))'


def add_checks(sheet: Worksheet, report: PlanReport, block: Block) -> None:
    """Add colours and drop-downs to a block of letters whose counts stand in the column after it."""
    add_letter_help(sheet, report.scheme, block)
    top, _, bottom, right = block
    column = get_column_letter(right + 1)
    is_off = f"AND(ISNUMBER({column}{top}),{column}{top}<>1)"
    _colour_where(sheet, f"{column}{top}:{column}{bottom}", is_off, _rule_look("ffffff", colours.ATTENTION, None))


def add_letter_help(sheet: Worksheet, scheme: LetterScheme, block: Block) -> None:
    """Add colours that follow the letters, and drop-downs, to a block of cells."""
    top, left, bottom, right = block
    first = f"{get_column_letter(left)}{top}"
    cells = f"{first}:{get_column_letter(right)}{bottom}"
    for letter in scheme.in_set(scheme.everything):
        holds = f'ISNUMBER(SEARCH("/{_quoted(letter.code)}/","/"&SUBSTITUTE({first}," ","")&"/"))'
        look = colours.look_of(letter)
        has_edge = look.edge and look.edge != look.ink
        edge = Side(style="dashed" if look.is_dashed else "thin", color=look.edge) if has_edge else None
        _colour_where(sheet, cells, holds, _rule_look(look.ink, look.fill, edge))
    validation = _drop_down(scheme)
    validation.add(cells)
    sheet.data_validations.append(validation)


def _rule_look(ink: str, fill: str, edge: Side | None) -> DifferentialStyle:
    border = Border(left=edge, right=edge, top=edge, bottom=edge) if edge else None
    return DifferentialStyle(font=Font(bold=True, color=ink), fill=PatternFill(bgColor=fill), border=border)


def _colour_where(sheet: Worksheet, cells: str, formula: str, look: DifferentialStyle) -> None:
    """Colour the cells for which a formula holds; no later rule colours them again."""
    sheet.conditional_formatting.add(cells, Rule(type="expression", dxf=look, formula=[formula], stopIfTrue=True))


def _drop_down(scheme: LetterScheme) -> DataValidation:
    """The letters and A/R to choose from; other sets, which people do write, are questioned but not refused."""
    codes = [letter.code for letter in scheme.letters]
    pair = scheme.text(Letters(scheme.accountable | scheme.responsible))
    choices = [choice for choice in dict.fromkeys([*codes, pair]) if "," not in choice and '"' not in choice]
    usual = say("{others} and {last}", others=", ".join(codes), last=pair)[:100]
    listed = choices if len(",".join(choices)) <= _LONGEST_LIST else choices[:1]
    return DataValidation(
        type="list",
        formula1=f'"{",".join(listed)}"',
        allow_blank=True,
        errorStyle="warning",
        showErrorMessage=True,
        errorTitle=say("Not a usual letter")[:_LONGEST_TITLE],
        error=say("Usual are {letters}. Keep what you typed?", letters=usual),
    )


def _quoted(code: str) -> str:
    """A letter's code inside a formula's text, where quotes are doubled and SEARCH's wildcards need a tilde."""
    return "".join(f"~{sign}" if sign in "*?~" else sign for sign in code).replace('"', '""')
