"""What every picture is: a title, a size, a painting, and the same numbers as text."""

from abc import ABC, abstractmethod
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPainter

from raci_planner.desktop.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberTable:
    """The numbers of a picture, for people who do not look at it."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def as_text(self) -> str:
        """A line per row, each number with the name of its column."""
        return "\n".join(
            ", ".join(
                cell if place == 0 else f"{name} {cell}"
                for place, (name, cell) in enumerate(zip(self.head, row, strict=True))
            )
            for row in self.rows
        )


def weighed(font: QFont, *, bold: bool) -> QFont:
    """The same font, bold or not."""
    result = QFont(font)
    result.setBold(bold)
    return result


class Picture(ABC):
    """Painted on a screen, and for the clipboard in the same way. Reads well in grey: numbers stand in the shapes."""

    @property
    @abstractmethod
    def title(self) -> str:
        """What it shows."""

    @abstractmethod
    def size(self, width: int) -> QSize:
        """How large it is at this width in pixels."""

    @abstractmethod
    def numbers(self) -> NumberTable:
        """The same as text."""

    @abstractmethod
    def paint(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        """Paint it into `box`."""
