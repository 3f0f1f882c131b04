"""Everything that can be done, as one table, and the Qt actions made of it."""
