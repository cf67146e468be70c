"""Invented office files: made by libraries where there is one, else byte by byte."""

import io
import struct
import zlib
from collections.abc import Callable, Mapping, Sequence

import openpyxl
import pptx
from openpyxl.workbook import Workbook
from pptx.presentation import Presentation

from tests.unit.zip_support import zipped

_SECTOR = 512
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def make_xlsx(build: Callable[[Workbook], None]) -> bytes:
    """A workbook that ``build`` fills; formulas have no stored results."""
    book = openpyxl.Workbook()
    build(book)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def make_pptx(build: Callable[[Presentation], None]) -> bytes:
    """A presentation that ``build`` fills."""
    show = pptx.Presentation()
    build(show)
    buffer = io.BytesIO()
    show.save(buffer)
    return buffer.getvalue()


def raw_xlsx(
    rows: str,
    *,
    before: str = "",
    after: str = "",
    prolog: str = "",
    parts: Mapping[str, str] | None = None,
) -> bytes:
    """A workbook of one sheet, "Budget", whose rows are this XML, ``before`` and ``after`` what
    stands around them."""
    relation = '<Relationships><Relationship Id="r1" Type="x/{}" Target="{}"/>{}</Relationships>'
    return zipped(
        {
            "_rels/.rels": relation.format("officeDocument", "xl/workbook.xml", ""),
            "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="Budget" r:id="r1"/>'
            "</sheets></workbook>",
            "xl/_rels/workbook.xml.rels": relation.format(
                "worksheet",
                "worksheets/sheet1.xml",
                '<Relationship Id="r2" Type="x/styles" Target="styles.xml"/>',
            ),
            "xl/worksheets/sheet1.xml": f'{prolog}<worksheet xmlns="m">{before}<sheetData>{rows}'
            f"</sheetData>{after}</worksheet>",
            **(parts or {}),
        }
    )


_NAMESPACES = " ".join(
    f'xmlns:{name}="urn:{name}"'
    for name in ("office", "text", "table", "draw", "style", "fo", "presentation", "dc", "xlink")
)


def open_document(
    kind: str,
    body: str,
    *,
    styles: str = "",
    named: str = "",
    parts: Mapping[str, str | bytes] | None = None,
) -> bytes:
    """An OpenDocument file: ``kind`` is "text", "spreadsheet" or "presentation"."""
    return zipped(
        {
            "mimetype": f"application/vnd.oasis.opendocument.{kind}",
            "content.xml": f"<office:document-content {_NAMESPACES}><office:automatic-styles>"
            f"{styles}</office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}>"
            "</office:body></office:document-content>",
            "styles.xml": f"<office:document-styles {_NAMESPACES}>{named}</office:document-styles>",
            **(parts or {}),
        }
    )


