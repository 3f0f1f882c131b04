"""The English names of what the program itself names in other languages: duties, themes and rows of templates.

Names are recognised by English words. One that came with the program is recognised by what it says in English, so that
a plan begun in another language, or a row that a finding added there, is judged as the English one is.
"""

import re
from collections.abc import Mapping
from functools import cache

from raci_planner.assets import resource
from raci_planner.boundaries.wording import unmarked

_WITH_ORIGIN = re.compile(r"(.+?) \((.+)\)")
"""A half of a row that was split, with the name of the whole behind it."""


def english_of(name: str) -> str | None:
    """What a name is called in English; None unless the program knows it from another language."""
    whole = _known(name)
    if whole is None and (parts := _WITH_ORIGIN.fullmatch(name)) is not None:
        half = _known(parts[1])
        return None if half is None else f"{half} ({_known(parts[2]) or parts[2]})"
    return whole


def _known(name: str) -> str | None:
    return _names().get(_plain(unmarked(name)))


def _plain(name: str) -> str:
    """A name by which writings of it are one, whatever their capitals and spaces."""
    return " ".join(name.split()).casefold()


@cache
def _names() -> Mapping[str, str]:
    lines = resource("recogniser", "known_names.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.partition(" = ") for line in lines if not line.startswith("#"))
    return {_plain(name): english for name, _, english in pairs}
