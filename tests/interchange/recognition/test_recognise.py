from textwrap import dedent

import pytest

from raci_planner.boundaries import Boundaries
from raci_planner.domain.errors import ForeignFormatError
from raci_planner.domain.schemes import RACI
from raci_planner.domain.sides import OTHER, PRODUCT, PROJECT
from raci_planner.interchange.reading.delimited import parse_delimited
from raci_planner.interchange.recognition import recognise
from raci_planner.interchange.recognition.draft import DraftTable


def draft_of(text: str) -> DraftTable:
    return recognise(parse_delimited(dedent(text).strip("\n"), "table"), Boundaries.shipped().roles, RACI)


def shown(draft: DraftTable) -> list[str]:
    """The draft as lines: headings with a colon, activities with their letters."""
    lines = []
    for section in draft.table.sections:
        if section.name is not None:
            lines.append(f"{section.name}:")
        lines += [
            f"{activity.name} | {' '.join(RACI.text(letters) or '.' for letters in activity.letters)}"
            for activity in section.activities
        ]
    return lines


def test_a_plain_grid_is_taken_as_it_stands() -> None:
    draft = draft_of(
        """
        Activity;Product Manager;Project Manager;Sponsor
        Set the vision;A/R;I;C
        Track the budget;-;A,R;
        """
    )
    assert shown(draft) == ["Set the vision | A/R I C", "Track the budget | . A/R ."]
    assert [role.side for role in draft.table.roles] == [PRODUCT, PROJECT, OTHER]
    assert not draft.doubts


def test_titles_above_and_legends_below_are_no_part_of_the_table() -> None:
    draft = draft_of(
        """
        Checkout rebuild,,
        Last changed 3 May,,
        ,,
        Task,PO,PM
        Order the backlog,A,C
        Keep the schedule,I,A
        ,,
        R = Responsible,,
        """
    )
    assert shown(draft) == ["Order the backlog | A C", "Keep the schedule | I A"]
    assert [doubt.text for doubt in draft.doubts] == ["Checkout rebuild", "Last changed 3 May", "R = Responsible"]


def test_rows_with_one_text_are_headings() -> None:
    draft = draft_of(
        """
        Activity,PO,PM
        **Discovery**,,
        Interview users,A,I
        Delivery
        Keep the schedule,I,A
        """
    )
    assert shown(draft) == ["Discovery:", "Interview users | A I", "Delivery:", "Keep the schedule | I A"]


def test_a_row_of_dashes_is_an_activity_nobody_has() -> None:
    draft = draft_of("Activity,PO,PM\nInterview users,-,-\nKeep the schedule,I,A")
    assert shown(draft)[0] == "Interview users | . ."


def test_a_phase_column_makes_headings() -> None:
    draft = draft_of("Phase,Activity,PO,PM\nStart,Charter,I,A\n,Kick-off,C,A\nBuild,Plan,C,A")
    assert shown(draft) == ["Start:", "Charter | I A", "Kick-off | C A", "Build:", "Plan | C A"]


def test_columns_without_letters_go_into_the_notes() -> None:
    draft = draft_of("ID,Activity,PO,PM,Notes\nST 1.1,Charter,I,A,ask Tom first\nST 1.2,Vision,A,C,")
    assert shown(draft) == ["Charter | I A", "Vision | A C"]
    assert [row.note for row in draft.table.sections[0].activities] == ["ID: ST 1.1\nask Tom first", "ID: ST 1.2"]
    assert [doubt.text for doubt in draft.doubts] == ["ID"]


def test_a_mere_numbering_is_told_and_not_taken() -> None:
    draft = draft_of("No,Activity,PO,PM\n1,Charter,I,A\n2,Vision,A,C")
    assert [str(doubt) for doubt in draft.doubts] == ["Column 1: “No” only numbers the rows and was not taken"]


def test_a_role_whose_name_looks_like_letters_is_still_a_role() -> None:
    draft = draft_of("Activity,Client,IA\nSuggest products,I,A/R\nBuy,A/R,I")
    assert [role.name for role in draft.table.roles] == ["Client", "IA"]


def test_every_cell_that_is_not_taken_is_told_with_its_place() -> None:
    draft = draft_of("Activity,PO,PM,SM\nCharter,see Tom,A,C\nPlan,A (big ones),R,C\nClose,A,R,I")
    assert [str(doubt) for doubt in draft.doubts] == [
        "Row 2, PO: “see Tom” is not understood; the cell stays empty, the text stands in the note",
        "Row 3, PO: “A (big ones)” was read as A; “big ones” stands in the note",
    ]


def test_markup_of_wikis_leaves_the_names() -> None:
    draft = draft_of("**Activity**,Product<br>Owner,`PM`\n**Write** the <b>charter</b>,A,C")
    assert [role.name for role in draft.table.roles] == ["Product Owner", "PM"]
    assert shown(draft) == ["Write the charter | A C"]


@pytest.mark.parametrize("text", ["", "only,words\nhere,too", "R,A,C,I\nx,y,z,w", "Name,Town\nAnn,Bath"])
def test_a_sheet_without_a_matrix_says_what_was_looked_for(text: str) -> None:
    with pytest.raises(ForeignFormatError, match="No responsibility table found"):
        recognise(parse_delimited(text, "table"), Boundaries.shipped().roles)
