"""The window of one plan: panels around the matrix, and what its actions do."""
