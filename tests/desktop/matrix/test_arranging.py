"""Filters, orders, groups and folds change what is seen, and what is hidden is never changed."""

from collections.abc import Callable
from datetime import datetime, timedelta

from matrix_on_screen import Matrix, grid
from PySide6.QtTest import QTest

from raci_planner.desktop.matrix.arrangement import Grouping, OrderKey, RowFilter, RowOrder
from raci_planner.domain.commands import AddActivities, AddSection, KeepVersion
from raci_planner.domain.records import VersionKind

type Opener = Callable[[str], Matrix]


def test_a_filter_shows_the_names_that_have_its_text(open_matrix: Opener) -> None:
    matrix = open_matrix("#S / Plan=A / Build=R / #T / Planning=C")
    matrix.panel.arranging.set_filter(RowFilter(text="plan"))
    assert matrix.shown == ["S:", "Plan", "T:", "Planning", "+"]


def test_a_section_without_a_hit_is_not_shown(open_matrix: Opener) -> None:
    matrix = open_matrix("#S / Plan=A / #T / Build=R")
    matrix.panel.arranging.set_filter(RowFilter(text="build"))
    assert matrix.shown == ["T:", "Build", "+"]


def test_a_filter_asks_for_a_roles_letter(open_matrix: Opener) -> None:
    matrix = open_matrix("A . / . A / R A")
    role = matrix.session.plan.roles_in_order()[1].id
    accountable = matrix.session.plan.scheme.accountable
    matrix.panel.arranging.set_filter(RowFilter(role=role, letters=accountable))
    assert matrix.shown == ["b", "c", "+"]


def test_a_filter_asks_for_what_nobody_is_accountable_for(open_matrix: Opener) -> None:
    matrix = open_matrix("A R / R . / . .")
    matrix.panel.arranging.set_filter(RowFilter(is_unassigned=True))
    assert matrix.shown == ["b", "c", "+"]


def test_a_filter_asks_for_findings(open_matrix: Opener) -> None:
    matrix = open_matrix("Plan the work=A A . / Track the work=AR C I")
    matrix.panel.arranging.set_filter(RowFilter(has_finding=True))
    assert matrix.shown == ["Plan the work", "+"]


def test_a_row_stays_in_sight_while_it_is_worked_on(open_matrix: Opener) -> None:
    matrix = open_matrix("R . / A .")
    matrix.panel.arranging.set_filter(RowFilter(is_unassigned=True))
    matrix.select("B1")
    matrix.press("A")
    assert matrix.shown == ["a", "+"]
    matrix.panel.arranging.reapply()
    assert matrix.shown == ["+"]


def test_a_new_activity_is_shown_whatever_the_filter_says(open_matrix: Opener) -> None:
    matrix = open_matrix("Plan=A / Build=R")
    matrix.panel.arranging.set_filter(RowFilter(text="plan"))
    matrix.session.run(AddActivities(("Ship",)))
    assert matrix.shown == ["Plan", "Ship", "+"]


def test_hidden_rows_are_never_changed_by_a_choice_around_them(open_matrix: Opener) -> None:
    matrix = open_matrix("xa=. / b=. / xc=.")
    matrix.panel.arranging.set_filter(RowFilter(text="x"))
    matrix.select("B1:B2")
    matrix.press("I")
    assert matrix.grid == grid("xa=I / b=. / xc=I")


def test_a_paste_goes_to_the_rows_in_sight(open_matrix: Opener) -> None:
    matrix = open_matrix("xa=A / b=. / xc=R / xd=.")
    matrix.panel.arranging.set_filter(RowFilter(text="x"))
    matrix.select("B1:B2")
    matrix.press("Ctrl+C")
    matrix.select("B2")
    matrix.press("Ctrl+V")
    assert matrix.grid == grid("xa=A / b=. / xc=A / xd=R")


def test_filling_down_passes_hidden_rows_by(open_matrix: Opener) -> None:
    matrix = open_matrix("xa=A / b=. / xc=.")
    matrix.panel.arranging.set_filter(RowFilter(text="x"))
    matrix.select("B1:B2")
    matrix.press("Ctrl+D")
    assert matrix.grid == grid("xa=A / b=. / xc=A")


