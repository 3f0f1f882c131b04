"""Everything the program asks of a person in a dialogue of its own.

Panels ask through the `Questions` protocol, so that a test answers with a script instead of patching dialogues.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol


class Questions(Protocol):
    """Asks, and gives the answer or None if the person thought better of it."""

    def text(self, title: str, label: str, initial: str = "") -> str | None:
        """A line of text."""
        ...

    def choice(self, title: str, text: str, options: Sequence[tuple[str, str]]) -> str | None:
        """One of `options`, pairs of a key and the words on its button; the first is the usual answer."""
        ...

    def pick(self, title: str, text: str, options: Sequence[tuple[str, str]]) -> str | None:
        """One of any number of `options`, pairs of a key and its words."""
        ...

    def open_path(self, title: str, filters: str) -> Path | None:
        """A file to read."""
        ...

    def folder(self, title: str) -> Path | None:
        """A folder that is there."""
        ...

    def save_path(self, title: str, suggestion: Path, filters: str) -> Path | None:
        """A file to write; overwriting has been confirmed."""
        ...

    def tell(self, title: str, text: str) -> None:
        """Something that went wrong or is done; there is nothing to answer."""
        ...
