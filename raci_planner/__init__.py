"""Map who does what, and see where product and project roles blur."""
