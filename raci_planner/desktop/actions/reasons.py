"""Why something cannot be done at this moment, in words that say what would help."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def reason(lacking: str) -> str:
    """The words for a field of `Situation` that stands in the way; empty for none."""
    words = {
        "is_read_only": translate("Reasons", "This plan can only be read"),
        "can_undo": translate("Reasons", "There is nothing to take back"),
        "can_redo": translate("Reasons", "There is nothing to do again"),
        "has_cells": translate("Reasons", "Choose a cell of a role first"),
        "has_activity": translate("Reasons", "Choose an activity first"),
        "has_activities": translate("Reasons", "There is no activity yet"),
        "has_section": translate("Reasons", "Choose a section first"),
        "has_role": translate("Reasons", "Choose a role first"),
        "has_ballots": translate("Reasons", "Open silent ballots first"),
        "has_closed_ballots": translate("Reasons", "No ballots are being taken now"),
        "has_findings": translate("Reasons", "There is nothing to talk about"),
        "has_finding": translate("Reasons", "Nothing is odd here"),
        "has_layers": translate("Reasons", "This plan has one layer only"),
        "is_comparing": translate("Reasons", "Compare two plans first"),
    }
    return words.get(lacking, translate("Reasons", "Not possible here") if lacking else "")
