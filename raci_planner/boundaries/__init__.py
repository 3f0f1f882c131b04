"""What the role documents say: duties, their sides, and how an activity's name is recognised."""

from raci_planner.boundaries.boundaries import Boundaries
from raci_planner.boundaries.catalogue import (
    NOT_COVERED,
    Catalogue,
    Collaboration,
    Disagreement,
    Document,
    Duty,
    Evidence,
    RoleFamily,
    Theme,
)
from raci_planner.boundaries.catalogue_file import read_catalogue, shipped_catalogue_text
from raci_planner.boundaries.catalogue_lines import CatalogueError
from raci_planner.boundaries.recognition import Recogniser, Recognition
from raci_planner.boundaries.roles import RoleReader, RoleReading

__all__ = [
    "NOT_COVERED",
    "Boundaries",
    "Catalogue",
    "CatalogueError",
    "Collaboration",
    "Disagreement",
    "Document",
    "Duty",
    "Evidence",
    "Recogniser",
    "Recognition",
    "RoleFamily",
    "RoleReader",
    "RoleReading",
    "Theme",
    "read_catalogue",
    "shipped_catalogue_text",
]
