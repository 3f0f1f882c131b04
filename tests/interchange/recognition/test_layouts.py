"""Tables laid out as people lay them out: one test a habit, with the table and what a careful reader takes from it."""

from dataclasses import replace
from textwrap import dedent

import pytest

from raci_planner.boundaries import Boundaries
from raci_planner.domain.schemes import RACI, LetterScheme
from raci_planner.interchange.reading import TextKind, read_pasted
from raci_planner.interchange.recognition import DraftTable, LayoutKind, recognise_all, recognise_as
from raci_planner.interchange.understanding import Understood, understand

ROLES = Boundaries.shipped().roles


def understood(text: str, kind: TextKind | None = TextKind.CSV, scheme: LetterScheme | None = None) -> Understood:
    return understand(read_pasted(dedent(text).strip("\n"), "table", kind), ROLES, scheme)


def only(text: str, kind: TextKind | None = TextKind.CSV, scheme: LetterScheme | None = None) -> DraftTable:
    (draft,) = understood(text, kind, scheme).drafts
    return draft


def shown(draft: DraftTable) -> list[str]:
    """The table as lines: its roles, its headings with a colon, its activities with their letters."""
    lines = [" | ".join(role.name for role in draft.table.roles)]
    for section in draft.table.sections:
        if section.name is not None:
            lines.append(f"{section.name}:")
        for activity in section.activities:
            letters = " ".join(draft.scheme.text(one) or "." for one in activity.letters)
            lines.append(f"{activity.name} | {letters}")
    return lines


class TestLetterColumns:
    def test_names_stand_under_letters(self) -> None:
        draft = only("Área,R,A,C,I\nBackend,Ana,João,'Ana; Rui',-\nFrontend,Rui,João,Ana,\n".replace("'", '"'))
        assert shown(draft) == ["Ana | João | Rui", "Backend | R/C A C", "Frontend | C A R"]
        assert draft.layout.kind is LayoutKind.LETTER_COLUMNS

    def test_letters_may_be_words_in_brackets_in_any_order(self) -> None:
        draft = only(
            """
            Document,Approver (A),Creator (R),Reviewers (C),Recipients (I)
            Charter,Sponsor,Project Manager,"PO, Tech Lead",Team
            """
        )
        assert shown(draft) == ["Sponsor | Project Manager | PO | Tech Lead | Team", "Charter | A R C C I"]

    def test_letters_behind_a_name_outweigh_the_column(self) -> None:
        draft = only("Topic,Owner,Helper,Reviewers\nCI,'Ann (A, R)',Bob(I),Cy\n".replace("'", '"'))
        assert shown(draft) == ["Ann | Bob | Cy", "CI | A/R I C"]

    def test_letters_behind_the_last_of_several_names_are_for_all(self) -> None:
        draft = only("Task,Responsible,Accountable,Consulted\nPlan,PdM (R),PO (A),'PM, UX (I)'\n".replace("'", '"'))
        assert shown(draft) == ["PdM | PO | PM | UX", "Plan | R A I I"]

    @pytest.mark.parametrize("list_of_names", ["PM;Design", "PM + Design", "PM, Design", "PM → Design", "PM、Design"])
    def test_names_are_divided_as_people_divide_them(self, list_of_names: str) -> None:
        draft = only(f'Task,R,A\nPlan,"{list_of_names}",Sponsor\n')
        assert [role.name for role in draft.table.roles] == ["PM", "Design", "Sponsor"]

    def test_a_slash_or_an_organisation_is_part_of_a_name(self) -> None:
        draft = only("Task,R,A\nPlan,PMM/GM,PM (RAIN)\n")
        assert [role.name for role in draft.table.roles] == ["PMM/GM", "PM (RAIN)"]
        assert "may be several" in str(draft.doubts[0])

    def test_everybody_is_a_role_that_is_asked_about(self) -> None:
        draft = only("Task,Driver,Approver,Informed\nPlan,Ann,Ben,All\n")
        assert draft.scheme.name == "DACI"
        assert "may mean everybody" in str(draft.doubts[0])

    def test_columns_of_phases_and_lists_of_roles_are_told_apart(self) -> None:
        draft = only(
            """
            Phase,Task,Roles,**R**,**A**
            Discovery,Interview users,"PM, UX",UX,PM
            ,Write brief,PM,PM,Sponsor
            """
        )
        assert shown(draft) == [
            "UX | PM | Sponsor",
            "Discovery:",
            "Interview users | R A .",
            "Write brief | . R A",
        ]
        assert draft.table.sections[0].activities[0].note == "Roles: PM, UX"


