"""Finds responsibility matrices in foreign tables and reads them, with every doubt and every guess told."""

from raci_planner.interchange.recognition.draft import DraftTable
from raci_planner.interchange.recognition.layout import Layout, LayoutKind
from raci_planner.interchange.recognition.letter_system import LetterSystem, Meaning
from raci_planner.interchange.recognition.recognise import (
    layout_with_header,
    nothing_found,
    recognise,
    recognise_all,
    recognise_as,
)

__all__ = [
    "DraftTable",
    "Layout",
    "LayoutKind",
    "LetterSystem",
    "Meaning",
    "layout_with_header",
    "nothing_found",
    "recognise",
    "recognise_all",
    "recognise_as",
]
