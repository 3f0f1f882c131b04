"""The parts that workbooks and spreadsheets are packed from, for tests that build odd ones."""

import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
ROWS = (
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Task</t></is></c><c r="B1" t="inlineStr"><is><t>PO</t></is></c>'
    '<c r="C1" t="inlineStr"><is><t>PM</t></is></c></row>'
    '<row r="2"><c r="A2" t="inlineStr"><is><t>Plan</t></is></c><c r="B2" t="inlineStr"><is><t>A</t></is></c>'
    '<c r="C2" t="inlineStr"><is><t>R</t></is></c></row>'
)
"""A heading and one activity."""
SHEET = f'<worksheet xmlns="{MAIN}"><sheetData>'
SHEET_END = "</sheetData></worksheet>"

type Part = str | bytes | Iterable[bytes]


def relation(key: str, kind: str, target: str, mode: str = "") -> str:
    """A reference from one part to another."""
    return f'<Relationship Id="{key}" Type="{_OFFICE}/{kind}" Target="{target}"{mode}/>'


def relations(*entries: str) -> str:
    """A part with references."""
    return f'<Relationships xmlns="{_PACKAGE}">{"".join(entries)}</Relationships>'


def book(sheets: int = 1, more: str = "") -> str:
    """The part that names the sheets."""
    names = "".join(f'<sheet name="S{n}" sheetId="{n}" r:id="r1"/>' for n in range(1, sheets + 1))
    return f'<workbook xmlns="{MAIN}" xmlns:r="{_OFFICE}">{more}<sheets>{names}</sheets></workbook>'


def rows(content: str) -> str:
    """A worksheet with these rows."""
    return SHEET + content + SHEET_END


def one_row(*cells: str) -> str:
    """A worksheet with one row."""
    return rows(f"<row>{''.join(cells)}</row>")


def cell(place: str, inside: str, kind: str = "n") -> str:
    """A cell with a value."""
    return f'<c r="{place}" t="{kind}"><v>{inside}</v></c>'


def parts(sheet: Part = SHEET + ROWS + SHEET_END, **shared: Part) -> dict[str, Part]:
    """The parts of a workbook with one sheet; `shared` are its `styles` and `sharedStrings`, where it has any."""
    present = [relation(f"k{kind}", kind, f"{kind}.xml") for kind in shared]
    return {
        "_rels/.rels": relations(relation("r0", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": book(),
        "xl/_rels/workbook.xml.rels": relations(relation("r1", "worksheet", "worksheets/sheet1.xml"), *present),
        "xl/worksheets/sheet1.xml": sheet,
        **{f"xl/{kind}.xml": part for kind, part in shared.items()},
    }


def spreadsheet(content: str) -> str:
    """The content of an OpenDocument spreadsheet with one table."""
    return (
        '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>'
        f'<table:table table:name="S">{content}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )


def spreadsheet_row(*texts: str, row: str = "", cells: str = "") -> str:
    """A row of an OpenDocument table; `row` and `cells` are further attributes."""
    inside = "".join(f"<table:table-cell{cells}><text:p>{text}</text:p></table:table-cell>" for text in texts)
    return f"<table:table-row{row}>{inside}</table:table-row>"


def pack(path: Path, content: dict[str, Part]) -> None:
    """Write a package."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for name, part in content.items():
            with package.open(name, "w") as stream:
                for piece in _pieces(part):
                    stream.write(piece)


def repeated(before: str, piece: str, after: str, megabytes: int) -> Iterator[bytes]:
    """A large part, piece by piece."""
    block = piece.encode() * max(1, (1 << 20) // len(piece))
    yield before.encode()
    for _ in range((megabytes << 20) // len(block) + 1):
        yield block
    yield after.encode()


def _pieces(part: Part) -> Iterable[bytes]:
    if isinstance(part, str):
        return (part.encode(),)
    return (part,) if isinstance(part, bytes) else part
