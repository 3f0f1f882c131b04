"""Workbooks made to take the machine of whoever opens them, and odd ones that must be read; built, never stored."""

import io
import random
import re
import struct
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from package_parts import (
    MAIN,
    ROWS,
    SHEET,
    SHEET_END,
    Part,
    book,
    cell,
    one_row,
    pack,
    parts,
    relation,
    relations,
    repeated,
    rows,
    spreadsheet,
    spreadsheet_row,
)

type Build = Callable[[Path], None]

_STYLES = f'<styleSheet xmlns="{MAIN}"><cellXfs>'
_STYLES_END = "</cellXfs></styleSheet>"
_LAUGHS = '<!ENTITY a "ha">' + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))


def _noise(megabytes: int) -> str:
    return "".join(random.Random(1).choices("abcdefghijklmnopqrstuvwxyz ", k=megabytes << 20))


def _of(content: dict[str, Part]) -> Build:
    return lambda path: pack(path, content)


def _large(before: str, piece: str, after: str, megabytes: int) -> Build:
    return lambda path: pack(path, parts(repeated(before, piece, after, megabytes)))


def _noisy(before: str, after: str) -> Build:
    return lambda path: pack(path, parts(f"{SHEET}{before}{_noise(8)}{after}{SHEET_END}"))


def _raw(content: bytes) -> Build:
    def build(path: Path) -> None:
        path.write_bytes(content)

    return build


def _changed(change: Callable[[bytes], bytes]) -> Build:
    def build(path: Path) -> None:
        pack(path, parts())
        path.write_bytes(change(path.read_bytes()))

    return build


def _with(name: str, part: Part) -> Build:
    return _of({**parts(), name: part})


def _lying_about_sizes(content: bytes) -> bytes:
    place = content.rfind(b"PK\x01\x02")
    return content[: place + 24] + struct.pack("<L", 50) + content[place + 28 :]


def _with_password(content: bytes) -> bytes:
    place = content.find(b"PK\x01\x02")
    return content[: place + 8] + b"\x01\x00" + content[place + 10 :]


def _a_part_twice(content: bytes) -> bytes:
    """The name of a part written over that of another of the same length, in both places where it stands."""
    return content.replace(b"xl/worksheets/sheet2.xml", b"xl/worksheets/sheet1.xml")


def _declaring(declarations: str, text: str) -> Build:
    return _of(parts(f"<!DOCTYPE worksheet [{declarations}]>{one_row(cell('A1', text, 'str'))}"))


def _two_sheets(path: Path) -> None:
    pack(path, {**parts(), "xl/worksheets/sheet2.xml": rows(ROWS)})
    path.write_bytes(_a_part_twice(path.read_bytes()))


_MERGE_ALL = f'{SHEET}{ROWS}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>'
_MANY_MERGES = "".join(f'<mergeCell ref="A{n}:B{n}"/>' for n in range(1, 60_000))
_MANY_NAMES = "".join(f'<definedName name="n{n}">S!A{n}</definedName>' for n in range(100_000))
_ELSEWHERE = relations(relation("r1", "worksheet", "file:///etc/passwd", ' TargetMode="External"'))

