"""Reads the example names that the recogniser learns from. How they are labelled stands in `CONVENTIONS.md`."""

import hashlib
import itertools
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_PART = re.compile(r"\{[^{}]*\}|\[[^\[\]]*\]|[^{}\[\]]+")
MOST_READINGS = 30
"""Of a line with more readings than this, so many are drawn by lot, always the same."""


@dataclass(frozen=True, slots=True)
class Example:
    """A name and its class: a duty id, `split/<theme>`, `none/<topic>`, or `none` of an unsaid topic.

    `file` names where it stands; names of one document belong together when a model is tried on unseen ones.
    """

    name: str
    label: str
    file: str


def read_examples(folder: Path) -> list[Example]:
    """All examples below a folder, each once, in a steady order."""
    found: dict[tuple[str, str], Example] = {}
    for path in _files(folder):
        for label, name in _labelled(path, folder / "examples"):
            found.setdefault((name.casefold(), label), Example(name, label, path.stem))
    return list(found.values())


def readings(line: str) -> Iterator[str]:
    """What a line stands for: `{a|b}` is one of several, `[c]` or `[c|d]` may be left out."""
    choices = [_choices(part) for part in _PART.findall(line)]
    count = 1
    for options in choices:
        count *= len(options)
    if count <= MOST_READINGS:
        drawn: Iterator[tuple[str, ...]] = itertools.product(*choices)
    else:
        lot = random.Random(line)  # noqa: S311 - a steady draw, nothing secret
        drawn = (tuple(lot.choice(options) for options in choices) for _ in range(MOST_READINGS))
    return (" ".join("".join(parts).split()) for parts in drawn)


def examples_digest(folder: Path) -> str:
    """A digest of everything that training reads, kept in the weights to tell whether they are up to date."""
    digest = hashlib.sha256()
    for path in (*_files(folder), folder / "words.txt"):
        digest.update(f"{path.relative_to(folder).as_posix()}\n".encode())
        digest.update(path.read_text(encoding="utf-8").encode())
    return digest.hexdigest()


def _files(folder: Path) -> list[Path]:
    found = (path for path in (folder / "examples").rglob("*") if path.suffix in {".txt", ".tsv"})
    return sorted(found, key=lambda path: path.relative_to(folder).as_posix())


def _labelled(path: Path, examples: Path) -> Iterator[tuple[str, str]]:
    """The names of a file with their labels; in a document each line has its own label before a tab."""
    own = _label(path, examples)
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        label, tab, name = line.partition("\t") if path.suffix == ".tsv" else (own, "\t", line)
        if not tab:
            raise ValueError(f"{path.name}: no label before “{line}”")
        yield from ((label, reading) for reading in readings(name.partition(" #")[0].strip()))


def _label(path: Path, examples: Path) -> str:
    kind = path.relative_to(examples).parent.name
    return {"split": f"split/{path.stem}", "not-covered": f"none/{path.stem}"}.get(kind, path.stem)


def _choices(part: str) -> list[str]:
    if part.startswith("{"):
        return part[1:-1].split("|")
    return ["", *part[1:-1].split("|")] if part.startswith("[") else [part]
