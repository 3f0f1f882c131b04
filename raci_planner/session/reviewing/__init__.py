"""The review of a plan: what to look at again, matter by matter, and what came of it."""
