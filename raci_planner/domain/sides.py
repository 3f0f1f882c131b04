"""The two sides that plans confuse, and everybody else."""

from enum import StrEnum


class Side(StrEnum):
    """Which side of the product/project boundary a role or a duty stands on."""

    PRODUCT = "product"
    PROJECT = "project"
    OTHER = "other"

    @property
    def opposite(self) -> "Side":
        """The side across the boundary; OTHER has none and gives itself."""
        match self:
            case Side.PRODUCT:
                return Side.PROJECT
            case Side.PROJECT:
                return Side.PRODUCT
            case Side.OTHER:
                return Side.OTHER
