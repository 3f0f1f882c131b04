"""Plans on their way to people without this program."""
