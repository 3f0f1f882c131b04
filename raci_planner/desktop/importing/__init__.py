"""Tables of other programs on their way into a plan, with every doubt shown first."""
