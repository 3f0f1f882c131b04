"""Icons in the colours of the theme: line drawings (Lucide, ISC licence) that Qt paints when they are needed.

`resources/icons/tint.py` makes the coloured files from the plain ones.
"""

from PySide6.QtGui import QIcon

from raci_planner.assets import resource
from raci_planner.desktop.theme import Theme


def icon(name: str, theme: Theme) -> QIcon:
    """The icon of this name in the theme's text colour, paler where its action is not available."""
    folder = resource("icons", theme.name)
    result = QIcon(str(folder / f"{name}.svg"))
    result.addFile(str(folder / f"{name}-unavailable.svg"), mode=QIcon.Mode.Disabled)
    return result
