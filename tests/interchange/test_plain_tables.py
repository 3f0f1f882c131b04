"""Tables written as text and read back: the same, or a word on what is not."""

from pathlib import Path

import openpyxl
import pytest
from hostile_texts import HOSTILE
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from package_parts import pack, spreadsheet, spreadsheet_row

from raci_planner.boundaries import Boundaries
from raci_planner.domain.commands import Table, TableActivity, TableRole, TableSection
from raci_planner.domain.commands.command import LONGEST_NAME
from raci_planner.domain.schemes import RACI, Letters
from raci_planner.domain.sides import OTHER
from raci_planner.interchange.plain_tables import WRITERS, table_rows
from raci_planner.interchange.reading import read_sheets
from raci_planner.interchange.recognition import DraftTable, recognise
from raci_planner.interchange.recognition.names import plain_name
from raci_planner.interchange.safe_text import document_text, workbook_text

ROLES = Boundaries.shipped().roles
FORMATS = [*WRITERS, ".xlsx", ".ods"]


def written(table: Table, folder: Path, ending: str) -> Path:
    path = folder / f"table{ending}"
    rows = table_rows(table, RACI)
    if ending == ".xlsx":
        book = openpyxl.Workbook(write_only=True)
        sheet = book.create_sheet("Plan")
        for row in rows:
            sheet.append([_text_cell(sheet, cell) for cell in row])
        book.save(path)
    elif ending == ".ods":
        escaped = [[cell.replace("&", "&amp;").replace("<", "&lt;") for cell in row] for row in rows]
        pack(path, {"content.xml": spreadsheet("".join(spreadsheet_row(*row) for row in escaped))})
    else:
        path.write_text(WRITERS[ending](rows), encoding="utf-8", newline="")
    return path


def _text_cell(sheet: WriteOnlyWorksheet, text: str) -> Cell:
    cell: Cell = WriteOnlyCell(sheet, workbook_text(text).replace("_x", "_x005F_x"))
    cell.data_type = "s"
    return cell


def read(path: Path) -> DraftTable:
    return recognise(read_sheets(path)[0], ROLES, RACI)


def is_same_name(before: str, after: str) -> bool:
    return " ".join(document_text(before).split()) == after


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_no_name_is_lost_without_a_word(name: str, ending: str, folder: Path) -> None:
    rows = ("Set the vision", name, "Track the budget")
    letters = (RACI.set_of("A"), RACI.set_of("R"))
    table = Table(
        (TableRole("Product Owner", None), TableRole("Sponsor", None)),
        (TableSection(None, tuple(TableActivity(row, letters) for row in rows)),),
    )
    draft = read(written(table, folder, ending))
    activities = [activity for section in draft.table.sections for activity in section.activities]
    told = " ".join(map(str, draft.doubts))
    if len(activities) == 3:
        assert all(activity.letters == letters for activity in activities)
        assert is_same_name(name, activities[1].name) or draft.doubts or plain_name(name) == activities[1].name
    else:
        assert told


NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc", "Co", "Cn"]), min_size=3, max_size=30).filter(
    lambda text: plain_name(text) == " ".join(text.split()) and sum(map(str.isalpha, text)) > 2
)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    width = draw(st.integers(1, 5))
    roles = draw(st.lists(NAMES.map(lambda name: f"Team {name}"), min_size=width, max_size=width, unique=True))
    letters = st.integers(0, RACI.everything).map(Letters)
    sections = [
        TableSection(
            None if place == 0 and draw(st.booleans()) else f"Part {place} {draw(NAMES)}",
            tuple(
                TableActivity(
                    f"Do {draw(NAMES)}", tuple(draw(letters) for _ in roles), draw(st.sampled_from(["", "by May"]))
                )
                for _ in range(draw(st.integers(1, 4)))
            ),
        )
        for place in range(draw(st.integers(1, 3)))
    ]
    return Table(tuple(TableRole(role, OTHER) for role in roles), tuple(sections))


@pytest.mark.parametrize("ending", FORMATS)
@given(table=tables())
@example(table=Table((TableRole("Team 0", OTHER),), (TableSection(None, (TableActivity("Do OWNER", (Letters(1),)),)),)))
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
def test_what_is_written_is_read_back(tmp_path_factory: pytest.TempPathFactory, ending: str, table: Table) -> None:
    if not any(any(activity.letters) for section in table.sections for activity in section.activities):
        return
    draft = read(written(table, tmp_path_factory.mktemp("tables"), ending))
    assert [role.name for role in draft.table.roles] == [" ".join(role.name.split()) for role in table.roles]
    assert shape(draft.table) == shape(table)


def shape(table: Table) -> list[object]:
    return [
        (
            None if section.name is None else " ".join(section.name.split()),
            [(" ".join(activity.name.split()), activity.letters, activity.note) for activity in section.activities],
        )
        for section in table.sections
    ]


def test_a_name_of_a_book_s_length_is_cut_and_told(folder: Path) -> None:
    row = TableActivity("word " * 8_000, (RACI.set_of("A"),))
    table = Table((TableRole("Product Owner", None),), (TableSection(None, (row,)),))
    draft = read(written(table, folder, ".csv"))
    (activity,) = draft.table.sections[0].activities
    assert len(activity.name) <= LONGEST_NAME
    assert "was cut to" in str(draft.doubts[0])
