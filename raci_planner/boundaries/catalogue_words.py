"""The shipped catalogue in other languages: its words alone, laid over the records that it is judged by.

A `catalogue.de.toml` has the ids and the texts of `catalogue.toml`, in its order. What it leaves out stays English.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest
from types import MappingProxyType
from typing import Any

from raci_planner.assets import resource
from raci_planner.boundaries.catalogue import Catalogue, Duty, Evidence, Theme

type _Words = Mapping[str, Any]

_NOTHING: _Words = MappingProxyType({})


def told_in(language: str, catalogue: Catalogue) -> Catalogue:
    """The shipped catalogue with its words in a language; as it is where the language has none of its own."""
    file = resource(f"catalogue.{language}.toml")
    if not file.is_file():
        return catalogue
    words = tomllib.loads(file.read_text(encoding="utf-8"))
    duties, themes = _by_id(words, "duties"), _by_id(words, "themes")
    sides = words.get("sides", _NOTHING)
    return replace(
        catalogue,
        name=words.get("name", catalogue.name),
        side_names=MappingProxyType({side: sides.get(side, name) for side, name in catalogue.side_names.items()}),
        duties=MappingProxyType(
            {key: _duty(duty, duties.get(key, _NOTHING)) for key, duty in catalogue.duties.items()}
        ),
        themes=tuple(_theme(theme, themes.get(theme.id, _NOTHING)) for theme in catalogue.themes),
        disagreements=_in_order(catalogue.disagreements, words, "disagreements"),
        collaboration=_in_order(catalogue.collaboration, words, "collaboration"),
        families=_in_order(catalogue.families, words, "families"),
    )


def _by_id(words: _Words, table: str) -> dict[str, _Words]:
    return {entry["id"]: entry for entry in words.get(table, ())}


def _duty(duty: Duty, words: _Words) -> Duty:
    claims = words.get("evidence", _NOTHING)
    return replace(
        duty,
        name=words.get("name", duty.name),
        summary=words.get("summary", duty.summary),
        questions=tuple(words.get("questions", duty.questions)),
        evidence=tuple(
            Evidence(document=said.document, claim=claims.get(said.document, said.claim)) for said in duty.evidence
        ),
    )


def _theme(theme: Theme, words: _Words) -> Theme:
    return replace(theme, name=words.get("name", theme.name), question=words.get("question", theme.question))


def _in_order[R: Any](records: Sequence[R], words: _Words, table: str) -> tuple[R, ...]:
    """Records without ids, each with the texts that stand in its place."""
    entries = words.get(table, ())[: len(records)]
    return tuple(replace(record, **(entry or {})) for record, entry in zip_longest(records, entries))
