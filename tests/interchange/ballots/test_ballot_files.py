"""Ballots that leave as files and come back: filled, saved by other programs, turned upside down."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hostile_texts import HOSTILE
from office import edited, reopened
from openpyxl.worksheet.worksheet import Worksheet

from raci_planner.boundaries import Boundaries
from raci_planner.domain.commands import (
    AddTable,
    DeleteActivities,
    RenameActivity,
    RenameRole,
    Table,
    TableActivity,
    TableRole,
    TableSection,
)
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import PlanInfo
from raci_planner.domain.schemes import NO_LETTERS
from raci_planner.domain.sides import OTHER
from raci_planner.interchange.ballots import BallotFile, free_file_name, is_ballot, read_ballot, write_ballot
from raci_planner.language import ENGLISH, speak

TODAY = date(2026, 11, 24)
ROLES = ("Product Manager", "Project Manager", "Engineering Lead")
DISCOVERY = ("Define the product vision", "Interview customers")
DELIVERY = ("Track the project budget", "Maintain the schedule")
HEAD_ROW, FIRST_ROW = 5, 6

type Votes = dict[tuple[str, str], str]


def made_plan(new_id: Callable[[], int], roles: Sequence[str], sections: dict[str, Sequence[str]]) -> Plan:
    plan = Plan(PlanInfo(uid="7c1f", name="Autumn"))
    table = Table(
        tuple(TableRole(name, OTHER) for name in roles),
        tuple(
            TableSection(name, tuple(TableActivity(row, (NO_LETTERS,) * len(roles)) for row in rows))
            for name, rows in sections.items()
        ),
    )
    plan.apply(AddTable(table, "Start").decide(plan, new_id))
    return plan


@pytest.fixture
def plan(counting_ids: Callable[[], int]) -> Plan:
    return made_plan(counting_ids, ROLES, {"Discovery": DISCOVERY, "Delivery": DELIVERY})


@pytest.fixture(scope="module")
def boundaries() -> Boundaries:
    return Boundaries.shipped()


@pytest.fixture
def ballot(plan: Plan, folder: Path) -> Path:
    path = folder / "Autumn - Ana.xlsx"
    write_ballot(path, plan, "Ana", TODAY)
    return path


def fill(path: Path, change: Callable[[Worksheet], object]) -> Path:
    """Let somebody change the first page of a workbook."""
    book = openpyxl.load_workbook(path)
    change(book.worksheets[0])
    book.save(path)
    return path


def vote(sheet: Worksheet, *rows: str) -> None:
    """Type letters, a full stop for none, into the activities in the order of the plan."""
    lines = [FIRST_ROW + 1, FIRST_ROW + 2, FIRST_ROW + 4, FIRST_ROW + 5]
    for line, letters in zip(lines, rows, strict=False):
        for column, text in enumerate(letters.split(), start=2):
            sheet.cell(line, column, None if text == "." else text)


def told(plan: Plan, read: BallotFile) -> Votes:
    """The votes by names."""
    return {
        (plan.activities[one.activity].name, plan.roles[one.role].name): plan.scheme.text(one.letters)
        for one in read.votes
    }


def read(path: Path, plan: Plan, boundaries: Boundaries) -> BallotFile:
    return read_ballot(path, plan, boundaries.roles)


def doubts(found: BallotFile) -> list[str]:
    return [str(doubt) for doubt in found.doubts]


# Fresh from the writer


def test_a_ballot_shows_no_letter_of_the_plan_but_offers_those_it_has(ballot: Path) -> None:
    sheet = openpyxl.load_workbook(ballot).worksheets[0]
    letters = [cell.value for row in sheet.iter_rows(min_row=FIRST_ROW, min_col=2, max_col=4) for cell in row]
    assert not any(letters)
    (validation,) = sheet.data_validations.dataValidation
    assert validation.formula1 == '"R,A,C,I,A/R"'
    assert "B6:D11" in str(validation.sqref)


def test_ids_are_out_of_sight_and_the_second_page_explains(ballot: Path) -> None:
    book = openpyxl.load_workbook(ballot)
    assert book.worksheets[0].column_dimensions["E"].hidden
    page = " ".join(str(cell.value) for row in book["How it works"].iter_rows() for cell in row if cell.value)
    assert "Leave a whole row empty if you cannot say" in page
    assert "Answers for the outcome" in page


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_an_empty_ballot_reads_as_no_vote_and_nothing_in_doubt(
    plan: Plan, folder: Path, boundaries: Boundaries, ending: str
) -> None:
    path = folder / f"ballot{ending}"
    write_ballot(path, plan, "Ana", TODAY)
    found = read(path, plan, boundaries)
    assert (found.participant, found.is_named, found.is_marked) == ("Ana", True, True)
    assert (found.votes, found.doubts) == ((), ())


@pytest.mark.parametrize("language", ["de", "fr"])
@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_a_ballot_in_another_language_is_known_where_english_is_spoken(
    plan: Plan, folder: Path, boundaries: Boundaries, ending: str, language: str
) -> None:
    path = folder / f"ballot{ending}"
    speak(language)
    write_ballot(path, plan, "Ana", TODAY)
    speak(ENGLISH)
    found = read(path, plan, boundaries)
    assert (found.participant, found.is_named, found.is_marked) == ("Ana", True, True)
    assert (found.votes, found.doubts) == ((), ())


# Filled in


def test_letters_come_back_as_votes(plan: Plan, ballot: Path, boundaries: Boundaries) -> None:
    fill(ballot, lambda sheet: vote(sheet, "A R .", "a/r c .", ". A I"))
    assert told(plan, read(ballot, plan, boundaries)) == {
        (DISCOVERY[0], ROLES[0]): "A",
        (DISCOVERY[0], ROLES[1]): "R",
        (DISCOVERY[1], ROLES[0]): "A/R",
        (DISCOVERY[1], ROLES[1]): "C",
        (DELIVERY[0], ROLES[1]): "A",
        (DELIVERY[0], ROLES[2]): "I",
    }


def test_a_dash_alone_in_a_row_says_that_it_needs_nobody(plan: Plan, ballot: Path, boundaries: Boundaries) -> None:
    fill(ballot, lambda sheet: vote(sheet, ". - .", "A - ."))
    assert told(plan, read(ballot, plan, boundaries)) == {
        (DISCOVERY[0], ROLES[0]): "",
        (DISCOVERY[1], ROLES[0]): "A",
    }


def test_a_ballot_edited_and_saved_by_libreoffice_says_the_same(
    plan: Plan, ballot: Path, boundaries: Boundaries, folder: Path
) -> None:
    typed = {"B4": "Ana Maria", "B7": "A", "C7": "R", "B8": "c", "C10": "A/R", "D11": "I"}
    path = edited(ballot, typed, folder)
    found = read(path, plan, boundaries)
    assert found.participant == "Ana Maria"
    assert told(plan, found) == {
        (DISCOVERY[0], ROLES[0]): "A",
        (DISCOVERY[0], ROLES[1]): "R",
        (DISCOVERY[1], ROLES[0]): "C",
        (DELIVERY[0], ROLES[1]): "A/R",
        (DELIVERY[1], ROLES[2]): "I",
    }
    assert found.doubts == ()
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert sheet.column_dimensions["E"].hidden
    assert sheet.data_validations.dataValidation


@pytest.mark.parametrize("ending", ["ods", "csv"])
def test_a_ballot_saved_as_something_else_is_known_all_the_same(
    plan: Plan, ballot: Path, boundaries: Boundaries, folder: Path, ending: str
) -> None:
    fill(ballot, lambda sheet: vote(sheet, "A R ."))
    path = reopened(ballot, ending, folder)
    found = read(path, plan, boundaries)
    assert is_ballot(path)
    assert (found.participant, found.is_marked) == ("Ana", True)
    assert told(plan, found) == {(DISCOVERY[0], ROLES[0]): "A", (DISCOVERY[0], ROLES[1]): "R"}


def test_a_csv_that_a_german_excel_saved_is_read(plan: Plan, folder: Path, boundaries: Boundaries) -> None:
    path = folder / "ballot.csv"
    write_ballot(path, plan, "Ana", TODAY)
    lines = path.read_text(encoding="utf-8-sig").replace(",", ";").splitlines()
    filled = [line.replace(";;;", ";A;;", 1) if line.startswith(DISCOVERY[0]) else line for line in lines]
    path.write_text("\r\n".join(filled), encoding="utf-16")
    found = read(path, plan, boundaries)
    assert told(plan, found) == {(DISCOVERY[0], ROLES[0]): "A"}


# Turned upside down


def sort_rows(sheet: Worksheet) -> None:
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=FIRST_ROW, max_row=11)]
    for place, row in enumerate(sorted(rows, key=lambda one: str(one[0]))):
        for column, text in enumerate(row, start=1):
            sheet.cell(FIRST_ROW + place, column, text)


def test_a_ballot_with_sorted_rows_says_the_same(plan: Plan, ballot: Path, boundaries: Boundaries) -> None:
    fill(ballot, lambda sheet: vote(sheet, "A . .", "R . .", "C . .", "I . ."))
    before = told(plan, read(ballot, plan, boundaries))
    fill(ballot, sort_rows)
    assert told(plan, read(ballot, plan, boundaries)) == before
    assert list(before.values()) == ["A", "R", "C", "I"]


def test_renamed_rows_and_roles_are_found_by_their_ids_and_told(
    plan: Plan, ballot: Path, boundaries: Boundaries
) -> None:
    def rename(sheet: Worksheet) -> None:
        vote(sheet, "A R .")
        sheet.cell(FIRST_ROW + 1, 1, "What we want to be")
        sheet.cell(HEAD_ROW, 3, "Delivery boss")

    found = read(fill(ballot, rename), plan, boundaries)
    assert told(plan, found) == {(DISCOVERY[0], ROLES[0]): "A", (DISCOVERY[0], ROLES[1]): "R"}
    assert "Name: “What we want to be” was taken for “Define the product vision”" in doubts(found)
    assert "Name: “Delivery boss” was taken for “Project Manager”" in doubts(found)


def test_a_plan_that_was_renamed_meanwhile_takes_an_old_ballot(
    plan: Plan, ballot: Path, boundaries: Boundaries, counting_ids: Callable[[], int]
) -> None:
    fill(ballot, lambda sheet: vote(sheet, "A R ."))
    first, role = plan.activities_in_order()[0].id, plan.roles_in_order()[0].id
    for command in (RenameActivity(first, "Say what we want"), RenameRole(role, "Head of Product")):
        plan.apply(command.decide(plan, counting_ids))
    assert told(plan, read(ballot, plan, boundaries)) == {
        ("Say what we want", "Head of Product"): "A",
        ("Say what we want", ROLES[1]): "R",
    }


def test_added_rows_and_columns_are_told_and_not_taken(plan: Plan, ballot: Path, boundaries: Boundaries) -> None:
    def add(sheet: Worksheet) -> None:
        vote(sheet, "A . .")
        sheet.insert_rows(FIRST_ROW + 2)
        for column, text in enumerate(("Book the venue", "A", "R"), start=1):
            sheet.cell(FIRST_ROW + 2, column, text)
        sheet.insert_cols(3)
        for row, text in ((HEAD_ROW, "Catering"), (FIRST_ROW + 1, "C")):
            sheet.cell(row, 3, text)

    found = read(fill(ballot, add), plan, boundaries)
    assert told(plan, found) == {(DISCOVERY[0], ROLES[0]): "A"}
    assert "Row: “Book the venue” is no activity of this plan; its letters were not taken" in doubts(found)
    assert "Column: “Catering” is no role of this plan; its letters were not taken" in doubts(found)


def test_deleted_rows_are_told(plan: Plan, ballot: Path, boundaries: Boundaries) -> None:
    def delete(sheet: Worksheet) -> None:
        vote(sheet, "A . .")
        sheet.delete_rows(FIRST_ROW + 2)

    found = read(fill(ballot, delete), plan, boundaries)
    assert doubts(found) == ["Activity: “Interview customers” is not in the ballot"]


def test_an_activity_that_left_the_plan_is_told(
    plan: Plan, ballot: Path, boundaries: Boundaries, counting_ids: Callable[[], int]
) -> None:
    fill(ballot, lambda sheet: vote(sheet, "A . .", "R . ."))
    plan.apply(DeleteActivities((plan.activities_in_order()[0].id,)).decide(plan, counting_ids))
    found = read(ballot, plan, boundaries)
    assert told(plan, found) == {(DISCOVERY[1], ROLES[0]): "R"}
    assert "Row: “Define the product vision” is no activity of this plan; its letters were not taken" in doubts(found)


@pytest.mark.parametrize("text", ["Z", "Ana does it", "42", "yes please", "AZ"])
def test_letters_that_the_plan_lacks_are_told_with_their_place(
    plan: Plan, ballot: Path, boundaries: Boundaries, text: str
) -> None:
    def write(sheet: Worksheet) -> None:
        vote(sheet, "A . .")
        sheet.cell(FIRST_ROW + 2, 3, text)

    found = read(fill(ballot, write), plan, boundaries)
    assert (DISCOVERY[0], ROLES[0]) in told(plan, found)
    assert any(text in line for line in doubts(found)), doubts(found)


# Tables that are no ballots


def test_a_table_of_ones_own_is_matched_by_names_and_likeness(plan: Plan, folder: Path, boundaries: Boundaries) -> None:
    path = folder / "ben.csv"
    path.write_text("Task,product manager,PM\nDefine product vision,A,R\nTrack project budget,,A\n", encoding="utf-8")
    found = read(path, plan, boundaries)
    assert (found.participant, found.is_named, found.is_marked) == ("ben", False, False)
    assert told(plan, found)[DISCOVERY[0], ROLES[0]] == "A"


def test_a_ballot_of_another_plan_says_so(
    plan: Plan, folder: Path, boundaries: Boundaries, counting_ids: Callable[[], int]
) -> None:
    other = made_plan(counting_ids, ROLES, {"Discovery": DISCOVERY})
    object.__setattr__(other.info, "uid", "another")
    path = folder / "other.xlsx"
    write_ballot(path, other, "Ana", TODAY)
    found = read(path, plan, boundaries)
    assert (found.is_marked, found.is_about_another) == (False, True)


def test_a_name_that_was_wiped_is_guessed_from_the_file(plan: Plan, ballot: Path, boundaries: Boundaries) -> None:
    def wipe(sheet: Worksheet) -> None:
        sheet.cell(4, 2).value = None

    found = read(fill(ballot, wipe), plan, boundaries)
    assert (found.participant, found.is_named) == ("Ana", False)


# Hostile names


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_hostile_names_of_activities_come_back_to_their_rows(
    folder: Path, boundaries: Boundaries, counting_ids: Callable[[], int], ending: str
) -> None:
    names = [text[:200] for text in HOSTILE if text.strip() and text != "NaN"]  # which tables mean by nothing
    plan = made_plan(counting_ids, ROLES, {"=1+1": names})
    path = folder / f"ballot{ending}"
    write_ballot(path, plan, "Ana", TODAY)
    found = read(path, plan, boundaries)
    missing = [str(one) for one in found.doubts if one.outcome == "is not in the ballot"]
    assert not missing


@pytest.mark.parametrize("text", [text for text in HOSTILE if text.strip()])
def test_a_hostile_participant_gets_a_file_and_keeps_the_name(
    plan: Plan, folder: Path, boundaries: Boundaries, text: str
) -> None:
    name = " ".join(text.split())[:80]
    path = folder / free_file_name(text[:90], text, ".xlsx", set())
    write_ballot(path, plan, name, TODAY)
    assert path.parent == folder
    found = read(path, plan, boundaries)
    assert found.participant or not any(sign.isprintable() for sign in name)
    assert openpyxl.load_workbook(path).worksheets[0].cell(4, 2).data_type != "f"


def test_two_people_of_one_name_get_two_files() -> None:
    first = free_file_name("Autumn", "Ana/Ben", ".xlsx", set())
    assert first == "Autumn - Ana Ben.xlsx"
    assert free_file_name("Autumn", "ana:ben", ".xlsx", {first.casefold()}) == "Autumn - ana ben (2).xlsx"


def test_other_files_are_not_taken_for_ballots(folder: Path) -> None:
    for name, content in (("a.xlsx", b"PK\x03\x04 broken"), ("b.csv", b"Activity,PM\n"), ("c.ods", b"")):
        (folder / name).write_bytes(content)
        assert not is_ballot(folder / name)
    assert not is_ballot(folder / "not there.xlsx")
