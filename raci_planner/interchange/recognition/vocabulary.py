"""The words by which people head the columns of matrices and name roles, as `resources/import_words.toml` has them."""

import re
import tomllib

from raci_planner.assets import resource
from raci_planner.domain.comparing.names import words_of

_WORDS = tomllib.loads(resource("import_words.toml").read_text(encoding="utf-8"))


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ACTIVITY_HEADS = _words(_WORDS["heads"]["activity"])
SECTION_HEADS = _words(_WORDS["heads"]["section"])
NOTE_HEADS = _words(_WORDS["heads"]["note"])
ROLE_CORNERS = _words(_WORDS["heads"]["role"])
OTHER_HEADS = _words(_WORDS["heads"]["other"])
LETTER_WORDS: dict[str, dict[str, str]] = _WORDS["letters"]
"""The words for letters: "sure" and "likely", each by kind of letter."""
_ROLE_NOUNS = _words(_WORDS["names"]["role_nouns"])
_ROLE_ENDINGS = tuple(_words(_WORDS["names"]["role_endings"]))
_VERBS = _words(_WORDS["names"]["verbs"])
_ABBREVIATION = re.compile(r"[A-Z][A-Za-z]{0,2}[A-Z]s?|[A-Z]{2,5}")
_PERSON = re.compile(r"[A-Z][a-zà-ÿ]+(?: [A-Z][a-zà-ÿ]+| [A-Z]\.)?")


def heads(text: str, vocabulary: frozenset[str]) -> bool:
    """Whether a heading says one of these words."""
    return not vocabulary.isdisjoint(words_of(text))


def is_only(text: str, vocabulary: frozenset[str]) -> bool:
    """Whether a heading says nothing but these words."""
    words = words_of(text)
    return bool(words) and vocabulary.issuperset(words)


def role_likeness(name: str) -> float:
    """How much a name looks like that of a role or a person, from 0 to 1."""
    words = words_of(name)
    if not words or len(words) > 6:
        return 0.0
    if words[0] in _VERBS and len(words) > 1:
        return 0.0
    if (
        words[-1] in _ROLE_NOUNS
        or words[-1].endswith(_ROLE_ENDINGS)
        or (len(words) <= 4 and not _ROLE_NOUNS.isdisjoint(words))
    ):
        return 1.0
    if _ABBREVIATION.fullmatch(name.strip()):
        return 0.7
    return 0.4 if _PERSON.fullmatch(name.strip()) and len(words) == 1 else 0.0
