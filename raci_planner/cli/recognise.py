"""`raci recognise`: which documented duty an activity's name means."""

import json
import sys
from collections.abc import Iterator

import click

from raci_planner.boundaries import Boundaries, Catalogue, Recognition


@click.command()
@click.argument("names", nargs=-1, required=True)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def recognise(names: tuple[str, ...], form: str) -> None:
    """Say which documented duty each activity NAME means; “-” takes one name a line from standard input."""
    boundaries = Boundaries.shipped()
    for name in _names(names):
        recognition = boundaries.recogniser.recognise(name)
        if form == "json":
            click.echo(json.dumps(_fields(name, recognition), ensure_ascii=False))
        else:
            click.echo(_sentence(name, recognition, boundaries.catalogue))


def _names(names: tuple[str, ...]) -> Iterator[str]:
    if names != ("-",):
        yield from names
        return
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", errors="replace").rstrip("\r\n")


def _side(recognition: Recognition) -> str:
    if recognition.is_split:
        return "split"
    return recognition.side or "none"


def _fields(name: str, recognition: Recognition) -> dict[str, object]:
    return {
        "name": name,
        "side": _side(recognition),
        "duty": "+".join(recognition.duties if recognition.is_split else recognition.duties[:1]) or None,
        "confidence": round(recognition.confidence, 4),
        "because": list(recognition.because),
        "known_as": recognition.known_as,
    }


def _sentence(name: str, recognition: Recognition, catalogue: Catalogue) -> str:
    if not recognition.duties:
        return f"{name}: the documents do not cover this ({recognition.confidence:.0%} sure)"
    shown = recognition.duties if recognition.is_split else recognition.duties[:1]
    duties = " or ".join(catalogue.duties[duty].name for duty in shown)
    lead = "split between the sides: " if recognition.is_split else ""
    because = f", because of {', '.join(recognition.because)}" if recognition.because else ""
    if recognition.known_as:
        because = f", known in English as “{recognition.known_as}”"
    side = catalogue.side_names[recognition.side] if recognition.side and not recognition.is_split else ""
    return f"{name}: {lead}{duties}{f', {side} side' if side else ''} ({recognition.confidence:.0%} sure{because})"
