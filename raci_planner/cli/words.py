"""Words that several commands print."""


def plural(count: int, one: str, many: str) -> str:
    """A count with its word, such as "1 activity" and "2 activities"."""
    return f"{count} {one if count == 1 else many}"
