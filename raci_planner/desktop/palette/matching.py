"""Finds entries by words in any order, by beginnings of words, and in spite of typing errors.

Every distinct word of all entries is looked at once, however many entries have it: ten thousand activities are made of
a few hundred words. Only a word that nothing begins with is compared by its distance.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from heapq import nlargest
from unicodedata import combining, normalize

from rapidfuzz import process
from rapidfuzz.distance import OSA

from raci_planner.desktop.palette.entry import Entry, Section

_WORD = re.compile(r"\w+")
_WHOLE, _BEGINNING, _INSIDE, _MISTYPED = 100.0, 80.0, 45.0, 40.0
_OF_KEYWORD = 0.6
"""What a word counts that is not in the text but among the keywords or the place."""
_SHORTEST_INSIDE = 3
"""Characters from which a word is also looked for inside others."""
_SHORTEST_MISTYPED = 4
_LONG = 7
"""Characters from which two errors are forgiven and not one."""
_BEGINS_TEXT = 25.0
_UNAVAILABLE = 45.0
_USUAL = 40.0
_COMMAND = 20.0


class EntryIndex:
    """The words of many entries, ready to be searched."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._texts: list[str] = []
        self._places: defaultdict[str, dict[int, float]] = defaultdict(dict)
        self._words: list[str] = []

    def add(self, entries: Iterable[Entry]) -> None:
        """Have further entries found, too."""
        places = self._places
        split: dict[tuple[str, str], frozenset[str]] = {}
        for place, entry in enumerate(entries, len(self._entries)):
            text = _folded(entry.text)
            self._entries.append(entry)
            self._texts.append(text)
            about = (entry.keywords, entry.place)
            if about not in split:  # the same for thousands of activities
                split[about] = frozenset(_WORD.findall(_folded(" ".join(about))))
            for word in split[about]:
                places[word][place] = _OF_KEYWORD
            for word in _WORD.findall(text):
                places[word][place] = 1.0
        self._words = list(self._places)

    def find(self, query: str, most: int, only: Section | None = None) -> list[Entry]:
        """The best entries, section by section; the section with the best of all comes first.

        Args:
            query: words, or their beginnings, in any order.
            most: of each section.
            only: the section to look in; all for None.
        """
        words = _WORD.findall(_folded(query))
        if not words:
            return self._first(most, only)
        best = self._scores(words[0])
        for word in words[1:]:
            scores = self._scores(word)
            best = {place: score + scores[place] for place, score in best.items() if place in scores}
        return self._ranked(best, " ".join(words), most, only)

    def _first(self, most: int, only: Section | None) -> list[Entry]:
        found = []
        for section in Section if only is None else (only,):
            of_section = [entry for entry in self._entries if entry.section is section]
            found += [entry for entry in of_section if not entry.reason][:most]
        return found

    def _ranked(self, scores: dict[int, float], query: str, most: int, only: Section | None) -> list[Entry]:
        by_section: defaultdict[Section, list[tuple[float, int]]] = defaultdict(list)
        for place, matched in scores.items():
            score = matched
            entry = self._entries[place]
            if only is None or entry.section is only:
                text = self._texts[place]
                score += _BEGINS_TEXT * text.startswith(query) - _UNAVAILABLE * bool(entry.reason)
                score += _COMMAND * (entry.section is Section.COMMANDS) + _USUAL * entry.is_usual
                by_section[entry.section].append((score - len(text) / 1000, -place))
        chosen = [nlargest(most, weighed) for weighed in by_section.values()]
        chosen.sort(reverse=True)
        return [self._entries[-place] for section in chosen for _, place in section]

    def _scores(self, word: str) -> dict[int, float]:
        """How well each entry has this word; entries without it are left out."""
        best: dict[int, float] = {}
        for known, score in self._like(word):
            for place, weight in self._places[known].items():
                if score * weight > best.get(place, 0.0):
                    best[place] = score * weight
        return best

    def _like(self, word: str) -> Iterable[tuple[str, float]]:
        """The known words that this one may mean, and how surely."""
        begun = [known for known in self._words if known.startswith(word)]
        if begun:
            return ((known, _WHOLE if known == word else _BEGINNING) for known in begun)
        if len(word) >= _SHORTEST_INSIDE and (inside := [known for known in self._words if word in known]):
            return ((known, _INSIDE) for known in inside)
        return self._mistyped(word) if len(word) >= _SHORTEST_MISTYPED else ()

    def _mistyped(self, word: str) -> Iterable[tuple[str, float]]:
        """Known words whose beginning is this word but for a typing error or two."""
        errors = 2 if len(word) >= _LONG else 1
        found: dict[str, float] = {}
        for length in range(len(word) - errors, len(word) + errors + 1):
            beginnings = {known: known[:length] for known in self._words if len(known) >= length}
            for _, distance, known in process.extract(
                word, beginnings, scorer=OSA.distance, score_cutoff=errors, limit=None
            ):
                found[known] = max(found.get(known, 0.0), _MISTYPED - 10 * distance)
        return found.items()


def _folded(text: str) -> str:
    """A text in which neither capitals nor accents matter."""
    lower = text.casefold()
    if lower.isascii():
        return lower
    return "".join(character for character in normalize("NFKD", lower) if not combining(character))