REFUSED: Mapping[str, tuple[Build, str]] = {
    "rows-160-mb.xlsx": (_large(SHEET, ROWS, SHEET_END, 160), "unpacked"),
    "one-cell-of-90-mb.xlsx": (
        _large(SHEET + "<row><c><v>", "a" * 999, "</v></c></row>" + SHEET_END, 90),
        "packed more",
    ),
    "two-million-styles.xlsx": (
        lambda path: pack(path, parts(styles=repeated(_STYLES, "<xf/>", _STYLES_END, 12))),
        "a part of",
    ),
    "many-styles.xlsx": (_of(parts(styles=_STYLES + "<xf/>" * 80_000 + _STYLES_END)), "cell styles"),
    "ten-million-texts.xlsx": (
        lambda path: pack(path, parts(sharedStrings=repeated(f'<sst xmlns="{MAIN}">', "<si/>", "</sst>", 50))),
        "a part of",
    ),
    "twenty-thousand-sheets.xlsx": (_with("xl/workbook.xml", book(20_000)), "sheets"),
    "many-names.xlsx": (
        _with("xl/workbook.xml", book(more=f"<definedNames>{_MANY_NAMES}</definedNames>")),
        "a part of",
    ),
    "billion-laughs.xlsx": (_declaring(_LAUGHS, "&j;"), "declares entities"),
    "quadratic.xlsx": (_declaring(f'<!ENTITY a "{"a" * 60_000}">', "&a;" * 500), "declares entities"),
    "other-file.xlsx": (_declaring('<!ENTITY a SYSTEM "file:///etc/passwd">', "&a;"), "declares entities"),
    "other-host.xlsx": (
        _of(parts(f'<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">{rows(ROWS)}')),
        "declares entities",
    ),
    "laughs-in-texts.xlsx": (
        _of(parts(sharedStrings=f"<!DOCTYPE sst [{_LAUGHS}]><sst><si><t>&j;</t></si></sst>")),
        "declares entities",
    ),
    "laughs-in-relations.xlsx": (_with("_rels/.rels", f"<!DOCTYPE a [{_LAUGHS}]><a>&j;</a>"), "declares entities"),
    "nested.xlsx": (_of(parts(SHEET + "<a>" * 50_000 + "</a>" * 50_000 + SHEET_END)), "nested"),
    "one-tag-of-megabytes.xlsx": (_noisy('<row a="', '"/>'), "tag of megabytes"),
    "one-comment-of-megabytes.xlsx": (_noisy("<!--", "-->"), "tag of megabytes"),
    "a-part-twice.xlsx": (_two_sheets, "twice"),
    "too-many-parts.xlsx": (_of({**parts(), **{f"p{n}": b"" for n in range(2_500)}}), "parts"),
    "endless-directory.xlsx": (_of({**parts(), **{f"{'p' * 900}{n}": b"" for n in range(2_500)}}), "parts"),
    "password.xlsx": (_changed(_with_password), "password"),
    "encrypted.xlsx": (_raw(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000)), "password"),
    "text.xlsx": (_raw(b"Task,PO,PM\nPlan,A,R\n"), "not what its name says"),
    "empty.xlsx": (_raw(b""), "empty"),
    "cut-off.xlsx": (_changed(lambda content: content[: len(content) // 2]), "cut off"),
    "random.xlsx": (_raw(b"PK\x03\x04" + random.Random(7).randbytes(50_000)), "damaged"),
    "lying-sizes.xlsx": (_changed(_lying_about_sizes), "damaged"),
    "no-book.xlsx": (_of({"a.txt": "nothing"}), "lacks its part"),
    "no-sheet.xlsx": (_of({name: part for name, part in parts().items() if "sheet1" not in name}), "lacks its part"),
    "binary.xlsx": (
        _of({"_rels/.rels": relations(relation("r0", "officeDocument", "x/book.bin")), "x/book.bin": b"\x00"}),
        "xlsb",
    ),
    "sheet-above.xlsx": (
        _with("xl/_rels/workbook.xml.rels", relations(relation("r1", "worksheet", "../../../etc/passwd"))),
        "lacks its part",
    ),
    "endless-rows.xlsx": (_of(parts(rows("<row><c><v>1</v></c></row>" * 21_000))), "rows"),
    "other-encoding.xlsx": (_of(parts(f'<?xml version="1.0" encoding="rot13"?>{rows(ROWS)}')), "damaged"),
    "no-xml.xlsx": (_of(parts("not xml at all")), "damaged"),
    "rows-repeated.ods": (
        _of({"content.xml": spreadsheet(spreadsheet_row("A", row=' table:number-rows-repeated="1048576"'))}),
        "rows",
    ),
    "laughs.ods": (_of({"content.xml": f"<!DOCTYPE a [{_LAUGHS}]><a>&j;</a>"}), "declares entities"),
    "password.ods": (
        _of({"content.xml": "secret", "META-INF/manifest.xml": "<manifest><encryption-data/></manifest>"}),
        "password",
    ),
}
"""Files that are refused, each with words of its reason."""

READ: Mapping[str, Build] = {
    "one-cell-of-noise.xlsx": _of(parts(one_row(cell("A1", _noise(3), "str")))),
    "texts-that-are-not-there.xlsx": _of(parts(one_row(cell("A1", "99", "s")))),
    "one-merge-over-everything.xlsx": _of(parts(_MERGE_ALL)),
    "many-merges.xlsx": _of(parts(f"{SHEET}{ROWS}</sheetData><mergeCells>{_MANY_MERGES}</mergeCells></worksheet>")),
    "the-last-cell.xlsx": _of(parts(rows(f'{ROWS}<row r="1048576">{cell("XFD1048576", "1")}</row>'))),
    "rows-beyond-counting.xlsx": _of(parts(rows(f'<row r="{9**40}">{cell("A1", "1")}</row>'))),
    "odd-places.xlsx": _of(parts(one_row(cell("ÄÖ0", "1"), cell("", "2"), cell("7", "3")))),
    "odd-numbers.xlsx": _of(parts(one_row(*(cell("A1", n) for n in ("nan", "inf", "-1e999", "1e308", "", "x"))))),
    "sheet-elsewhere.xlsx": _with("xl/_rels/workbook.xml.rels", _ELSEWHERE),
    "wide.xlsx": _of(parts(one_row('<c t="str"><v>A</v></c>' * 5_000))),
    "utf-16.xlsx": _of(parts(f'<?xml version="1.0" encoding="UTF-16"?>{rows(ROWS)}'.encode("utf-16"))),
    "macros.xlsm": _with("xl/vbaProject.bin", b"\x00" * 1_000),
    "cells-repeated.ods": _of(
        {"content.xml": spreadsheet(spreadsheet_row("A", cells=' table:number-columns-repeated="16384"'))}
    ),
    "span-over-everything.ods": _of(
        {"content.xml": spreadsheet(spreadsheet_row("A", cells=' table:number-rows-spanned="1048576"'))}
    ),
}
"""Odd files that are read, with a word on what is left out."""


def mutated(content: bytes, luck: random.Random) -> bytes:
    """A workbook with a few bytes of its package, or of one of its parts, changed, lost, doubled or put in."""
    if luck.random() < 0.3:
        return _broken(content, luck)
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as package, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        names = package.namelist()
        chosen = luck.choice([name for name in names if name.endswith((".xml", ".rels"))])
        for name in names:
            part = package.read(name)
            copy.writestr(name, _damaged(part, luck) if name == chosen else part)
    return target.getvalue()


def _broken(content: bytes, luck: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(luck.randint(1, 8)):
        changed[luck.randrange(len(changed))] = luck.randrange(256)
    return bytes(changed[: luck.randrange(len(changed))] if luck.random() < 0.2 else changed)


def _damaged(part: bytes, luck: random.Random) -> bytes:
    """A part with pieces that are likely to matter exchanged: numbers, places, kinds, tags."""
    text = part.decode(errors="replace")
    for _ in range(luck.randint(1, 5)):
        start = luck.randrange(len(text) + 1)
        end = min(len(text), start + luck.randint(0, 40))
        match luck.randrange(4):
            case 0:
                text = text[:start] + text[end:]
            case 1:
                text = text[:end] + text[start:]
            case 2:
                text = text[:start] + luck.choice(_ODDITIES) + text[end:]
            case _:
                numbers = list(re.finditer(r"\d+", text))
                if numbers:
                    number = luck.choice(numbers)
                    text = text[: number.start()] + luck.choice(_NUMBERS) + text[number.end() :]
    return text.encode(errors="replace")


_ODDITIES = ("<row>", "</row>", "<c>", "</c>", "<v>", "&#0;", "&x;", "\x00", "<!DOCTYPE a>", '"', "<", "]]>", " " * 99)
_NUMBERS = ("0", "-1", "1048577", "99999999999999999999", "1e400", "NaN", "", "²", "٣", "0x7f")
