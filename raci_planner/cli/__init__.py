"""The same plans without a window."""
