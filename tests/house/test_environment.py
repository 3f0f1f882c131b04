"""Versions below which the program has known faults."""

import sys

import openpyxl
import PySide6


def test_python_is_new_enough_for_qt() -> None:
    """PySide6 6.12 on Python 3.11 drops a reference to None at every call and ends the process."""
    assert sys.version_info >= (3, 12)


def test_qt_is_new_enough_for_foreign_data() -> None:
    """PySide6 before 6.12 unpickles foreign drag-and-drop, clipboard and settings data: it runs their code."""
    assert PySide6.__version_info__[:2] >= (6, 12)


def test_workbooks_are_read_by_a_parser_that_refuses_entity_bombs() -> None:
    assert openpyxl.DEFUSEDXML
