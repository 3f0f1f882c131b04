"""The plans to start from: a file each in `resources/templates/`, readable and written by hand."""

import tomllib
from dataclasses import dataclass
from typing import Any

from raci_planner.assets import resource
from raci_planner.domain.commands import Table, TableActivity, TableRole, TableSection
from raci_planner.domain.schemes import NO_LETTERS, RACI
from raci_planner.domain.sides import Side

SAMPLE = "sample"
BLANK = "blank"


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A plan to start from. `name` is what a plan made of it is called, `title` what its card says."""

    key: str
    name: str
    title: str
    summary: str
    table: Table


def templates() -> tuple[Template, ...]:
    """All templates that ship, in the order in which they are offered."""
    files = sorted(resource("templates").glob("*.toml"))
    read = [(tomllib.loads(file.read_text(encoding="utf-8")), file.stem) for file in files]
    read.sort(key=lambda pair: pair[0]["order"])
    return tuple(_template(key, content) for content, key in read)


def template(key: str) -> Template | None:
    """The template with this key; None if there is none."""
    return next((one for one in templates() if one.key == key), None)


def _template(key: str, content: dict[str, Any]) -> Template:
    roles = tuple(TableRole(role["name"], Side(role["side"])) for role in content["roles"])
    sections = tuple(
        TableSection(section["name"], tuple(_activity(row) for row in section["activities"]))
        for section in content.get("sections", ())
    )
    return Template(
        key=key,
        name=content["name"],
        title=content["title"],
        summary=content["summary"],
        table=Table(roles, sections),
    )


def _activity(row: list[str]) -> TableActivity:
    name, *cells = row
    return TableActivity(name, tuple(RACI.parse(cell) or NO_LETTERS for cell in cells))
