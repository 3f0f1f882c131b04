"""Reads foreign files into plain sheets: bounded, as a stream, and with a word on everything left out."""

from raci_planner.interchange.reading.source import READABLE, read_pasted, read_sheets
from raci_planner.interchange.reading.text import TextKind

__all__ = ["READABLE", "TextKind", "read_pasted", "read_sheets"]
