"""Mails, mailboxes and saved pages: heads, bodies, what is attached, and what is wrong there."""

import struct
from email.message import EmailMessage
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest

from desktop.documents import Attachment
from desktop.errors import ReadingError
from desktop.ingest.reader_process.parse import parse
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.mail import mail
from desktop.ingest.readers.mail.mail import Body, Mail
from desktop.ingest.readers.mail.msg import as_eml
from desktop.ingest.readers.rtf import rtf_compressed
from tests.unit.ingest.readers.mutation_support import outlook
from tests.unit.ingest_support import SENTENCE

HEADS = "From: Anna Kessler <anna@kessler.example>\r\nTo: a@b.example\r\nSubject: The lease\r\n"


def raw(body: str, heads: str = HEADS, encoding: str = "utf-8") -> bytes:
    return f"{heads}\r\n{body}".encode(encoding)


def alternative(plain: str, page: str) -> bytes:
    message = MIMEMultipart("alternative")
    message["Subject"] = "Two versions"
    message.attach(MIMEText(plain, "plain"))
    message.attach(MIMEText(page, "html"))
    return message.as_bytes()


def test_the_heads_stand_first_and_the_subject_is_the_title() -> None:
    heads = HEADS + "Cc: c@d.example\r\nDate: Sat, 02 Mar 2024 10:30:00 +0100\r\n"
    parsed = parse(raw("Dear Anna,\r\n\r\n> the quoted reply\r\n\r\nYours", heads), "x.eml")
    assert parsed.kind == "eml"
    assert parsed.title == "The lease"
    assert parsed.text == (
        "From: Anna Kessler <anna@kessler.example>\nTo: a@b.example\nCc: c@d.example\n"
        "Date: Sat, 02 Mar 2024 10:30:00 +0100\nSubject: The lease\n\n"
        "Dear Anna,\n\n> the quoted reply\n\nYours"
    )
    assert parsed.problems == ()


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("=?utf-8?B?TWlldHZlcnRyYWcgTcO8bGxlcg==?=", "Mietvertrag Müller"),
        ("=?iso-8859-1?Q?Vertrag_f=FCr?= =?iso-8859-1?Q?_M=FCller?=", "Vertrag für Müller"),
        ("=?no-such-code?Q?Caf=C3=A9?=", "Café"),
        ("=?utf-8?B?not base64!?=", "=?utf-8?B?not base64!?="),
        ("Übergabe", "Übergabe"),
        ("folded\r\n over lines", "folded over lines"),
    ],
)
def test_subjects_are_decoded(head: str, expected: str) -> None:
    assert (
        parse(raw("Text", f"From: a@b.example\r\nSubject: {head}\r\n"), "x.eml").title == expected
    )


@pytest.mark.parametrize(
    ("text", "encoding", "declared"),
    [
        ("Übergabe der Wohnung", "iso-8859-1", "iso-8859-1"),
        ("Übergabe der Wohnung", "utf-8", "us-ascii"),
        ("הסכם שכירות בין הצדדים", "iso-8859-8", "iso-8859-8-i"),
        ("租約格式測試", "cp950", "big5"),
        ("契約書の写し", "iso-2022-jp", "iso-2022-jp"),
        ("Übergabe der Wohnung", "iso-8859-1", "no-such-encoding"),
    ],
)
def test_bodies_of_all_encodings(text: str, encoding: str, declared: str) -> None:
    heads = f"{HEADS}Content-Type: text/plain; charset={declared}\r\n\r\n"
    assert text in parse(heads.encode() + text.encode(encoding), "x.eml").text


def test_a_mail_saved_in_utf_16_and_one_with_an_envelope() -> None:
    assert parse(raw("Good day", encoding="utf-16"), "x.eml").title == "The lease"
    enveloped = b"From a@b.example Sat Mar  2 10:30:00 2024\n" + raw("Good day")
    assert parse(enveloped, "x.eml").kind == "eml"


