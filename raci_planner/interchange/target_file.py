"""Writing a file so that its name always holds a whole one: the old or the new."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from raci_planner.domain.errors import ForeignFormatError


@contextmanager
def target_file(path: Path) -> Iterator[Path]:
    """A temporary path beside `path` to write to; it takes the name at the end, or is removed on a fault.

    Raises:
        ForeignFormatError: if the file cannot be written or its name cannot be taken, with the next step.
    """
    temporary = path.with_name(f"~${secrets.token_hex(4)}.tmp")
    try:
        yield temporary
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(path)
    except PermissionError as error:
        raise ForeignFormatError(
            f"{path.name} cannot be replaced. If another program has it open, close it there; "
            "or choose another name or folder."
        ) from error
    except OSError as error:
        raise ForeignFormatError(
            f"{path.name} cannot be written to {path.parent}: {error.strerror or error}. Choose another folder."
        ) from error
    finally:
        temporary.unlink(missing_ok=True)
