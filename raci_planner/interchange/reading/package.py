"""Opens the zip packages that spreadsheets are, and refuses those made to take the machine."""

import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from raci_planner.domain.errors import ForeignFormatError
from raci_planner.interchange.reading.limits import LARGEST_EXPANDED, LARGEST_FILE, MOST_PARTS, Budget
from raci_planner.language import digits, reason_of, say

_CHUNK = 64 << 10
_MOST_COMPRESSED = 200
"""Times; what people write is packed 5 to 50 times."""
_RATIO_MATTERS = 1 << 20
_END = b"PK\x05\x06"
_END_SIZE = 22
_LONGEST_COMMENT = 1 << 16
_LARGEST_DIRECTORY = 2 << 20
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = 0x1
FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, KeyError, NotImplementedError, RuntimeError)
"""What zipfile raises at damaged packages, as seen with thousands of them."""


class Package:
    """A zip file whose parts are read once, from front to back, within a budget."""

    def __init__(self, path: Path, budget: Budget) -> None:
        """Open a file.

        Raises:
            ForeignFormatError: if it is no such file or a dangerous one, with the reason.
        """
        self._name = path.name
        self._budget = budget
        try:
            self._file = path.open("rb")
        except OSError as error:
            raise ForeignFormatError(
                say("{name} cannot be read: {reason}.", name=path.name, reason=reason_of(error))
            ) from error
        try:
            _check_outside(self._file, path.name, budget)
            self._zip = zipfile.ZipFile(self._file)
            self._parts = self._checked_parts()
        except FAULTS as error:
            self._file.close()
            raise self._damaged(error) from error
        except ForeignFormatError:
            self._file.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()
        self._file.close()

    def __contains__(self, part: str) -> bool:
        return part in self._parts

    def chunks(self, part: str, largest: int) -> Iterator[bytes]:
        """The bytes of a part, piece by piece.

        Raises:
            ForeignFormatError: if there is no such part, or it is larger than `largest` or damaged.
        """
        info = self._parts.get(part)
        if info is None:
            raise ForeignFormatError(
                say(
                    "{name} lacks its part {part}. Open and save it in its own program again.",
                    name=self._name,
                    part=part,
                )
            )
        if info.file_size > largest:
            raise self._budget.refusal(say("a part of {size} MB ({part})", size=info.file_size >> 20, part=part))
        left = largest
        try:
            with self._zip.open(info) as stream:
                while chunk := stream.read(_CHUNK):
                    left -= len(chunk)
                    if left < 0:
                        raise self._budget.refusal(
                            say("a part of more than {size} MB ({part})", size=largest >> 20, part=part)
                        )
                    self._budget.check()
                    yield chunk
        except FAULTS as error:
            raise self._damaged(error) from error

    def _checked_parts(self) -> dict[str, zipfile.ZipInfo]:
        infos = self._zip.infolist()
        if len(infos) > MOST_PARTS:
            raise self._budget.refusal(say("{count} parts", count=digits(len(infos))))
        if sum(info.file_size for info in infos) > LARGEST_EXPANDED:
            raise self._budget.refusal(say("more than {size} MB when unpacked", size=LARGEST_EXPANDED >> 20))
        for info in infos:
            if info.flag_bits & _ENCRYPTED:
                raise ForeignFormatError(
                    say("{name} is protected by a password. Save it without one first.", name=self._name)
                )
            if info.file_size > _RATIO_MATTERS and info.file_size > _MOST_COMPRESSED * max(1, info.compress_size):
                raise self._budget.refusal(
                    say(
                        "a part packed more than {count} times ({part})",
                        count=_MOST_COMPRESSED,
                        part=info.filename[:80],
                    )
                )
        twice = [name for name, count in Counter(info.filename for info in infos).items() if count > 1]
        if twice:
            raise ForeignFormatError(
                say("{name} is damaged: it holds the part {twice} twice.", name=self._name, twice=twice[0][:80])
            )
        return {info.filename.lstrip("/"): info for info in infos}

    def _damaged(self, error: BaseException) -> ForeignFormatError:
        detail = str(error).splitlines()[0][:120] if str(error) else type(error).__name__
        return ForeignFormatError(
            say(
                "{name} is damaged or cut off ({detail}). Open it in its own program and save it again.",
                name=self._name,
                detail=detail,
            )
        )


def _check_outside(file: IO[bytes], name: str, budget: Budget) -> None:
    """Refuse a file by its size, its first bytes and the size of its directory, before anything is unpacked."""
    size = file.seek(0, 2)
    if size > LARGEST_FILE:
        raise budget.refusal(
            say("{size} MB, more than the {most} MB that are read", size=size >> 20, most=LARGEST_FILE >> 20)
        )
    file.seek(0)
    first = file.read(8)
    if not first:
        raise ForeignFormatError(say("{name} is empty.", name=name))
    if first == _OLE:
        raise ForeignFormatError(
            say(
                "{name} is protected by a password or is an old .xls file. Save it as .xlsx without a password.",
                name=name,
            )
        )
    if not first.startswith(b"PK"):
        raise ForeignFormatError(
            say("{name} is not what its name says. If it is text, let its name end in .csv.", name=name)
        )
    file.seek(max(0, size - _END_SIZE - _LONGEST_COMMENT))
    tail = file.read()
    place = tail.rfind(_END)
    if place < 0 or len(tail) - place < _END_SIZE:
        raise ForeignFormatError(
            say("{name} is damaged or cut off. Open it in its own program and save it again.", name=name)
        )
    (directory,) = struct.unpack_from("<L", tail, place + 12)
    if directory > _LARGEST_DIRECTORY:
        raise budget.refusal(say("more than {count} parts", count=digits(MOST_PARTS)))
    file.seek(0)
