"""The plans to start from: a file each in `resources/templates/`, readable and written by hand."""

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from raci_planner.assets import resource
from raci_planner.domain.schemes import NO_LETTERS, RACI, Letters
from raci_planner.domain.sides import Side

if TYPE_CHECKING:
    from raci_planner.domain.commands import Table

SAMPLE = "sample"
BLANK = "blank"


@dataclass(frozen=True, slots=True)
class TemplateSection:
    """A heading with its rows: each a name, and one set of letters per role."""

    name: str
    rows: tuple[tuple[str, tuple[Letters, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A plan to start from. `name` is what a plan made of it is called, `title` what its card says."""

    key: str
    name: str
    title: str
    summary: str
    roles: tuple[tuple[str, Side], ...]
    sections: tuple[TemplateSection, ...]

    @property
    def table(self) -> "Table":
        """The template as a table that a plan can take in."""
        from raci_planner.domain.commands import (  # noqa: PLC0415 - templates are shown before commands are needed
            Table,
            TableActivity,
            TableRole,
            TableSection,
        )

        return Table(
            tuple(TableRole(name, side) for name, side in self.roles),
            tuple(
                TableSection(section.name, tuple(TableActivity(*row) for row in section.rows))
                for section in self.sections
            ),
        )


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
    sections = tuple(
        TemplateSection(section["name"], tuple(map(_row, section["activities"])))
        for section in content.get("sections", ())
    )
    return Template(
        key=key,
        name=content["name"],
        title=content["title"],
        summary=content["summary"],
        roles=tuple((role["name"], Side(role["side"])) for role in content["roles"]),
        sections=sections,
    )


def _row(texts: list[str]) -> tuple[str, tuple[Letters, ...]]:
    name, *cells = texts
    return name, tuple(RACI.parse(cell) or NO_LETTERS for cell in cells)
