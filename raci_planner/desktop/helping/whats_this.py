"""What is this? A few sentences for each panel, shown where Shift+F1 points."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


def explain_panels(window: QWidget) -> None:
    """Give the panels of a plan's window their explanations; only words of our own, never a plan's."""
    for name, words in _explanations().items():
        for widget in window.findChildren(QWidget, name):
            widget.setWhatsThis(words)


def _explanations() -> dict[str, str]:
    """The words by the names of the widgets."""
    return {
        "matrixView": translate(
            "WhatsThis",
            "The matrix: a line for each activity, a column for each role. Type R, A, C or I in a cell; with Shift, "
            "the letter is added. The mark at the start of a line is the most pressing thing to say about it.",
        ),
        "loadFooter": translate(
            "WhatsThis", "How many letters each role has, and how much of the work that is compared with the others."
        ),
        "filterBar": translate(
            "WhatsThis",
            "Shows only some activities: by a part of their name, by a role and a letter, with findings, or those that "
            "nobody is accountable for. Escape shows all again.",
        ),
        "findingsPanel": translate(
            "WhatsThis",
            "What is worth a question to the team. A conflict comes first, then what to check, then notes. Each card "
            "says why, offers ways out, and can be accepted as it is, with a reason.",
        ),
        "inspectorPanel": translate(
            "WhatsThis",
            "What is known of the current activity or role: the documented duty it was taken for, who is usually "
            "accountable for that and who is not, where that is written, and your note.",
        ),
        "toolbar": translate(
            "WhatsThis",
            "Letters for the selected cells, adding, looking, a field that finds names; Ctrl+K finds all.",
        ),
        "findingCounter": translate("WhatsThis", "How many findings there are. A press shows them."),
        "savedState": translate(
            "WhatsThis",
            "Whether every change is in your plan's file yet. Each one is kept safe at once, also before that.",
        ),
        "tipStrip": translate("WhatsThis", "A tip. It comes once; Help ▸ Show tips again brings all of them back."),
        "banner": translate("WhatsThis", "Something to know of this plan's file, and what can be done about it."),
    }
