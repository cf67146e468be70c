"""A sound file of every kind that is read, and files that are no longer sound, made of them."""

import bz2
import gzip
import io
import random
import struct
import tarfile
import zipfile
from email.message import EmailMessage

from msoffcrypto.format.ooxml import OOXMLFile
from PIL import Image
from pptx.presentation import Presentation

from tests.unit.ingest.ocr_support import encoded, scanned_pdf, sheet
from tests.unit.ingest.readers.metafile_support import (
    emf,
    font,
    painted,
    plus,
    plus_text,
    wmf,
    wmf_font,
    wmf_painted,
    wmf_text,
    written,
)
from tests.unit.ingest.readers.office_support import (
    blip,
    compound,
    make_doc,
    make_ppt,
    make_pptx,
    make_xls,
    open_document,
    xls_cell,
    xls_picture,
)
from tests.unit.ingest.readers.package_support import epub, run, shape, vsdx, xps
from tests.unit.ingest.readers.test_hostile_office import SOURCES, rich_docx
from tests.unit.ingest.readers.test_hostile_pdfs import rich
from tests.unit.ingest_support import SENTENCE, make_pdf
from tests.unit.zip_support import zipped

PASSWORD = "open sesame"
_PAGE = "<h1>Lease</h1><table><tr><td>Rent<td>1,250</table><ul><li>a<li>b</ul>"


def locked_office(data: bytes, password: str = PASSWORD) -> bytes:
    """A Word, Excel or PowerPoint file with a password, locked as Office does it."""
    out = io.BytesIO()
    OOXMLFile(io.BytesIO(data)).encrypt(password, out)
    return out.getvalue()


def locked_zip(
    files: dict[str, bytes],
    password: str = PASSWORD,
    *,
    open_ones: tuple[str, ...] = (),
    form: str = "utf-8",
) -> bytes:
    """A ZIP archive locked in the old way (APPNOTE 6.1), which the standard library only reads;
    ``form`` is the character set of the password."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data)
    plain = bytearray(buffer.getvalue())
    out = bytearray()
    places: list[int] = []
    with zipfile.ZipFile(io.BytesIO(bytes(plain))) as archive:
        for info in archive.infolist():
            places.append(len(out))
            content = archive.read(info)
            head = bytearray(plain[info.header_offset :][: 30 + len(info.filename.encode())])
            if info.filename not in open_ones:
                check = b"\0" * 11 + bytes([info.CRC >> 24])
                content = _enciphered(check + content, password.encode(form))
                head[6] |= 1
                struct.pack_into("<I", head, 18, len(content))
            out += head + content
        directory = len(out)
        for info, place in zip(archive.infolist(), places, strict=True):
            path = info.filename.encode()
            locked = info.filename not in open_ones
            out += struct.pack(
                "<4s4B4HL2L5H2L",
                *(b"PK\x01\x02", 20, 3, 20, 0, int(locked), 0, 0, 0x21, info.CRC),
                *(info.file_size + 12 * locked, info.file_size, len(path), 0, 0, 0, 0, 0, place),
            )
            out += path
    count = len(places)
    end = (0, 0, count, count, len(out) - directory, directory, 0)
    return bytes(out + struct.pack("<4s4H2LH", b"PK\x05\x06", *end))


def _enciphered(data: bytes, password: bytes) -> bytes:
    """The stream cipher of APPNOTE 6.1.5."""
    keys = [0x12345678, 0x23456789, 0x34567890]

    def stir(byte: int) -> None:
        keys[0] = _crc(keys[0], byte)
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = _crc(keys[2], keys[1] >> 24)

    for byte in password:
        stir(byte)
    out = bytearray()
    for byte in data:
        mask = keys[2] | 2
        out.append(byte ^ (mask * (mask ^ 1) >> 8 & 0xFF))
        stir(byte)
    return bytes(out)


def _crc(value: int, byte: int) -> int:
    value ^= byte
    for _ in range(8):
        value = value >> 1 ^ (0xEDB88320 if value & 1 else 0)
    return value


def mail(attached: bytes = b"the terms") -> bytes:
    """A message with two bodies and a file."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@b.example", "c@d.example", "The lease"
    message.set_content(SENTENCE)
    message.add_alternative(_PAGE, subtype="html")
    message.add_attachment(attached, "application", "octet-stream", filename="terms.txt")
    return message.as_bytes()


