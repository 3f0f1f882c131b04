"""The letters of a plan: another scheme, or letters of its own."""
