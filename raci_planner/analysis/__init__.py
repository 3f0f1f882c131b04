"""What is odd in a plan: rules over letters and documented boundaries."""
