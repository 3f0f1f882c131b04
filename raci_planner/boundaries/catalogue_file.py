"""Reads a catalogue from its TOML text, and says of a broken one what is amiss and in which line."""

import re
import tomllib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import cache
from types import MappingProxyType
from typing import Any

from raci_planner.assets import resource
from raci_planner.boundaries.catalogue import (
    NOT_COVERED,
    Catalogue,
    Collaboration,
    Disagreement,
    Document,
    Duty,
    Evidence,
    RoleFamily,
    Theme,
)
from raci_planner.boundaries.catalogue_lines import CatalogueError, Entry, Lines
from raci_planner.domain.sides import OTHER, Side
from raci_planner.language import later, say

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_TABLES = frozenset({"documents", "duties", "themes", "disagreements", "collaboration", "families"})
_TOP = _TABLES | {"name", "version", "sides"}
_NO_DOCUMENT = later("“{name}” is no document of this catalogue")
_NO_SIDE = later("“{name}” is no side of this catalogue")
_NO_DUTY = later("“{name}” is no duty of this catalogue")


def read_catalogue(text: str) -> Catalogue:
    """The catalogue that a TOML text describes.

    Raises:
        CatalogueError: The text is no catalogue; the message names the line and the reason.
    """
    return _CatalogueReader(text).catalogue()


@cache
def shipped_catalogue_text() -> str:
    """The text of the catalogue that comes with the program; a team's own starts as a copy of it."""
    return resource("catalogue.toml").read_text(encoding="utf-8")


class _CatalogueReader:
    """Reads one text, table by table, each against what the ones before it have named."""

    def __init__(self, text: str) -> None:
        self._lines = Lines(text)
        try:
            self._content: dict[str, Any] = tomllib.loads(text)
        except tomllib.TOMLDecodeError as fault:
            raise self._lines.syntax_fault(fault) from fault
        self._sides: Mapping[Side, str] = {}
        self._documents: frozenset[str] = frozenset()
        self._duties: Mapping[str, Duty] = {}

    def catalogue(self) -> Catalogue:
        top = Entry(self._lines, "", 0, self._content)
        top.allow_only(_TOP)
        self._sides = MappingProxyType(self._read_sides(top))
        documents = tuple(self._each("documents", self._document))
        self._documents = frozenset(document.key for document in documents)
        duties = {duty.id: duty for duty in self._each("duties", self._duty)}
        self._duties = MappingProxyType(duties)
        return Catalogue(
            name=top.text("name"),
            version=top.number("version"),
            side_names=self._sides,
            documents=documents,
            duties=self._duties,
            themes=tuple(self._each("themes", self._theme)),
            disagreements=tuple(self._each("disagreements", self._disagreement)),
            collaboration=tuple(self._each("collaboration", self._collaboration)),
            families=tuple(self._each("families", self._family)),
        )

    def _each[T](self, table: str, read: Callable[[Entry], T]) -> Iterator[T]:
        entries = self._content.get(table, [])
        if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
            raise CatalogueError(
                self._lines.of_key(table, 0, ""),
                say("{table} are written as {written}", table=table, written=f"[[{table}]]"),
            )
        seen: set[str] = set()
        for number, content in enumerate(entries):
            entry = Entry(self._lines, table, number, content)
            identity = content.get("id", content.get("key"))
            if identity in seen:
                raise entry.fault(say("“{name}” is there twice", name=identity), "id" if "id" in content else "key")
            if isinstance(identity, str):
                seen.add(identity)
            yield read(entry)

    def _read_sides(self, top: Entry) -> dict[Side, str]:
        sides = top.texts_by_key("sides")
        for side in sides:
            if side == OTHER or not _ID.fullmatch(side):
                raise CatalogueError(
                    self._lines.of_key("sides", 0, side),
                    say(
                        "“{name}” cannot name a side; use small letters and hyphens, and not “{other}”",
                        name=side,
                        other=OTHER,
                    ),
                )
        if not sides:
            raise top.fault(say("a catalogue needs sides"), "sides")
        return {Side(side): name for side, name in sides.items()}

    def _document(self, entry: Entry) -> Document:
        entry.allow_only({"key", "title"})
        return Document(key=entry.text("key"), title=entry.text("title"))

    def _duty(self, entry: Entry) -> Duty:
        entry.allow_only({"id", "name", "side", "summary", "evidence", "questions", "examples"})
        identity = entry.text("id")
        if identity == NOT_COVERED or not _ID.fullmatch(identity):
            raise entry.fault(
                say("“{name}” cannot be an id; use small letters, digits and hyphens", name=identity), "id"
            )
        claims = entry.texts_by_key("evidence")
        self._known(entry, "evidence", tuple(claims), self._documents, _NO_DOCUMENT)
        return Duty(
            id=identity,
            name=entry.text("name"),
            side=self._side(entry),
            summary=entry.text("summary", default=""),
            evidence=tuple(Evidence(document=key, claim=claim) for key, claim in claims.items()),
            questions=entry.texts("questions"),
            examples=entry.texts("examples"),
        )

    def _theme(self, entry: Entry) -> Theme:
        entry.allow_only({"id", "name", "duties", "question", "documents"})
        halves: dict[Side, tuple[str, ...]] = {}
        for duty in self._named_duties(entry):
            side = self._duties[duty].side
            halves[side] = (*halves.get(side, ()), duty)
        return Theme(
            id=entry.text("id"),
            name=entry.text("name"),
            halves=MappingProxyType(halves),
            question=entry.text("question"),
            documents=self._named_documents(entry),
        )

    def _disagreement(self, entry: Entry) -> Disagreement:
        entry.allow_only({"duties", "statement", "question", "documents"})
        return Disagreement(
            duties=self._named_duties(entry),
            statement=entry.text("statement"),
            question=entry.text("question"),
            documents=self._named_documents(entry),
        )

    def _collaboration(self, entry: Entry) -> Collaboration:
        entry.allow_only({"statement", "documents"})
        return Collaboration(statement=entry.text("statement"), documents=self._named_documents(entry))

    def _family(self, entry: Entry) -> RoleFamily:
        entry.allow_only({"name", "side", "synonyms", "question"})
        return RoleFamily(
            name=entry.text("name"),
            side=self._side(entry, OTHER) if entry.has("side") else None,
            synonyms=entry.texts("synonyms"),
            question=entry.text("question", default=""),
        )

    def _side(self, entry: Entry, *more: Side) -> Side:
        side = entry.text("side")
        self._known(entry, "side", (side,), (*self._sides, *more), _NO_SIDE)
        return Side(side)

    def _named_duties(self, entry: Entry) -> tuple[str, ...]:
        duties = entry.texts("duties")
        self._known(entry, "duties", duties, self._duties, _NO_DUTY)
        return duties

    def _named_documents(self, entry: Entry) -> tuple[str, ...]:
        documents = entry.texts("documents")
        self._known(entry, "documents", documents, self._documents, _NO_DOCUMENT)
        return documents

    @staticmethod
    def _known(entry: Entry, key: str, named: tuple[str, ...], known: Collection[Any], missing: str) -> None:
        for name in named:
            if name not in known:
                near = get_close_matches(name, known, n=1)
                raise entry.fault(f"{say(missing, name=name)}; {_hint(near, known)}", key, name)


def _hint(near: Sequence[str], known: Collection[str]) -> str:
    """What may be meant by a name that nobody knows."""
    if near:
        return say("do you mean “{name}”?", name=near[0])
    return say("known are {names}", names=", ".join(known)) if known else say("there are none yet")
