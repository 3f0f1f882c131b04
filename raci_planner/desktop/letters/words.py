"""What letters say, in a person's words, and the colours that are offered for them."""

from PySide6.QtCore import QCoreApplication

from raci_planner.domain.schemes import LetterKind

translate = QCoreApplication.translate


def kind_words() -> dict[LetterKind, str]:
    """Each kind of letter as what a role does."""
    return {
        LetterKind.ACCOUNTABLE: translate("Letters", "Answers for it"),
        LetterKind.RESPONSIBLE: translate("Letters", "Does the work"),
        LetterKind.SUPPORTING: translate("Letters", "Helps with the work"),
        LetterKind.CONSULTED: translate("Letters", "Is asked before"),
        LetterKind.INFORMED: translate("Letters", "Is told afterwards"),
        LetterKind.VERIFYING: translate("Letters", "Checks the result"),
        LetterKind.SIGNING: translate("Letters", "Signs it off"),
        LetterKind.OMITTED: translate("Letters", "Is left out on purpose"),
    }


def colour_words() -> dict[str, str]:
    """The colours that are offered, dark and light ones in turn, so that neighbours differ without colour as well."""
    return {
        "#7a1f3d": translate("Letters", "Burgundy"),
        "#f2a6a0": translate("Letters", "Coral"),
        "#b3261e": translate("Letters", "Red"),
        "#f5c04a": translate("Letters", "Amber"),
        "#8a4b08": translate("Letters", "Brown"),
        "#bfe0a8": translate("Letters", "Leaf"),
        "#0f6e3c": translate("Letters", "Green"),
        "#9fdcd4": translate("Letters", "Mint"),
        "#0b5a8f": translate("Letters", "Blue"),
        "#a9cdf5": translate("Letters", "Sky"),
        "#5b4a9c": translate("Letters", "Violet"),
        "#d9c8f2": translate("Letters", "Lilac"),
    }
