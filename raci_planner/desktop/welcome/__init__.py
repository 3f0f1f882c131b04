"""The first window: begin, open, go on where one left off."""