def compound(streams: Mapping[str, bytes]) -> bytes:
    """A compound file ([MS-CFB]) of these streams; short ones are filled up with zeros."""
    names = list(streams)
    contents = [data.ljust(4096, b"\0") for data in streams.values()]
    sizes = [-(-len(data) // _SECTOR) for data in contents]
    folders = -(-128 * (1 + len(names)) // _SECTOR)
    tables = 1
    while tables * (_SECTOR // 4) < tables + folders + sum(sizes):
        tables += 1
    chain = [_FAT] * tables

    def add(count: int) -> int:
        start = len(chain)
        chain.extend(range(start + 1, start + count))
        chain.append(_END)
        return start

    folder_start = add(folders)
    starts = [add(size) for size in sizes]
    chain += [_FREE] * (tables * (_SECTOR // 4) - len(chain))
    entries = [_entry("Root Entry", 5, 1 if names else _FREE, _FREE, _END, 0)]
    for number, (name, data) in enumerate(zip(names, contents, strict=True)):
        following = number + 2 if number + 1 < len(names) else _FREE
        entries.append(_entry(name, 2, _FREE, following, starts[number], len(data)))
    head = struct.pack(
        "<8s16xHHHHH6xIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        0x3E,
        3,
        0xFFFE,
        9,
        6,
        0,
        tables,
        folder_start,
    )
    head += struct.pack("<IIIIII", 0, 4096, _END, 0, _END, 0)
    head += struct.pack("<109I", *range(tables), *[_FREE] * (109 - tables))
    body = struct.pack(f"<{len(chain)}I", *chain)
    body += b"".join(entries).ljust(folders * _SECTOR, b"\0")
    for data, size in zip(contents, sizes, strict=True):
        body += data.ljust(size * _SECTOR, b"\0")
    return head + body


def _entry(name: str, kind: int, child: int, right: int, start: int, size: int) -> bytes:
    raw = name.encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII16x4x16xIQ", raw, len(raw) + 2, kind, 1, _FREE, right, child, start, size
    )


# ------------------------------------------------------------------------------ XLS ([MS-XLS])


def _biff(kind: int, body: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _words(text: str, width: str = "<H") -> bytes:
    return struct.pack(width, len(text)) + b"\1" + text.encode("utf-16-le")


def xls_cell(row: int, column: int, value: str | float, style: int = 0) -> bytes:
    """A cell at a place from 0."""
    place = struct.pack("<HHH", row, column, style)
    if isinstance(value, str):
        return _biff(0x0204, place + _words(value))
    return _biff(0x0203, place + struct.pack("<d", value))


def xls_formula(row: int, column: int, result: float, tokens: bytes) -> bytes:
    """A formula's cell with its stored result."""
    body = struct.pack("<HHHdHIH", row, column, 0, result, 0, 0, len(tokens)) + tokens
    return _biff(0x0006, body)


def xls_hidden_row(row: int) -> bytes:
    """What says that a row is hidden."""
    return _biff(0x0208, struct.pack("<HHHHHHI", row, 0, 3, 255, 0, 0, 0x20))


def xls_hidden_column(column: int) -> bytes:
    """What says that a column is hidden."""
    return _biff(0x007D, struct.pack("<HHHHHH", column, column, 2000, 0, 1, 0))


def xls_blank(row: int, column: int, style: int) -> bytes:
    """A cell that holds nothing, and has a look."""
    return _biff(0x0201, struct.pack("<HHH", row, column, style))


def xls_merged(top: int, bottom: int, first: int, last: int) -> bytes:
    """A cell over several, places from 0, the last ones included."""
    return _biff(0x00E5, struct.pack("<HHHHH", 1, top, bottom, first, last))


def xls_rich(
    row: int, column: int, text: str, runs: Sequence[tuple[int, int]], style: int = 0
) -> bytes:
    """A text whose letters have other fonts from some places on."""
    body = struct.pack("<HHH", row, column, style) + _words(text) + struct.pack("<H", len(runs))
    return _biff(0x00D6, body + b"".join(struct.pack("<HH", *run) for run in runs))


def xls_row(row: int, height: int, *, own: bool = True) -> bytes:
    """The height of a row in twentieths of a point, its own or that of its letters."""
    return _biff(0x0208, struct.pack("<HHHHHHI", row, 0, 3, height, 0, 0, 0x40 if own else 0))


def xls_column(column: int, width: int) -> bytes:
    """The width of a column in 256ths of a letter."""
    return _biff(0x007D, struct.pack("<HHHHHH", column, column, width, 0, 0, 0))


def xls_font(*, height: int = 200, colour: int = 0x7FFF) -> bytes:
    """A font; the height in twentieths of a point, the colour of the palette."""
    said = struct.pack("<HHHHHBBBx", height, 0, colour, 400, 0, 0, 0, 0)
    return _biff(0x0031, said + b"\5\0Arial")


def xls_style(
    *,
    bold: bool = False,
    side: int = 0,
    pattern: int = 0,
    colour: int = 64,
    font: int = 0,
    code: int = 0,
) -> bytes:
    """A style: ``side`` and ``pattern`` as [MS-XLS] counts them, ``colour`` of the palette, and a
    format's number; the fonts of ``make_xls`` are counted from 5, one before them, 3, is bold."""
    return _biff(
        0x00E0,
        struct.pack(
            "<HHHBBBBIIH",
            *(3 if bold else font, code, 1, 0x20 | side, 0, 0, 0, 0),
            *(pattern << 26, colour | 65 << 7),
        ),
    )


def xls_condition(
    place: tuple[int, int, int, int],
    *formulas: bytes,
    operator: int = 0,
    colour: int = -1,
    ground: int = -1,
    code: str = "",
) -> bytes:
    """A conditional format over rows and columns (first and last of each) that compares with its
    formulas' tokens where it has an operator, else asks the only one."""
    bits, blocks = 1 << 16 | 1 << 17 | 1 << 18, b""
    if code:
        letters = _words(code)
        bits |= 1 << 25 | 1 << 32
        blocks += struct.pack("<H", 2 + len(letters)) + letters
    if colour >= 0:
        bits |= 1 << 26
        blocks += bytes(80) + struct.pack("<i", colour) + bytes(34)
    if ground >= 0:
        bits = bits & ~(1 << 18) | 1 << 29
        blocks += struct.pack("<HH", 0, ground << 7)
    top, bottom, left, right = place
    area = struct.pack("<4H", top, bottom, left, right)
    first, second = (*formulas, b"")[:2]
    said = struct.pack("<BBHH", 1 if operator else 2, operator, len(first), len(second))
    return _biff(0x01B0, struct.pack("<HH", 1, 2) + area + struct.pack("<H", 1) + area) + _biff(
        0x01B1, said + bits.to_bytes(6, "little") + blocks + first + second
    )


def xls_name(name: str, tokens: bytes) -> bytes:
    """A name that is defined by a formula."""
    head = struct.pack("<HBBHHHBBBB", 0, 0, len(name), len(tokens), 0, 0, 0, 0, 0, 0)
    return _biff(0x0018, head + b"\1" + name.encode("utf-16-le") + tokens)


def make_xls(
    sheets: Mapping[str, tuple[int, Sequence[bytes]]],
    formats: Sequence[str] = (),
    styles: Sequence[bytes] = (),
    fonts: Sequence[bytes] = (),
    names: Sequence[bytes] = (),
    picture: bytes = b"",
) -> bytes:
    """A workbook: by name each sheet's state (1 is hidden) and records. Style n > 0 has the n-th
    format; ``styles`` follow them, then the defined ``names``. ``picture`` is the one of the
    drawings' list, as a record of theirs."""
    font = xls_font()
    start = _biff(0x0809, struct.pack("<HHHHII", 0x0600, 5, 0, 1997, 0, 6))
    start += font * 3 + font[:10] + struct.pack("<H", 700) + font[12:] + b"".join(fonts)
    for number, code in enumerate(formats):
        start += _biff(0x041E, struct.pack("<H", 164 + number) + _words(code))
    for number in range(len(formats) + 1):
        key = 164 + number - 1 if number else 0
        start += _biff(0x00E0, struct.pack("<HHHBBBBIIH", 0, key, 1, 0x20, 0, 0, 0, 0, 0, 0x20C0))
    start += b"".join(styles)
    bodies = [
        _biff(0x0809, struct.pack("<HHHHII", 0x0600, 0x10, 0, 1997, 0, 6))
        + b"".join(records)
        + _biff(0x000A)
        for _, records in sheets.values()
    ]
    listed = [
        struct.pack("<BB", state, 0) + _words(name, "<B") for name, (state, _) in sheets.items()
    ]
    start += b"".join(names)
    group = _pictures_list(picture, 0, picture) if picture else b""
    for place in range(0, len(group), 8000):
        start += _biff(0x003C if place else 0x00EB, group[place : place + 8000])
    at = len(start) + sum(len(item) + 8 for item in listed) + 4
    for item, body in zip(listed, bodies, strict=True):
        start += _biff(0x0085, struct.pack("<I", at) + item)
        at += len(body)
    return compound({"Workbook": start + _biff(0x000A) + b"".join(bodies)})


def xls_picture() -> bytes:
    """A shape on a sheet that shows the first picture of the list."""
    return _biff(0x00EC, _picture_shape())


# ------------------------------------------------------------------- drawings ([MS-ODRAW])


def blip(kind: int, instance: int, data: bytes, marks: int = 1) -> bytes:
    """A picture as drawings keep it; of metafiles deflated, behind a head of 34 bytes."""
    if kind in {0xF01A, 0xF01B}:
        packed = zlib.compress(data)
        head = struct.pack("<I24xIBB", len(data), len(packed), 0, 0xFE)
        data = head + packed
    else:
        data = b"\xff" + data
    body = bytes(16 * marks) + data
    return struct.pack("<HHI", (instance + marks - 1) << 4, kind, len(body)) + body


def _pictures_list(picture: bytes, place: int, inside: bytes = b"") -> bytes:
    """The list of all pictures of a file's drawings, of one; it lies inside or at a place."""
    entry = struct.pack("<BB16xHIIIBBBB", 6, 6, 255, len(picture), 1, place, 0, 0, 0, 0) + inside
    listed = _ppt(0xF001, struct.pack("<HHI", 0x62, 0xF007, len(entry)) + entry, 1)
    return _ppt(0xF000, listed)


def _picture_shape() -> bytes:
    return _ppt(0xF004, _ppt(0xF00B, struct.pack("<HI", 0x4104, 1), 1, holds=False))


# ------------------------------------------------------------------------------ PPT ([MS-PPT])


def _ppt(kind: int, body: bytes, instance: int = 0, *, holds: bool = True) -> bytes:
    return struct.pack("<HHI", instance << 4 | (0xF if holds else 0), kind, len(body)) + body


def _ppt_text(text: str, kind: int) -> bytes:
    head = _ppt(0x0F9F, struct.pack("<I", kind), holds=False)
    return head + _ppt(0x0FA0, text.encode("utf-16-le"), holds=False)


def make_ppt(
    slides: Sequence[tuple[str, str, bool]],
    *,
    locked: bool = False,
    master: str = "",
    footer: str = "",
    flags: int = 0x20,
    embedded: bytes = b"",
    deflated: bool = False,
    picture: bytes = b"",
) -> bytes:
    """A presentation: of each slide the title, the text, and whether it is hidden. The title is
    kept in the list of slides, as PowerPoint does, the text in a box of its own. ``master`` is what
    a box of the slides' master says, ``footer`` their footer, shown by ``flags``. ``embedded`` is
    an object of another program, ``picture`` one that each slide shows, as a record of drawings."""
    objects = []
    for title, text, hidden in slides:
        boxes = _ppt(0xF004, _ppt(0xF00D, _ppt(0x0F9E, b"\0\0\0\0", holds=False)))
        boxes += _ppt(0xF004, _ppt(0xF00D, _ppt_text(text, 4)))
        boxes += _picture_shape() if picture else b""
        drawing = _ppt(0x040C, _ppt(0xF002, _ppt(0xF003, _ppt(0xF004, b"") + boxes)))
        atom = _ppt(0x03EF, struct.pack("<12xIII", 77, 0, 1), holds=False)
        info = _ppt(0x03F9, b"\0" * 10 + bytes([4 if hidden else 0]) + b"\0" * 5, holds=False)
        remark = _ppt(0x0FBA, "Bo".encode("utf-16-le"), 0, holds=False)
        remark += _ppt(0x0FBA, f"on {title}".encode("utf-16-le"), 1, holds=False)
        objects.append(_ppt(0x03EE, atom + info + drawing + _ppt(0x2EE0, remark)))
    listed = b""
    for number, (title, _, _) in enumerate(slides):
        listed += _ppt(
            0x03F3, struct.pack("<IIIII", number + 2, 0, 1, 256 + number, 0), holds=False
        )
        listed += _ppt_text(title, 0)
    place = struct.pack("<IIIII", len(slides) + 2, 0, 0, 77, 0)
    said = _ppt(0x0FDA, struct.pack("<HH", 0, flags), holds=False)
    said += _ppt(0x0FBA, footer.encode("utf-16-le"), 2, holds=False)
    document = _ppt(
        0x03E8,
        _ppt(0x0FF0, _ppt(0x03F3, place, holds=False), 1)
        + _ppt(0x0FF0, listed)
        + _ppt(0x0FD9, said, 3)
        + (_ppt(0x040B, _pictures_list(picture, 0)) if picture else b""),
    )
    boxes = _ppt(0xF004, _ppt(0xF00D, _ppt_text(master, 4)))
    holder = _ppt(0xF011, _ppt(0x0BC3, struct.pack("<iBBH", 0, 1, 0, 0), holds=False))
    boxes += _ppt(0xF004, holder + _ppt(0xF00D, _ppt_text("Click to edit", 0)))
    objects.append(_ppt(0x03F8, _ppt(0x040C, _ppt(0xF002, _ppt(0xF003, boxes)))))
    if embedded:
        objects.append(_ppt(0x1011, embedded, int(deflated), holds=False))
    stream = b""
    places = []
    for item in (document, *objects):
        places.append(len(stream))
        stream += item
    directory = len(stream)
    head = struct.pack("<I", 1 | len(places) << 20)
    stream += _ppt(0x1772, head + struct.pack(f"<{len(places)}I", *places), holds=False)
    edit = len(stream)
    stream += _ppt(0x0FF5, struct.pack("<IIIIIII", 0, 0, 0, directory, 1, 9, 0), holds=False)
    token = 0xF3D1C4DF if locked else 0xE391C05F
    user = _ppt(0x0FF6, struct.pack("<III", 20, token, edit) + b"\0" * 12, holds=False)
    streams = {"Current User": user, "PowerPoint Document": stream}
    return compound({**streams, "Pictures": picture} if picture else streams)


# ------------------------------------------------------------------------------ DOC ([MS-DOC])

VANISH, DELETED = struct.pack("<HB", 0x083C, 1), struct.pack("<HB", 0x0800, 1)
CELL, ROW_END = struct.pack("<HB", 0x2416, 1), struct.pack("<HBHB", 0x2416, 1, 0x2417, 1)


def make_doc(
    paragraphs: Sequence[tuple[Sequence[tuple[str, bytes]], int, bytes]],
    *,
    remarks: str = "",
    flags: int = 0,
    version: int = 0x00C1,
    data: bytes = b"",
) -> bytes:
    """A Word file. Each paragraph has runs of text with their modifiers, the number of a style, and
    modifiers of its own; the last character of its last run is its mark. ``data`` is the stream
    that formats point to."""
    start = 1024
    text = "".join(run for runs, _, _ in paragraphs for run, _ in runs)
    everything = (text + remarks).encode("utf-16-le")
    letters, whole = _pages(paragraphs, start, start + len(everything))
    end = start + -(-len(everything) // _SECTOR) * _SECTOR
    main = bytearray(start)
    struct.pack_into("<HH", main, 0, 0xA5EC, version)
    struct.pack_into("<H", main, 10, 0x0200 | flags)
    struct.pack_into("<H", main, 62, 22)
    struct.pack_into("<8i", main, 76, _units(text), 0, 0, 0, _units(remarks), 0, 0, 0)
    struct.pack_into("<H", main, 152, 93)
    clx = struct.pack("<IIHIH", 0, _units(text + remarks), 0, start, 0)
    table = b""
    last = start + len(everything)
    for number, part in (
        (12, struct.pack("<III", start, last, end // _SECTOR)),
        (13, struct.pack("<III", start, last, end // _SECTOR + 1)),
        (33, b"\2" + struct.pack("<I", len(clx)) + clx),
    ):
        struct.pack_into("<II", main, 154 + 8 * number, len(table), len(part))
        table += part
    stream = bytes(main) + everything.ljust(end - start, b"\0") + letters + whole
    return compound({"WordDocument": stream, "1Table": table, **({"Data": data} if data else {})})


def _pages(
    paragraphs: Sequence[tuple[Sequence[tuple[str, bytes]], int, bytes]], start: int, last: int
) -> tuple[bytes, bytes]:
    """The page of the letters' formats and that of the paragraphs'."""
    letters, whole = [], []
    at = start
    for runs, style, own in paragraphs:
        first = at
        for text, modifiers in runs:
            letters.append((at, bytes([len(modifiers)]) + modifiers if modifiers else b""))
            at += 2 * _units(text)
        data = struct.pack("<H", style) + own
        whole.append((first, bytes([len(data) // 2 + 1]) + data + b"\0" * (1 - len(data) % 2)))
    return _page(letters, last, 1), _page(whole, last, 13)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _page(runs: Sequence[tuple[int, bytes]], last: int, size: int) -> bytes:
    page = bytearray(_SECTOR)
    struct.pack_into(f"<{len(runs) + 1}I", page, 0, *(place for place, _ in runs), last)
    free = _SECTOR - 2
    for number, (_, data) in enumerate(runs):
        if data:
            free = (free - len(data)) & ~1
            page[free : free + len(data)] = data
            page[4 * (len(runs) + 1) + size * number] = free // 2
    page[-1] = len(runs)
    return bytes(page)
