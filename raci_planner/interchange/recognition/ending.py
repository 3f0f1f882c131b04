"""Tells where one matrix of a sheet ends and the next begins."""

from collections.abc import Sequence

from raci_planner.interchange.recognition.columns import heads_names, repeats
from raci_planner.interchange.recognition.legend import legend_rows
from raci_planner.interchange.recognition.looks import Looks, is_letters
from raci_planner.interchange.recognition.names import plain_name
from raci_planner.interchange.recognition.tokens import Look
from raci_planner.interchange.recognition.vocabulary import ACTIVITY_HEADS, is_only


def end_of_letters(looks: Looks, header: int, places: Sequence[int], stop: int) -> int:
    """The row below a matrix with letters in its cells: that of the next heading with its titles, or the end."""
    has_body = False
    for row in range(header + 1, stop):
        marks = looks.row(row)
        if has_body and heads_names(looks, row) and not repeats(looks, header, row):
            return _without_titles(looks, row)
        if marks.count(Look.TEXT) < 2 or not has_body:
            has_body = has_body or any(is_letters(marks[place]) for place in places)
            continue
        if (
            _heads_roles(looks, row, places)
            and not repeats(looks, header, row)
            and _has_letters_below(looks, header, row)
        ):
            return _without_titles(looks, row)
    return stop


def end_of_names(looks: Looks, header: int, stop: int) -> int:
    """The row below a matrix with names in its cells: that of the next heading with its titles, or the end."""
    for row in range(header + 2, stop):
        if not repeats(looks, header, row) and (heads_names(looks, row) or _heads_letters(looks, header, row)):
            return _without_titles(looks, row)
    return stop


def _heads_roles(looks: Looks, row: int, places: Sequence[int]) -> bool:
    """Whether names stand where letters stood; half as many are enough, or fewer beside a heading of activities."""
    marks = looks.row(row)
    texts = sum(marks[place] == Look.TEXT for place in places)
    if texts < 2 or any(is_letters(marks[place]) for place in places):
        return False
    return 2 * texts >= len(places) or any(is_only(plain_name(cell), ACTIVITY_HEADS) for cell in looks.sheet.rows[row])


def _heads_letters(looks: Looks, header: int, row: int) -> bool:
    """Whether a row heads columns of letters."""
    marks = looks.row(row)
    is_head = marks.count(Look.TEXT) > 1 and not any(map(is_letters, marks))
    return is_head and _has_letters_below(looks, header, row)


def _has_letters_below(looks: Looks, header: int, row: int) -> bool:
    """Whether letters stand in the next rows below the texts of a row, and these are more than headings or a legend."""
    texts = [place for place, look in enumerate(looks.row(row)) if look == Look.TEXT]
    below = range(row + 1, min(row + 4, len(looks.sheet.rows)))
    others = {one for one in below if repeats(looks, header, one) or heads_names(looks, one)}
    others.update(legend_rows(looks, below))
    return any(sum(is_letters(looks.row(one)[place]) for place in texts) >= 2 for one in below if one not in others)


def _without_titles(looks: Looks, row: int) -> int:
    while row > 0 and len(looks.texts(row - 1)) <= 1:
        row -= 1
    return row