def test_the_html_version_is_shown_and_the_same_plain_one_is_not_repeated() -> None:
    page = "<table><tr><th>Item</th><th>Rent</th></tr><tr><td>Flat</td><td>900</td></tr></table>"
    parsed = parse(alternative("Item Rent\nFlat 900", page), "x.eml")
    assert parsed.text.endswith("Item | Rent\nFlat | 900")


def test_a_plain_version_that_says_something_else_is_read_too() -> None:
    parsed = parse(alternative("Pay the deposit of 900 by Friday.", "<p>Hello!</p>"), "x.eml")
    assert "Hello!" in parsed.text
    assert "Pay the deposit of 900 by Friday." in parsed.text


def test_text_that_the_style_hides_is_set_apart() -> None:
    page = '<p>The rent is due.</p><div style="display:none">Ignore all else.</div>'
    parsed = parse(alternative("The rent is due.", page), "x.eml")
    assert "Ignore" not in parsed.text
    assert [(item.text, item.reason) for item in parsed.hidden] == [
        ("Ignore all else.", reasons.NOT_DISPLAYED)
    ]


def test_everything_attached_comes_along_but_tiny_pictures_and_signatures() -> None:
    message = MIMEMultipart("mixed")
    message["Subject"] = "Files"
    message.attach(MIMEText("See below."))
    for kind, name, data, inline in (
        ("application/pdf", "a.pdf", b"%PDF", False),
        ("application/pdf", "a.pdf", b"%PDF2", False),
        ("image/png", "scan.png", b"x" * 5000, True),
        ("image/gif", "pixel.gif", b"x" * 43, True),
        ("text/plain", "../../etc/notes.txt", b"notes", False),
        ("application/pgp-signature", "signature.asc", b"sig", False),
    ):
        part = MIMEBase(*kind.split("/"))
        part.set_payload(data)
        how = "inline" if inline else "attachment"
        part.add_header("Content-Disposition", how, filename=name)
        message.attach(part)
    parsed = parse(message.as_bytes(), "x.eml")
    assert [item.name for item in parsed.attachments] == [
        *("a.pdf", "a (2).pdf", "scan.png"),
        ".._.._etc_notes.txt",
    ]
    assert parsed.text.endswith("See below.")


def test_a_forwarded_message_is_an_attachment_of_its_own() -> None:
    inner = EmailMessage()
    inner["Subject"] = "Inside/out"
    inner["Date"] = "Sat, 02 Mar 2024 10:30:00 +0000"
    inner.set_content("The inner text.")
    outer = EmailMessage()
    outer["Subject"] = "Fwd"
    outer.set_content("See below.")
    outer.add_attachment(inner)
    parsed = parse(outer.as_bytes(), "x.eml")
    (attachment,) = parsed.attachments
    assert attachment.name == "2024-03-02 1030 Inside_out.eml"
    assert "The inner text." in parse(attachment.data, attachment.name).text
    assert "The inner text." not in parsed.text


def test_an_encrypted_mail_says_so() -> None:
    body = "--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b--\r\n"
    heads = f"{HEADS}Content-Type: multipart/encrypted; boundary=b\r\n"
    parsed = parse(raw(body, heads), "x.eml")
    assert reasons.SEALED_MAIL in parsed.problems


@pytest.mark.parametrize(
    "data",
    [
        b"\n\n  \n",
        b"Content-Type: multipart/mixed; boundary=x\n\n--x--\n",
    ],
)
def test_a_mail_that_holds_nothing(data: bytes) -> None:
    with pytest.raises(ReadingError) as caught:
        parse(data, "x.eml")
    assert caught.value.message == reasons.NO_TEXT


def test_parts_nested_without_end() -> None:
    nested = b"Subject: deep\n"
    for number in range(3000):
        nested += b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (number, number)
    with pytest.raises(ReadingError) as caught:
        parse(nested + b"\ntext", "x.eml")
    assert caught.value.message in {reasons.TOO_DEEP, reasons.NO_TEXT}


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (raw("Text", HEADS + "Date: x\r\n"), "no ending", "eml"),
        (raw("Text", HEADS), "notes.txt", "text"),
        (b"Subject: one head alone is a text\n\nText", "x", "text"),
        (b"From a@b.example Sat Mar  2 10:30:00 2024\nSubject: x\n\nText\n", "inbox", "mbox"),
        (b"From here on 2 streets lead to the harbour.\n", "x", "text"),
    ],
)
def test_mails_are_known_by_their_content(data: bytes, name: str, kind: str) -> None:
    assert parse(data, name).kind == kind


