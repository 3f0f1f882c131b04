"""A disk as it is between two syncs: what was certainly written, and what may or may not have been."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

_SECTOR = 512


@dataclass(frozen=True, slots=True)
class Event:
    """One change that a program made to its files; `words` is the line of `calls.c`."""

    kind: str
    words: str
    data: bytes = b""


def read(record: bytes) -> list[Event | str]:
    """What `calls.c` has written down: changes, and the lines that the program put between them."""
    events: list[Event | str] = []
    place = 0
    while place < len(record):
        end = record.index(b"\n", place)
        kind, words = record[place:end].decode().split(" ", 1)
        place = end + 1
        data = b""
        if kind == "write":
            size = int(words.rsplit("\t", 1)[1])
            data = record[place : place + size]
            place += size
        events.append(words if kind == "mark" else Event(kind, words, data))
    return events


@dataclass(slots=True)
class File:
    """The bytes of a file, whatever its name: as last synced, and what was done since.

    A change is a new length, or a place and the bytes that were written there.
    """

    synced: bytes = b""
    since: list[int | tuple[int, bytes]] = field(default_factory=list)

    def sync(self) -> None:
        """Let everything reach the disk."""
        self.synced = self._with(lambda: True)
        self.since.clear()

    def after_a_cut(self, chance: random.Random) -> bytes:
        """What a power cut leaves: of what was done since the last sync each part, or not."""
        return self._with(lambda: chance.random() < 0.5)

    def _with(self, is_kept: Callable[[], bool]) -> bytes:
        content = bytearray(self.synced)
        for change in self.since:
            if isinstance(change, tuple):
                for place, piece in _sectors(*change):
                    if is_kept():
                        _resize(content, max(len(content), place))
                        content[place : place + len(piece)] = piece
            elif is_kept():
                _resize(content, change)
        return bytes(content)


def _sectors(start: int, data: bytes) -> Iterator[tuple[int, bytes]]:
    """The parts of a write that reach a disk each by itself."""
    end = start + len(data)
    while start < end:
        after = min(end, start // _SECTOR * _SECTOR + _SECTOR)
        yield start, data[start - end + len(data) : after - end + len(data)]
        start = after


def _resize(content: bytearray, size: int) -> None:
    del content[size:]
    content.extend(bytes(size - len(content)))


class _Sort(Enum):
    FOLDER = auto()
    NOTHING = auto()


type Named = File | _Sort
"""What a name stands for; nothing, if it was taken away."""


@dataclass(slots=True)
class Disk:
    """All files below a folder, by their whole paths.

    `names` is how the program sees them, `synced` what syncs of folders have made certain, and `pending` what was done
    to the names of each folder since, in order.
    """

    names: dict[str, Named]
    synced: dict[str, Named]
    pending: dict[str, list[dict[str, Named]]] = field(default_factory=dict)
    open: dict[int, str | File] = field(default_factory=dict)

    @classmethod
    def of(cls, folder: Path) -> "Disk":
        """A disk on which everything below a folder is certain."""
        paths = [folder, *folder.rglob("*")]
        found = {str(path): _Sort.FOLDER if path.is_dir() else File(path.read_bytes()) for path in paths}
        return cls(names=dict(found), synced=dict(found))

    def do(self, event: Event) -> None:
        """Go on by one change."""
        match event.kind, event.words.split("\t"):
            case "open", [descriptor, is_new, is_emptied, path]:
                self.open[int(descriptor)] = self._opened(path, is_new=is_new == "1", is_emptied=is_emptied == "1")
            case "close", [descriptor]:
                self.open.pop(int(descriptor), None)
            case "write", [descriptor, place, _]:
                self._file(descriptor).since.append((int(place), event.data))
            case "cut", [descriptor, size]:
                self._file(descriptor).since.append(int(size))
            case "sync", [descriptor]:
                self._sync(self.open[int(descriptor)])
            case "rename", [before, after]:
                self._name({after: self.names[before], before: _Sort.NOTHING})
            case "remove", [path]:
                self._name({path: _Sort.NOTHING})
            case "mkdir", [path]:
                self._name({path: _Sort.FOLDER})
            case _:
                raise ValueError(event.words)

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes | None]:
        """The files that are there when the power comes back, and the folders, which have no bytes."""
        names = dict(self.synced)
        for changes in self.pending.values():
            for change in changes[: chance.randint(0, len(changes))]:
                names |= change
        left: dict[str, bytes | None] = {}
        for path in sorted(names):
            is_reached = path == min(names) or str(Path(path).parent) in left
            found = names[path]
            if is_reached and found is not _Sort.NOTHING:
                left[path] = found.after_a_cut(chance) if isinstance(found, File) else None
        return left

    def _opened(self, path: str, *, is_new: bool, is_emptied: bool) -> str | File:
        if is_new:
            self._name({path: File()})
        found = self.names[path]
        if not isinstance(found, File):
            return path
        if is_emptied and not is_new:
            found.since.append(0)
        return found

    def _file(self, descriptor: str) -> File:
        found = self.open[int(descriptor)]
        if isinstance(found, str):
            raise TypeError(f"{found} is a folder")
        return found

    def _name(self, change: dict[str, Named]) -> None:
        self.names |= change
        self.pending.setdefault(str(Path(next(iter(change))).parent), []).append(change)

    def _sync(self, found: str | File) -> None:
        if isinstance(found, File):
            found.sync()
            return
        for change in self.pending.pop(found, []):
            self.synced |= change
