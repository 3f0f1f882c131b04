"""Finds `resources/` and `migrations/` wherever the program was started from.

A checkout and an editable install keep both folders beside the package; a wheel carries them inside it as
`_resources` and `_migrations`. The checkout wins, so that a stale copy is never read while developing.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """The path of a file or folder below `resources/`."""
    return _folder("resources").joinpath(*parts)


def migrations() -> Path:
    """The folder with Alembic's environment and revisions."""
    return _folder("migrations")


def _folder(name: str) -> Path:
    for candidate in (_PACKAGE.parent / name, _PACKAGE / f"_{name}"):
        if candidate.is_dir() and (candidate.parent == _PACKAGE or (_PACKAGE.parent / "pyproject.toml").exists()):
            return candidate
    raise FileNotFoundError(f"this installation lacks its {name} folder; install RACI Planner again")
