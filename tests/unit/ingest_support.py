"""Invented files of every format, honest and hostile, made in memory."""

import io
import zipfile
import zlib
from collections.abc import Callable, Sequence

import docx
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

SENTENCE = "The Tenant shall pay the rent of EUR 1,250.00 on the third working day of each month. "


def make_pdf(
    pages: Sequence[str],
    *,
    title: str = "",
    user_password: str | None = None,
    draw: Callable[[Canvas], None] | None = None,
) -> bytes:
    """A PDF with the lines of each text on a page of its own; ``draw`` adds to the last page. A
    ``user_password`` of "" encrypts for everyone to read."""
    buffer = io.BytesIO()
    lock = None
    if user_password is not None:
        lock = StandardEncryption(user_password, ownerPassword="owner", strength=128)
    canvas = Canvas(buffer, pagesize=A4, encrypt=lock)
    canvas.setTitle(title)
    for number, text in enumerate(pages):
        lines = canvas.beginText(72, 770)
        for line in text.split("\n"):
            lines.textLine(line)
        canvas.drawText(lines)
        if draw is not None and number == len(pages) - 1:
            draw(canvas)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def make_docx(build: Callable[["docx.document.Document"], None]) -> bytes:
    """A Word file that ``build`` fills."""
    document = docx.Document()
    build(document)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/'
    'content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'
)
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def raw_docx(body: str, *, prolog: str = "", parts: dict[str, str] | None = None) -> bytes:
    """A Word file whose body is this XML."""
    document = (
        f'<?xml version="1.0" encoding="UTF-8"?>{prolog}'
        f'<w:document xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/'
        f'markup-compatibility/2006"><w:body>{body}</w:body></w:document>'
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("word/document.xml", document)
        for name, content in (parts or {}).items():
            archive.writestr(name, content)
    return buffer.getvalue()


def raw_pdf(content: bytes, filters: bytes = b"", page: bytes = b"") -> bytes:
    """A PDF of one page whose content stream is this, decoded by these filters."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1<</Type/Font"
        b"/Subtype/Type1/BaseFont/Helvetica>>>>>>/Contents 4 0 R" + page + b">>",
        b"<</Length %d/Filter[%s]>>stream\n%s\nendstream" % (len(content), filters, content),
    ]
    return numbered_pdf(*objects)


def page_of_font(content: bytes, font: bytes) -> bytes:
    """A PDF of one page whose font F1 is this object."""
    return numbered_pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 5 0 R>>>>"
        b"/Contents 4 0 R>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        font,
    )


def numbered_pdf(*objects: bytes) -> bytes:
    """A PDF of these objects, numbered from 1; the first is the catalogue."""
    out = io.BytesIO()
    out.write(b"%PDF-1.7\n")
    offsets = []
    for number, item in enumerate(objects, 1):
        offsets.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, item))
    start = out.tell()
    size = len(objects) + 1
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % size)
    out.writelines(b"%010d 00000 n \n" % offset for offset in offsets)
    out.write(b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (size, start))
    return out.getvalue()


def nested_bomb(size: int, layers: int = 3) -> bytes:
    """A PDF of about a kilobyte whose page unpacks to ``size`` bytes."""
    content = b"BT /F1 12 Tf 72 700 Td (the text behind the bomb) Tj ET " + b" " * size
    for _ in range(layers):
        content = zlib.compress(content, 9)
    return raw_pdf(content, b"/FlateDecode " * layers)
