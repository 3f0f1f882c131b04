"""Finds the matrices in a sheet: where each one's heading is, where it ends, and which column is what."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from raci_planner.interchange.recognition.headings import (
    heading,
    is_activity_heading,
    is_grouping,
    is_note_heading,
    is_numbering,
    is_other_heading,
    is_section_heading,
    kind_of_heading,
    letter_of_heading,
)
from raci_planner.interchange.recognition.layout import Layout, LayoutKind
from raci_planner.interchange.recognition.looks import Looks, is_letters
from raci_planner.interchange.recognition.names import plain_name
from raci_planner.interchange.recognition.tokens import Look
from raci_planner.interchange.recognition.vocabulary import ROLE_CORNERS, role_likeness, words_of

_MOST_ROWS_ABOVE = 60
_SAMPLE = 300
"""Rows below a heading that decide what its columns are."""
_ROLE_SHARE = 0.6
"""Of the filled cells of a role column at least so many are letters."""
_ROLE_SHARE_IF_NAMED = 0.3
"""… and of a column whose heading names a role."""


@dataclass(frozen=True, slots=True)
class _Column:
    """What stands in a column below a heading."""

    place: int
    head: str
    filled: int
    letters: int
    sure: int
    nobody: int
    texts: int

    @property
    def is_role(self) -> bool:
        """Whether letters stand here."""
        share = _ROLE_SHARE_IF_NAMED if role_likeness(self.head) == 1.0 else _ROLE_SHARE
        return (
            self.letters > 0 and self.letters + self.nobody >= share * self.filled and not is_other_heading(self.head)
        )

    @property
    def is_empty_role(self) -> bool:
        """Whether this may be a role that nobody has given letters yet."""
        return bool(self.head) and self.texts == 0 and self.letters == 0 and not is_other_heading(self.head)


def find_layouts(looks: Looks) -> tuple[Layout, ...]:
    """The matrices of a sheet, from top to bottom; those that hold letters, or failing that, one that might."""
    found = []
    start = 0
    while start < len(looks.sheet.rows):
        layout = _best(looks, start)
        if layout is None:
            break
        found.append(replace(layout, start=start))
        start = layout.end
    if not found and (layout := _without_letters(looks)) is not None:
        found.append(layout)
    return tuple(found)


def layout_under(looks: Looks, header: int) -> Layout | None:
    """The matrix whose headings stand in a given row; None if there is none."""
    scored = _scored(looks, header)
    return scored[1] if scored else None


def _best(looks: Looks, start: int) -> Layout | None:
    best: tuple[float, Layout] | None = None
    for header in _candidates(looks, start):
        scored = _scored(looks, header)
        if scored is not None and (best is None or scored[0] > best[0]):
            best = scored
    return best[1] if best else None


def _candidates(looks: Looks, start: int) -> Iterator[int]:
    """Rows that may hold headings: at least two texts, or one beside an empty corner."""
    seen = 0
    for row in range(start, len(looks.sheet.rows)):
        looks_of_row = looks.row(row)
        if len(looks_of_row) - looks_of_row.count(Look.BLANK) < 1:
            continue
        seen += 1
        if seen > _MOST_ROWS_ABOVE:
            return
        yield row


def _scored(looks: Looks, header: int) -> tuple[float, Layout] | None:
    rows = range(header + 1, min(len(looks.sheet.rows), header + 1 + _SAMPLE))
    if not rows:
        return None
    columns = _columns(looks, header, rows)
    grid = _grid(looks, header, columns)
    names = _letter_columns(looks, header, columns)
    return max((one for one in (grid, names) if one is not None), key=lambda one: one[0], default=None)


def _columns(looks: Looks, header: int, rows: range) -> list[_Column]:
    body = [looks.row(row) for row in rows]
    columns = []
    for place, marks in enumerate(zip(*body, strict=True)):
        found = bytes(marks)
        sure, likely = found.count(Look.SURE), found.count(Look.LIKELY)
        columns.append(
            _Column(
                place=place,
                head=heading(looks, header, place),
                filled=len(found) - found.count(Look.BLANK),
                letters=sure + likely,
                sure=sure,
                nobody=found.count(Look.NOBODY) + found.count(Look.OPEN),
                texts=found.count(Look.TEXT),
            )
        )
    return columns


def _grid(looks: Looks, header: int, columns: Sequence[_Column]) -> tuple[float, Layout] | None:
    is_shifted = _is_shifted(looks, header, columns)
    if is_shifted:
        columns = [replace(one, head=columns[one.place - 1].head if one.place else "") for one in columns]
    roles = [one for one in columns if one.is_role and (one.head or one.letters > 1)]
    roles = [one for one in roles if one.head or 2 * one.letters >= max(other.letters for other in roles)]
    if roles and roles[0].place == 0:
        roles = roles[1:]
    named = [one for one in roles if one.head]
    if not named or _is_body(looks, header, roles) or not _is_believable(looks, header, roles):
        return None
    first, last = roles[0].place, roles[-1].place
    empty = [
        one
        for one in columns
        if one.is_empty_role
        and one.place > 0
        and (one.nobody or first < one.place < last or (one.place > first and role_likeness(one.head) == 1.0))
    ]
    places = sorted(one.place for one in (*roles, *empty))
    layout = _with_texts(looks, header, columns, tuple(places), LayoutKind.GRID)
    if layout is None:
        return None
    layout = replace(layout, is_shifted=is_shifted)
    score = sum(one.letters for one in roles) + 3.0 * len(named) + _bonus(looks, layout, named)
    return score, _turned(looks, layout)


def _bonus(looks: Looks, layout: Layout, roles: Sequence[_Column]) -> float:
    likeness = sum(role_likeness(one.head) for one in roles)
    return 2 * likeness + 5 * is_activity_heading(heading(looks, layout.header, layout.names))


def _is_body(looks: Looks, header: int, roles: Sequence[_Column]) -> bool:
    """Whether a row is no heading: letters, or nothing at all, stand above most columns of letters."""
    row = looks.row(header)
    bodily = sum(is_letters(row[one.place]) and not role_likeness(one.head) for one in roles)
    named = sum(bool(one.head) for one in roles)
    return 2 * bodily > len(roles) or (named < 2 and len(roles) > 3)


def _is_believable(looks: Looks, header: int, roles: Sequence[_Column]) -> bool:
    """Whether marks that are no letters of RACI stand for letters: then roles must be recognisable as such."""
    if any(one.sure for one in roles):
        return True
    heads = [role_likeness(one.head) for one in roles]
    names = [role_likeness(looks.sheet.cell(row, 0)) for row in range(header + 1, len(looks.sheet.rows))[:40]]
    return len(roles) > 1 and (2 * sum(heads) >= len(heads) or 2 * sum(names) >= max(1, len(names)) or len(roles) > 2)


def _is_shifted(looks: Looks, header: int, columns: Sequence[_Column]) -> bool:
    """Whether the empty corner was printed behind the headings, so that each stands one cell too far left."""
    bare = [plain_name(looks.sheet.cell(header, one.place)) for one in columns]
    roles = [one.place for one in columns if one.is_role or (one.letters and not one.texts)]
    if len(roles) < 2 or roles[0] != 1 or columns[0].letters > columns[0].texts:
        return False
    last = roles[-1]
    is_gap = last < len(bare) and not bare[last] and all(bare[:last])
    return is_gap and not is_activity_heading(bare[0]) and not is_section_heading(bare[0])


def _letter_columns(looks: Looks, header: int, columns: Sequence[_Column]) -> tuple[float, Layout] | None:
    """Columns headed by letters with the names of roles below."""
    bare = [plain_name(looks.sheet.cell(header, one.place)) for one in columns]
    found = [
        one
        for one, head in zip(columns, bare, strict=True)
        if one.place > 0 and letter_of_heading(head) and 2 * one.texts >= one.filled - one.nobody and one.filled
    ]
    if len({kind_of_heading(one.head) for one in found}) < 2:
        return None
    layout = _with_texts(looks, header, columns, tuple(one.place for one in found), LayoutKind.LETTER_COLUMNS)
    if layout is None:
        return None
    is_letter = sum(len(one.head) == 1 for one in found)
    return sum(one.texts for one in found) + 3.0 * len(found) + 5 * is_letter, layout


def _with_texts(
    looks: Looks, header: int, columns: Sequence[_Column], places: tuple[int, ...], kind: LayoutKind
) -> Layout | None:
    """A layout with what the other columns are."""
    end = _end(looks, header, places)
    rows = range(header + 1, min(end, header + 1 + _SAMPLE))
    others = [one for one in columns if one.place not in places and (one.texts or one.letters or one.nobody)]
    texts = [one for one in others if one.texts or one.letters]
    numbering = {one.place for one in texts if is_numbering(looks, rows, one.place)}
    before = [one for one in texts if one.place < places[0]]
    named = [one for one in before if one.place not in numbering] or before[-1:]
    if not named:
        named = [one for one in texts if one.place not in numbering and not is_note_heading(one.head)][:1]
    if not named:
        return None
    names = max(named, key=lambda one: (_likely_names(looks, rows, one), -one.place))
    section = next((one.place for one in before if one.place < names.place and _is_section(looks, rows, one)), None)
    rest = [one.place for one in others if one.place not in (names.place, section)]
    left = tuple(place for place in rest if _is_counter(looks, rows, place))
    return Layout(
        kind=kind,
        header=header,
        end=end,
        names=names.place,
        section=section,
        columns=places,
        notes=tuple(place for place in rest if place not in left),
        left=left,
    )


def _likely_names(looks: Looks, rows: range, column: _Column) -> float:
    """How likely a column names the activities: filled, each name once, headed as such, and not by an owner."""
    texts = [text for row in rows if (text := looks.sheet.cell(row, column.place))]
    if not texts:
        return -1.0
    filled = sum(looks.is_filled(row) for row in rows)
    score = len(texts) / max(1, filled) + len(set(texts)) / len(texts)
    score += 0.3 * is_activity_heading(column.head)
    score -= 0.6 * (letter_of_heading(column.head) is not None or words_of(column.head)[:1] in (("roles",), ("role",)))
    return score - 0.5 * is_note_heading(column.head)


def _is_section(looks: Looks, rows: range, column: _Column) -> bool:
    if is_numbering(looks, rows, column.place) or is_note_heading(column.head):
        return False
    return is_section_heading(column.head) or is_grouping(looks, rows, column.place)


def _is_counter(looks: Looks, rows: range, column: int) -> bool:
    """Whether a column only counts: 1, 2, 3 …, or what a formula counted."""
    texts = [text for row in rows if (text := looks.sheet.cell(row, column))]
    return all(text.strip(".)#").isdigit() for text in texts)


def _end(looks: Looks, header: int, places: Sequence[int]) -> int:
    """The row of the next heading below other columns, or the end of the sheet; titles above it belong to it."""
    heads = [looks.sheet.cell(header, place) for place in places]
    has_body = False
    for row in range(header + 1, len(looks.sheet.rows)):
        marks = looks.row(row)
        if marks.count(Look.TEXT) < 2 or not has_body:
            has_body = has_body or any(is_letters(marks[place]) for place in places)
            continue
        texts = sum(marks[place] == Look.TEXT for place in places)
        is_head = texts >= max(2, len(places) / 2) and not any(is_letters(marks[place]) for place in places)
        if is_head and [looks.sheet.cell(row, place) for place in places] != heads and _has_letters_below(looks, row):
            return _without_titles(looks, row)
    return len(looks.sheet.rows)


def _has_letters_below(looks: Looks, header: int) -> bool:
    texts = [place for place, look in enumerate(looks.row(header)) if look == Look.TEXT]
    below = (looks.row(row) for row in range(header + 1, min(header + 4, len(looks.sheet.rows))))
    return any(sum(is_letters(row[place]) for place in texts) >= 2 for row in below)


def _without_titles(looks: Looks, row: int) -> int:
    while row > 0 and len(looks.texts(row - 1)) <= 1:
        row -= 1
    return row


def _turned(looks: Looks, layout: Layout) -> Layout:
    """The layout, read with roles as rows if the names say so."""
    corner = plain_name(looks.sheet.cell(layout.header, layout.names))
    names = [plain_name(looks.sheet.cell(row, layout.names)) for row in layout.rows if looks.is_filled(row)]
    heads = [heading(looks, layout.header, layout.heading_column(place)) for place in layout.columns]
    below = _mean(role_likeness(name) for name in names if name)
    above = _mean(role_likeness(head) for head in heads if head)
    words = words_of(corner)
    is_corner = bool(words) and words[0] in ROLE_CORNERS and words[0] != "name" and len(words) <= 3
    is_sure = is_corner and above < 0.7 and below >= above
    if not is_sure and below - above < 0.5:
        return layout
    return replace(layout, kind=LayoutKind.ROLES_IN_ROWS)


def _mean(values: Iterator[float]) -> float:
    found = list(values)
    return sum(found) / len(found) if found else 0.0


def _without_letters(looks: Looks) -> Layout | None:
    """A matrix that holds no letters, or other texts in their place, told by headings that name roles."""
    for header in _candidates(looks, 0):
        heads = [heading(looks, header, place) for place in range(looks.width)]
        roles = [place for place, head in enumerate(heads) if place > 0 and role_likeness(head) == 1.0]
        named = [place for place, head in enumerate(heads) if place > 0 and head and not is_other_heading(head)]
        if len(roles) < 2 or 2 * len(roles) < len(named) or header + 1 >= len(looks.sheet.rows):
            continue
        rows = range(header + 1, len(looks.sheet.rows))
        columns = _columns(looks, header, rows[:_SAMPLE])
        return _with_texts(looks, header, columns, tuple(named), LayoutKind.GRID)
    return None
