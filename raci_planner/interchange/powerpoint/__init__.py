"""Slides for the steering meeting: summary, matrix and findings, as tables and texts that can be edited."""

from raci_planner.interchange.powerpoint.deck import write_slides

__all__ = ["write_slides"]
