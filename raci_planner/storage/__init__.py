"""The document file: one SQLite database per plan."""
