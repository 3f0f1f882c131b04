"""The formats that Qt paints, for a command line that otherwise runs without Qt."""

from raci_planner.interchange.formats import Format
from raci_planner.printing.formats import PageWishes, painted_formats
from raci_planner.printing.paper import Paper
from raci_planner.printing.picture import Shape
from raci_planner.printing.screenless import screenless_application


def painted(paper: str, scale: int, shape: str) -> tuple[Format, ...]:
    """PDF, PNG and SVG, with an application that needs no screen."""
    screenless_application()
    return painted_formats(PageWishes(paper=Paper(paper), scale=scale, shape=Shape(shape)))
