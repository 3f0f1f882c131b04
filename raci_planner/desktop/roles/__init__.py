"""Roles, the sides they stand on, and the people who hold them."""
