"""Reads a name as words: markup, numbering and spelling put aside, each word with its stem."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from html import unescape

from raci_planner.assets import resource
from raci_planner.boundaries.stemming import english_stemmer

_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_MARKUP = re.compile(r"<[^<>]{0,60}>|https?://\S+|[*_`~|]+")
_NUMBERING = re.compile(
    r"""^(?:\s|[-\u2013\u2014•·▪►✓✔☐☑#>+]|\[[ xX]?\]
        |\(?\d+(?:[.\-]\d+)*[.):]+(?=\s|\D)|\(?[a-zA-Z][.)](?=\s)
        |[A-Z]{1,3}[- ]?\d{1,3}(?:[.\-]\d+)*[:.)]?\s+|[A-Z]{2,6}-\d{1,6}[:.)]?\s+|\d+(?:\.\d+)*\s+(?=[^\W\d]))+""",
    re.VERBOSE,
)
_JOINED = (
    ("go/no-go", r"go\s*(?:/|or|-|\u2013)?\s*no[\s-]*go"),
    ("gotomarket", r"go[\s-]?to[\s-]?market|g2m"),
    ("golive", r"go(?:ing)?[\s-]?live"),
    ("kickoff", r"kick(?:ing)?[\s-]?offs?"),
    ("standup", r"stand[\s-]?ups?"),
    ("roadmap", r"road[\s-]?map(?:s|ping|ped)?"),
    ("signoff", r"sign(?:ing)?[\s-]offs?|signoffs?"),
    ("handover", r"hand(?:ing)?[\s-]?(?:over|off)s?"),
    ("backlog", r"back[\s-]?logs?"),
    ("timeline", r"time[\s-]?lines?"),
    ("milestone", r"mile[\s-]?stones?"),
    ("roadblock", r"road[\s-]?blocks?"),
    ("rollout", r"roll(?:ing)?[\s-]?outs?"),
    ("burndown", r"burn[\s-]?(?:down|up)s?"),
    ("crossfunctional", r"cross[\s-]?(?:functional|team|department(?:al)?)"),
    ("lifecycle", r"life[\s-]?cycles?"),
    ("workshop", r"work[\s-]?shops?"),
    ("profitloss", r"p\s?&\s?l|pnl|profit\s(?:and|&)\sloss"),
    ("abtest", r"a\s?/\s?b(?:[\s-]test(?:s|ing)?)?"),
)
_TOKEN = re.compile(
    rf"(?<![^\W\d])(?:{'|'.join(pattern for _, pattern in _JOINED)})(?![^\W\d])"
    r"|[^\W\d_]\.(?:[^\W\d_]\.)+|[^\W\d_]+(?:['\u2019](?:s|t)\b)?|[^\W_]*\d[^\W_]*"
)
_JOINED_FORMS = tuple((name, re.compile(pattern)) for name, pattern in _JOINED)
_AMERICAN = (
    (re.compile(r"(?<=[a-z]{3})is(e|ed|es|er|ers|ing|ation|ations)$"), r"iz\1"),
    (re.compile(r"(?<=[a-z]{2})ys(e|ed|es|ing)$"), r"yz\1"),
    (re.compile(r"(?<=[a-z]{3})our(s|ed|ing|al)?$"), r"or\1"),
    (re.compile(r"programmes?$"), "program"),
    (re.compile(r"(?<=[a-z]{2})tre(s)?$"), r"ter\1"),
    (re.compile(r"(?<=[a-z]{2})ll(ed|ing)$"), r"l\1"),
)
_NOT_AMERICAN = re.compile(
    "exercis|advis|supervis|revis|precis|premis|enterpris|promis|franchis|raise|noise|otherwise|compris|devis|expertis"
    "|advertis|rise|wise|praise|cruise|merchandis|surpris|disguis|your|hour|tour|four|call|roll|fill|sell|bill|skill"
    "|tell|pull|poll"
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a name: as it is written there, and the stem by which it is compared."""

    written: str
    stem: str


@lru_cache(maxsize=50_000)
def words_of(name: str) -> tuple[Word, ...]:
    """The words of a name that mean something, in order. Abbreviations stand for what they are short for."""
    text = unmarked(name)
    letters, origins = _folded(text)
    is_shouted = text.isupper()
    words = []
    for token in _TOKEN.finditer(letters):
        written = text[origins[token.start()] : origins[token.end() - 1] + 1]
        is_department = written == "IT" and not is_shouted
        words += [Word(written, stem) for stem in (_DEPARTMENT if is_department else _stems(token[0]))]
    return tuple(words)


def unmarked(name: str) -> str:
    """A name without markup and without the numbering before it."""
    text = _LINK.sub(r"\1", unescape(name))
    return _NUMBERING.sub("", _MARKUP.sub(" ", text))


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """A text in small letters without accents, and for each letter its place in the text."""
    if text.isascii():
        return text.lower(), range(len(text))
    letters: list[str] = []
    origins: list[int] = []
    for place, sign in enumerate(text):
        for part in unicodedata.normalize("NFKD", sign).lower():
            if not unicodedata.combining(part):
                letters.append(part)
                origins.append(place)
    return "".join(letters), origins


@lru_cache(maxsize=50_000)
def _stems(token: str) -> tuple[str, ...]:
    """The stems a token stands for: none for a word without meaning, several for an abbreviation."""
    for joined, pattern in _JOINED_FORMS:
        if pattern.fullmatch(token):
            return (joined,)
    plain = token.replace("\u2019", "'").removesuffix("'s").replace(".", "").replace("'", "")
    meant = _meanings().get(plain)
    if meant is None and any(sign.isdigit() for sign in plain):
        return ()
    return tuple(stem_of(word) for word in ((plain,) if meant is None else meant))


@lru_cache(maxsize=50_000)
def stem_of(word: str) -> str:
    """The stem of a word in small letters: prioritise, prioritizing and prioritisation have the same.

    A word that stands for itself in `words.txt` is kept whole: its stem would be that of another word.
    """
    if _meanings().get(word) == (word,):
        return word
    if not _NOT_AMERICAN.match(word):
        for british, american in _AMERICAN:
            word = british.sub(american, word)
    stem = str(_STEMMER.stemWord(word))
    return _SAME_STEM.get(stem, stem)


@cache
def _meanings() -> Mapping[str, tuple[str, ...]]:
    lines = resource("recogniser", "words.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.partition("=") for line in lines if line and not line.startswith("#"))
    return {written.strip(): tuple(meant.split()) for written, _, meant in pairs}


_DEPARTMENT = ("informationtechnology",)
"""What IT stands for, unless it is the pronoun: an IT budget is no budget, but that of a department."""
_SAME_STEM = {"prioriti": "priorit", "analysi": "analyz"}
_STEMMER = english_stemmer()
