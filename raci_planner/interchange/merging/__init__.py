"""Brings a table into a plan that is filled already: what differs, and what a person accepts of it."""

from raci_planner.interchange.merging.comparing import compare
from raci_planner.interchange.merging.proposals import Comparison, Proposal, ProposalKind

__all__ = ["Comparison", "Proposal", "ProposalKind", "compare"]
