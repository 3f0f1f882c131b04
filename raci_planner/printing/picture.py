"""The matrix as a picture for slides and mails: PNG in one to three times the size of a screen, or SVG."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from raci_planner.domain.errors import ForeignFormatError
from raci_planner.interchange import colours
from raci_planner.interchange.report import PlanReport
from raci_planner.interchange.target_file import target_file
from raci_planner.language import digits, say
from raci_planner.printing.drawing import colour
from raci_planner.printing.slide import Slide

_PIXELS_PER_UNIT = 96 / 720
_SLIDE_WIDTH = 1280
"""Pixels of a slide in its usual size."""
_MOST_PIXELS = 16_000
"""A side of a picture that other programs still open."""
SCALES = (1, 2, 3)


class Shape(StrEnum):
    """The shape of a picture: FITTING is that of a slide if the matrix can be read on one, and otherwise its own."""

    FITTING = "fitting"
    SLIDE = "slide"
    OWN = "own"


def slide_fits(report: PlanReport) -> bool:
    """Whether the matrix can be read on one slide."""
    try:
        Slide(report, is_wide=True)
    except ForeignFormatError:
        return False
    return True


def matrix_image(report: PlanReport, scale: int = 2, shape: Shape = Shape.FITTING, about: str = "") -> QImage:
    """The matrix as a picture.

    Args:
        report: what to paint.
        scale: pixels per pixel of an ordinary screen, 1 to 3.
        shape: that of a slide, 16 : 9, or its own.
        about: what stands under the title; the size of the plan and its findings if empty.

    Raises:
        ForeignFormatError: if the matrix is too large to be read in a picture.
    """
    slide = _laid_out(report, shape, about)
    pixels = _pixels_per_unit(slide) * scale
    size = QSize(round(slide.size.width() * pixels), round(slide.size.height() * pixels))
    _refuse_giants(size)
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(colour(colours.PAPER))
    image.setDotsPerMeterX(round(96 * scale / 0.0254))
    image.setDotsPerMeterY(round(96 * scale / 0.0254))
    with QPainter(image) as painter:
        painter.scale(pixels, pixels)
        slide.paint(painter)
    return image


def write_png(path: Path, report: PlanReport, scale: int = 2, shape: Shape = Shape.FITTING) -> None:
    """Write the matrix as PNG; `path` keeps what it held until the new file is whole.

    Raises:
        ForeignFormatError: if the file cannot be written or the matrix is too large for a picture.
    """
    image = matrix_image(report, scale, shape)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload] # PySide's stub wants bytes, the library text
        raise ForeignFormatError(say("{file} cannot be painted. Choose a smaller size.", file=path.name))
    with target_file(path) as temporary:
        temporary.write_bytes(buffer.data().data())


def write_svg(path: Path, report: PlanReport, shape: Shape = Shape.FITTING) -> None:
    """Write the matrix as SVG; `path` keeps what it held until the new file is whole.

    Raises:
        ForeignFormatError: if the file cannot be written or the matrix is too large for a picture.
    """
    content = matrix_svg(report, shape)
    with target_file(path) as temporary:
        temporary.write_bytes(content)


def matrix_svg(report: PlanReport, shape: Shape = Shape.FITTING) -> bytes:
    """The matrix as an SVG document.

    Raises:
        ForeignFormatError: if the matrix is too large to be read in a picture.
    """
    slide = _laid_out(report, shape)
    pixels = _pixels_per_unit(slide)
    size = QSize(round(slide.size.width() * pixels), round(slide.size.height() * pixels))
    _refuse_giants(size)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setResolution(96)
    generator.setTitle(say("Responsibility matrix"))
    generator.setDescription(say("Made by RACI Planner"))
    with QPainter(generator) as painter:
        painter.scale(pixels, pixels)
        slide.paint(painter)
    return bytes(buffer.data().data())


def _laid_out(report: PlanReport, shape: Shape, about: str = "") -> Slide:
    is_wide = shape is Shape.SLIDE or (shape is Shape.FITTING and slide_fits(report))
    return Slide(report, is_wide=is_wide, about=about)


def _pixels_per_unit(slide: Slide) -> float:
    """A slide is as wide as slides are, however small its writing; a picture of its own shape has ordinary writing."""
    return _SLIDE_WIDTH / slide.size.width() if slide.is_wide else _PIXELS_PER_UNIT


def _refuse_giants(size: QSize) -> None:
    if max(size.width(), size.height()) > _MOST_PIXELS:
        raise ForeignFormatError(
            say(
                "The picture would have {width} x {height} pixels. Choose a smaller size, or PDF or PowerPoint, which "
                "go on over several pages.",
                width=digits(size.width()),
                height=digits(size.height()),
            )
        )
