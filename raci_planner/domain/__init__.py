"""What a plan is: records, commands, edits and their history, in plain Python."""
