"""Writes what changed to a file: a workbook, a page, a note or a table, by the ending of its name."""

from datetime import date
from pathlib import Path

from raci_planner.domain.errors import Refusal
from raci_planner.language import say
from raci_planner.session.changes import Changes, change_list

ENDINGS = (".xlsx", ".html", ".md", ".csv")


def write_change_log(path: Path, changes: Changes, title: str, on: date) -> None:
    """Write the change log; `path` is as before if it cannot be written.

    Raises:
        Refusal: if no format goes with the ending.
        ForeignFormatError: if the file cannot be written.
    """
    log = change_list(changes)
    match path.suffix.casefold():
        case ".xlsx":
            from raci_planner.interchange.excel import write_list_workbook  # noqa: PLC0415 - brings openpyxl

            write_list_workbook(path, title, (log,), on)
        case ".html":
            from raci_planner.interchange.html_list import write_html_list  # noqa: PLC0415 - brings Jinja

            write_html_list(path, title, (log,), on)
        case ".md":
            from raci_planner.interchange.markdown_writer import write_markdown_list  # noqa: PLC0415 - one of four

            write_markdown_list(path, log)
        case ".csv":
            from raci_planner.interchange.csv_writer import write_csv_list  # noqa: PLC0415 - one of four

            write_csv_list(path, log)
        case ending:
            raise Refusal(
                say(
                    "A change log can be written as {endings}, not as {ending}.",
                    endings=", ".join(ENDINGS),
                    ending=ending or say("a file without an ending"),
                )
            )
