"""Typing whole rows of letters: what goes on by itself runs as Tab does."""

from collections.abc import Callable

from matrix_on_screen import Matrix

type Opener = Callable[[str], Matrix]


def test_enter_returns_to_where_a_run_of_letters_began(open_matrix: Opener) -> None:
    matrix = open_matrix(". . . / . . .")
    matrix.panel.keys.after_letter = (0, 1)
    matrix.select("B1")
    matrix.press("'a'", "'r'", "Return", "'c'")
    assert matrix.active == "C2"
    assert matrix.grid == (("a", ("A", "R", "")), ("b", ("C", "", "")))


def test_letters_and_tabs_make_one_run(open_matrix: Opener) -> None:
    matrix = open_matrix(". . . / . . .")
    matrix.panel.keys.after_letter = (0, 1)
    matrix.select("B1")
    matrix.press("'a'", "Tab", "'r'", "Return")
    assert matrix.active == "B2"


def test_letters_that_go_down_begin_no_run(open_matrix: Opener) -> None:
    matrix = open_matrix(". . . / . . . / . . .")
    matrix.panel.keys.after_letter = (1, 0)
    matrix.select("C1")
    matrix.press("'a'", "Right", "Return")
    assert matrix.active == "D3"


def test_a_slash_comes_back_for_a_second_letter_and_the_run_goes_on(open_matrix: Opener) -> None:
    matrix = open_matrix(". . . / . . .")
    matrix.panel.keys.after_letter = (0, 1)
    matrix.select("B1")
    matrix.press("'a/rc'", "Return")
    assert matrix.grid == (("a", ("A/R", "C", "")), ("b", ("", "", "")))
    assert matrix.active == "B2"