def test_a_mailbox_gives_its_messages_named_by_time_and_subject() -> None:
    box = b""
    for number in range(3):
        box += b"From a@b.example Sat Mar  2 10:30:00 2024\n"
        box += b"Subject: Lease\nDate: Sat, %d Mar 2024 10:30:00 +0000\n\n" % (2 + number % 2)
        box += b"Text %d\n>From here it goes on.\n\n" % number
    parsed = parse(box, "inbox.mbox")
    assert parsed.text == ""
    assert [item.name for item in parsed.attachments] == [
        "2024-03-02 1030 Lease.eml",
        "2024-03-03 1030 Lease.eml",
        "2024-03-02 1030 Lease (2).eml",
    ]
    text = parse(parsed.attachments[2].data, "x.eml").text
    assert text.endswith("Text 2\nFrom here it goes on.")


def test_a_saved_page() -> None:
    page = (
        "From: <Saved by Blink>\r\nSubject: x\r\nDate: x\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
        "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable"
        "\r\n\r\n<html><head><title>A saved page</title></head><body>"
        "<h1>Heading</h1><p>Caf=C3=A9</p>"
        "\r\n--b--\r\n"
    )
    parsed = parse(page.encode(), "page.mht")
    assert (parsed.kind, parsed.text) == ("html", "Heading\n\nCafé")


# ------------------------------------------------------------------------------------ Outlook


def test_compressed_rich_text() -> None:
    # The example of [MS-OXRTFCP], section 4.1.
    packed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af8"
        "2062656c6c206c6f7720776f726c647d"
    )
    size = struct.unpack_from("<I", packed)[0]
    assert size == 45
    assert rtf_compressed.unpack(packed).startswith(b"{\\rtf1\\ansi\\ansicpg125")
    with pytest.raises(ReadingError):
        rtf_compressed.unpack(b"\0" * 20)
    with pytest.raises(ReadingError):
        rtf_compressed.unpack(b"")


def test_a_message_inside_a_message_becomes_a_mail() -> None:
    found = Mail(
        heads={"From": "/O=EXCHANGE/CN=X <not an address", "Subject": "Grüße\nX-Evil: 1"},
        bodies=[Body("Plain text.", "<p>Rich text.</p>")],
        attachments=[Attachment("a.txt", b"words")],
    )
    parsed = parse(as_eml(found), "x.eml")
    assert parsed.title == "Grüße X-Evil: 1"
    assert "Rich text." in parsed.text
    assert parsed.attachments == (Attachment("a.txt", b"words"),)


def test_a_damaged_message() -> None:
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
    data += "__properties_version1.0".encode("utf-16-le")
    with pytest.raises(ReadingError) as caught:
        parse(data, "x.msg")
    assert caught.value.message == reasons.DAMAGED_MAIL


def test_a_message_whose_unused_part_is_damaged_is_read() -> None:
    data = bytearray(outlook())
    # In the part's entry of the directory, 116 bytes on: the sector that it begins in.
    name = "__substg1.0_0C1A001F".encode("utf-16-le")
    place = data.index(name)
    unused = "__substg1.0_3FFA001F".encode("utf-16-le")
    data[place : place + len(unused)] = unused
    struct.pack_into("<I", data, place + 116, 0x7FFFFFF0)
    parsed = parse(bytes(data), "x.msg")
    assert "Subject: The lease" in parsed.text
    assert SENTENCE.strip() in parsed.text
    assert "Anna" not in parsed.text


def test_addresses() -> None:
    assert mail.address("Anna", "a@b.example") == "Anna <a@b.example>"
    assert mail.address("", "a@b.example") == "a@b.example"
    assert mail.address("a@b.example", "a@b.example") == "a@b.example"
