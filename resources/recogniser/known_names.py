"""Gathers the names that the program itself brings along in other languages, each with its English one.

    uv run python resources/recogniser/known_names.py

Activities are recognised by English words. The rows of the templates and the names of the duties and themes stand in
the same places in every language, so `known_names.txt` can say which English name each of them is, and a plan in German
or French is judged as the English one would be.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from raci_planner.assets import resource
from raci_planner.language import ENGLISH, LANGUAGES

FILE = resource("recogniser", "known_names.txt")
_HEAD = """\
# Names of duties, themes and rows of templates in other languages, as `known_names.py` gathers them.
# One per line, `name = English name`.
"""


def gathered() -> str:
    """The text of `known_names.txt`. A name met twice keeps the English one that it was met with first."""
    found: dict[str, str] = {}
    for language in LANGUAGES:
        if language != ENGLISH:
            for name, english in (*_of_the_catalogue(language), *_of_the_templates(language)):
                found.setdefault(name, english)
    return "".join([_HEAD, *(f"{name} = {english}\n" for name, english in found.items() if name != english)])


def _of_the_catalogue(language: str) -> Iterator[tuple[str, str]]:
    english, told = _read(resource("catalogue.toml")), _read(resource(f"catalogue.{language}.toml"))
    for table in ("duties", "themes"):
        names = {entry["id"]: entry["name"] for entry in told[table]}
        yield from ((names[entry["id"]], entry["name"]) for entry in english[table] if entry["id"] in names)


def _of_the_templates(language: str) -> Iterator[tuple[str, str]]:
    for file in sorted(resource("templates").glob("*.toml")):
        yield from zip(_rows(file.parent / language / file.name), _rows(file), strict=True)


def _rows(file: Path) -> list[str]:
    return [row[0] for section in _read(file).get("sections", ()) for row in section["activities"]]


def _read(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8"))


if __name__ == "__main__":
    FILE.write_text(gathered(), encoding="utf-8")
