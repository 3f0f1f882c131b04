"""Two themes of our own, as colour tokens, a palette and a short style sheet.

Qt's `setColorScheme` does nothing where no platform theme is loaded, and Fusion's outlines stay below the 3:1 that
WCAG 1.4.11 asks for. So both themes are complete here; every ground and ink was measured against the others.
"""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from raci_planner.domain.schemes import Letter, LetterKind
from raci_planner.interchange.colours import LEAST_OUTLINE, LETTERS, contrast, ink_on

if TYPE_CHECKING:
    from raci_planner.analysis.findings import Severity

_HIGH = Qt.ContrastPreference.HighContrast
NOTE = 2
"""The place of notes among the colours of findings; the kinds themselves are loaded with the first plan."""


@dataclass(frozen=True, slots=True)
class ChipColours:
    """The colours of one letter's chip. `edge` is empty where the fill needs none."""

    fill: str
    ink: str
    edge: str = ""
    is_dashed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Colours by what they are for, as `#rrggbb`.

    `name` is the one of its folder of icons. `faint` is the ink of what is not available, `bar` the width in pixels
    of the bar beside an activity with a finding.
    """

    name: str
    base: str
    alternate: str
    window: str
    header: str
    text: str
    muted: str
    line: str
    edge: str
    faint: str
    accent: str
    on_accent: str
    selection: str
    severities: tuple[str, str, str]
    tints: tuple[str, str, str]
    fine: str
    chips: dict[LetterKind, ChipColours]
    bar: int = 4

    def severity(self, severity: "Severity") -> QColor:
        """The ink of a kind of finding: always beside its icon and its word, never alone."""
        return QColor(self.severities[severity])

    def tint(self, severity: "Severity") -> QColor:
        """The ground of a finding's card."""
        return QColor(self.tints[severity])

    def chip(self, letter: Letter) -> ChipColours:
        """The colours of a letter: its own in every theme, with an ink that can be read on them, or its kind's."""
        if not letter.colour:
            return self.chips[letter.kind]
        fill = letter.colour.removeprefix("#")
        ink = f"#{ink_on(fill)}"
        has_ring = letter.kind is LetterKind.ACCOUNTABLE
        needs_edge = contrast(fill, self.base.removeprefix("#")) < LEAST_OUTLINE
        return ChipColours(letter.colour, ink, ink if has_ring else self.edge if needs_edge else "")


LIGHT = Theme(
    name="light",
    base="#ffffff",
    alternate="#f7f9fb",
    window="#f2f5f8",
    header="#e6ecf2",
    text="#16202b",
    muted="#4e5d6c",
    line="#c8d1da",
    edge="#6f7e8d",
    faint="#6f7e8d",
    accent="#0f6e3c",
    on_accent="#ffffff",
    selection="#dcefe4",
    severities=("#b3261e", "#855300", "#0b5a8f"),
    tints=("#fdecea", "#fff3d6", "#e6f2fa"),
    fine="#0f6e3c",
    chips={
        kind: ChipColours(f"#{one.fill}", f"#{one.ink}", f"#{one.edge}" if one.edge else "", is_dashed=one.is_dashed)
        for kind, one in LETTERS.items()
    },
)

DARK = Theme(
    name="dark",
    base="#171c22",
    alternate="#1c222a",
    window="#11151a",
    header="#252d37",
    text="#e8edf2",
    muted="#a9b6c3",
    line="#38434f",
    edge="#7f8e9d",
    faint="#7f8e9d",
    accent="#62d394",
    on_accent="#08210f",
    selection="#1f3d2d",
    severities=("#ff8a80", "#f2b84b", "#7cc4f5"),
    tints=("#3a1b1a", "#38290e", "#112a3a"),
    fine="#62d394",
    chips={
        LetterKind.ACCOUNTABLE: ChipColours("#f8ced9", "#2e0716", "#2e0716"),
        LetterKind.RESPONSIBLE: ChipColours("#6daaf8", "#05182e"),
        LetterKind.SUPPORTING: ChipColours("#2f5a48", "#e3f5ec", "#6fae91"),
        LetterKind.CONSULTED: ChipColours("#b47308", "#140c00", "#e0a94a"),
        LetterKind.INFORMED: ChipColours("#323a44", "#e8edf2", "#7f8e9d", is_dashed=True),
        LetterKind.VERIFYING: ChipColours("#463c73", "#eae4ff", "#9a8bd8"),
        LetterKind.SIGNING: ChipColours("#b3a4f0", "#160c3a"),
        LetterKind.OMITTED: ChipColours("#171c22", "#a9b6c3", "#7f8e9d", is_dashed=True),
    },
)

