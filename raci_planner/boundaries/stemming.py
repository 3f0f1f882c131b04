"""Loads the English stemmer alone: the package around it would load thirty languages, a third of a second at start."""

import importlib
import sys
from importlib.util import find_spec
from types import ModuleType
from typing import Protocol

_ALIAS = "_raci_planner_snowball"


class Stemmer(Protocol):
    """What a Snowball stemmer does."""

    def stemWord(self, word: str) -> str:  # noqa: N802 - Snowball's own name
        """The stem of a word in small letters."""


def english_stemmer() -> Stemmer:
    """Snowball's stemmer for English."""
    if _ALIAS not in sys.modules:
        whole = find_spec("snowballstemmer")
        if whole is None or whole.submodule_search_locations is None:
            raise ModuleNotFoundError("snowballstemmer is not installed")
        folder = ModuleType(_ALIAS)
        folder.__path__ = list(whole.submodule_search_locations)
        sys.modules[_ALIAS] = folder
    stemmer: Stemmer = importlib.import_module(f"{_ALIAS}.english_stemmer").EnglishStemmer()
    return stemmer
