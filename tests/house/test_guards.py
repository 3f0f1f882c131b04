"""The guards that watch every test can fail."""

import pickle
import socket
from datetime import date

import guards
import pytest


def test_a_connection_and_a_foreign_object_are_seen() -> None:
    with socket.socket() as connection, pytest.raises(OSError, match=r"refused|unreachable|Invalid"):
        connection.connect(("127.0.0.1", 9))
    assert pickle.loads(pickle.dumps(date(2026, 11, 24))) == date(2026, 11, 24)
    assert [line.split()[0] for line in guards.seen] == ["socket.connect", "pickle.find_class"]
    guards.seen.clear()
