"""Tables that go to the clipboard and come from it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from raci_planner.domain.errors import ForeignFormatError
from raci_planner.interchange.clipboard import from_html, from_tsv, to_html, to_tsv

_TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=20)
_TABLES = st.lists(st.lists(_TEXT, min_size=3, max_size=3), min_size=1, max_size=5)


@given(_TABLES)
def test_tabbed_text_comes_back_as_it_went(rows: list[list[str]]) -> None:
    assert from_tsv(to_tsv(rows)) == tuple(tuple(row) for row in rows)


@given(_TABLES)
def test_html_comes_back_as_it_went_but_for_blanks_in_a_row(rows: list[list[str]]) -> None:
    tidy = [[" ".join(cell.split()) for cell in row] for row in rows]
    expected = tuple(tuple(row) for row in tidy) if any(map(any, tidy)) else ()
    assert from_html(to_html(tidy)) == expected


def test_line_breaks_and_quotes_inside_a_cell_survive_tabbed_text() -> None:
    assert from_tsv(to_tsv([['Say "go"', "two\nlines", "a\tb"]])) == (('Say "go"', "two\nlines", "a\tb"),)


def test_a_text_that_looks_like_a_formula_is_no_formula_on_the_clipboard() -> None:
    assert to_tsv([["=1+1", "-", "A"]]) == "'=1+1\t-\tA\r\n"


def test_html_says_that_its_cells_are_text() -> None:
    assert "mso-number-format:'\\@'" in to_html([["=1+1"]])


def test_what_excel_copies_is_read() -> None:
    assert from_tsv('Plan\tA\r\n"Go, ""no-go"""\tR\r\n') == (("Plan", "A"), ('Go, "no-go"', "R"))


def test_a_lone_quote_swallows_nothing() -> None:
    assert from_tsv('"Open\tA\nNext\tR\n') == (('"Open', "A"), ("Next", "R"))


def test_a_list_of_lines_is_one_column() -> None:
    assert from_tsv("Plan\nBuild\nShip\n\n") == (("Plan",), ("Build",), ("Ship",), ("",))


def test_one_empty_cell_is_one_empty_cell() -> None:
    assert from_tsv(to_tsv([[""]])) == (("",),)


def test_a_merged_cell_keeps_the_columns_below_it_in_place() -> None:
    page = "<table><tr><th rowspan=2>Activity<th colspan=2>Roles<tr><th>PM<th>PO<tr><td>Plan<td>A<td>R</table>"
    assert from_html(page) == (("Activity", "Roles", ""), ("", "PM", "PO"), ("Plan", "A", "R"))


def test_styles_and_scripts_of_a_page_are_not_text() -> None:
    page = "<style>td{color:red}</style><table><tr><td>A<script>x()</script></td></tr></table>"
    assert from_html(page) == (("A",),)


def test_paragraphs_inside_a_cell_are_lines() -> None:
    assert from_html("<table><tr><td><p>A</p><p>R</p></td><td>C<br>I</td></tr></table>") == (("A\nR", "C\nI"),)


def test_a_table_used_for_layout_without_text_is_passed_over() -> None:
    assert from_html("<table><tr><td> </td></tr></table><table><tr><td>Plan</td></tr></table>") == (("Plan",),)


def test_a_page_without_a_table_has_no_rows() -> None:
    assert from_html("<p>Plan</p>") == ()


def test_spans_that_would_fill_the_memory_are_refused() -> None:
    row = "<tr>" + "<td colspan=300>x</td>" * 100 + "</tr>"
    with pytest.raises(ForeignFormatError, match="larger than any plan"):
        from_html(f"<table>{row * 100}</table>")
