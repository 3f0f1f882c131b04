"""Writes a text file as a whole or not at all."""

from collections.abc import Iterable
from pathlib import Path

from raci_planner.domain.errors import ForeignFormatError
from raci_planner.interchange.target_file import target_file
from raci_planner.language import say

_CHUNK = 1 << 20


def write_text(path: Path, pieces: Iterable[str], *, encoding: str = "utf-8") -> None:
    """Write pieces of text one after the other; `path` keeps what it held until the new file is whole.

    Raises:
        ForeignFormatError: if the file cannot be written, with the next step.
    """
    with target_file(path) as temporary:
        written = 0
        with temporary.open("w", encoding=encoding, newline="") as file:
            for piece in pieces:
                written += file.write(piece)
        with temporary.open(encoding=encoding, newline="") as file:
            arrived = sum(map(len, iter(lambda: file.read(_CHUNK), "")))
        if arrived != written:
            raise ForeignFormatError(
                say("{name} did not arrive whole on the disk. Choose another folder.", name=path.name)
            )
