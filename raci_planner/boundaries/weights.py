"""The trained weights of the recogniser: what each trait of a name says for and against each class.

The file, little-endian: `RPRW`, the length of a JSON head, the head (classes, biases, step, digest of what was
trained from), then zlib-compressed: the traits in UTF-8 one a line, and for all of them, trait after trait, how many
classes it speaks of (16 bits), those classes (8 bits each) and the weights (signed, 16 bits each, in steps of `step`).
"""

import json
import struct
import sys
import zlib
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

_MAGIC = b"RPRW"

type Row = Mapping[int, int]
"""What one trait says: the value in each column that it speaks of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """A sparse table of weights, one row a trait, one column a class.

    Row n stands in `columns` and `values` from `starts[n]` to `starts[n + 1]`. A weight is its value times `step`.
    """

    classes: tuple[str, ...]
    biases: tuple[float, ...]
    step: float
    digest: str
    rows: Mapping[str, int]
    starts: Sequence[int]
    columns: bytes
    values: Sequence[int]

    def row(self, trait: str) -> Row | None:
        """What a trait says; None for one never seen."""
        row = self.rows.get(trait)
        if row is None:
            return None
        start, end = self.starts[row], self.starts[row + 1]
        return dict(zip(self.columns[start:end], self.values[start:end], strict=True))

    def value(self, trait: str, column: int) -> int:
        """What a trait says of one class; nothing if it is silent on it."""
        row = self.rows.get(trait)
        if row is None:
            return 0
        place = self.columns.find(column, self.starts[row], self.starts[row + 1])
        return 0 if place < 0 else self.values[place]


def read_weights(path: Path) -> Weights:
    """The weights in a file."""
    content = path.read_bytes()
    if content[:4] != _MAGIC:
        raise ValueError(f"{path} holds no weights of the recogniser")
    (length,) = struct.unpack_from("<I", content, 4)
    head = json.loads(content[8 : 8 + length])
    body = memoryview(zlib.decompress(content[8 + length :]))
    names_end = head["names"]
    names = str(body[:names_end], "utf-8").split("\n")
    counts = _little(array("H", bytes(body[names_end : names_end + 2 * len(names)])))
    starts = array("I", accumulate(counts, initial=0))
    first = names_end + 2 * len(names)
    values = _little(array("h", bytes(body[first + starts[-1] :])))
    return Weights(
        classes=tuple(head["classes"]),
        biases=tuple(head["biases"]),
        step=head["step"],
        digest=head["digest"],
        rows=dict(zip(names, range(len(names)), strict=True)),
        starts=starts,
        columns=bytes(body[first : first + starts[-1]]),
        values=values,
    )


def write_weights(weights: Weights, path: Path) -> None:
    """Write weights to a file that `read_weights` reads. The same weights give the same bytes."""
    names = "\n".join(weights.rows).encode()
    counts = [end - start for start, end in zip(weights.starts, weights.starts[1:], strict=False)]
    head = json.dumps(
        {
            "classes": weights.classes,
            "biases": weights.biases,
            "step": weights.step,
            "digest": weights.digest,
            "names": len(names),
        }
    ).encode()
    table = struct.pack(f"<{len(counts)}H", *counts) + weights.columns + _little(array("h", weights.values)).tobytes()
    path.write_bytes(_MAGIC + struct.pack("<I", len(head)) + head + zlib.compress(names + table, 9))


def _little(numbers: array[int]) -> array[int]:
    """Numbers turned between this machine's order of bytes and the file's."""
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
