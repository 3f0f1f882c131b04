"""Silent ballots: opening them, voting on a laptop that goes round, files, and what comes out."""
