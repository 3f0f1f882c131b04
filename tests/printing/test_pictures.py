"""Pictures for slides: PNG read back by Qt, SVG by an XML parser."""

from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hostile_texts import HOSTILE
from PySide6.QtGui import QColor, QImage, qGray
from sample_reports import hostile_report, sample_report, sized_report

from raci_planner.domain.errors import ForeignFormatError
from raci_planner.domain.schemes import LetterKind
from raci_planner.interchange.colours import LETTERS
from raci_planner.interchange.formats import Format
from raci_planner.printing.formats import PageWishes, painted_formats
from raci_planner.printing.picture import Shape, matrix_image, slide_fits

_SVG = "{http://www.w3.org/2000/svg}"


def painted(key: str, scale: int = 2, shape: Shape = Shape.FITTING) -> Format:
    return next(one for one in painted_formats(PageWishes(scale=scale, shape=shape)) if one.key == key)


@pytest.mark.parametrize("scale", [1, 2, 3])
def test_a_slide_is_sixteen_to_nine_at_any_scale(scale: int, folder: Path) -> None:
    painted("png", scale=scale).export(folder / "plan.png", sample_report())
    image = QImage(str(folder / "plan.png"))
    assert (image.width(), image.height()) == (1280 * scale, 720 * scale)


def test_letters_are_painted_in_their_colours() -> None:
    image = matrix_image(sample_report(), 1)
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert {"#4c192c", "#1870c2", "#eba002", "#edf1f5"} <= colours


def test_letters_are_told_apart_without_colour() -> None:
    """On a grey copy the four fills are four greys, the darkest for who answers."""
    kinds = (LetterKind.ACCOUNTABLE, LetterKind.RESPONSIBLE, LetterKind.CONSULTED, LetterKind.INFORMED)
    greys = [qGray(QColor(f"#{LETTERS[kind].fill}").rgb()) for kind in kinds]
    assert min(after - before for before, after in pairwise(greys)) > 35


def test_a_drawing_is_xml_with_the_names_in_it_and_nothing_that_is_loaded(folder: Path) -> None:
    path = folder / "plan.svg"
    painted("svg").export(path, sample_report())
    root = ET.parse(path).getroot()
    texts = [(element.text or "").strip() for element in root.iter(f"{_SVG}text")]
    assert "Prioritise product backlog" in texts
    assert not [element for element in root.iter() if element.tag in {f"{_SVG}image", f"{_SVG}script"}]
    assert not [value for element in root.iter() for key, value in element.attrib.items() if key.endswith("href")]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:20]))
def test_any_name_gives_a_drawing_that_opens(text: str, folder: Path) -> None:
    path = folder / "plan.svg"
    painted("svg").export(path, hostile_report(text))
    assert ET.parse(path).getroot().tag == f"{_SVG}svg"


def test_what_cannot_be_read_on_a_slide_is_refused_with_a_way_out(folder: Path) -> None:
    report = sized_report(120, 40)
    assert not slide_fits(report)
    with pytest.raises(ForeignFormatError, match="Choose PowerPoint"):
        painted("png", shape=Shape.SLIDE).export(folder / "plan.png", report)


def test_a_picture_takes_its_own_shape_where_a_slide_is_too_small(folder: Path) -> None:
    painted("png", scale=1).export(folder / "plan.png", sized_report(120, 40))
    image = QImage(str(folder / "plan.png"))
    assert image.height() > 120 * 18


def test_a_picture_that_no_program_would_open_is_refused_with_a_way_out(folder: Path) -> None:
    with pytest.raises(ForeignFormatError, match="PDF or PowerPoint"):
        painted("png", shape=Shape.OWN).export(folder / "plan.png", sized_report(2_000, 4))
