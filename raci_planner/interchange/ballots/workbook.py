"""The ballot as a workbook: a page to fill in with drop-downs, and a page that explains it in plain words."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from raci_planner.domain.plan import Plan
from raci_planner.interchange.ballots.form import INSTRUCTION, NAME_LABEL, form_rows, mark_of
from raci_planner.interchange.excel.book_file import BookFacts, write_book
from raci_planner.interchange.excel.checks import add_letter_help
from raci_planner.interchange.excel.pen import Look, Pen
from raci_planner.interchange.excel.printing import set_up_printing
from raci_planner.interchange.excel.sheet_names import free_name
from raci_planner.interchange.own_heads import ACTIVITY_HEAD
from raci_planner.interchange.safe_text import workbook_text
from raci_planner.language import later, say, say_as

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_NAME_WIDTH, _ROLE_WIDTH, _PAGE_WIDTH, _WORD_WIDTH = 44, 14, 100, 20
"""Column widths in characters."""
_HEAD_ROW = 5
_WHY = (
    (
        later("Think alone"),
        later("Everybody writes down who should do what before anybody speaks. Nobody leads the others."),
    ),
    (
        later("Then talk"),
        later("All ballots are shown together. What you agree on needs no meeting; the rest is worth one."),
    ),
)
_STEPS = (
    later("Look at your name at the top of the first page. Correct it if it is not yours."),
    later("Go through the activities. For each role choose a letter from the list in the cell, or type it."),
    later("Leave a cell empty where a role is not involved. Write - in a row if it needs none of these roles."),
    later("Leave a whole row empty if you cannot say: then it does not count for you."),
    later("Save the file under its name and send it back. You can sort it, print it and widen the columns."),
)
_WHO_SEES = (
    (
        later("Until the end"),
        later("Only whoever gathers the ballots has your file. The program shows nothing of it."),
    ),
    (
        later("Afterwards"),
        later("Everybody sees what all have answered. Whether names are kept is agreed in the room."),
    ),
)


def write_ballot_workbook(path: Path, plan: Plan, participant: str, on: date) -> None:
    """Write a ballot as a workbook.

    Raises:
        ForeignFormatError: if the file cannot be written, with the next step.
    """

    def write_sheets(book: Workbook) -> None:
        _write_ballot(book, plan, participant)
        _write_explanation(book, plan)

    subject = workbook_text(say("Silent ballot of {name}", name=participant))
    write_book(path, BookFacts(title=plan.info.name, subject=subject, on=on), write_sheets)


def _write_ballot(book: Workbook, plan: Plan, participant: str) -> None:
    sheet = cast("Worksheet", book.create_sheet(free_name(say("Your ballot"), book.sheetnames)))
    roles = plan.roles_in_order()
    last = len(roles) + 1
    for column, width in enumerate([_NAME_WIDTH, *[_ROLE_WIDTH] * len(roles)], start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.column_dimensions[get_column_letter(last + 1)].hidden = True
    sheet.freeze_panes = f"B{_HEAD_ROW + 1}"
    sheet.sheet_view.showGridLines = False
    set_up_printing(sheet, f"{plan.info.name} · {participant}", _HEAD_ROW, _HEAD_ROW)
    sheet.print_title_cols = "A:A"
    pen = Pen(sheet)
    _write_head(pen, plan, participant)
    for row in form_rows(plan):
        pen.next_row([(row.name, _NAME_WIDTH)])
        look = Look.SECTION if row.is_heading else Look.LETTERS
        pen.text(1, Look.SECTION if row.is_heading else Look.NAME, row.name)
        for column in range(2, last + 1):
            pen.text(column, look, "")
        pen.text(last + 1, Look.TEXT, row.id)
    pen.finish()
    add_letter_help(sheet, plan.scheme, (_HEAD_ROW + 1, 2, max(pen.row, _HEAD_ROW + 1), last))
    sheet.auto_filter.ref = f"A{_HEAD_ROW}:{get_column_letter(last + 1)}{max(pen.row, _HEAD_ROW + 1)}"


def _write_head(pen: Pen, plan: Plan, participant: str) -> None:
    pen.next_row(height=26)
    pen.text(1, Look.TITLE, plan.info.name)
    pen.next_row()
    pen.text(1, Look.SUBTITLE, say(INSTRUCTION))
    pen.next_row()
    letters = plan.scheme.in_set(plan.scheme.everything)
    pen.text(1, Look.SUBTITLE, "   ".join(f"{letter.code} = {letter.label}" for letter in letters))
    pen.next_row(height=22)
    pen.text(1, Look.HEAD, say_as("ballot", NAME_LABEL))
    pen.text(2, Look.NAME, participant)
    roles = plan.roles_in_order()
    pen.next_row([("two\nlines", _ROLE_WIDTH), *((role.name, _ROLE_WIDTH - 2) for role in roles)])
    pen.text(1, Look.HEAD, say_as("column", ACTIVITY_HEAD))
    for column, role in enumerate(roles, start=2):
        pen.text(column, Look.ROLE_HEAD, role.name)
    pen.text(len(roles) + 2, Look.TEXT, str(mark_of(plan)))


def _write_explanation(book: Workbook, plan: Plan) -> None:
    sheet = cast("Worksheet", book.create_sheet(free_name(say("How it works"), book.sheetnames)))
    sheet.sheet_view.showGridLines = False
    for column, width in (("A", _WORD_WIDTH), ("B", _PAGE_WIDTH)):
        sheet.column_dimensions[column].width = width
    set_up_printing(sheet, plan.info.name, 1, 1)
    pen = Pen(sheet)
    pen.next_row(height=26)
    pen.text(1, Look.TITLE, say("How a silent ballot works"))
    for head, lines in _paragraphs(plan):
        pen.next_row(height=10)
        pen.next_row()
        pen.line(Look.HEAD, (head, ""))
        for word, text in lines:
            pen.next_row([(word, _WORD_WIDTH), (text, _PAGE_WIDTH)])
            pen.text(1, Look.TEXT, word)
            pen.text(2, Look.TEXT, text)
    pen.finish()


def _paragraphs(plan: Plan) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    owner = next((letter for letter in plan.scheme.in_set(plan.scheme.accountable)), None)
    usual = later("Usually exactly one role is {letter}; two letters are written as in A/R.")
    steps = [(str(number), say(step)) for number, step in enumerate(_STEPS, start=1)]
    if owner is not None:
        steps.insert(3, ("", say(usual, letter=owner.said)))
    yield say("Why"), [(say(word), say(text)) for word, text in _WHY]
    yield say("What to do"), steps
    yield (
        say("The letters"),
        [(f"{one.code}  {one.label}", one.explained) for one in plan.scheme.in_set(plan.scheme.everything)],
    )
    yield say("Who sees it"), [(say(word), say(text)) for word, text in _WHO_SEES]
