"""Two plans beside each other in the matrix, their changes in a list, and two copies brought together."""
