"""Painting needs fonts, and fonts need an application; it has no screen here."""

import pytest
from PySide6.QtCore import QCoreApplication


@pytest.fixture(autouse=True)
def _application(qapp: QCoreApplication) -> QCoreApplication:
    return qapp
