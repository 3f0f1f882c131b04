"""The kinds of files that dialogues offer."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def plan_filter() -> str:
    """Plans of our own."""
    return translate("Files", "RACI plans (*.raci);;All files (*)")


def table_filter() -> str:
    """Tables that a plan can be read from."""
    return translate("Files", "Tables (*.xlsx *.xlsm *.ods *.csv *.tsv *.md *.html *.txt);;All files (*)")


def workbook_filter() -> str:
    """What a plan is exported to."""
    return translate("Files", "Excel workbooks (*.xlsx)")
