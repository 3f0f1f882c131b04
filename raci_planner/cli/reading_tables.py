"""How the commands of the command line read a foreign table, from a file or from standard input."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import cast

import click

from raci_planner.boundaries import RoleReader
from raci_planner.cli.words import plural
from raci_planner.domain.errors import ForeignFormatError
from raci_planner.domain.schemes import LetterScheme
from raci_planner.interchange.reading import TextKind, read_pasted, read_sheets
from raci_planner.interchange.reading.decoding import decode
from raci_planner.interchange.recognition import DraftTable
from raci_planner.interchange.sheet import Sheet
from raci_planner.interchange.understanding import Understood, understand

_STANDARD_INPUT = "standard input"


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignSource:
    """Where a table comes from: a file, or standard input for "-", with what the caller says of it."""

    file: Path
    kind: str | None
    encoding: str | None
    sheet: str | None

    @property
    def name(self) -> str:
        """What to call it."""
        return _STANDARD_INPUT if str(self.file) == "-" else self.file.name

    def read(self, roles: RoleReader, scheme: LetterScheme | None = None) -> Understood:
        """What is understood of it.

        Raises:
            ForeignFormatError: if it cannot be read or holds no table.
        """
        sheets = self._sheets()
        if self.sheet is not None:
            sheets = tuple(one for one in sheets if self.sheet in (one.name, one.heading))
        understood = understand(sheets, roles, scheme)
        if not understood.drafts:
            raise ForeignFormatError(f"{self.name}: {understood.reason}")
        return understood

    def _sheets(self) -> tuple[Sheet, ...]:
        if str(self.file) != "-":
            return read_sheets(self.file, self.encoding)
        text = decode(sys.stdin.buffer.read(), _STANDARD_INPUT, self.encoding)
        return read_pasted(text, _STANDARD_INPUT, TextKind(self.kind) if self.kind else None)


def source_options[**P](command: Callable[P, None]) -> Callable[..., None]:
    """Give a command the argument FILE and the options that say what it is, as one `source`."""

    @click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
    @click.option(
        "--type",
        "kind",
        type=click.Choice([kind.value for kind in TextKind]),
        help="What the text on standard input is; found out if not given.",
    )
    @click.option("--encoding", help="The encoding of a text that is not Unicode, such as cp1252.")
    @click.option("--sheet", help="Take only the sheet, or the table under the heading, with this name.")
    @wraps(command)
    def with_source(
        *args: object, file: Path, kind: str | None, encoding: str | None, sheet: str | None, **options: object
    ) -> None:
        source = ForeignSource(file=file, kind=kind, encoding=encoding, sheet=sheet)
        cast("Callable[..., None]", command)(*args, source=source, **options)

    return with_source


def told(understood: Understood) -> str:
    """What was understood, for people to read: a line for each table and each doubt."""
    lines = []
    for draft in understood.drafts:
        lines.append(f"Understood {_size(draft)} in {draft.scheme.name} letters{_where(draft, understood)}.")
        lines += [f"  {doubt}" for doubt in draft.doubts]
    lines += [f"  {doubt}" for doubt in understood.passed_over]
    return "\n".join(lines)


def facts(draft: DraftTable) -> dict[str, object]:
    """What was understood of one table, for programs."""
    table = draft.table
    return {
        "source": draft.source,
        "layout": draft.layout.kind.value,
        "letters": draft.scheme.name,
        "sections": [section.name for section in table.sections if section.name is not None],
        "activities": [activity.name for section in table.sections for activity in section.activities],
        "roles": [role.name for role in table.roles],
        "filled_cells": draft.filled_cells,
        "meanings": {meaning.token: draft.scheme.text(meaning.letters) for meaning in draft.meanings},
        "doubts": [{"place": one.place, "text": one.text, "outcome": one.outcome} for one in draft.doubts],
    }


def _size(draft: DraftTable) -> str:
    activities = plural(draft.table.activity_count, "activity", "activities")
    roles = plural(len(draft.table.roles), "role", "roles")
    return f"{activities}, {roles} and {plural(draft.filled_cells, 'filled cell', 'filled cells')}"


def _where(draft: DraftTable, understood: Understood) -> str:
    return f" under “{draft.source}”" if len(understood.drafts) > 1 and draft.source else ""
