"""Writes the line drawings of `resources/icons` in the colours of both themes.

Qt paints an SVG file only when and as large as it is needed, so files in their final colours cost nothing at start.

Run: `uv run python resources/icons/tint.py` after adding a drawing or changing a theme's colours.
"""

from pathlib import Path

from raci_planner.assets import resource
from raci_planner.desktop.theme import THEMES, Theme

ON_ACCENT = frozenset({"check"})
"""Drawings that lie on the accent colour: the mark of a ticked box."""


def tinted(file: Path, theme: Theme) -> dict[str, str]:
    """A drawing in a theme's colours by the names of the files: as it is, and paler for what is not available."""
    drawing = file.read_text("utf-8")
    ink = theme.on_accent if file.stem in ON_ACCENT else theme.text
    return {
        file.name: drawing.replace("currentColor", ink),
        f"{file.stem}-unavailable.svg": drawing.replace("currentColor", theme.edge),
    }


def drawings() -> list[Path]:
    """The drawings without a colour of their own."""
    return [file for file in sorted(resource("icons").glob("*.svg")) if "currentColor" in file.read_text("utf-8")]


def main() -> None:
    """Write every drawing once for each theme."""
    for theme in THEMES.values():
        folder = resource("icons", theme.name)
        folder.mkdir(exist_ok=True)
        for file in drawings():
            for name, text in tinted(file, theme).items():
                folder.joinpath(name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
