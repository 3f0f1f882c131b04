"""Measure the recogniser on labelled names, or by cross-validation over its own documents.

    uv run python resources/recogniser/measure.py NAMES.csv …        # columns phrase, side, duty
    uv run --group training python resources/recogniser/measure.py --folds 4

Prints the figures beside the baselines and the goal, per side, per duty and per source (the held-back document, or a
column `source`), the confusion of sides, and how many of the names stand word for word among the examples. `--misses`
lists what was recognised otherwise.
"""

import argparse
import csv
import math
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from examples import Example, read_examples

from raci_planner.boundaries import Boundaries, Catalogue, Recogniser, Recognition
from raci_planner.boundaries.model import Model

HERE = Path(__file__).parent
SIDES = ("product", "project", "split", "none")
BASELINES = (
    ("word and character n-grams, logistic regression", (0.82, 0.86, 0.70, 0.031, 0.057)),
    ("WordLlama static embeddings, logistic regression", (0.78, 0.77, 0.71, 0.027, 0.134)),
    ("MiniLM sentence embeddings, logistic regression", (0.82, 0.83, 0.73, 0.031, 0.085)),
    ("n-grams and distilled MiniLM", (0.84, 0.84, 0.75, 0.039, 0.073)),
    ("goal", (0.95, 0.97, 0.92, 0.005, 0.02)),
)


@dataclass(frozen=True, slots=True)
class Judged:
    """A labelled name and what it was recognised as. A side is one of SIDES; duties are joined by "+"."""

    name: str
    side: str
    duty: str
    found: Recognition
    source: str = ""

    @property
    def found_side(self) -> str:
        """The side it was recognised as."""
        return "split" if self.found.is_split else str(self.found.side or "none")

    @property
    def is_duty_right(self) -> bool:
        """Whether the duty is right too."""
        return self.side == self.found_side and (self.side not in SIDES[:2] or self.duty == self.found.duty)


def figures(judged: Sequence[Judged]) -> tuple[float, ...]:
    """Four-way accuracy, precision of a claimed side, recall of the covered, wrong sides, inventions."""
    claimed = [one for one in judged if one.found_side in {"product", "project"}]
    covered = [one for one in judged if one.side != "none"]
    uncovered = [one for one in judged if one.side == "none"]
    opposed = [one for one in judged if {one.side, one.found_side} == {"product", "project"}]
    return (
        _share(one.side == one.found_side for one in judged),
        _share(one.side == one.found_side for one in claimed),
        _share(one.side == one.found_side for one in covered),
        len(opposed) / max(1, len(judged)),
        _share(one.found_side != "none" for one in uncovered),
    )


def report(title: str, judged: Sequence[Judged], tell: Callable[[str], object]) -> None:
    """Tell the figures of some judged names beside the baselines, per side and per duty."""
    tell(f"\n{title}: {len(judged)} names")
    tell(f"{'':52}{'accuracy':>9}{'precision':>10}{'recall':>8}{'opposed':>9}{'invented':>9}")
    sure = [one for one in judged if one.found.is_sure]
    own = ("this recogniser", figures(judged)), (f"when it is sure ({len(sure)})", figures(sure))
    for name, row in (*BASELINES, *own):
        tell(_line(name, row))
    _tell_sources(judged, tell)
    _tell_sides(judged, tell)
    tell(f"\n{'duty':40}{'names':>7}{'side right':>12}{'duty right':>12}")
    for duty in sorted({one.duty for one in judged if one.duty}):
        own = [one for one in judged if one.duty == duty]
        right = _share(one.side == one.found_side for one in own)
        tell(f"{duty:40}{len(own):7}{right:12.2f}{_share(one.is_duty_right for one in own):12.2f}")


def _tell_sources(judged: Sequence[Judged], tell: Callable[[str], object]) -> None:
    """Tell the figures of each source by itself, when there is more than one."""
    sources = sorted({one.source for one in judged})
    if len(sources) > 1:
        tell("\nby source")
    for source in sources if len(sources) > 1 else ():
        own = [one for one in judged if one.source == source]
        tell(_line(f"{source} ({len(own)})", figures(own)))


