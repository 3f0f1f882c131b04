"""Small files of our own between two starts: JSON, written whole, and never fatal when damaged."""

import contextlib
import json
import logging
import os
from pathlib import Path

_log = logging.getLogger(__name__)

type Json = bool | int | float | str | list[Json] | dict[str, Json] | None


def read_json(path: Path) -> Json:
    """What a file holds; None if there is none or it cannot be read. A damaged file is kept beside its place."""
    try:
        content: Json = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError):
        _log.warning("%s cannot be read; it is set aside", path.name)
        keep_damaged(path)
        return None
    return content


def write_json(path: Path, content: Json) -> None:
    """Replace a file as a whole. If the disk refuses, the old file stays and the log says so."""
    beside = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps(content, indent=1), encoding="utf-8")
        beside.replace(path)
    except OSError:
        _log.warning("%s could not be written", path.name, exc_info=True)


def keep_damaged(path: Path) -> None:
    """Set a damaged file aside, so that what was in it is not lost and the next write is clean."""
    with contextlib.suppress(OSError):
        path.replace(path.with_name(f"{path.name}.damaged"))