def outlook() -> bytes:
    """An Outlook message of sender, subject and body."""
    properties = b"\0" * 32
    streams = {}
    for tag, text in ((0x0037, "The lease"), (0x0C1A, "Anna"), (0x1000, SENTENCE)):
        raw = text.encode("utf-16-le").ljust(4096, b"\0")
        properties += struct.pack("<HHIII", 0x1F, tag, 6, len(raw), 0)
        streams[f"__substg1.0_{tag:04X}001F"] = raw
    return compound({"__properties_version1.0": properties, **streams})


def _tar(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


def _slides(show: Presentation) -> None:
    slide = show.slides.add_slide(show.slide_layouts[1])
    slide.shapes.title.text = "Strategy"
    slide.placeholders[1].text = SENTENCE


def _pictures() -> dict[str, bytes]:
    page = sheet(size=(400, 300), points=14, at=(20, 20))
    grey = page.convert("L")
    return {
        "png": encoded(page),
        "jpg": encoded(page, "JPEG"),
        "gif": encoded(page, "GIF"),
        "bmp": encoded(grey.resize((120, 90)), "BMP"),
        "webp": encoded(page, "WEBP"),
        "tiff": encoded(
            page.convert("1"),
            "TIFF",
            compression="group4",
            save_all=True,
            append_images=[page.convert("1")],
        ),
        "scan.pdf": scanned_pdf([page, "typed"]),
        "turned.png": encoded(page.transpose(Image.Transpose.ROTATE_90)),
    }


def _drawn() -> dict[str, bytes]:
    """Files with drawings and pictures in them, and drawings that are files."""
    page = sheet(size=(200, 150), points=14, at=(20, 20))
    said = written("Net worth", 10, 10), plus(plus_text("Assets", 10, 90))
    drawing = emf(font(1, 12), *said, painted(page, 0, 0, 200, 150))
    old = wmf(wmf_font(12), wmf_text(b"Net worth", 10, 10), wmf_painted(page, 0, 0, 200, 150))
    picture = blip(0xF01A, 0x3D4, drawing)
    held = struct.pack("<IH62x", 68 + len(picture), 68) + picture
    mark = struct.pack("<HIHB", 0x6A03, 0, 0x0855, 1)
    return {
        "drawing.emf": drawing,
        "drawing.wmf": old,
        "drawing.svg": b'<svg xmlns="s"><g style="fill:red"><text>Net worth</text></g></svg>',
        "drawn.odt": open_document(
            "text",
            '<text:p>x<draw:frame><draw:image xlink:href="Pictures/1.emf"/></draw:frame></text:p>',
            parts={"Pictures/1.emf": drawing},
        ),
        "drawn.doc": make_doc([([("\x01", mark), ("x\r", b"")], 0, b"")], data=held),
        "drawn.ppt": make_ppt([("Rent", SENTENCE, False)], picture=picture),
        "drawn.xls": make_xls({"a": (0, [xls_cell(0, 0, "x"), xls_picture()])}, picture=picture),
        "drawn.rtf": rb"{\rtf1 x{\pict\emfblip " + drawing.hex().encode() + b"}}",
        "drawing.vsdx": vsdx(shape("Intake", 1), shape("", 2, master="2")),
    }


def _further() -> dict[str, bytes]:
    return {
        "pages.xps": xps(run(SENTENCE, 96, 96), picture=encoded(sheet(size=(200, 150)))),
        "book.epub": epub(f"<h1>One</h1><p>{SENTENCE}", "<p>Second."),
        "event.ics": b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20240305T100000Z\r\nSUMMARY:"
        b'Hearing\r\nORGANIZER;CN="A: B":mailto:a@b.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
        "person.vcf": b"BEGIN:VCARD\nN;ENCODING=QUOTED-PRINTABLE:M=C3=BC;A;;;\nTEL;WORK:1\n"
        b"ADR:;;a;b\nBDAY:1970-01-02\nEND:VCARD\n",
    }


def seeds() -> dict[str, bytes]:
    """By a name whose ending is the kind's, a sound file of each kind."""
    files = {"a.txt": SENTENCE.encode(), "b/c.html": _PAGE.encode()}
    box = b"From a@b.example Sat Mar  2 10:30:00 2024\n" + mail() + b"\n"
    office = {f"office.{kind}": make() for kind, make in SOURCES.items()}
    return {
        **office,
        **_drawn(),
        **_further(),
        **{f"picture.{kind}": data for kind, data in _pictures().items()},
        "rich.pdf": rich(),
        "locked.pdf": make_pdf([SENTENCE], user_password=PASSWORD),
        "slides.pptx": make_pptx(_slides),
        "slides.odp": open_document(
            "presentation",
            '<draw:page draw:name="p"><draw:frame><draw:text-box><text:p>x</text:p></draw:text-box>'
            "</draw:frame></draw:page>",
        ),
        "locked.docx": locked_office(rich_docx()),
        "page.html": (_PAGE * 20).encode(),
        "notes.md": b"# Lease\n\n1. a\n2. b\n\n| a | b |\n|---|---|\n| 1 | 2 |\n" * 10,
        "plain.txt": (SENTENCE + "Präambel\n7.1 Notice. x\f").encode() * 10,
        "wide.txt": (SENTENCE * 5).encode("utf-16"),
        "mail.eml": mail(),
        "mail.msg": outlook(),
        "box.mbox": box * 3,
        "page.mht": b"MIME-Version: 1.0\r\nSubject: x\r\nDate: x\r\nFrom: <Saved by Blink>\r\n"
        b"Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n"
        + _PAGE.encode()
        + b"\r\n--b--\r\n",
        "files.zip": zipped(files),
        "locked.zip": locked_zip(files),
        "files.tar": _tar(files),
        "files.tar.gz": gzip.compress(_tar(files)),
        "plain.txt.bz2": bz2.compress(SENTENCE.encode()),
    }


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Pieces changed, cut, doubled, swapped, made absurd numbers, or the end cut off. Of packages
    every other one is spoiled inside, where no check sum stops a reader before it looks."""
    if data.startswith(b"PK") and chance.random() < 0.5:
        return _spoiled_inside(data, chance) or _spoiled(data, chance)
    return _spoiled(data, chance)


def _spoiled_inside(data: bytes, chance: random.Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        infos = archive.infolist()
        if any(info.flag_bits & 1 for info in infos):
            return b""
        parts = {info.filename: archive.read(info) for info in infos}
    for name in chance.sample(sorted(parts), min(len(parts), chance.choice((1, 3)))):
        parts[name] = _spoiled(parts[name], chance)
    return zipped(parts)


def _spoiled(data: bytes, chance: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(chance.choice((1, 2, 8, 40))):
        at = chance.randrange(4, max(5, len(out)))
        length = chance.choice((1, 1, 4, 64))
        match chance.randrange(6):
            case 0:
                out[at : at + length] = chance.randbytes(length)
            case 1:
                del out[at : at + length]
            case 2:
                out[at:at] = out[max(4, at - 200) : at]
            case 3:
                out[at : at + 1] = chance.choice((b"\xff", b"\0", b"99999999", b"<", b"-1"))
            case 4:
                out[at : at + 4] = chance.choice((b"\xff" * 4, b"\0" * 4, b"\0\0\0\x80"))
            case _:
                other = chance.randrange(4, max(5, len(out)))
                piece = bytes(out[at : at + length])
                out[at : at + length] = out[other : other + length]
                out[other : other + length] = piece
    end = chance.choice((len(out), len(out), len(out), max(1, len(out) // 2)))
    return bytes(out[:end])
