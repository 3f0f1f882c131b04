"""What the text of a foreign cell is made of: letters, words for letters, marks, nothing, or something else."""

import re
import unicodedata
from dataclasses import dataclass
from enum import IntEnum

from raci_planner.interchange.recognition.kinds import kind_of_word
from raci_planner.interchange.recognition.names import plain_name

_QUALIFIER = re.compile(r"[(（\[]([^()（）\[\]]*)[)）\]]")  # noqa: RUF001 - full-width brackets
_NOBODY = frozenset({"", "n/a", "na", "n.a.", "n.a", "nan", "none", "null", "nil", "not applicable", "n\\a", "#n/a"})
_OPEN = frozenset(
    {"tbc", "tbd", "t.b.d.", "t.b.c.", "?", "??", "???", "open", "to be confirmed", "to be defined", "..."}
)
_DASHES = re.compile(r"[-–—−‒―·\s]+")  # noqa: RUF001 - the dashes that people really type
_LOOK_ALIKES = str.maketrans(
    "АВСЕНІКМОРТХЅаеосріхѕΑΒΕΗΙΚΜΝΟΡΤΧСαιορςᎪᏟꓲꓮꓚꓣ", "ABCEHIKMOPTXSaeocpixsABEHIKMNOPTXCaiopsACIACR"
)
_NOT_LATIN = frozenset(map(chr, _LOOK_ALIKES))
_PHRASES = re.compile(r"\s*[/,;+&|\n、，／；＋]\s*|\s+[-–—]\s+|\s+(?:and|und|et|y|e)\s+")  # noqa: RUF001
_INNER = re.compile(r"[\s.:]+")
_FILLERS = frozenset({"and", "the", "is", "for", "role", "roles", "e", "y", "et", "und"})
_MARKS = frozenset("x✓✔✗●•○◉■☑✅√") | {"yes", "ja", "oui", "si", "sim"}
_GLUED = frozenset("RACIS")
_LONGEST_CELL = 120
"""Characters; a longer text is prose, not letters."""


class Look(IntEnum):
    """What a cell looks like before anything is known of the table around it."""

    BLANK = 0
    NOBODY = 1
    OPEN = 2
    SURE = 3
    """Letters of RACI, or the words for them."""
    LIKELY = 4
    """Other single letters, marks, and words such as Owner."""
    TEXT = 5


@dataclass(frozen=True, slots=True)
class CellText:
    """The parts of a cell's text.

    `tokens` are single letters in capitals, plain words in lower case, or marks; `unknown` are parts that are none of
    these, `aside` what stands in brackets. `is_repaired` says that letters of another alphabet were read as Latin.
    """

    look: Look
    tokens: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    aside: str = ""
    is_repaired: bool = False


_BLANK, _NOBODY_CELL, _OPEN_CELL, _PROSE = (CellText(look) for look in (Look.BLANK, Look.NOBODY, Look.OPEN, Look.TEXT))


def cell_text(text: str) -> CellText:
    """The parts of a cell's text."""
    if len(text) == 1 and text in "RACI":
        return CellText(Look.SURE, (text,))
    if not text.strip():
        return _BLANK
    if len(text) > _LONGEST_CELL or "](" in text or "://" in text:
        return _PROSE
    plain = plain_name(unicodedata.normalize("NFKC", text))
    folded = plain.casefold()
    if folded in _NOBODY or _DASHES.fullmatch(folded):
        return _NOBODY_CELL
    return _OPEN_CELL if folded in _OPEN else _parts(plain)


def _parts(plain: str) -> CellText:
    asides = _QUALIFIER.findall(plain)
    bare = _QUALIFIER.sub(" ", plain).strip()
    if not bare and len(asides) == 1:
        bare, asides = asides[0], []
    phrases = list(filter(None, _PHRASES.split(bare.rstrip("?").strip())))
    is_question = bare.endswith("?")
    tokens: list[str] = []
    unknown: list[str] = []
    is_repaired = False
    for phrase in phrases:
        found = _tokens_of(phrase)
        if found is None and (latin := phrase.translate(_LOOK_ALIKES)) != phrase:
            found = _tokens_of(latin)
            is_repaired = is_repaired or found is not None
        if found is None:
            unknown.append(phrase)
        else:
            tokens += found
    if is_question:
        asides.append("?")
    aside = ", ".join(part.strip() for part in asides if part.strip())
    kept = tuple(dict.fromkeys(tokens))
    look = _look(kept, unknown)
    is_prose = look is Look.TEXT or (phrases[0] in unknown and " " in phrases[0])
    return _PROSE if is_prose else CellText(look, kept, tuple(unknown), aside, is_repaired)


def _look(tokens: tuple[str, ...], unknown: list[str]) -> Look:
    if not tokens or (unknown and not any(_is_letter(token) for token in tokens)):
        return Look.TEXT
    if len(unknown) > len(tokens):
        return Look.TEXT
    return Look.SURE if all(_is_sure(token) for token in tokens) else Look.LIKELY


def _is_letter(token: str) -> bool:
    return len(token) == 1 and token.isupper()


def _is_sure(token: str) -> bool:
    if _is_letter(token):
        return token in _GLUED
    known = kind_of_word(token)
    return known is not None and known[1]


def _tokens_of(phrase: str) -> list[str] | None:
    """The tokens of a phrase if it consists of nothing else."""
    if (token := _token(phrase)) is not None:
        return [token]
    glued = phrase.strip(".*").upper() if phrase.isupper() else ""
    if 1 < len(glued) <= 4 and _GLUED.issuperset(glued) and len(set(glued)) == len(glued):
        return list(glued)
    tokens: list[str] = []
    for word in filter(None, _INNER.split(phrase)):
        token = _token(word)
        if token is not None:
            tokens.append(token)
        elif word.casefold() not in _FILLERS:
            return None
    return tokens or None


def _token(word: str) -> str | None:
    bare = word.removesuffix("\ufe0f")
    folded = bare.strip("*.").casefold()
    if folded in _MARKS:
        return "x"
    if len(bare) == 1 and bare.isascii() and bare.isalpha():
        return bare.upper()
    if len(bare) == 1 and (unicodedata.category(bare) in ("So", "Lu") and bare not in _NOT_LATIN):
        return bare
    return folded if kind_of_word(folded) is not None else None
