"""How large the cards of the roles can be: words as large as they fit, in as few rows as possible."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil

from PySide6.QtGui import QFontMetrics

from raci_planner.desktop.workshop.wall import BODY, LEAST_CHIP, SMALL, SMALLEST, cut_lines, wall_font, wrapped

MOST_IN_A_ROW = 10
PADDING = 6
GAP = 10
NAME_LINES = (3, 2)
"""Lines of a role's name: rather smaller words than a name that ends in dots."""
_LARGE = (24.0, 22.0, 20.0, BODY, 17.0, 16.0, SMALL)
_LITTLE = (14.0, SMALLEST)
"""Points of words; the little ones where many roles share the row of a small screen."""
_LARGEST_CHIP = 140


@dataclass(frozen=True, slots=True, kw_only=True)
class CardSize:
    """One way to arrange the cards, in pixels and points; `lines` are those that a name may take."""

    rows: int
    in_a_row: int
    card_width: int
    points: float
    lines: int
    name_height: int
    word_height: int
    widest_word: int
    scale: float

    @property
    def inner_width(self) -> int:
        """The room for words."""
        return self.card_width - 2 * PADDING

    @property
    def least_chip(self) -> int:
        """Pixels of a chip that the back row can read."""
        return round(LEAST_CHIP * self.scale)

    @property
    def text_height(self) -> int:
        """What a card needs beside its chip."""
        return self.name_height + self.word_height + 5 * PADDING

    def chip_middle(self, chip: int) -> int:
        """How far below the top of a card the middle of its chip is, however long its own name."""
        return 3 * PADDING + self.name_height + chip // 2

    def height(self, chip: int) -> int:
        """What all rows need with chips of this height."""
        return self.rows * (self.text_height + chip) + GAP * (self.rows - 1)

    def chip_for(self, height: int) -> int:
        """The largest chip for which the rows need no more than this, and never one that the back row cannot read."""
        least = self.least_chip
        spare = (height - self.height(least)) // self.rows
        return max(least, min(least + spare, round(_LARGEST_CHIP * self.scale), round(self.card_width * 0.62)))


def chosen_size(
    names: Sequence[str], words: Iterable[str], width: int, height: int, scale: float
) -> tuple[CardSize, bool]:
    """The best size of the cards for this much room, and whether they fit; if not, as small as can still be read.

    Args:
        names: the roles.
        words: what stands under the chips.
        width: of the whole row.
        height: of all rows.
        scale: how much larger than on a small wall all is written.
    """
    texts = tuple(sorted(words))
    sizes = [size for size in _sizes(tuple(names), texts, width, scale) if size.widest_word <= size.inner_width]
    fewest = ceil(len(names) / MOST_IN_A_ROW)
    sizes = sizes or [_size(tuple(names), texts, width, fewest, SMALLEST, NAME_LINES[-1], scale)]
    fitting = [size for size in sizes if size.height(size.least_chip) <= height]
    return fitting[0] if fitting else min(sizes, key=lambda one: one.height(one.least_chip)), bool(fitting)


def _sizes(names: tuple[str, ...], words: tuple[str, ...], width: int, scale: float) -> Iterator[CardSize]:
    """What could be chosen, the best first: one row before two, large words before small ones."""
    rows = ceil(len(names) / MOST_IN_A_ROW)
    return (
        _size(names, words, width, rows + more, points, lines, scale)
        for lines in NAME_LINES
        for more, sizes in ((0, _LARGE), (1, _LARGE), (0, _LITTLE))
        for points in sizes
    )


@lru_cache(maxsize=512)
def _size(  # noqa: PLR0913, PLR0917 - what decides, and what is tried
    names: tuple[str, ...],
    words: tuple[str, ...],
    width: int,
    rows: int,
    points: float,
    lines: int,
    scale: float,
) -> CardSize:
    """`points` are those on a small wall."""
    points *= scale
    in_a_row = ceil(len(names) / rows)
    card_width = (width - GAP * (in_a_row - 1)) // in_a_row
    inner = card_width - 2 * PADDING
    bold, plain = QFontMetrics(wall_font(points, bold=True)), QFontMetrics(wall_font(points))
    in_names = (bold.horizontalAdvance(word) for name in names for word in name.split())
    in_words = (plain.horizontalAdvance(word) for text in words for word in text.split())
    line = bold.lineSpacing()
    return CardSize(
        rows=rows,
        in_a_row=in_a_row,
        card_width=card_width,
        points=points,
        lines=lines,
        name_height=line * max(len(cut_lines(name, bold, inner, lines)) for name in names),
        word_height=line * max(len(wrapped(text, plain, inner)) for text in words),
        widest_word=max(*in_names, *in_words),
        scale=scale,
    )
