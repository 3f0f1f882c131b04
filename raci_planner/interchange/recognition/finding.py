"""Finds the matrices in a sheet: where each one's heading is, and where it ends."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from raci_planner.domain.comparing.names import words_of
from raci_planner.interchange.recognition.columns import (
    Column,
    columns_below,
    is_explaining,
    lay_out,
    mean_likeness,
    repeats,
    telling_rows,
)
from raci_planner.interchange.recognition.ending import end_of_letters, end_of_names
from raci_planner.interchange.recognition.headings import (
    heading,
    is_activity_heading,
    is_other_heading,
    is_section_heading,
    kind_of_heading,
    letter_of_heading,
)
from raci_planner.interchange.recognition.kinds import kinds_of_phrase
from raci_planner.interchange.recognition.layout import Layout, LayoutKind
from raci_planner.interchange.recognition.legend import legend_rows
from raci_planner.interchange.recognition.looks import Looks, is_letters
from raci_planner.interchange.recognition.names import plain_name
from raci_planner.interchange.recognition.tokens import Look
from raci_planner.interchange.recognition.vocabulary import ACTIVITY_HEADS, ROLE_CORNERS, role_likeness

_MOST_ROWS_ABOVE = 60
_SAMPLE = 300
"""Rows below a heading that decide what its columns are."""

_ROLES_OR_NAMES = frozenset({"team", "teams", "person", "people", "member", "members", "stakeholder", "stakeholders"})
"""Words in a corner that may stand for what lies below it or for what lies beside it."""

type _Scored = tuple[float, Layout]


def find_layouts(looks: Looks) -> tuple[Layout, ...]:
    """The matrices of a sheet, from top to bottom; those that hold letters, or failing that, one that might."""
    found = tuple(_within(looks, 0, len(looks.sheet.rows)))
    if not found and (layout := _without_letters(looks)) is not None:
        return (layout,)
    return found


def layout_under(looks: Looks, header: int) -> Layout | None:
    """The matrix whose headings stand in a given row; None if there is none."""
    scored = _scored(looks, header, len(looks.sheet.rows))
    return scored[1] if scored else None


def _within(looks: Looks, start: int, stop: int) -> Iterator[Layout]:
    """The matrices between two rows: the clearest one, those above it and those below."""
    while start < stop:
        best = max(
            (one for header in _candidates(looks, start, stop) if (one := _scored(looks, header, stop)) is not None),
            key=lambda one: (one[0], -one[1].header),
            default=None,
        )
        if best is None:
            return
        layout = best[1]
        above = [one for one in _within(looks, start, layout.header) if len(one.columns) > 1]
        yield from above
        yield replace(layout, start=above[-1].end if above else start)
        start = layout.end


def _candidates(looks: Looks, start: int, stop: int) -> Iterator[int]:
    """The first filled rows, but for those that are full of letters and head no columns of letters."""
    seen = 0
    explaining = frozenset(legend_rows(looks, range(start, min(stop, start + _SAMPLE))))
    for row in range(start, stop):
        if looks.is_filled(row):
            seen += 1
            if row not in explaining and not _is_full_of_letters(looks, row):
                yield row
        if seen > _MOST_ROWS_ABOVE:
            return


def _is_full_of_letters(looks: Looks, row: int) -> bool:
    marks = looks.row(row)
    places = [place for place, look in enumerate(marks) if is_letters(look)]
    filled = len(marks) - marks.count(Look.BLANK)
    texts = [looks.sheet.cell(row, place) for place in places]
    if 2 * len(places) <= filled or len(set(texts)) == len(texts):
        return False
    return 2 * sum(not _names_role(text) for text in texts) > filled


def _names_role(text: str) -> bool:
    """Whether letters might be the name of a role, as IA is; words such as Responsible are none."""
    return role_likeness(text) > 0 and not kinds_of_phrase(text)[1]


def _scored(looks: Looks, header: int, stop: int) -> _Scored | None:
    rows = telling_rows(looks, header, range(header + 1, min(_rough_end(looks, header, stop), header + 1 + _SAMPLE)))
    if not rows:
        return None
    columns = columns_below(looks, header, rows)
    found = (_grid(looks, header, columns, stop), _letter_columns(looks, header, columns, stop))
    return max((one for one in found if one is not None), key=lambda one: one[0], default=None)


def _rough_end(looks: Looks, header: int, stop: int) -> int:
    """Where the next heading stands, judged by the columns that this one names or in which the first letters stand."""
    named = [place for place, look in enumerate(looks.row(header)) if look == Look.TEXT][1:]
    for row in range(header + 1, min(stop, header + 1 + _SAMPLE)):
        places = [place for place, look in enumerate(looks.row(row)) if is_letters(look)]
        if places and not repeats(looks, header, row):
            return end_of_letters(looks, header, named if len(named) > 1 else places, min(stop, row + _SAMPLE))
    return stop


def _grid(looks: Looks, header: int, columns: Sequence[Column], stop: int) -> _Scored | None:
    """Columns of letters with names above them."""
    is_shifted = _is_shifted(looks, header, columns)
    if is_shifted:
        columns = [replace(one, head=columns[one.place - 1].head if one.place else "") for one in columns]
    roles = _roles(columns)
    if not roles or _is_body(looks, header, roles):
        return None
    places = [one.place for one in roles]
    all_places = _with_empty(columns, places)
    if not any(one.sure for one in roles) and not _is_believable(looks, header, [columns[at] for at in all_places]):
        return None
    end = end_of_letters(looks, header, places, stop)
    layout = lay_out(looks, columns, all_places, LayoutKind.GRID, range(header + 1, end))
    if layout is None or is_explaining(looks, layout):
        return None
    named = [one for one in roles if one.head]
    score = sum(one.letters for one in roles) + 3.0 * len(named) + 2 * sum(role_likeness(one.head) for one in named)
    score += 5 * is_activity_heading(heading(looks, header, layout.names))
    return score, _turned(looks, replace(layout, is_shifted=is_shifted))


def _roles(columns: Sequence[Column]) -> list[Column]:
    """The columns of letters; one without a heading only if it is as full as the others."""
    roles = [one for one in columns if one.is_role and (one.head or one.letters > 1)]
    most = max((one.letters for one in roles), default=0)
    roles = [one for one in roles if one.head or 2 * one.letters >= most]
    if roles and roles[0].place == 0:
        roles = roles[1:]
    return roles if any(one.head for one in roles) else []


def _with_empty(columns: Sequence[Column], places: Sequence[int]) -> list[int]:
    """The columns of roles, with those beside them whose roles have no letters yet."""
    empty = {one.place for one in columns if one.is_empty_role and one.place > 0}
    found = {*places, *(one.place for one in columns if one.place in empty and one.nobody)}
    found.update(place for place in range(places[0], places[-1]) if place in empty)
    for step in (-1, 1):
        place = (min(found) if step < 0 else max(found)) + step
        while place in empty:
            found.add(place)
            place += step
    return sorted(found)


def _is_body(looks: Looks, header: int, roles: Sequence[Column]) -> bool:
    """Whether a row is no heading: letters or dashes, or nothing at all, stand above most columns of letters."""
    row = looks.row(header)
    filled = [one.place for one in roles if row[one.place] != Look.BLANK]
    bodily = sum(
        row[place] == Look.NOBODY or (is_letters(row[place]) and not _names_role(looks.sheet.cell(header, place)))
        for place in filled
    )
    named = sum(bool(one.head) for one in roles)
    is_lone = len(roles) > 1 and len(looks.texts(header)) < 2
    return is_lone or (bodily > 0 and 2 * bodily > len(filled)) or (named < 2 and len(roles) > 3)


def _is_believable(looks: Looks, header: int, roles: Sequence[Column]) -> bool:
    """Whether marks that are no letters of RACI stand for letters: then roles must be recognisable as such."""
    names = [looks.sheet.cell(row, 0) for row in range(header + 1, len(looks.sheet.rows))[:40]]
    likeness = max(mean_likeness(one.head for one in roles), mean_likeness(names))
    return len(roles) > 2 or (len(roles) > 1 and likeness >= 0.5)


def _is_shifted(looks: Looks, header: int, columns: Sequence[Column]) -> bool:
    """Whether the empty corner was printed behind the headings, so that each stands one cell too far left."""
    bare = [plain_name(looks.sheet.cell(header, one.place)) for one in columns]
    roles = [one.place for one in columns if one.is_role or (one.letters and not one.texts)]
    if len(roles) < 2 or roles[0] != 1 or columns[0].letters > columns[0].texts:
        return False
    is_gap = not bare[roles[-1]] and all(bare[: roles[-1]])
    return is_gap and not is_activity_heading(bare[0]) and not is_section_heading(bare[0])


def _letter_columns(looks: Looks, header: int, columns: Sequence[Column], stop: int) -> _Scored | None:
    """Columns headed by letters with the names of roles below."""
    bare = [plain_name(looks.sheet.cell(header, one.place)) for one in columns]
    found = [
        one
        for one, head in zip(columns, bare, strict=True)
        if one.place > 0 and one.is_letter and letter_of_heading(head)
    ]
    if len({kind_of_heading(one.head) for one in found}) < 2 or not any(one.texts for one in found):
        return None
    places = [one.place for one in found]
    end = end_of_names(looks, header, stop)
    layout = lay_out(looks, columns, places, LayoutKind.LETTER_COLUMNS, range(header + 1, end))
    if layout is None:
        return None
    has_heading = is_activity_heading(heading(looks, header, layout.names))
    if not has_heading and 2 * sum(one.texts > 0 for one in found) < len(found):
        return None
    return sum(one.texts for one in found) + 3.0 * len(found) + 5 * has_heading, layout


def _turned(looks: Looks, layout: Layout) -> Layout:
    """The layout, read with roles as rows if the names say so."""
    corner = words_of(plain_name(looks.sheet.cell(layout.header, layout.names)))
    rows = telling_rows(looks, layout.header, layout.rows)
    names = [plain_name(looks.sheet.cell(row, layout.names)) for row in rows]
    heads = (heading(looks, layout.header, layout.heading_column(place)) for place in layout.columns)
    below, above = mean_likeness(names), mean_likeness(heads)
    says_role = bool(corner) and corner[0] in ROLE_CORNERS and corner[0] != "name" and len(corner) <= 3
    says_it_plainly = says_role and (corner[0] not in _ROLES_OR_NAMES or not ACTIVITY_HEADS.isdisjoint(corner[1:]))
    is_one_activity = len(names) == 1 and is_activity_heading(heading(looks, layout.header, layout.names))
    is_likely = (below - above >= 0.5 and not is_one_activity) or (says_role and below >= above)
    if not is_likely and not (says_it_plainly and above - below < 0.5):
        return layout
    return replace(layout, kind=LayoutKind.ROLES_IN_ROWS)


def _without_letters(looks: Looks) -> Layout | None:
    """A matrix that holds no letters, or other texts in their place, told by headings that name roles."""
    stop = len(looks.sheet.rows)
    for header in _candidates(looks, 0, stop):
        heads = [heading(looks, header, place) for place in range(looks.width)]
        roles = [place for place, head in enumerate(heads) if place > 0 and role_likeness(head) == 1.0]
        named = [place for place, head in enumerate(heads) if place > 0 and head and not is_other_heading(head)]
        rows = range(header + 1, stop)
        if len(roles) < 2 or 2 * len(roles) < len(named) or not rows:
            continue
        columns = columns_below(looks, header, rows[:_SAMPLE])
        return lay_out(looks, columns, named, LayoutKind.GRID, rows)
    return None
