from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from raci_planner.domain.errors import ForeignFormatError
from raci_planner.interchange.reading import delimited, read_sheets
from raci_planner.interchange.reading.delimited import parse_delimited

TABLE = [["Activity", "PdM", "PM"], ["Roadmap, long term", "A", "C"], ["Budget", "", "A/R"]]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(delimiter: str) -> None:
    text = "\n".join(delimiter.join(f'"{cell}"' if delimiter in cell else cell for cell in row) for row in TABLE)
    assert [list(row) for row in parse_delimited(text).rows] == TABLE


def test_a_list_of_names_is_one_column() -> None:
    assert parse_delimited("Set the vision\nTrack the budget").rows == (("Set the vision",), ("Track the budget",))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_files_are_read_whatever_their_mark(encoding: str, folder: Path) -> None:
    file = folder / "plan.csv"
    file.write_bytes("Tâche;Chef\nBudget de l'été;A".encode(encoding))
    assert read_sheets(file)[0].rows == (("Tâche", "Chef"), ("Budget de l'été", "A"))


def test_another_encoding_is_not_guessed(folder: Path) -> None:
    file = folder / "plan.csv"
    file.write_bytes("Tâche;Chef".encode("cp1252"))
    with pytest.raises(ForeignFormatError, match="CSV UTF-8"):
        read_sheets(file)


def test_a_file_that_is_no_text_is_named(folder: Path) -> None:
    file = folder / "plan.csv"
    file.write_bytes(b"PK\x03\x04\x00\x00")
    with pytest.raises(ForeignFormatError, match=r"plan\.csv is not a text file"):
        read_sheets(file)


def test_a_missing_file_is_a_message(folder: Path) -> None:
    with pytest.raises(ForeignFormatError, match="cannot be read"):
        read_sheets(folder / "nowhere.csv")


def test_a_quote_that_never_closes_names_its_line() -> None:
    with pytest.raises(ForeignFormatError, match="Line"):
        parse_delimited('a,"' + "x" * 200_000)


def test_a_table_with_too_many_rows_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited, "MOST_ROWS", 3)
    with pytest.raises(ForeignFormatError, match="3 rows"):
        parse_delimited("a,b\n" * 4)


@given(st.text(max_size=300))
def test_any_text_is_a_table_or_a_message(text: str) -> None:
    try:
        sheet = parse_delimited(text)
    except ForeignFormatError:
        return
    assert sheet.width <= 300


ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"]
ENDS = ["\n", "\r\n", "\r"]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_sixty_ways_of_writing_a_table_read_the_same(delimiter: str, end: str, encoding: str, folder: Path) -> None:
    lines = [["Task", "PO", "PM"], ['"Plan, build; and\tmore | ""quoted"""', "A/R", "C"], ["Étude", "I", ""]]
    file = folder / "plan.csv"
    file.write_bytes(end.join(delimiter.join(line) for line in lines).encode(encoding))
    assert [list(row) for row in read_sheets(file)[0].rows] == [
        ["Task", "PO", "PM"],
        ['Plan, build; and\tmore | "quoted"', "A/R", "C"],
        ["Étude", "I", ""],
    ]


def test_an_encoding_that_was_named_is_used(folder: Path) -> None:
    file = folder / "plan.csv"
    file.write_bytes("Tâche;Chef\nÉtude;A".encode("cp1252"))
    assert read_sheets(file, "cp1252")[0].rows[1] == ("Étude", "A")


@pytest.mark.parametrize("encoding", ["no-such-thing", "hex", "utf-8"])
def test_an_encoding_that_cannot_be_is_a_message(folder: Path, encoding: str) -> None:
    file = folder / "plan.csv"
    file.write_bytes("Tâche;Chef".encode("cp1252"))
    with pytest.raises(ForeignFormatError, match=encoding):
        read_sheets(file, encoding)


def test_a_quote_that_opens_in_the_middle_of_the_file_names_its_line() -> None:
    with pytest.raises(ForeignFormatError, match="Line 2 "):
        parse_delimited('Task,PO\n"Plan,A\nBuild,R\n')


def test_quotes_inside_a_cell_are_read_as_they_stand_and_told() -> None:
    sheet = parse_delimited('Task,PO\n"Plan" it,A\n')
    assert sheet.rows[1][1] == "A"
    assert sheet.doubts
