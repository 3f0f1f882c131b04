"""Where things stand in the text of a catalogue, so that a fault can name its line."""

import re
import tomllib
from collections.abc import Collection, Mapping
from typing import Any

from raci_planner.domain.errors import PlannerError
from raci_planner.language import say

_HEADER = re.compile(r"\s*\[\[?\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?$")
_SYNTAX = re.compile(r"(?P<reason>.*) \(at (?:line (?P<line>\d+), column \d+|end of document)\)")


class CatalogueError(PlannerError):
    """A text that is no catalogue, with the line and the reason."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(say("line {line}: {reason}", line=line, reason=reason))
        self.line = line
        self.reason = reason


class Lines:
    """Finds the line of a key in a TOML text. Lines count from 1."""

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()

    def of_key(self, table: str, number: int, key: str, name: str = "") -> int:
        """The line of a key, or of a name in its value; the line of the table's header when there is no key.

        Args:
            table: The name of the table, "" for what stands before the first one.
            number: Which of the tables of that name, from 0.
            key: The key in that table.
            name: A text within the key's value.
        """
        header, body = self._extent(table, number)
        assigns = re.compile(rf"\s*(?:\[{table}\.)?[\"']?{re.escape(key)}[\"']?\s*[.=\]]")
        found = next((line for line in body if assigns.match(self._lines[line])), None)
        if found is None:
            return header + 1
        mentions = re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])")
        rest = (line for line in body if line >= found and name and mentions.search(self._lines[line]))
        return next(rest, found) + 1

    def syntax_fault(self, fault: tomllib.TOMLDecodeError) -> CatalogueError:
        """The fault of a text that is not TOML, with its line apart from its reason."""
        told = _SYNTAX.match(str(fault))
        if told is None or told["line"] is None:
            return CatalogueError(max(1, len(self._lines)), str(fault))
        return CatalogueError(int(told["line"]), told["reason"])

    def _extent(self, table: str, number: int) -> tuple[int, range]:
        headers = [(line, found[1]) for line, text in enumerate(self._lines) if (found := _HEADER.match(text))]
        if not table:
            return 0, range(headers[0][0] if headers else len(self._lines))
        starts = [place for place, (_, name) in enumerate(headers) if name == table]
        if number >= len(starts):
            return 0, range(len(self._lines))
        place = starts[number]
        own = [headers[place][0]]
        place += 1
        while place < len(headers) and headers[place][1].startswith(f"{table}."):
            place += 1
        end = headers[place][0] if place < len(headers) else len(self._lines)
        return own[0], range(own[0] + 1, end)


class Entry:
    """One table of a catalogue, whose values are asked for by kind."""

    def __init__(self, lines: Lines, table: str, number: int, content: Mapping[str, Any]) -> None:
        self._lines = lines
        self._table = table
        self._number = number
        self._content = content

    def fault(self, reason: str, key: str = "", name: str = "") -> CatalogueError:
        """A fault of this entry, at the line of a key and of a name in its value."""
        return CatalogueError(self._lines.of_key(self._table, self._number, key, name), reason)

    def allow_only(self, known: Collection[str]) -> None:
        """Refuse a key that nobody reads: it is misspelt, and would be lost in silence."""
        for key in self._content:
            if key not in known:
                names = ", ".join(sorted(known))
                raise self.fault(say("“{name}” is not known here; known are {names}", name=key, names=names), key)

    def has(self, key: str) -> bool:
        """Whether the key is there at all."""
        return key in self._content

    def text(self, key: str, default: str | None = None) -> str:
        """The text of a key.

        Raises:
            CatalogueError: It is no text, or is empty or missing and has no default.
        """
        value = self._content.get(key, default)
        if value is None:
            raise self.fault(say("“{name}” is missing", name=key), key)
        if not isinstance(value, str) or (not value.strip() and default is None):
            raise self.fault(say("“{name}” has to be a text", name=key), key)
        return value

    def number(self, key: str) -> int:
        """The whole number of a key."""
        value = self._content.get(key)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.fault(say("“{name}” has to be a whole number", name=key), key)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """The texts that a key lists; none when it is missing."""
        value = self._content.get(key, [])
        if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
            raise self.fault(say("“{name}” has to be a list of texts", name=key), key)
        return tuple(value)

    def texts_by_key(self, key: str) -> dict[str, str]:
        """The texts of a key that is a table; none when it is missing."""
        value = self._content.get(key, {})
        if not isinstance(value, dict) or not all(isinstance(text, str) for text in value.values()):
            raise self.fault(say("“{name}” has to be a table of texts", name=key), key)
        return value