def test_folded_rows_are_never_changed(open_matrix: Opener) -> None:
    matrix = open_matrix("#S / . / #T / .")
    matrix.select("A1")
    matrix.press("Space")
    assert matrix.shown == ["S:", "T:", "b", "+"]
    matrix.select("B3")
    matrix.press("Ctrl+A", "I")
    assert matrix.grid == grid("#S / . / #T / I")


def test_hidden_roles_are_never_changed(open_matrix: Opener) -> None:
    matrix = open_matrix(". . .")
    matrix.select("C1")
    matrix.panel.columns.hide()
    matrix.select("B1:C1")
    matrix.press("I")
    assert matrix.grid == grid("I . I")
    matrix.panel.columns.show_all()
    assert matrix.panel.view.model().columnCount() == 4


def test_left_and_right_fold_and_unfold_a_heading(open_matrix: Opener) -> None:
    matrix = open_matrix("#S / A / #T / R")
    matrix.select("A1")
    matrix.press("Left")
    assert matrix.shown == ["S:", "T:", "b", "+"]
    matrix.press("Right")
    assert matrix.shown == ["S:", "a", "T:", "b", "+"]


def test_folding_everything_from_within_a_section_goes_to_its_heading(open_matrix: Opener) -> None:
    matrix = open_matrix("#S / A / #T / R")
    matrix.select("B4")
    matrix.panel.rows.fold_all()
    assert (matrix.shown, matrix.active) == (["S:", "T:", "+"], "A2")


def test_rows_are_sorted_within_their_section(open_matrix: Opener) -> None:
    matrix = open_matrix("#S / c=A / a=R / #T / b=C")
    matrix.panel.arranging.set_order(RowOrder(key=OrderKey.NAME))
    assert matrix.shown == ["S:", "a", "c", "T:", "b", "+"]


def test_empty_cells_come_last_in_both_directions(open_matrix: Opener) -> None:
    matrix = open_matrix("a=. / b=A / c=R")
    role = matrix.session.plan.roles_in_order()[0].id
    for is_descending, expected in ((False, ["b", "c", "a", "+"]), (True, ["c", "b", "a", "+"])):
        matrix.panel.arranging.set_order(RowOrder(key=OrderKey.LETTERS, role=role, is_descending=is_descending))
        assert matrix.shown == expected


def test_rows_are_grouped_by_who_is_accountable(open_matrix: Opener) -> None:
    matrix = open_matrix("a=. A / b=A . / c=. . / d=A A")
    matrix.panel.arranging.set_grouping(Grouping.ACCOUNTABLE)
    assert matrix.shown == [
        "P",
        "b",
        "Q",
        "a",
        "Several are accountable",
        "d",
        "Nobody is accountable",
        "c",
        "+",
    ]


def test_a_sorted_row_is_not_moved_and_the_reason_is_said(open_matrix: Opener) -> None:
    matrix = open_matrix("b=A / a=R")
    matrix.panel.arranging.set_order(RowOrder(key=OrderKey.NAME))
    matrix.select("A1")
    matrix.press("Alt+Down")
    assert matrix.grid == grid("b=A / a=R")
    assert "sorted" in matrix.said[-1]


def test_a_filtered_row_is_not_moved_and_the_reason_is_said(open_matrix: Opener) -> None:
    matrix = open_matrix("xb=A / xa=R")
    matrix.panel.arranging.set_filter(RowFilter(text="x"))
    matrix.select("A1")
    matrix.press("Alt+Down")
    assert "filter" in matrix.said[-1]


def test_the_chosen_cell_stays_chosen_when_lines_go_and_come(open_matrix: Opener) -> None:
    matrix = open_matrix("a=A / x=R")
    matrix.select("B2")
    matrix.panel.arranging.set_filter(RowFilter(text="x"))
    assert matrix.active == "B1"
    matrix.panel.arranging.clear()
    assert matrix.active == "B2"


