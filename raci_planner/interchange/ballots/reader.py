"""Reads ballots that come back, whoever filled them in and with whatever program.

Rows and roles are found by the ids that a ballot carries hidden, then by name, then by likeness; so a ballot somebody
copied into a sheet of their own is read too. Everything that was not taken as it stands is told.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from zipfile import BadZipFile, ZipFile, is_zipfile

from raci_planner.boundaries import RoleReader
from raci_planner.domain.comparing.names import same_name
from raci_planner.domain.errors import ForeignFormatError
from raci_planner.domain.ids import ActivityId, RoleId
from raci_planner.domain.plan import Plan
from raci_planner.domain.records import Vote
from raci_planner.domain.schemes import NO_LETTERS
from raci_planner.interchange.ballots.form import NAME_LABEL, Mark, mark_in
from raci_planner.interchange.ballots.names import participant_in
from raci_planner.interchange.merging.matching import Match, match_table
from raci_planner.interchange.reading import read_sheets
from raci_planner.interchange.recognition import DraftTable
from raci_planner.interchange.sheet import Doubt, Identity, Sheet
from raci_planner.interchange.understanding import understand
from raci_planner.language import everywhere, say, say_as

_ID = re.compile(r"[as]\d{1,10}")
_DASH = re.compile(r"\s*[-–—−]\s*")  # noqa: RUF001 - dashes that people really type
_LABEL_ROWS = 12
"""Rows from the top in which the participant's name is looked for."""
_SNIFFED = 1 << 20
_WORKBOOKS = (".xlsx", ".xlsm", ".ods")
_PARTS = ("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "content.xml")


@dataclass(frozen=True, slots=True, kw_only=True)
class BallotFile:
    """What was understood of a ballot.

    Attributes:
        source: the name of its file.
        participant: whose it is; empty if nothing says so.
        is_named: whether the ballot itself says the name, and not only the file's name suggests it.
        is_marked: whether it is a ballot that was written for this plan, and not just some table.
        votes: the letters, and a vote without letters for an activity that needs nobody.
        doubts: everything that was not taken as it stands.
        is_about_another: whether it was written for another plan.
    """

    source: str
    participant: str
    is_named: bool
    is_marked: bool
    votes: tuple[Vote, ...]
    doubts: tuple[Doubt, ...]
    is_about_another: bool = False


def is_ballot(path: Path) -> bool:
    """Whether a file is marked as a ballot, told by a quick look."""
    mark = b"raci-ballot "
    try:
        if path.suffix.casefold() in (".csv", ".tsv", ".txt"):
            with path.open("rb") as file:
                return mark in file.read(_SNIFFED)
        with ZipFile(path) as package:
            for name in _PARTS:
                if name in package.namelist():
                    with package.open(name) as part:
                        if mark in part.read(_SNIFFED):
                            return True
    except (OSError, BadZipFile, NotImplementedError, RuntimeError, ValueError):
        return False  # whoever reads it in earnest says what is wrong with it
    return False


def is_broken(path: Path) -> bool:
    """Whether a file should be a workbook and is none: half a download, perhaps, of a ballot that is waited for."""
    is_workbook = path.suffix.casefold() in _WORKBOOKS and not path.name.startswith(("~$", "."))
    return is_workbook and not is_zipfile(path)


def read_ballot(path: Path, plan: Plan, roles: RoleReader, encoding: str | None = None) -> BallotFile:
    """What a file says as a ballot on a plan.

    Args:
        path: the file.
        plan: what was voted on.
        roles: tells the sides of roles.
        encoding: of a text that is not Unicode.

    Raises:
        ForeignFormatError: if it cannot be read or holds no table.
    """
    sheets = read_sheets(path, encoding)
    marked = next(filter(None, map(_marked, sheets)), None)
    if marked is None:
        understood = understand(sheets, roles, plan.scheme)
        mark = None
    else:
        sheet, mark, column = marked
        understood = understand([_identified(sheet, mark, column, plan)], roles, plan.scheme)
    if not understood.drafts:
        raise ForeignFormatError(say("{name}: {reason}", name=path.name, reason=understood.reason))
    draft = understood.drafts[understood.best()]
    match = match_table(plan, draft)
    name = next(filter(None, map(_name_in, sheets)), "")
    return BallotFile(
        source=path.name,
        participant=name or participant_in(path.stem),
        is_named=bool(name),
        is_marked=mark is not None and mark.plan == plan.info.uid,
        votes=_votes(draft, match),
        doubts=(*_missed(plan, draft, match), *_renamed(plan, draft, match), *draft.doubts),
        is_about_another=mark is not None and mark.plan != plan.info.uid,
    )


def _marked(sheet: Sheet) -> tuple[Sheet, Mark, int] | None:
    """A sheet with the mark of a ballot, and the column that the mark heads."""
    for cells in sheet.rows:
        for column, text in enumerate(cells):
            mark = mark_in(text)
            if mark is not None:
                return sheet, mark, column
    return None


def _identified(sheet: Sheet, mark: Mark, column: int, plan: Plan) -> Sheet:
    """The sheet with its ids as an identity instead of a column."""
    known: set[str] = set()
    rows = []
    for row in range(len(sheet.rows)):
        text = sheet.cell(row, column)
        is_first = bool(_ID.fullmatch(text)) and text not in known
        rows.append(text if is_first else "")
        known.add(text)
    roles = tuple((key, plan.roles[RoleId(key)].name) for key in mark.roles if key in plan.roles)
    identity = Identity(plan=mark.plan, roles=roles, exported=frozenset(), rows=tuple(rows))
    without = tuple((*cells[:column], *cells[column + 1 :]) for cells in sheet.rows)
    return replace(sheet, rows=without, identity=identity)


def _name_in(sheet: Sheet) -> str:
    """The name beside "Your name", among the first rows."""
    labels = everywhere("ballot", NAME_LABEL)
    for row in range(min(_LABEL_ROWS, len(sheet.rows))):
        cells = [sheet.cell(row, column) for column in range(len(sheet.rows[row]))]
        for place, text in enumerate(cells):
            if any(same_name(text, label) for label in labels):
                return " ".join(next(filter(None, cells[place + 1 :]), "").split())
    return ""


def _votes(draft: DraftTable, match: Match) -> tuple[Vote, ...]:
    needs_nobody = _dashed(draft)
    votes = []
    for row, activity, key in zip(match.rows, match.activities, draft.row_ids, strict=True):
        if activity is None:
            continue
        pairs = [(role, one) for role, one in zip(match.roles, row.activity.letters, strict=True) if role is not None]
        votes += [Vote(activity, role, letters) for role, letters in pairs if letters]
        if pairs and key in needs_nobody and not any(letters for _, letters in pairs):
            votes.append(Vote(activity, pairs[0][0], NO_LETTERS))
    return tuple(votes)


def _dashed(draft: DraftTable) -> set[int | None]:
    """The ids of rows with a dash in a role's cell."""
    identity = draft.sheet.identity
    if identity is None:
        return set()
    return {
        int(key[1:])
        for row, key in enumerate(identity.rows)
        if key.startswith("a") and any(_DASH.fullmatch(draft.sheet.cell(row, one)) for one in draft.layout.columns)
    }


def _missed(plan: Plan, draft: DraftTable, match: Match) -> list[Doubt]:
    """What of the ballot is not in the plan, and what of the plan is not in the ballot."""
    table = draft.table
    doubts = [
        Doubt(say("Column"), role.name, say("is no role of this plan; its letters were not taken"))
        for role, key in zip(table.roles, match.roles, strict=True)
        if key is None
    ]
    doubts += [
        Doubt(say("Row"), row.activity.name, say("is no activity of this plan; its letters were not taken"))
        for row, key in zip(match.rows, match.activities, strict=True)
        if key is None and any(row.activity.letters)
    ]
    doubts += [
        Doubt(say("Row"), row.activity.name, say("is no activity of this plan"))
        for row, key in zip(match.rows, match.activities, strict=True)
        if key is None and not any(row.activity.letters)
    ]
    doubts += _absent(
        say_as("column", "Activity"), [(one.id, one.name) for one in plan.activities_in_order()], match.activities
    )
    doubts += _absent(say_as("column", "Role"), [(one.id, one.name) for one in plan.roles_in_order()], match.roles)
    return doubts


def _absent(
    what: str, of_plan: Sequence[tuple[int, str]], found: Sequence[ActivityId | None] | Sequence[RoleId | None]
) -> list[Doubt]:
    there = set(found)
    return [Doubt(what, name, say("is not in the ballot")) for key, name in of_plan if key not in there]


def _renamed(plan: Plan, draft: DraftTable, match: Match) -> list[Doubt]:
    """What has another name in the ballot and was found all the same."""
    rows = zip(match.rows, match.activities, strict=True)
    columns = zip(draft.table.roles, match.roles, strict=True)
    pairs = [(row.activity.name, plan.activities[key].name) for row, key in rows if key is not None]
    pairs += [(role.name, plan.roles[key].name) for role, key in columns if key is not None]
    return [
        Doubt(say("Name"), told, say("was taken for “{name}”", name=known))
        for told, known in pairs
        if not same_name(told, known)
    ]