def _tell_sides(judged: Sequence[Judged], tell: Callable[[str], object]) -> None:
    """Tell what was taken for what, with the recall of each side at its right and the precision below."""
    tell(f"\n{'is, in rows; found, in columns':32}" + "".join(f"{word:>10}" for word in (*SIDES, "recall")))
    counts = Counter((one.side, one.found_side) for one in judged)
    for side in SIDES:
        recall = _share(one.found_side == side for one in judged if one.side == side)
        tell(f"{side:32}" + "".join(f"{counts[side, found]:10}" for found in SIDES) + f"{recall:10.3f}")
    precisions = (_share(one.side == found for one in judged if one.found_side == found) for found in SIDES)
    tell(f"{'precision':32}" + "".join(f"{precision:10.3f}" for precision in precisions))


def _line(name: str, row: Sequence[float]) -> str:
    formats = ("9.3f", "10.3f", "8.3f", "9.2%", "9.2%")
    return f"{name:52}" + "".join(map(format, row, formats)).replace("nan%", " nan").replace("nan", "  -")


def tell_misses(judged: Iterable[Judged], tell: Callable[[str], object]) -> None:
    """Tell each name that was recognised otherwise."""
    for one in judged:
        if one.side != one.found_side:
            found = one.found.duty or "-"
            tell(f"{one.side:8}{one.duty:24}{one.found_side:8}{found:24}{one.found.confidence:5.2f}  {one.name}")


def judge_file(path: Path, recogniser: Recogniser) -> list[Judged]:
    """The labelled names of a file, recognised by the shipped model."""
    with path.open(encoding="utf-8", newline="") as lines:
        return [
            Judged(row["phrase"], row["side"], row["duty"], recogniser.recognise(row["phrase"]), row.get("source", ""))
            for row in csv.DictReader(lines)
        ]


def on_unseen_documents(catalogue: Catalogue, folds: int) -> list[Judged]:
    """The rows of our own documents, each recognised by a model that has seen none of its document.

    Rows that stand word for word among what the model has seen are left out.
    """
    from train import train  # noqa: PLC0415 - only here are the heavy libraries needed

    examples = read_examples(HERE)
    documents = sorted(path.stem for path in (HERE / "examples" / "documents").glob("*.tsv"))
    judged: list[Judged] = []
    for fold in range(folds):
        held = set(documents[fold::folds])
        seen = [example for example in examples if example.file not in held]
        words = {_plain(example.name) for example in seen}
        recogniser = Recogniser(catalogue, Model(train(seen)))
        unseen = (one for one in examples if one.file in held and _plain(one.name) not in words)
        judged += [_judge(example, catalogue, recogniser) for example in unseen]
    return judged


def _judge(example: Example, catalogue: Catalogue, recogniser: Recogniser) -> Judged:
    kind, _, rest = example.label.partition("/")
    duty = catalogue.duty(kind)
    theme = catalogue.theme(rest) if kind == "split" else None
    side = str(duty.side) if duty else kind
    return Judged(
        example.name,
        side,
        "+".join(theme.duties) if theme else duty.id if duty else "",
        recogniser.recognise(example.name),
        example.file,
    )


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _overlap(judged: Sequence[Judged]) -> str:
    own = {_plain(example.name) for example in read_examples(HERE)}
    same = [one.name for one in judged if _plain(one.name) in own]
    long = sum(len(name.split()) > 4 for name in same)
    return f"{len(same)} of them stand among the examples, {long} of those longer than four words"


def _to_screen(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _share(truths: Iterable[bool]) -> float:
    counted = list(truths)
    return sum(counted) / len(counted) if counted else math.nan


def main() -> None:
    """Run from a command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--misses", action="store_true")
    chosen = parser.parse_args()
    shipped = Boundaries.shipped()
    measured = [(str(path.name), judge_file(path, shipped.recogniser)) for path in chosen.files]
    if chosen.folds:
        measured.append(("own documents, unseen", on_unseen_documents(shipped.catalogue, chosen.folds)))
    for title, judged in measured:
        report(title, judged, _to_screen)
        if not title.startswith("own documents"):
            _to_screen(_overlap(judged))
        if chosen.misses:
            tell_misses(judged, _to_screen)


if __name__ == "__main__":
    main()
