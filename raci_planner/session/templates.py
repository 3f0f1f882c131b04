"""The plans to start from: a file each, readable and written by hand, or kept from a plan of one's own.

Those that ship are in `resources/templates/`, in other languages in folders below it that have the same files with the
same rows, whose names `boundaries/known_names.py` knows; a person's own ones are in a folder beside the working copies.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from raci_planner.assets import resource
from raci_planner.domain.errors import DocumentError, Refusal
from raci_planner.domain.schemes import (
    NO_LETTERS,
    OWN,
    RACI,
    SCHEMES,
    Letter,
    LetterKind,
    Letters,
    LetterScheme,
)
from raci_planner.domain.sides import Side
from raci_planner.language import later, say, spoken

if TYPE_CHECKING:
    from raci_planner.domain.commands import Table
    from raci_planner.storage.places import Places

SAMPLE = "sample"
BLANK = "blank"
ENDING = ".toml"
_LAST = 1_000
"""Where a template without an order of its own stands."""


@dataclass(frozen=True, slots=True)
class TemplateSection:
    """A heading with its rows: each a name, letters per role, and a note; no name for rows above the first heading."""

    name: str | None
    rows: tuple[tuple[str, tuple[Letters, ...], str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateRole:
    """A column of a template."""

    name: str
    side: Side | None
    short_name: str = ""
    purpose: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplatePerson:
    """Somebody who holds roles of a template, by the roles' names, or stands in."""

    name: str
    is_team: bool = False
    note: str = ""
    roles: tuple[str, ...] = ()
    deputy_in: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A plan to start from. `name` is what a plan made of it is called, `title` what its card says.

    `is_own` says that a person kept it, and may remove it.
    """

    key: str
    name: str
    title: str
    summary: str
    scheme: LetterScheme
    roles: tuple[TemplateRole, ...]
    sections: tuple[TemplateSection, ...]
    people: tuple[TemplatePerson, ...] = ()
    is_own: bool = False

    @property
    def table(self) -> "Table":
        """The template as a table that a plan can take in."""
        from raci_planner.domain.commands import (  # noqa: PLC0415 - templates are shown before commands are needed
            Table,
            TableActivity,
            TablePerson,
            TableRole,
            TableSection,
        )

        places = {role.name: place for place, role in enumerate(self.roles)}
        return Table(
            tuple(TableRole(role.name, role.side, role.short_name, role.purpose) for role in self.roles),
            tuple(
                TableSection(section.name, tuple(TableActivity(*row) for row in section.rows))
                for section in self.sections
            ),
            tuple(
                TablePerson(
                    name=person.name,
                    is_team=person.is_team,
                    note=person.note,
                    roles=tuple(places[name] for name in person.roles),
                    deputy_in=tuple(places[name] for name in person.deputy_in),
                )
                for person in self.people
            ),
        )


def own_folder(places: "Places") -> Path:
    """Where a person's own templates lie; the folder may not be there yet."""
    return places.work.parent / "templates"


def templates(own: Path | None = None) -> tuple[Template, ...]:
    """All templates in the order in which they are offered: those that ship, then own ones that can be read."""
    shipped = _in_folder(resource("templates"), is_own=False)
    return (*shipped, *(_in_folder(own, is_own=True) if own is not None and own.is_dir() else ()))


def template(key: str, own: Path | None = None) -> Template | None:
    """The template with this key; None if there is none."""
    return next((one for one in templates(own) if one.key == key), None)


def read_template(file: Path, *, is_own: bool) -> tuple[int, Template]:
    """The template in a file, with the place that it asks for.

    Raises:
        DocumentError: if the file cannot be read as a template.
    """
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8"))
        return content.get("order", _LAST), _template(file.stem, content, is_own=is_own)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, Refusal) as fault:
        raise DocumentError(say("{name} cannot be read as a template: {fault}", name=file.name, fault=fault)) from fault


def _in_folder(folder: Path, *, is_own: bool) -> list[Template]:
    found = []
    for file in sorted(folder.glob(f"*{ENDING}")):
        translated = folder / spoken() / file.name
        try:
            is_translated = not is_own and translated.is_file()
            found.append(read_template(translated if is_translated else file, is_own=is_own))
        except DocumentError:
            if not is_own:
                raise
    return [one for _, one in sorted(found, key=lambda pair: (pair[0], pair[1].title.casefold()))]


def _template(key: str, content: Mapping[str, Any], *, is_own: bool) -> Template:
    scheme = _scheme(content)
    roles = tuple(_role(role) for role in content["roles"])
    people = tuple(_person(person) for person in content.get("people", ()))
    strangers = {name for one in people for name in (*one.roles, *one.deputy_in)} - {role.name for role in roles}
    if strangers:
        names = ", ".join(sorted(strangers))
        raise ValueError(say("people hold {names}, which is no role of it", names=names))
    return Template(
        key=f"{OWN}/{key}" if is_own else key,
        name=content["name"],
        title=content["title"],
        summary=content["summary"],
        scheme=scheme,
        roles=roles,
        sections=tuple(_section(section, scheme, len(roles)) for section in content.get("sections", ())),
        people=people,
        is_own=is_own,
    )


def _scheme(content: Mapping[str, Any]) -> LetterScheme:
    if "letters" not in content:
        return SCHEMES[content.get("scheme", RACI.key)]
    letters = tuple(
        Letter(
            code=letter["code"],
            word=letter["word"],
            kind=LetterKind(letter["kind"]),
            meaning=letter.get("meaning", ""),
            colour=letter.get("colour", ""),
        )
        for letter in content["letters"]
    )
    return LetterScheme(key=OWN, name=content.get("scheme", OWN), letters=letters)


def _role(role: Mapping[str, str]) -> TemplateRole:
    side = role.get("side")
    return TemplateRole(
        name=role["name"],
        side=Side(side) if side else None,
        short_name=role.get("short", ""),
        purpose=role.get("purpose", ""),
    )


def _person(person: Mapping[str, Any]) -> TemplatePerson:
    return TemplatePerson(
        name=person["name"],
        is_team=person.get("team", False),
        note=person.get("note", ""),
        roles=tuple(person.get("roles", ())),
        deputy_in=tuple(person.get("deputy_in", ())),
    )


def _section(section: Mapping[str, Any], scheme: LetterScheme, width: int) -> TemplateSection:
    notes = section.get("notes", {})
    rows = tuple(_row(texts, scheme, width, notes) for texts in section["activities"])
    return TemplateSection(section.get("name"), rows)


def _row(
    texts: Sequence[str], scheme: LetterScheme, width: int, notes: Mapping[str, str]
) -> tuple[str, tuple[Letters, ...], str]:
    name, *cells = texts
    read = [scheme.parse(cell) for cell in cells]
    if None in read or len(read) > width:
        fault = later("“{name}” has letters that {scheme} lacks, or more of them than there are roles")
        raise ValueError(say(fault, name=name, scheme=scheme.name))
    held = [letters or NO_LETTERS for letters in read]
    return name, (*held, *([NO_LETTERS] * (width - len(held)))), notes.get(name, "")