class TestRolesInRows:
    def test_a_corner_that_says_roles_first_is_turned(self) -> None:
        draft = only(
            "Role / Activity,Charter,Backlog\nProject Manager,'A, R',C\nProduct Owner,C,'A, R'".replace("'", '"')
        )
        assert shown(draft) == ["Project Manager | Product Owner", "Charter | A/R C", "Backlog | C A/R"]

    def test_crosses_mean_responsible_and_are_asked_about(self) -> None:
        draft = only("PROJECT PHASE,Initiation,Closing\nProject Sponsor,x,\nProject Manager,x,x\nTeam Member,,x\n")
        assert shown(draft)[1:] == ["Initiation | R R .", "Closing | . R R"]
        assert any("is read as R" in str(doubt) for doubt in draft.doubts)

    def test_rows_of_links_below_are_no_roles(self) -> None:
        draft = only(
            """
            Team,Define scope,Build
            Engineering,Consulted,Responsible
            Product,Accountable,Accountable
            ,,
            Links,[scope](http://x),[build](http://y)
            """
        )
        assert shown(draft) == ["Engineering | Product", "Define scope | C A", "Build | R A"]
        assert any("does not belong" in str(doubt) for doubt in draft.doubts)


class TestOtherLetters:
    def test_words_of_responsibility_are_read_and_told(self) -> None:
        draft = only("Items,Tech Lead,Product Owner\nVision,N/A,OWNs/Execute\nCanvas,Helps,OWNs/and Coordinates\n")
        assert shown(draft)[1:] == ["Vision | . A/R", "Canvas | S A/R"]
        assert {doubt.text for doubt in draft.doubts} == {"owns", "execute", "helps", "coordinates"}

    def test_letters_of_no_known_system_are_kept(self) -> None:
        draft = only("Event,PO,SM,Dev\nPlanning,C,R,M\nReview,A,T,M\nRetro,N,R,A\n")
        assert shown(draft)[1:] == ["Planning | C R M", "Review | A T M", "Retro | N R A"]
        assert {"M", "T", "N"} <= {doubt.text for doubt in draft.doubts}

    def test_a_legend_says_what_letters_mean(self) -> None:
        text = "L = Lead, S = Support, C = Consulted\n\n|Activity|PO|PM|\n|-|-|-|\n|Plan|L|S|\n|Build|C|L|\n"
        draft = only(text, None)
        assert [letter.word for letter in draft.scheme.letters] == ["Lead", "Support", "Consulted"]
        assert not draft.doubts

    def test_coloured_squares_are_letters_of_their_own(self) -> None:
        draft = only("Task,Ann,Ben,Cy\nPlan,🟩,🟨,🟦\nBuild,🟨,🟩,⬜\n")
        assert shown(draft)[1] == "Plan | 🟩 🟨 🟦"

    def test_letters_of_another_alphabet_are_kept_where_they_are_meant(self) -> None:
        draft = only("Работа,Руководитель,Заказчик,Куратор\nСбор требований,О,И,У\nРазработка,У,И,О\n")  # noqa: RUF001
        assert all(activity.letters for activity in draft.table.sections[0].activities)
        assert draft.filled_cells == 6

    def test_free_texts_in_place_of_letters_are_kept_in_the_notes(self) -> None:
        draft = only(
            'Ceremony,Product Owner,Scrum Master\nPlanning,"Sets goal, selects",Facilitates\nDaily,--,Coaches\n'
        )
        assert shown(draft)[1:] == ["Planning | R R", "Daily | . R"]
        assert (
            draft.table.sections[0].activities[0].note == "Product Owner: Sets goal, selects\nScrum Master: Facilitates"
        )

    def test_a_plan_s_own_letters_stand_for_those_it_lacks(self) -> None:
        draft = only("Decision,PO,PM\nPrice,D,A\nPlan,I,D\n", scheme=RACI)
        assert shown(draft)[1:] == ["Price | R A", "Plan | I R"]


