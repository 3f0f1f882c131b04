"""Reads the XML parts of packages as a stream of elements, without ever holding a tree.

The parser is the standard library's expat. A document type, and with it every entity, is refused before it is read:
no expansion, no other file, no network.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from typing import ClassVar
from xml.parsers import expat

from raci_planner.domain.errors import ForeignFormatError
from raci_planner.interchange.reading.package import Package
from raci_planner.language import say

_DEEPEST = 100
_LARGEST_TAG = 4 << 20
"""Bytes that the parser may hold back. Long texts come piece by piece; only a tag makes it wait for more."""
_TEXT_PIECE = 64 << 10

type Attributes = dict[str, str]


class Enough(Exception):  # noqa: N818 - not a fault: the rest of a part is not needed
    """Raised by a reader that has seen what it needs."""


class PartReader(ABC):
    """Takes the elements of one part. Names come without their namespace prefix."""

    TEXTS: ClassVar[frozenset[str]] = frozenset()
    """The elements whose text is wanted."""

    @abstractmethod
    def start(self, name: str, attributes: Attributes) -> None:
        """Take the beginning of an element."""

    @abstractmethod
    def end(self, name: str) -> None:
        """Take the end of an element."""

    @abstractmethod
    def text(self, data: str) -> None:
        """Take a piece of text, wherever it stands."""


def local(attributes: Attributes, name: str) -> str | None:
    """An attribute by its name without prefix."""
    value = attributes.get(name)
    if value is not None:
        return value
    return next((text for key, text in attributes.items() if key.rpartition(":")[2] == name), None)


def read_part(package: Package, part: str, largest: int, reader: PartReader) -> None:
    """Run a part through a reader.

    Raises:
        ForeignFormatError: if the part is missing, too large, no XML, or declares a document type.
    """
    _Parse(part, reader).run(package.chunks(part, largest))


class _Parse:
    def __init__(self, part: str, reader: PartReader) -> None:
        self._part = part
        self._depth = 0
        self._locals: dict[str, str] = {}
        self._start: Callable[[str, Attributes], None] = reader.start
        self._end: Callable[[str], None] = reader.end
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.buffer_size = _TEXT_PIECE
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.StartElementHandler = self._on_start
        self._parser.EndElementHandler = self._on_end
        self._parser.CharacterDataHandler = reader.text

    def run(self, chunks: Iterator[bytes]) -> None:
        reached, pending = -1, 0
        try:
            for chunk in chunks:
                self._parser.Parse(chunk, False)
                place = self._parser.CurrentByteIndex
                if place in (-1, reached):
                    pending += len(chunk)
                else:
                    reached, pending = place, 0
                if pending > _LARGEST_TAG:
                    raise ForeignFormatError(
                        say("The part {part} holds a tag of megabytes and was not read.", part=self._part)
                    )
            self._parser.Parse(b"", True)
        except Enough:
            return
        except (expat.ExpatError, ValueError, LookupError) as error:
            raise ForeignFormatError(
                say(
                    "The part {part} is damaged ({error}). Open the file in its own program and save it again.",
                    part=self._part,
                    error=str(error)[:100],
                )
            ) from error

    def _doctype(self, *_: object) -> None:
        raise ForeignFormatError(
            say("The part {part} declares entities, which spreadsheets never do. It was not read.", part=self._part)
        )

    def _on_start(self, name: str, attributes: Attributes) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise ForeignFormatError(
                say("The part {part} is nested deeper than any spreadsheet. It was not read.", part=self._part)
            )
        known = self._locals.get(name)
        if known is None:
            known = self._locals[name] = name.rpartition(":")[2]
        self._start(known, attributes)

    def _on_end(self, name: str) -> None:
        self._depth -= 1
        self._end(self._locals[name])
