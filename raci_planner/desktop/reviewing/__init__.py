"""The review of a plan, walked matter by matter beside the matrix."""
