"""A laptop with a projector beside it: the wall goes to the projector, and the laptop keeps the matrix."""

import json
import os
import subprocess
import sys
from pathlib import Path

_SCREENS = [
    {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768},
    {"name": "projector", "x": 1366, "y": 0, "width": 1920, "height": 1080},
]
_STEPS = """
import os, sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from raci_planner.desktop.app import ask_by_dialogue, made_app
from raci_planner.desktop.desk import Desk
from raci_planner.desktop.own_folders import OwnFolders
from raci_planner.storage.places import Places

home = Path(sys.argv[1])
app = made_app()
desk = Desk(app, Places(work=home / "work"), OwnFolders(settings=home / "settings", log=home / "log"), ask_by_dialogue)
window = desk.begin("sample")
wall = window.menus.wall


def where():
    print(wall.window.screen().name(), wall.window.geometry().topLeft().x(), window.screen().name())


window.menus.actions["workshop"].trigger()
where()
wall.window.close()
wall.begin_here(QGuiApplication.screens()[0])
where()
wall.window.close()
window.menus.actions["workshop_here"].trigger()
where()
window.session.document.discard()
sys.stdout.flush()
os._exit(0)
"""


def test_the_wall_goes_to_the_projector_unless_it_was_sent_elsewhere(tmp_path: Path) -> None:
    screens = tmp_path / "screens.json"
    defaults = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screens.write_text(json.dumps({"screens": [one | defaults for one in _SCREENS]}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", _STEPS, tmp_path],
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.splitlines() == ["projector 1366 laptop", "laptop 0 laptop", "laptop 0 laptop"]
