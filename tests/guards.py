"""What no test may see the program do: talk to a network, or run code that lies in data."""

import sys

NEVER = frozenset({"socket.connect", "socket.bind", "socket.getaddrinfo", "pickle.find_class"})
"""Audit events of Python."""
seen: list[str] = []
"""The events of the running test."""


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event in NEVER:
        seen.append(f"{event} {arguments}")


sys.addaudithook(_watch)
