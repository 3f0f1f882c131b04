"""Lists the packages that the program is shipped with: versions, licences, and why each is there.

    uv run python resources/licences/collect.py

Reads `uv.lock` for what is locked, the installed packages for their licences and `pyproject.toml` for the reasons, and
writes `README.md` beside this file. A test keeps it up to date.
"""

import re
import tomllib
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, metadata

from raci_planner.assets import resource

TARGET = resource("licences", "README.md")
_ROOT = TARGET.parents[2]
_OURS = "raci-planner"
_REASON = re.compile(r'^ +"([A-Za-z0-9_.-]+)[^"]*",\s+# (.+)$', re.MULTILINE)
_HEAD = """# What RACI Planner is shipped with

Made by `uv run python resources/licences/collect.py`; not to be edited by hand. Every package is locked with its hash
in `uv.lock`. Qt (PySide6-Essentials and shiboken6) is used under the LGPL 3: its wheels are unmodified and linked
dynamically, and you may replace them. The icons are Lucide's (ISC, see `resources/icons/LICENSE`).

| package | version | licence | why |
|---|---|---|---|
"""


@dataclass(frozen=True, slots=True)
class Package:
    """A package as it is locked; `reason` is empty for what others bring along."""

    name: str
    version: str
    licence: str
    reason: str


def packages() -> list[Package]:
    """All packages of the running program, the chosen ones first, each with what it brings along below."""
    lock = tomllib.loads((_ROOT / "uv.lock").read_text(encoding="utf-8"))
    locked = {entry["name"]: entry for entry in lock["package"]}
    reasons = {name.lower(): text for name, text in _REASON.findall((_ROOT / "pyproject.toml").read_text("utf-8"))}
    needed: dict[str, None] = {}
    waiting = [each["name"] for each in locked[_OURS].get("dependencies", [])]
    while waiting:
        name = waiting.pop(0)
        if name not in needed and _is_installed(name):
            needed[name] = None
            waiting += [each["name"] for each in locked[name].get("dependencies", [])]
    found = [Package(name, locked[name]["version"], _licence(name), reasons.get(name, "")) for name in needed]
    return sorted(found, key=lambda one: (not one.reason, one.name))


def text() -> str:
    """The page with all packages."""
    lines = (
        f"| {one.name} | {one.version} | {one.licence} | {one.reason or 'needed by another'} |" for one in packages()
    )
    return _HEAD + "\n".join(lines) + "\n"


def _is_installed(name: str) -> bool:
    """Packages that only other systems need are locked as well."""
    try:
        metadata(name)
    except PackageNotFoundError:
        return False
    return True


def _licence(name: str) -> str:
    told = metadata(name)
    expression = told.get("License-Expression") or ""
    classified = [line.rpartition(" :: ")[2] for line in told.get_all("Classifier") or [] if line.startswith("License")]
    plain = (told.get("License") or "").splitlines()
    return expression or ", ".join(classified) or (plain[0] if plain else "see the package")


if __name__ == "__main__":
    TARGET.write_text(text(), encoding="utf-8")
