"""What the role documents say: duties, their sides, and how an activity's name is recognised."""