PROJECTOR = replace(
    LIGHT,
    muted="#3a4652",
    accent="#0a5630",
    severities=("#8c1a13", "#653f00", "#084a77"),
    fine="#0a5630",
    chips=LIGHT.chips
    | {
        LetterKind.ACCOUNTABLE: ChipColours("#3a0f20", "#ffffff", "#ffffff"),
        LetterKind.RESPONSIBLE: ChipColours("#0b4f96", "#ffffff"),
        LetterKind.CONSULTED: ChipColours("#f2ae12", "#1c1300", "#8a5a00"),
        LetterKind.INFORMED: ChipColours("#f4f7fa", "#16202b", "#6f7e8d", is_dashed=True),
        LetterKind.SIGNING: ChipColours("#483a82", "#ffffff"),
        LetterKind.OMITTED: ChipColours("#ffffff", "#3a4652", "#6f7e8d", is_dashed=True),
    },
)
"""For the wall: light, for projectors wash out dark grounds, and 7:1 or better for all that is read."""

THEMES = {theme.name: theme for theme in (LIGHT, DARK)}

BASE_POINTS = 10.0
"""Fusion on Linux falls to 9 pt, which is small on a laptop and tiny on a wall."""


def theme_for(choice: str, contrast: str = "system") -> Theme:
    """The theme of this name; for any other word, such as "system", the one that suits the desktop.

    Args:
        choice: "light", "dark" or "system".
        contrast: "high", "usual" or "system", which follows what the desktop asks of all programs.
    """
    hints = QGuiApplication.styleHints()
    theme = THEMES.get(choice) or (DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT)
    is_high = contrast == "high" or (contrast == "system" and hints.accessibility().contrastPreference() == _HIGH)
    return in_high_contrast(theme) if is_high else theme


def in_high_contrast(theme: Theme) -> Theme:
    """The theme for eyes that need it plainer: outlines in the ink of words, no tints, wide bars."""
    chips = {
        kind: chip if kind is LetterKind.ACCOUNTABLE else replace(chip, edge=theme.text)
        for kind, chip in theme.chips.items()
    }
    return replace(
        theme,
        alternate=theme.base,
        window=theme.base,
        muted=theme.text,
        line=theme.muted,
        edge=theme.text,
        tints=(theme.base, theme.base, theme.base),
        chips=chips,
        bar=6,
    )


def scaled_font(factor: float, *, bold: bool = False) -> QFont:
    """The application's font at `factor` times its size."""
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setBold(bold)
    return font


def palette(theme: Theme) -> QPalette:
    """The theme as a palette for Fusion."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: theme.window,
        roles.WindowText: theme.text,
        roles.Base: theme.base,
        roles.AlternateBase: theme.alternate,
        roles.ToolTipBase: theme.base,
        roles.ToolTipText: theme.text,
        roles.PlaceholderText: theme.muted,
        roles.Text: theme.text,
        roles.Button: theme.header,
        roles.ButtonText: theme.text,
        roles.BrightText: theme.on_accent,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.on_accent,
        roles.Accent: theme.accent,
        roles.Link: theme.severities[NOTE],
        roles.LinkVisited: theme.severities[NOTE],
        roles.Mid: theme.line,
        roles.Dark: theme.edge,
        roles.Light: theme.base,
        roles.Shadow: theme.edge,
    }
    result = QPalette()
    for role, colour in colours.items():
        result.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.faint))
    return result
