"""Texts on slides."""

from collections.abc import Sequence
from dataclasses import dataclass

from pptx.dml.color import RGBColor
from pptx.enum.text import PP_ALIGN
from pptx.slide import Slide
from pptx.text.text import TextFrame
from pptx.util import Inches, Length, Pt

from raci_planner.interchange import colours

type Box = tuple[Length, Length, Length, Length]
"""Left, top, width and height."""


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph; `size` in points."""

    text: str
    size: float = 14
    is_bold: bool = False
    ink: str = colours.TEXT


def box(left: float, top: float, width: float, height: float) -> Box:
    """A place on a slide of 13.33 by 7.5 inches.

    Units: inches.
    """
    return Inches(left), Inches(top), Inches(width), Inches(height)


def shortened(text: str, most: int) -> str:
    """The text on one line of at most so many characters; dots say that more followed."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


def add_title(slide: Slide, text: str, *, size: float = 26) -> None:
    """Fill the slide's title, which is also its name in the outline."""
    title = slide.shapes.title
    if title is None:
        return
    title.left, title.top, title.width, title.height = box(0.5, 0.3, 12.33, 0.7)
    _fill(title.text_frame, [Words(shortened(text, 90), size, is_bold=True)])


def add_words(slide: Slide, words: Sequence[Words], place: Box) -> None:
    """Add paragraphs in a box."""
    _fill(slide.shapes.add_textbox(*place).text_frame, words)


def add_tile(slide: Slide, number: str, word: str, place: Box, look: tuple[str, str]) -> None:
    """Add a figure with its word; `look` is ink and ground."""
    ink, ground = look
    shape = slide.shapes.add_textbox(*place)
    shape.fill.solid()
    shape.fill.fore_color.rgb = RGBColor.from_string(ground.upper())
    _fill(shape.text_frame, [Words(number, 32, is_bold=True, ink=ink), Words(word, 13, ink=ink)])


def _fill(frame: TextFrame, words: Sequence[Words]) -> None:
    frame.word_wrap = True
    for number, one in enumerate(words):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        run = paragraph.add_run()
        run.text = " ".join(one.text.split())
        run.font.size = Pt(one.size)
        run.font.bold = one.is_bold
        run.font.color.rgb = RGBColor.from_string(one.ink.upper())
        paragraph.alignment = PP_ALIGN.LEFT