def test_every_line_has_the_height_of_what_it_shows(open_matrix: Opener) -> None:
    matrix = open_matrix("#S / a=. A / b=A . / #T / c=. . / d=A .")
    view = matrix.panel.view
    for grouping in Grouping:
        matrix.panel.arranging.set_grouping(grouping)
        for place, row in enumerate(matrix.panel.rows_in_sight()):
            is_line = isinstance(row, int) or matrix.shown[place] == "+"
            assert view.rowHeight(place) == (view.sizes.row if is_line else view.sizes.heading)


def test_the_filter_bar_says_how_much_is_shown_and_escape_shows_everything(open_matrix: Opener) -> None:
    matrix = open_matrix("Plan=A / Build=R")
    bar = matrix.panel.filter_bar
    matrix.panel.show_filter_bar()
    QTest.keyClicks(bar.text, "pla")
    assert (matrix.shown, bar.summary) == (["Plan", "+"], "Showing 1 of 2")
    matrix.press("Esc")
    assert bar.summary == "Showing 1 of 2"
    bar.clear()
    assert (matrix.shown, bar.summary) == (["Plan", "Build", "+"], "")


def test_a_name_is_found_and_found_again_from_the_top(open_matrix: Opener) -> None:
    matrix = open_matrix("#S / Plan=A / Build=R / #T / Plan more=C")
    matrix.select("A1")
    spots = []
    for _ in range(3):
        assert matrix.panel.find_text("plan")
        spots.append(matrix.active)
    assert spots == ["A2", "A5", "A2"]
    matrix.panel.find_text("plan", forward=False)
    assert matrix.active == "A5"


def test_a_role_is_found_by_its_name(open_matrix: Opener) -> None:
    matrix = open_matrix("Ship=A R")
    assert matrix.panel.find_text("q")
    assert matrix.active == "C1"


def test_what_is_not_there_is_said(open_matrix: Opener) -> None:
    matrix = open_matrix("Plan=A")
    assert not matrix.panel.find_text("zebra")
    assert "zebra" in matrix.said[-1]


def test_going_to_a_hidden_cell_unfolds_and_lets_it_through(open_matrix: Opener) -> None:
    matrix = open_matrix("#S / Plan=A / #T / Build=R")
    matrix.panel.rows.fold_all()
    matrix.panel.arranging.set_filter(RowFilter(text="plan"))
    build = matrix.session.plan.activities_in_order()[1].id
    role = matrix.session.plan.roles_in_order()[0].id
    assert matrix.panel.go_to(build, role)
    assert matrix.panel.current_cell() == (build, role)


def test_a_filter_asks_for_a_section(open_matrix: Opener) -> None:
    matrix = open_matrix("x=A / #Build / y=R / #Ship / z=C")
    bar = matrix.panel.filter_bar
    bar.section.setCurrentIndex(bar.section.findText("Ship"))
    assert matrix.shown == ["Ship:", "z", "+"]
    bar.clear()
    assert len(matrix.shown) == 6


def test_a_new_section_can_be_asked_for_at_once(open_matrix: Opener) -> None:
    matrix = open_matrix("x=A")
    matrix.session.run(AddSection("Ship"))
    assert matrix.panel.filter_bar.section.findText("Ship") > 0


def test_a_filter_asks_for_what_was_changed_lately(open_matrix: Opener) -> None:
    matrix = open_matrix("x=A / y=R / z=C")
    bar = matrix.panel.filter_bar
    bar.changed.setCurrentIndex(bar.changed.findText("Changed today"))
    assert matrix.shown == ["+"]
    bar.clear()
    matrix.select("B2")
    matrix.press("I")
    bar.changed.setCurrentIndex(bar.changed.findText("Changed today"))
    assert matrix.shown == ["y", "+"]


def test_what_changed_since_the_last_review_is_offered_once_there_was_one(open_matrix: Opener) -> None:
    matrix = open_matrix("x=A / y=R")
    bar = matrix.panel.filter_bar
    assert bar.changed.findText("Changed since the last review") == -1
    long_ago = datetime.now().replace(microsecond=0) - timedelta(days=40)
    matrix.session.run(KeepVersion(kind=VersionKind.REVIEW, name="Autumn", at=long_ago))
    matrix.select("B1")
    matrix.press("C")
    bar.changed.setCurrentIndex(bar.changed.findText("Changed since the last review"))
    assert matrix.shown == ["x", "+"]
