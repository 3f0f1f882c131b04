"""The plan on a screen, in Qt."""
