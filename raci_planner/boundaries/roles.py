"""Reads the name of a role: which side it stands on, or that nobody can tell but the team."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from raci_planner.boundaries.catalogue import Catalogue, RoleFamily
from raci_planner.boundaries.spelling import Spelling
from raci_planner.domain.sides import OTHER, PRODUCT, PROJECT, Side

_BRACKETS = re.compile(r"[(\[{]([^()\[\]{}]*)[)\]}]")
_PAIR = re.compile(r"\s*(?:[/,;&+|]|\band\b|\bor\b|\bund\b|\bet\b|\by\b|\be\b)\s*")
_NOT_A_NAME = re.compile(r"<[^<>]{0,60}>|https?://\S+|[^\w\s]|_")
_GRADES = frozenset(
    {"senior", "sr", "junior", "jr", "principal", "staff", "lead", "associate", "assistant", "deputy", "interim"}
    | {"acting", "the", "a", "our", "your", "main", "primary", "responsible", "certified"}
)
_OTHER_TRADES = re.compile(
    r"\b(designer|engineer|developer|marketing|marketer|analyst|architect|tester|sales|sponsor|support|research\w*|"
    r"board|committee|accountant|finance|legal|writer|design|engineering|operations|ops|counsel|quality|qa)\b"
)
_SHORTENED = {
    "mgr": "manager",
    "mngr": "manager",
    "mgmt": "management",
    "mgt": "management",
    "proj": "project",
    "prod": "product",
    "coord": "coordinator",
    "dir": "director",
    "prog": "program",
    "tech": "technical",
}
_INCLUSIVE = re.compile(r"[*:_/](?:in|innen|e|a|o)\b")
_ABBREVIATION = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleReading:
    """What the name of a role says.

    Without a side the team is asked, by `question` where the family has one. A name that no family knows stands
    on OTHER.
    """

    side: Side | None
    family: str | None
    is_known: bool
    question: str = ""


UNKNOWN = RoleReading(side=OTHER, family=None, is_known=False)


class RoleReader:
    """Reads role names by the families of a catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._families: dict[str, RoleFamily] = {
            _plain(synonym): family for family in catalogue.families for synonym in family.synonyms
        }
        self._sides = {_plain(name): side for side, name in catalogue.side_names.items()}

    def read(self, name: str) -> RoleReading:
        """What one name says by itself."""
        outside = _BRACKETS.sub(" ", name)
        reading = self._read_pair(outside)
        if reading.is_known and reading.side is not None:
            return reading
        inside = [self._read_pair(part) for part in _BRACKETS.findall(name)]
        known = next((found for found in inside if found.is_known), UNKNOWN)
        return known if known.is_known and (known.side is not None or not reading.is_known) else reading

    def read_all(self, names: Sequence[str]) -> tuple[RoleReading, ...]:
        """What the names say beside each other: a "PM" beside a product manager is the project's, and vice versa."""
        alone = tuple(self.read(name) for name in names)
        sides = {side for name, reading in zip(names, alone, strict=True) if (side := _full_name(name, reading))}
        if len(sides) != 1:
            return alone
        remaining = PROJECT if sides == {PRODUCT} else PRODUCT
        return tuple(
            replace(reading, side=remaining) if _is_bare_pm(name, reading) else reading
            for name, reading in zip(names, alone, strict=True)
        )

    def _read_pair(self, text: str) -> RoleReading:
        parts = [part for part in _PAIR.split(text.lower()) if part.strip()]
        whole = self._families.get(" ".join(self._words_of(text)))
        if whole or len(parts) < 2:
            return _reading(whole) if whole else self._read_one(text)
        known = [reading for part in parts if (reading := self._read_one(part)).is_known]
        if not known:
            return UNKNOWN
        if len({reading.side for reading in known}) > 1:
            return RoleReading(side=None, family=None, is_known=True)
        return known[0]

    def _read_one(self, text: str) -> RoleReading:
        words = self._words_of(text)
        for candidate in _candidates(words):
            if family := self._families.get(candidate):
                return _reading(family)
        side = self._sides.get(" ".join(words).removesuffix(" team"))
        return RoleReading(side=side, family=None, is_known=True) if side else UNKNOWN

    def _words_of(self, text: str) -> list[str]:
        words = _plain(text).split()
        full = words if len(words) == 1 else [_SHORTENED.get(word, word) for word in words]
        return [self._corrected(word) for word in full]

    def _corrected(self, word: str) -> str:
        return word if _OTHER_TRADES.fullmatch(word) else self._spelling.meant(word)

    @cached_property
    def _spelling(self) -> Spelling:
        return Spelling((word for synonym in self._families for word in synonym.split()), shortest=4)


def _plain(name: str) -> str:
    spelled = _INCLUSIVE.sub("", re.sub(r"(?<=\b\w)\.", "", name))
    decomposed = unicodedata.normalize("NFKD", spelled)
    plain = "".join(sign for sign in decomposed if not unicodedata.combining(sign)).lower()
    return " ".join(re.sub(r"\d+", " ", _NOT_A_NAME.sub(" ", plain)).split())


def _candidates(words: list[str]) -> Iterator[str]:
    """What of a name may be in a family: all of it, without grades, then its end and its beginning."""
    yield " ".join(words)
    graded = [word for word in words if word not in _GRADES]
    yield " ".join(graded)
    if _OTHER_TRADES.search(" ".join(graded)) and not _ends_as_head(graded):
        return
    for start in range(1, len(graded)):
        if _is_telling(graded[start:]):
            yield " ".join(graded[start:])
    for end in range(len(graded) - 1, 0, -1):
        if _is_telling(graded[:end]):
            yield " ".join(graded[:end])


def _ends_as_head(words: Iterable[str]) -> bool:
    """Whether another trade only qualifies the head of a name: an "engineering project manager" is a manager."""
    return list(words)[-1] in {"manager", "owner", "lead", "leader", "pm", "po", "pmo", "mgr", "master", "coordinator"}


def _is_telling(words: Sequence[str]) -> bool:
    """Whether a part of a name may speak for the whole: two words, or an abbreviation such as PO."""
    return len(words) > 1 or len(words[0]) < _ABBREVIATION


def _reading(family: RoleFamily) -> RoleReading:
    return RoleReading(side=family.side, family=family.name, is_known=True, question=family.question)


def _full_name(name: str, reading: RoleReading) -> Side | None:
    """The side of a column that says in full which manager it is, and so leaves the other to a bare "PM"."""
    says_manager = re.search(r"\b(prod\w*|proj\w*)\W+(man|mgr|lead)|\b(pdm|pjm|prjm)\b", name.lower())
    return reading.side if says_manager and reading.side in {PRODUCT, PROJECT} else None


def _is_bare_pm(name: str, reading: RoleReading) -> bool:
    return reading.side is None and reading.is_known and _plain(_BRACKETS.sub(" ", name)) in {"pm", "pms"}
