"""Searching the help: sections that have all words, those in headings first."""

from collections.abc import Iterable
from dataclasses import dataclass

from raci_planner.desktop.helping.pages import HelpPage

_BEFORE, _AFTER = 30, 70
"""Characters shown before and after the first word that was found."""
_IN_TITLE, _IN_HEADING = 4, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A section that was found: its page, its heading, and the words around what was looked for."""

    page: HelpPage
    heading: str
    excerpt: str


def search(pages: Iterable[HelpPage], query: str) -> list[Hit]:
    """The sections that have all words of a query, the best first."""
    words = query.casefold().split()
    found: list[tuple[int, Hit]] = []
    for page in pages if words else ():
        title = page.title.casefold()
        for section in page.sections():
            heading, text = section.heading.casefold(), section.words.casefold()
            if not all(word in title or word in heading or word in text for word in words):
                continue
            weight = sum(
                _IN_TITLE * (word in title) + _IN_HEADING * (word in heading) + (word in text) for word in words
            )
            if any(word in heading or word in text for word in words):
                hit = Hit(page=page, heading=section.heading, excerpt=_around(section.words, words))
                found.append((weight, hit))
    return [hit for _, hit in sorted(found, key=lambda one: -one[0])]


def _around(text: str, words: list[str]) -> str:
    """The part of a text that has the first of these words."""
    lower = text.casefold()
    at = min((place for word in words if (place := lower.find(word)) >= 0), default=0)
    start = max(0, at - _BEFORE)
    start = text.rfind(" ", 0, start) + 1 if start else 0
    end = text.find(" ", at + _AFTER)
    end = len(text) if end < 0 else end
    cut = text[start:end].strip()
    return f"{'… ' if start else ''}{cut}{' …' if end < len(text) else ''}"
