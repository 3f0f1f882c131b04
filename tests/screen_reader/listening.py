"""What a program says to a screen reader, a line each as JSON, until its input ends; for the system's Python.

/usr/bin/python3 listening.py PROGRAM
"""

import json
import sys
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - only there once the version is required

_FOCUS = "object:state-changed:focused"
_NAME = "object:property-change:accessible-name"
_ANNOUNCEMENT = "object:announcement"
_A_MOMENT = 1000
"""Milliseconds in which a busy computer says the last of it."""


def _told(kind: str, *words: str) -> None:
    print(json.dumps([kind, *words]), flush=True)


def _hear(event: Any) -> None:
    source = event.source
    if source is None or source.get_application().get_name() != sys.argv[1]:
        return
    if event.type.startswith(_ANNOUNCEMENT):
        _told("announced", str(event.any_data))
    elif event.type == _NAME:
        if source.get_state_set().contains(Atspi.StateType.FOCUSED):
            _told("renamed", source.get_name())
    elif event.detail1:
        _told("focus", source.get_name())


def main() -> None:
    """Listen."""
    listener = Atspi.EventListener.new(_hear)
    for kind in (_FOCUS, _NAME, _ANNOUNCEMENT):
        listener.register(kind)
    loop = GLib.MainLoop()

    def end_soon(*_: Any) -> bool:
        GLib.timeout_add(_A_MOMENT, loop.quit)
        return False

    GLib.io_add_watch(sys.stdin.fileno(), GLib.IO_HUP, end_soon)
    _told("ready")
    loop.run()


if __name__ == "__main__":
    main()
