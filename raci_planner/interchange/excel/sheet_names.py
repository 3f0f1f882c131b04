"""Names that Excel takes for a sheet."""

import re
from collections.abc import Collection

from raci_planner.interchange.safe_text import document_text

_LONGEST = 31
"""UTF-16 units."""
_REFUSED = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_RESERVED = "history"


def free_name(name: str, taken: Collection[str]) -> str:
    """A legal sheet name as close to `name` as can be, and unlike all in `taken`, whatever their case."""
    clean = " ".join(_REFUSED.sub(" ", document_text(name)).split()).strip("' ")
    if not clean or clean.casefold() == _RESERVED:
        clean = f"{clean} sheet".strip().capitalize()
    used = {one.casefold() for one in taken}
    candidate = _cut(clean, _LONGEST)
    number = 1
    while candidate.casefold() in used:
        number += 1
        ending = f" {number}"
        candidate = _cut(clean, _LONGEST - len(ending)) + ending
    return candidate


def _cut(text: str, units: int) -> str:
    return text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", errors="ignore").strip("' ")
