import pytest

from raci_planner.interchange.safe_text import LONGEST_CELL, csv_text, workbook_text


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\t=1", "＝1", "  =1"])  # noqa: RUF001 - full-width on purpose
def test_csv_never_carries_a_formula(text: str) -> None:
    assert csv_text(text) == f"'{text}"


@pytest.mark.parametrize("text", ["Budget", "a=b", "3 - 2", "'quoted"])
def test_csv_leaves_other_text_alone(text: str) -> None:
    assert csv_text(text) == text


def test_characters_that_break_a_workbook_are_replaced_where_they_stood() -> None:
    assert workbook_text("a\x00b\ufffec\ud800d") == "a\ufffdb\ufffdc\ufffdd"


def test_line_ends_are_those_of_a_workbook() -> None:
    assert workbook_text("a\r\nb\rc") == "a\nb\nc"


def test_a_text_too_long_for_excel_ends_in_an_ellipsis_and_no_half_character() -> None:
    cut = workbook_text("😀" * LONGEST_CELL)
    assert len(cut.encode("utf-16-le")) // 2 <= LONGEST_CELL
    assert cut.endswith("😀…")
