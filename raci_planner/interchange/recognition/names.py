"""Names as they stand in foreign tables, and as a plan takes them: without markup, on one line."""

import html
import re
from collections.abc import Iterator

from raci_planner.interchange.recognition.vocabulary import role_likeness

_TAG = re.compile(
    r"</?(?:br|b|i|u|s|p|em|strong|span|div|sup|sub|small|font|a|code|kbd|mark|del|ins|h[1-6]|ul|ol|li|td|th|center)"
    r"(?:\s[^<>]{0,200})?/?>",
    re.IGNORECASE,
)
_BREAK = re.compile(r"\s*(?:<br\s*/?>|</?(?:p|div|li)>|\\n|\r\n|\r|\n)\s*", re.IGNORECASE)
_BOLD = re.compile(r"\*\*|__(?=\S)|(?<=\S)__|`|~~")
_WRAPPED = re.compile(r"([*_])(?=\S)([^*_]+)(?<=\S)\1")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\)")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_SHELTER = 0xF0000
"""Where characters behind a backslash are kept while markup is taken out: a range that nobody writes."""
_SHELTERED = re.compile(r"[\U000F0021-\U000F007E]")
_FOOTNOTE = re.compile(r"(?<=[\w)])\s*[*†‡]+$")
_PLACEHOLDER = re.compile(r"Unnamed: \d+(?:_level_\d+)?")
_NOTHING = frozenset({"nan", "null", "#n/a"})
_LIST_SEPARATORS = re.compile(r"\s*(?:[,;+、，；\n|]|→|=>|->|<br\s*/?>|•)\s*", re.IGNORECASE)  # noqa: RUF001
_BRACKETS_ALIKE = str.maketrans("（）", "()")  # noqa: RUF001 - full-width brackets
_ABBREVIATED = re.compile(r"(?:^|\s)(?:[A-Z]|[A-Z][a-z]{1,3})\.$")
_OPENING, _CLOSING = "([", ")]"


def plain_name(text: str) -> str:
    """A name without the markup of wikis, Markdown and HTML, on one line; empty for a placeholder such as NaN."""
    if _PLACEHOLDER.fullmatch(text) or text.casefold() in _NOTHING:
        return ""
    if text.isalnum():
        return text
    sheltered = _ESCAPE.sub(lambda match: chr(_SHELTER + ord(match[1])), text)
    plain = _TAG.sub(" ", _joined(sheltered))
    plain = html.unescape(_BOLD.sub("", _LINK.sub(r"\1", plain)))
    plain = _WRAPPED.sub(r"\2", plain) if _WRAPPED.fullmatch(plain.strip()) else plain
    plain = _SHELTERED.sub(lambda match: chr(ord(match[0]) - _SHELTER), plain).strip()
    bare = plain if plain[:1] in "*†‡" else _FOOTNOTE.sub("", plain)
    return " ".join(bare.split())


def one_line(text: str) -> str:
    """A name of a sheet that this program wrote: blanks only are evened out."""
    return " ".join(text.split())


def split_names(text: str) -> Iterator[str]:
    """The names in a cell that lists several; a slash or an ampersand may be part of one name and divides none."""
    depth = 0
    start = 0
    text = text.translate(_BRACKETS_ALIKE)
    pieces = []
    for place, sign in enumerate(text):
        depth = max(0, depth + (sign in _OPENING) - (sign in _CLOSING))
        if depth == 0 and sign in ",;+、，；\n|":  # noqa: RUF001
            pieces.append(text[start:place])
            start = place + 1
    pieces.append(text[start:])
    for piece in pieces:
        for part in _LIST_SEPARATORS.split(piece) if "(" not in piece else re.split(r"→|=>|->", piece):
            if name := _without_stop(plain_name(part.strip())):
                yield name


def _without_stop(name: str) -> str:
    """A name without the full stop of a sentence; that of an initial or an abbreviation stays."""
    return name if _ABBREVIATED.search(name) else name.rstrip(".")


def _joined(text: str) -> str:
    """A text on one line. A word broken in two, which happens in narrow columns, is one word again."""
    parts = [part for part in _BREAK.split(text) if part]
    if not parts:
        return ""
    joined = parts[0]
    for part in parts[1:]:
        joined += part if _is_broken(joined, part) else f" {part}"
    return joined


def _is_broken(before: str, after: str) -> bool:
    left, right = before.rsplit(maxsplit=1)[-1:], after.split(maxsplit=1)[:1]
    if not left or not right:
        return False
    if left[0].endswith("-") and len(left[0]) > 1 and right[0][0].islower():
        return True
    if len(left[0]) == 1 and len(right[0]) == 1 and left[0].isupper() and right[0].isupper():
        return True
    is_word = left[0].isalpha() and right[0].isalpha() and right[0].islower() and left[0][1:].islower()
    return is_word and role_likeness(left[0] + right[0]) == 1.0 and not role_likeness(right[0])