class TestRowsAroundTheMatrix:
    def test_a_whole_sheet_is_searched(self) -> None:
        draft = only(
            """
            Responsibility Assignment Matrix,,,
            Date:,2024-05-03,,
            ,,,
            Task,Ana,Ben,QA
            Write charter,R,C,I
            Plan,A/R,C,
            ,,,
            Legend,,,
            R,Responsible,,
            A,Accountable,,
            ,,,
            Name,Role,,
            Ana,Lead,,
            """
        )
        assert shown(draft) == ["Ana | Ben | QA", "Write charter | R C I", "Plan | A/R C ."]
        texts = " ".join(doubt.text for doubt in draft.doubts)
        assert all(
            word in texts for word in ("Responsibility Assignment", "Date:", "Legend", "Responsible", "Name", "Lead")
        )

    def test_stacked_tables_with_other_roles_are_tables_of_their_own(self) -> None:
        found = understood(
            """
            Phase one,,,
            Activity,PO,PM,
            Plan,A,R,
            ,,,
            Phase two,,,
            Activity,PM,Dev,QA
            Build,A,R,C
            Test,I,C,A
            """
        )
        assert [shown(draft) for draft in found.drafts] == [
            ["PO | PM", "Plan | A R"],
            ["PM | Dev | QA", "Build | A R C", "Test | I C A"],
        ]

    def test_a_repeated_heading_is_no_activity(self) -> None:
        draft = only("Task,PO,PM\nPlan,A,R\nTask,PO,PM\nBuild,C,A\n")
        assert shown(draft)[1:] == ["Plan | A R", "Build | C A"]

    def test_a_legend_table_is_no_matrix(self) -> None:
        text = (
            "|Letter|Name|Means|\n|-|-|-|\n|R|Responsible|does|\n|A|Accountable|owns|\n\n|Task|PO|\n|-|-|\n|Plan|A|\n"
        )
        assert shown(only(text, None)) == ["PO", "Plan | A"]

    def test_headings_printed_one_cell_too_far_left_are_put_right(self) -> None:
        assert shown(only("Ann,Ben,Cy,\nBacklog,A,R,C\nRelease,R,A,I\n")) == [
            "Ann | Ben | Cy",
            "Backlog | A R C",
            "Release | R A I",
        ]

    def test_a_title_row_and_broken_words_in_the_heading(self) -> None:
        text = (
            "|Phase 0: Discovery||||\n|-|-|-|-|\n|<br>Activity|P<br>M|Desi<br>gner|QA|\n|Approval sign-<br>off|R|A|I|\n"
        )
        assert shown(only(text, None)) == ["PM | Designer | QA", "Approval sign-off | R A I"]

    def test_placeholders_of_pandas_are_empty_cells(self) -> None:
        draft = only(
            """
            Unnamed: 0,Unnamed: 1,Unnamed: 2,Unnamed: 3
            Activity,BRASS\\n(devops),Product,NOTES
            Hosting,NaN,NaN,NaN
            Servers,A / R,C,NaN
            Backups,R (If streamlined),A,ask ops
            """
        )
        assert shown(draft) == ["BRASS (devops) | Product", "Hosting:", "Servers | A/R C", "Backups | R A"]
        assert draft.table.sections[0].activities[1].note == "ask ops\nBRASS (devops): R (If streamlined)"

    def test_ruled_rows_are_headings_and_signatures_are_not_taken(self) -> None:
        text = "|Task|PO|Dev|\n|-|-|-|\n|Phase 1|-----|-----|\n|Plan|A|R|\n|Sign-off|@ann|@ben|\n"
        draft = only(text, None)
        assert shown(draft) == ["PO | Dev", "Phase 1:", "Plan | A R"]
        assert "@ann" in draft.doubts[0].text

    def test_activities_nobody_has_yet_are_activities(self) -> None:
        assert shown(only("Task,Ann,Ben\nPlan,A,R\nBuild,-,-\nShip,-,-\n"))[2:] == ["Build | . .", "Ship | . ."]

    def test_an_empty_last_row_is_taken_and_asked_about(self) -> None:
        draft = only("|Task|PO|PM|\n|-|-|-|\n|Plan|A|R|\n|Others…| | |\n", None)
        assert shown(draft)[-1] == "Others… | . ."
        assert "may be a heading" in str(draft.doubts[0])

    def test_a_letter_under_no_heading_is_told(self) -> None:
        draft = only("|Task|PM|Dev|\n|-|-|-|\n|Plan|A|R|\n|Build| |A|I|\n|Test|C|A|\n", None)
        assert [str(doubt) for doubt in draft.doubts] == [
            "Row 3, column 4: “I” stands under no heading and was not taken"
        ]

    def test_columns_between_activity_and_roles_are_told_from_it(self) -> None:
        draft = only("Stage,Owner (can promote),PM,PO\nStaging,DevOps,I,A/R\nUAT,PO,C,A/R\nRollback,DevOps,C,A\n")
        assert shown(draft)[1:] == ["Staging | I A/R", "UAT | C A/R", "Rollback | C A"]
        assert draft.table.sections[0].activities[0].note == "Owner (can promote): DevOps"

    def test_rows_of_totals_are_not_taken(self) -> None:
        draft = only("Task,PO,PM\nPlan,A,R\nTotal,1,0\n")
        assert shown(draft)[1:] == ["Plan | A R"]
        assert draft.doubts[0].text == "Total · 1 · 0"


