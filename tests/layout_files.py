"""Writes drawn tables into real files, as the programs do in which people keep them."""

import csv
import io
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

import openpyxl
from drawn_layouts import Cells, Page
from package_parts import pack, spreadsheet

from raci_planner.interchange.sheet import Merge


def sheet_rows(page: Page) -> tuple[list[Cells], list[Merge]]:
    """All lines of a page as they stand in one sheet, and what is merged there."""
    rows = [*page.above, *[()] * bool(page.above), *page.table, *[()] * bool(page.below), *page.below]
    shift = len(page.above) + bool(page.above)
    merges = [Merge(row=one.row + shift, column=one.column, height=one.height, width=one.width) for one in page.merges]
    return rows, merges


def write_workbook(pages: Sequence[Page], path: Path) -> None:
    """A sheet for each page."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for number, page in enumerate(pages, start=1):
        sheet = book.create_sheet(f"Part {number}")
        rows, merges = sheet_rows(page)
        for at, cells in enumerate(rows, start=1):
            for column, text in enumerate(cells, start=1):
                if text:
                    sheet.cell(at, column, int(text) if text.isdigit() else text)
        for one in merges:
            sheet.merge_cells(
                start_row=one.row + 1,
                start_column=one.column + 1,
                end_row=one.row + one.height,
                end_column=one.column + one.width,
            )
    book.save(path)


def write_stacked_workbook(pages: Sequence[Page], path: Path) -> None:
    """All pages one below the other on one sheet."""
    rows: list[Cells] = []
    merges: list[Merge] = []
    for page in pages:
        own, of_page = sheet_rows(page)
        shift = len(rows) + 2 * bool(rows)
        rows += [*[()] * (2 * bool(rows)), *own]
        merges += [Merge(row=one.row + shift, column=one.column, height=one.height, width=one.width) for one in of_page]
    write_workbook([Page(above=(), table=tuple(rows), below=(), merges=tuple(merges))], path)


def write_spreadsheet(pages: Sequence[Page], path: Path) -> None:
    """The first page as an OpenDocument spreadsheet."""
    rows, merges = sheet_rows(pages[0])
    spans = {(one.row, one.column): one for one in merges}
    content = []
    for at, cells in enumerate(rows):
        inside = []
        for column, text in enumerate(cells):
            one = spans.get((at, column))
            span = (
                f' table:number-rows-spanned="{one.height}" table:number-columns-spanned="{one.width}"' if one else ""
            )
            paragraph = f"<text:p>{escape(text)}</text:p>" if text else ""
            inside.append(f"<table:table-cell{span}>{paragraph}</table:table-cell>")
        content.append(f"<table:table-row>{''.join(inside)}</table:table-row>")
    pack(path, {"content.xml": spreadsheet("".join(content))})


def csv_writer(delimiter: str, encoding: str) -> Callable[[Sequence[Page], Path], None]:
    """The first page as delimited text, every line as long as the longest, as spreadsheet programs write them."""

    def write(pages: Sequence[Page], path: Path) -> None:
        rows, _ = sheet_rows(pages[0])
        width = max(map(len, rows))
        target = io.StringIO(newline="")
        csv.writer(target, delimiter=delimiter).writerows([*row, *[""] * (width - len(row))] for row in rows)
        path.write_bytes(target.getvalue().encode(encoding, errors="replace"))

    return write


def markdown_writer(*, has_outer_pipes: bool) -> Callable[[Sequence[Page], Path], None]:
    """All pages as Markdown, each under a heading of its own."""

    def write(pages: Sequence[Page], path: Path) -> None:
        lines: list[str] = []
        for number, page in enumerate(pages, start=1):
            lines += [f"## Part {number}", "", *(" – ".join(row) for row in page.above), ""]  # noqa: RUF001
            rows = [_markdown_line(row, has_outer_pipes=has_outer_pipes) for row in page.table]
            ruler = _markdown_line(["---"] * len(page.table[0]), has_outer_pipes=has_outer_pipes)
            lines += [rows[0], ruler, *rows[1:], "", *("- " + ": ".join(row) for row in page.below), ""]
        path.write_text("\n".join(lines), encoding="utf-8")

    return write


def _markdown_line(cells: Sequence[str], *, has_outer_pipes: bool) -> str:
    line = " | ".join(cell.replace("|", "\\|").replace("\n", "<br>") for cell in cells)
    return f"| {line} |" if has_outer_pipes else line


def confluence(text: str, span: str, *, is_head: bool) -> str:
    """A cell of a Confluence page."""
    tag = "th" if is_head else "td"
    return f'<{tag} class="confluence{tag.title()}"{span}><p data-local-id="x">{text}</p></{tag}>'


def notion(text: str, span: str, *, is_head: bool) -> str:
    """A cell of a page exported from Notion."""
    return f'<{"th" if is_head else "td"} class=""{span}>{text}</{"th" if is_head else "td"}>'


def word(text: str, span: str, *, is_head: bool) -> str:
    """A cell of a document saved by Word."""
    del is_head
    return (
        f"<td width=96 valign=top{span} style='border:solid windowtext 1.0pt'>\n<p class=MsoNormal><span lang=EN-GB>"
        f"{text}<o:p></o:p></span></p>\n  </td>"
    )


def html_writer(cell: Callable[..., str]) -> Callable[[Sequence[Page], Path], None]:
    """All pages as HTML tables with merged cells."""

    def write(pages: Sequence[Page], path: Path) -> None:
        parts = []
        for page in pages:
            parts += [f"<p>{escape(': '.join(row))}</p>" for row in page.above]
            parts.append(f"<table><tbody>{''.join(_html_rows(page, cell))}</tbody></table>")
            parts += [f"<p>{escape(': '.join(row))}</p>" for row in page.below]
        body = "\n".join(parts)
        path.write_text(f"<html><head><meta charset='utf-8'><title>x</title></head><body>{body}</body></html>")

    return write


def _html_rows(page: Page, cell: Callable[..., str]) -> Sequence[str]:
    spans = {(one.row, one.column): one for one in page.merges}
    covered = {
        (one.row + down, one.column + right)
        for one in page.merges
        for down in range(one.height)
        for right in range(one.width)
    } - set(spans)
    rows = []
    for at, cells in enumerate(page.table):
        inside = []
        for column, text in enumerate(cells):
            if (at, column) in covered:
                continue
            one = spans.get((at, column))
            span = f' rowspan="{one.height}" colspan="{one.width}"' if one else ""
            bold = (
                f"<strong>{escape(text[2:-2])}</strong>"
                if text.startswith("**") and text.endswith("**") and text.count("**") == 2
                else ""
            )
            inside.append(cell(bold or escape(text), span, is_head=at == 0))
        rows.append(f"<tr>{''.join(inside)}</tr>")
    return rows


WRITERS: dict[str, tuple[str, Callable[[Sequence[Page], Path], None]]] = {
    "Excel": (".xlsx", write_workbook),
    "Excel, stacked": (".xlsx", write_stacked_workbook),
    "LibreOffice": (".ods", write_spreadsheet),
    "CSV": (".csv", csv_writer(",", "utf-8")),
    "CSV of a German Excel": (".csv", csv_writer(";", "utf-8-sig")),
    "tabs in UTF-16": (".txt", csv_writer("\t", "utf-16")),
    "pipes": (".csv", csv_writer("|", "utf-8")),
    "Markdown": (".md", markdown_writer(has_outer_pipes=True)),
    "Markdown without outer pipes": (".md", markdown_writer(has_outer_pipes=False)),
    "Confluence": (".html", html_writer(confluence)),
    "Notion": (".html", html_writer(notion)),
    "Word": (".html", html_writer(word)),
}
"""The kinds of files, each with its ending and what writes it."""
MANY = ("Excel", "Markdown", "Markdown without outer pipes", "Confluence", "Notion", "Word")
"""The kinds of files that hold several tables."""
