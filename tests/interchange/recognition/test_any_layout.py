"""Tables drawn at random, written in the ways people write them into real files, come back as they were drawn."""

from pathlib import Path

import pytest
from accounting import lost_cells
from drawing_layouts import drawn_tables, writings
from drawn_layouts import DrawnTable, Shape, Writing, page_of, told_letters
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from layout_files import MANY, WRITERS

from raci_planner.boundaries import Boundaries
from raci_planner.interchange.reading import read_sheets
from raci_planner.interchange.recognition import DraftTable
from raci_planner.interchange.understanding import Understood, understand

BOUNDARIES = Boundaries.shipped()
EXAMPLES = settings(deadline=None, suppress_health_check=list(HealthCheck))


def written(kind: str, table: DrawnTable, writing: Writing, folder: Path) -> Path:
    ending, write = WRITERS[kind]
    path = folder / f"table{ending}"
    write([page_of(table, writing)], path)
    return path


def read(path: Path) -> Understood:
    return understand(read_sheets(path), BOUNDARIES.roles)


def differences(table: DrawnTable, writing: Writing, draft: DraftTable) -> list[str]:
    """What came back otherwise than it was drawn: roles, activities, headings, letters."""
    names = [role.name for role in draft.table.roles]
    busy = {
        role for role, *codes in zip(table.roles, *(row.letters for _, row in table.rows), strict=True) if any(codes)
    }
    wanted = set(table.roles) if writing.shape is not Shape.LETTERS else busy
    if set(names) != wanted or (writing.shape is not Shape.LETTERS and names != list(table.roles)):
        return [f"roles {names}"]
    found = [(section.name, activity) for section in draft.table.sections for activity in section.activities]
    if [(section, row.name) for section, row in table.rows] != [(section, one.name) for section, one in found]:
        return [f"rows {[(section, one.name) for section, one in found]}"]
    wrong = []
    for (_, row), (_, activity) in zip(table.rows, found, strict=True):
        letters = dict(zip(names, activity.letters, strict=True))
        for role, codes in zip(table.roles, told_letters(row), strict=True):
            got = {letter.code for letter in draft.scheme.in_set(letters[role])} if role in letters else set()
            if got != codes:
                wrong.append(f"{row.name}, {role}: {got} for {set(codes)}")
        if row.note and row.note not in activity.note:
            wrong.append(f"{row.name}: the note is {activity.note}")
    return wrong


def check(kind: str, table: DrawnTable, writing: Writing, folder: Path) -> None:
    understood = read(written(kind, table, writing, folder))
    assert len(understood.drafts) == 1, understood.drafts or understood.reason
    (draft,) = understood.drafts
    assert not differences(table, writing, draft)
    assert not lost_cells(draft)
    doubted = {(doubt.row, doubt.column) for doubt in draft.doubts if doubt.row is not None}
    assert len(doubted) >= sum(bool(one) for _, row in table.rows for one in row.odd)


@pytest.mark.parametrize("kind", WRITERS)
@given(data=st.data())
@settings(EXAMPLES, max_examples=20, derandomize=True)
def test_a_table_written_as_people_write_it_comes_back_as_it_was_drawn(
    tmp_path_factory: pytest.TempPathFactory, kind: str, data: st.DataObject
) -> None:
    writing = data.draw(writings())
    check(kind, data.draw(drawn_tables(writing)), writing, tmp_path_factory.mktemp("layout"))


@pytest.mark.campaign
@given(data=st.data())
@settings(EXAMPLES, max_examples=4_000, derandomize=True)
def test_thousands_of_tables_come_back_as_they_were_drawn(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    writing = data.draw(writings())
    kind = data.draw(st.sampled_from(list(WRITERS)))
    check(kind, data.draw(drawn_tables(writing)), writing, tmp_path_factory.mktemp("layout"))


@pytest.mark.parametrize("kind", MANY)
@given(data=st.data())
@settings(EXAMPLES, max_examples=12, derandomize=True)
def test_several_tables_of_a_file_come_back_each_for_itself(
    tmp_path_factory: pytest.TempPathFactory, kind: str, data: st.DataObject
) -> None:
    ending, write = WRITERS[kind]
    path = tmp_path_factory.mktemp("layout") / f"tables{ending}"
    ways = [data.draw(writings()) for _ in range(data.draw(st.integers(2, 3)))]
    tables = [data.draw(drawn_tables(writing)) for writing in ways]
    pages = [page_of(table, writing) for table, writing in zip(tables, ways, strict=True)]
    write(pages, path)
    drafts = read(path).drafts
    assert len(drafts) == len(tables)
    for table, writing, draft in zip(tables, ways, drafts, strict=True):
        assert not differences(table, writing, draft)