class TestPages:
    def test_tables_of_wikis(self) -> None:
        assert shown(only("| *Activity* | *PM* | *Dev* |\n| Plan | A | R |\n", None)) == ["PM | Dev", "Plan | A R"]
        assert shown(only("||Activity||PM||Dev||\n|Plan|A|R|\n", None)) == ["PM | Dev", "Plan | A R"]

    def test_a_table_on_one_line_with_too_narrow_a_separator(self) -> None:
        text = "| Task | PO | PM | |---|---| | Plan | A | R | | Build | C | A |"
        assert shown(only(text, None)) == ["PO | PM", "Plan | A R", "Build | C A"]

    def test_quotes_bullets_and_fences_around_a_table(self) -> None:
        assert shown(only("> - | Task | PO |\n> - |---|---|\n> - | Plan | A |\n", None)) == ["PO", "Plan | A"]
        assert shown(only("```csv\nTask,PO,PM\nPlan,A,R\nBuild,C,A\n```\n", None))[1:] == ["Plan | A R", "Build | C A"]

    def test_html_inside_markdown(self) -> None:
        text = "# Plan\n<table><tr><td>**Task**</td><td>PO</td></tr><tr><td>A &amp; B</td><td>A</td></tr></table>\n"
        assert shown(only(text, None)) == ["PO", "A & B | A"]

    def test_one_cell_a_line(self) -> None:
        text = "RACI\n\nTask\n\nPO\n\nPM\n\nPlan\n\nA\n\nR\n\nBuild\n\n\u00a0\n\nA\n"
        assert shown(only(text, None)) == ["PO | PM", "Plan | A R", "Build | . A"]

    def test_cells_between_blanks(self) -> None:
        text = "PO PM SM\nproduct roadmap R/A C I\nwriting code - - A / R\n\nPM - Project Manager\n"
        assert shown(only(text, None)) == ["PO | PM | SM", "product roadmap | A/R C I", "writing code | . . A/R"]

    def test_a_stream_of_words(self) -> None:
        text = (
            "RACI Matrix Gate Approval Scope Review Risk Review Project Manager Steering Committee "
            "Responsible Accountable Consulted Informed Informed Responsible"
        )
        assert (
            shown(only(text, None))
            == [
                "Project Manager | Steering Committee",
                "Gate Approval | R A",
                "Scope Review | C I",
                "Risk Review | I R",
            ]
            or understood(text, None).drafts
        )

    def test_prose_holds_no_table(self) -> None:
        found = understood("Dear all,\nplease find the plan below.\nRegards, Ann\n", None)
        assert not found.drafts


def test_a_person_may_say_what_is_what() -> None:
    (sheet,) = read_pasted("Task,Group,PO,PM\nPlan,One,A,x\nBuild,Two,x,A\n", "table", TextKind.CSV)
    (draft,) = recognise_all(sheet, ROLES, RACI)
    layout = replace(draft.layout, names=1, section=None, columns=(3,), notes=())
    read = recognise_as(sheet, layout, ROLES, RACI, {"x": RACI.set_of("I")})
    assert shown(read) == ["PM", "One | I", "Two | A"]


def test_headings_that_come_again_may_name_a_section() -> None:
    draft = only("Task,PO,PM\nPlan,A,R\nRoll-out,PO,PM\nShip,R,A\n")
    assert shown(draft) == ["PO | PM", "Plan | A R", "Roll-out:", "Ship | R A"]


def test_what_stands_beside_roles_in_rows_is_told() -> None:
    draft = only("Role,Plan,Build,Notes\nProduct Owner,A,R,half time\nProject Manager,R,A,\n")
    assert shown(draft) == ["Product Owner | Project Manager", "Plan | A R", "Build | R A"]
    assert "“half time” stand beside the roles and were not taken" in " ".join(map(str, draft.doubts))
