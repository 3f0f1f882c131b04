"""One open document: the single door through which a plan changes."""
