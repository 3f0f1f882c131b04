"""The boundaries that a plan is judged by: a catalogue, and what recognises activities and roles by it."""

from functools import cache
from typing import Self

from raci_planner.boundaries.catalogue import Catalogue
from raci_planner.boundaries.catalogue_file import read_catalogue, shipped_catalogue_text
from raci_planner.boundaries.catalogue_lines import CatalogueError
from raci_planner.boundaries.catalogue_words import told_in
from raci_planner.boundaries.recognition import Recogniser
from raci_planner.boundaries.roles import RoleReader
from raci_planner.domain.plan import Plan
from raci_planner.language import spoken


class Boundaries:
    """A catalogue with its recogniser and its reader of role names.

    `problem` says why a plan's own catalogue could not be used, when the shipped one stands in for it.
    """

    def __init__(self, catalogue: Catalogue, problem: str | None = None) -> None:
        self.catalogue = catalogue
        self.problem = problem
        self.recogniser = Recogniser(catalogue)
        self.roles = RoleReader(catalogue)

    @classmethod
    def shipped(cls) -> Self:
        """The boundaries of the five role documents."""
        return cls(_shipped_catalogue(spoken()))

    @classmethod
    def of(cls, plan: Plan) -> Self:
        """The boundaries of a plan: by its own catalogue if it has one that can be read, else the shipped ones."""
        if plan.catalogue is None:
            return cls.shipped()
        try:
            return cls(read_catalogue(plan.catalogue.text))
        except CatalogueError as fault:
            return cls(_shipped_catalogue(spoken()), problem=str(fault))


@cache
def _shipped_catalogue(language: str) -> Catalogue:
    """The shipped catalogue with its words in a language; what recognises by it knows examples and ids alone."""
    return told_in(language, read_catalogue(shipped_catalogue_text()))
