"""`raci catalogue`: the documented duties, and a check of a catalogue of one's own."""

from pathlib import Path

import click

from raci_planner.boundaries import Catalogue, read_catalogue, shipped_catalogue_text
from raci_planner.domain.errors import ForeignFormatError


@click.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--source", is_flag=True, help="Print the catalogue as the file it is read from, to copy and change.")
def catalogue(file: Path | None, source: bool) -> None:
    """Print the catalogue of documented duties, or check the one in FILE and print that."""
    text = shipped_catalogue_text() if file is None else _text_of(file)
    shown = read_catalogue(text)
    click.echo(text.rstrip("\n") if source else _listing(shown))


def _text_of(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        raise ForeignFormatError(f"{file} cannot be read as a catalogue: {fault}.") from fault


def _listing(shown: Catalogue) -> str:
    titles = {document.key: document.title for document in shown.documents}
    lines = [f"{shown.name}, version {shown.version}: {len(shown.duties)} duties"]
    for side, name in shown.side_names.items():
        duties = shown.duties_of(side)
        if not duties:
            continue
        lines += ["", name]
        for duty in duties:
            lines.append(f"  {duty.name} [{duty.id}]")
            lines += [f"    {titles.get(one.document, one.document)}: {one.claim}" for one in duty.evidence]
    return "\n".join(lines)
