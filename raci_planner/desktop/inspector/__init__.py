"""What is known of the current activity or role, and why."""
