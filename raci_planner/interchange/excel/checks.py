"""What lets the matrix check itself after it has left: colours by rules, drop-downs, a count of the Accountable."""

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from raci_planner.domain.schemes import Letters, LetterScheme
from raci_planner.interchange import colours
from raci_planner.interchange.report import PlanReport

type Block = tuple[int, int, int, int]
"""First row, first column, last row and last column, counted from 0."""

_THIN, _DASHED = 1, 3
_LONGEST_LIST = 255
"""Characters of a drop-down's choices that Excel takes."""


def count_of_accountable(scheme: LetterScheme, cells: str) -> str:
    """A formula's text that counts the cells holding the scheme's letter for Accountable, alone or beside others."""
    code = scheme.text(scheme.accountable) or "A"
    return f'SUMPRODUCT(--ISNUMBER(SEARCH("/{_quoted(code)}/","/"&SUBSTITUTE({cells}," ","")&"/")))'


def add_checks(book: Workbook, sheet: Worksheet, report: PlanReport, block: Block) -> None:
    """Add colours and drop-downs to a block of letters whose counts stand in the column after it."""
    top, left, bottom, right = block
    first = f"{xl_col_to_name(left)}{top + 1}"
    for letter in report.scheme.in_set(report.scheme.everything):
        holds = f'ISNUMBER(SEARCH("/{_quoted(letter.code)}/","/"&SUBSTITUTE({first}," ","")&"/"))'
        look = colours.LETTERS[letter.kind]
        properties: dict[str, object] = {"bold": True, "font_color": f"#{look.ink}", "bg_color": f"#{look.fill}"}
        if look.edge and look.edge != look.ink:
            properties |= {"border": _DASHED if look.is_dashed else _THIN, "border_color": f"#{look.edge}"}
        _colour_where(book, sheet, block, holds, properties)
    count = f"{xl_col_to_name(right + 1)}{top + 1}"
    attention: dict[str, object] = {"bold": True, "font_color": "#ffffff", "bg_color": f"#{colours.ATTENTION}"}
    is_off = f"AND(ISNUMBER({count}),{count}<>1)"
    _colour_where(book, sheet, (top, right + 1, bottom, right + 1), is_off, attention)
    sheet.data_validation(*block, _drop_down(report.scheme))


def _colour_where(book: Workbook, sheet: Worksheet, block: Block, formula: str, properties: dict[str, object]) -> None:
    """Colour the cells for which a formula holds; no later rule colours them again."""
    rule = {"type": "formula", "criteria": f"={formula}", "format": book.add_format(properties), "stop_if_true": True}
    sheet.conditional_format(*block, rule)


def _drop_down(scheme: LetterScheme) -> dict[str, object]:
    """The letters and A/R to choose from; other sets, which people do write, are questioned but not refused."""
    codes = [letter.code for letter in scheme.letters]
    pair = scheme.text(Letters(scheme.accountable | scheme.responsible))
    choices = [choice for choice in dict.fromkeys([*codes, pair]) if "," not in choice]
    usual = f"{', '.join(codes)} and {pair}"[:100]
    return {
        "validate": "list",
        "source": choices if len(",".join(choices)) <= _LONGEST_LIST else codes[:1],
        "ignore_blank": True,
        "error_type": "warning",
        "error_title": "Not a usual letter",
        "error_message": f"Usual are {usual}. Keep what you typed?",
    }


def _quoted(code: str) -> str:
    """A letter's code inside a formula's text, where quotes are doubled and SEARCH's wildcards need a tilde."""
    return "".join(f"~{sign}" if sign in "*?~" else sign for sign in code).replace('"', '""')
