"""The formats in the words of the window: what each is called, and what it is for."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def format_words() -> dict[str, tuple[str, str]]:
    """Name and use of each format by its key, those that are wanted most often first."""
    return {
        "xlsx": (
            translate("Formats", "Excel workbook"),
            translate("Formats", "Matrix, findings and duties. It checks itself, and comes back with its changes."),
        ),
        "pdf": (
            translate("Formats", "PDF"),
            translate("Formats", "Pages to print or mail: the matrix with its heads on every page, then the findings."),
        ),
        "pptx": (
            translate("Formats", "PowerPoint slides"),
            translate("Formats", "Summary, matrix and findings for the steering meeting, as tables you can edit."),
        ),
        "png": (
            translate("Formats", "PNG picture"),
            translate("Formats", "The matrix as a picture for slides and mails."),
        ),
        "svg": (
            translate("Formats", "SVG picture"),
            translate("Formats", "The matrix as a drawing that stays sharp at any size."),
        ),
        "html": (
            translate("Formats", "HTML report"),
            translate("Formats", "One page for any browser, offline: sortable, with every finding and its question."),
        ),
        "md": (
            translate("Formats", "Markdown"),
            translate("Formats", "For wikis and pull requests."),
        ),
        "csv": (
            translate("Formats", "CSV table"),
            translate("Formats", "The matrix alone, for other programs."),
        ),
    }
