"""What a wish is before Qt knows of it: its words, and the ways in which it can be said."""

from collections.abc import Callable
from dataclasses import dataclass

type Value = str | int | bool


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few values, each with its words."""

    options: tuple[tuple[Value, str], ...]


@dataclass(frozen=True, slots=True)
class Toggle:
    """Yes or no."""


@dataclass(frozen=True, slots=True)
class Words:
    """Free words; `placeholder` says what they are for while there are none."""

    placeholder: str


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number within limits."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Buttons:
    """Nothing to wish, but to do: words and what follows, for each button."""

    acts: tuple[tuple[str, Callable[[], object]], ...]


type Kind = Choice | Toggle | Words | Number | Buttons


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """One line of the preferences. `key` is the field of `Settings`, or a name of its own where nothing is kept.

    An ampersand in `text` marks the letter for the keyboard; `keywords` are further words to find it by.
    """

    key: str
    text: str
    kind: Kind
    hint: str = ""
    keywords: str = ""

    @property
    def plain_text(self) -> str:
        """The text without the keyboard's mark."""
        return self.text.replace("&", "")

    @property
    def said(self) -> str:
        """All words that it can be found by."""
        options = [words for _, words in self.kind.options] if isinstance(self.kind, Choice) else []
        return " ".join((self.plain_text, self.hint, self.keywords, *options))


@dataclass(frozen=True, slots=True, kw_only=True)
class WishGroup:
    """Wishes that belong together, under a title."""

    title: str
    wishes: tuple[Wish, ...]
