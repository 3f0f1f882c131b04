"""What the cells of workbooks and spreadsheets say, and what is told of those that say nothing."""

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from office import reopened
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from package_parts import ROWS, pack, parts, relation, relations, rows, spreadsheet, spreadsheet_row

from raci_planner.domain.errors import ForeignFormatError
from raci_planner.interchange.reading import read_sheets
from raci_planner.interchange.sheet import Sheet


def workbook(folder: Path) -> Path:
    """A workbook with one cell of each kind, the way people's workbooks have them."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Plan"
    sheet.append(["Task", "PO", 12, 1.5, True, date(2026, 11, 24), datetime(2026, 11, 24, 9, 30), None, "last"])
    sheet.append([CellRichText("two ", TextBlock(InlineFont(b=True), "styles")), "=1+1", "first\nsecond"])
    sheet.append([])
    sheet.append(["merged", "A"])
    sheet.merge_cells("B4:C4")
    sheet.row_dimensions[4].hidden = True
    book.create_sheet("Away").sheet_state = "hidden"
    book["Away"]["A1"] = "secret"
    path = folder / "plan.xlsx"
    book.save(path)
    return path


@pytest.fixture
def sheet(folder: Path) -> Sheet:
    return read_sheets(workbook(folder))[0]


def test_values_read_as_their_cells_show_them(sheet: Sheet) -> None:
    assert sheet.rows[0] == ("Task", "PO", "12", "1.5", "TRUE", "2026-11-24", "2026-11-24 09:30", "", "last")


def test_texts_of_several_styles_and_lines_are_whole(sheet: Sheet) -> None:
    assert (sheet.rows[1][0], sheet.rows[1][2]) == ("two styles", "first\nsecond")


def test_a_formula_without_a_saved_value_is_told(sheet: Sheet) -> None:
    assert any("no saved value" in doubt.outcome and doubt.row == 1 for doubt in sheet.doubts)


def test_hidden_rows_are_taken_and_told_and_hidden_sheets_marked(sheet: Sheet, folder: Path) -> None:
    assert sheet.rows[3][0] == "merged"
    assert any("hidden in the file" in doubt.outcome for doubt in sheet.doubts)
    assert [one.is_hidden for one in read_sheets(folder / "plan.xlsx")] == [False, True]


def test_merged_cells_are_known(sheet: Sheet) -> None:
    assert [(one.row, one.column, one.height, one.width) for one in sheet.merges] == [(3, 1, 1, 2)]


def test_libreoffice_s_own_format_reads_the_same(folder: Path, sheet: Sheet) -> None:
    other = read_sheets(reopened(folder / "plan.xlsx", "ods", folder))[0]
    assert other.name == "Plan"
    assert [row[0] for row in other.rows if row] == [row[0] for row in sheet.rows if row]
    assert other.rows[1][2] == "first\nsecond"


def test_repeated_cells_and_blanks_of_spreadsheets(folder: Path) -> None:
    path = folder / "plan.ods"
    blank = '<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>'
    row = spreadsheet_row("A", cells=' table:number-columns-repeated="3"')
    pack(path, {"content.xml": spreadsheet(row + blank + spreadsheet_row("a<text:s text:c='2'/>b"))})
    assert read_sheets(path)[0].rows == (("A", "A", "A"), (), (), (), ("a  b",))


def test_names_with_other_prefixes_are_read(folder: Path) -> None:
    path = folder / "plan.xlsx"
    prefixed = rows(ROWS).replace("<", "<x:").replace("<x:/", "</x:").replace("xmlns=", "xmlns:x=")
    pack(path, parts(prefixed))
    assert read_sheets(path)[0].rows == (("Task", "PO", "PM"), ("Plan", "A", "R"))


def test_readings_of_japanese_texts_are_left_out(folder: Path) -> None:
    path = folder / "plan.xlsx"
    texts = "<sst><si><t>企画</t><rPh><t>キカク</t></rPh></si></sst>"
    pack(path, parts(rows('<row><c t="s"><v>0</v></c></row>'), sharedStrings=texts))
    assert read_sheets(path)[0].rows == (("企画",),)


def test_escapes_of_workbooks_are_undone(folder: Path) -> None:
    path = folder / "plan.xlsx"
    pack(path, parts(rows('<row><c t="str"><v>a_x000A_b _x005F_x0041_</v></c></row>')))
    assert read_sheets(path)[0].rows == (("a\nb _x0041_",),)


def test_errors_of_formulas_are_told_and_not_available_is_nothing(folder: Path) -> None:
    path = folder / "plan.xlsx"
    pack(path, parts(rows('<row><c t="e"><v>#REF!</v></c><c t="e"><v>#N/A</v></c><c t="str"><v>A</v></c></row>')))
    (sheet,) = read_sheets(path)
    assert sheet.rows == (("", "", "A"),)
    assert [doubt.text for doubt in sheet.doubts] == ["#REF!"]


def test_cells_far_away_are_told(folder: Path) -> None:
    path = folder / "plan.xlsx"
    pack(path, parts(rows(f'{ROWS}<row r="5000"><c r="A5000" t="str"><v>far</v></c></row>')))
    (sheet,) = read_sheets(path)
    assert len(sheet.rows) == 2
    assert [doubt.text for doubt in sheet.doubts] == ["far"]


def test_a_workbook_may_stand_anywhere_in_its_package(folder: Path) -> None:
    path = folder / "plan.xlsx"
    content = parts()
    content["_rels/.rels"] = relations(relation("r0", "officeDocument", "/odd/place.xml"))
    content["odd/place.xml"] = content.pop("xl/workbook.xml")
    content["odd/_rels/place.xml.rels"] = relations(relation("r1", "worksheet", "/xl/worksheets/sheet1.xml"))
    pack(path, content)
    assert len(read_sheets(path)[0].rows) == 2


@pytest.mark.parametrize(("name", "word"), [("plan.xls", "old Excel"), ("plan.docx", "Word"), ("plan.zip", "workbook")])
def test_other_kinds_of_files_are_named_with_the_next_step(folder: Path, name: str, word: str) -> None:
    (folder / name).write_bytes(b"something")
    with pytest.raises(ForeignFormatError, match=word):
        read_sheets(folder / name)


def test_reading_can_be_stopped(folder: Path) -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_sheets(workbook(folder), watch=stop)
