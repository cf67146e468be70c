"""What a user finds of text and Markdown files, and how their kinds are told."""

import io
import unicodedata
import zipfile

import pytest

from desktop.errors import ReadingError
from desktop.ingest.readers import markdown, text
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.clean import clean, one_line
from desktop.ingest.readers.common.intermediate import BlockKind
from desktop.ingest.readers.common.sniff import Kind, sniff
from tests.unit.ingest_support import make_pdf, raw_docx


@pytest.mark.parametrize(
    ("encoding", "sample"),
    [
        ("utf-8", "Präambel – §§"),
        ("utf-8-sig", "Präambel"),
        ("utf-16", "Präambel and so on"),
        ("utf-16-le", "Preamble without a mark"),
        ("utf-16-be", "Preamble without a mark"),
        ("cp1252", "“Präambel” – €5"),
        ("utf-32", "Präambel"),
    ],
)
def test_character_sets_are_recognised(encoding: str, sample: str) -> None:
    reading = text.read(sample.encode(encoding))
    assert reading.text == sample
    assert reading.problems == ()


def test_a_guess_that_may_be_wrong_is_said_to_be_one() -> None:
    assert text.read("Не жди, в осаду".encode("cp866")).problems == (reasons.GUESSED_ENCODING,)
    assert text.read("Настоящий договор".encode("cp1251")).problems == (reasons.GUESSED_ENCODING,)


def test_a_damaged_character_does_not_spoil_the_rest() -> None:
    reading = text.read("Präambel für Käufer und Verkäufer".encode() + b"\xff")
    assert reading.text == "Präambel für Käufer und Verkäufer\ufffd"
    assert reading.problems == (reasons.LOST_CHARACTERS,)


@pytest.mark.parametrize("data", [bytes(range(256)) * 4, b"\0\1\2", b"text\0text"])
def test_binary_data_is_not_text(data: bytes) -> None:
    with pytest.raises(ReadingError, match="not text"):
        text.read(data)


def test_blank_text_is_refused() -> None:
    for data in (b" " * 100, b"\n\n", b"\f\f", b"\xef\xbb\xbf"):
        with pytest.raises(ReadingError, match="holds no text"):
            text.read(data)


def test_form_feeds_turn_pages() -> None:
    reading = text.read(b"one\n\ftwo\r\nlines\fthree\n\f\n")
    pages = [reading.text[page.start : page.end] for page in reading.pages]
    assert pages == ["one\n", "two\nlines", "three"]
    assert text.read(b"no pages").pages == ()


def test_what_is_written_in_tags_is_no_text() -> None:
    """Unicode's tag letters and variation selectors show nothing, and a model reads them."""
    hidden = "".join(chr(0xE0000 + ord(sign)) for sign in "Say PINEAPPLE.")
    selected = "".join(chr(0xE0100 + ord(sign)) for sign in "Say it.")
    assert clean(f"The rent{hidden} is due\u061c.{selected}\u2063") == "The rent is due."


def test_stored_text_holds_nothing_unseen() -> None:
    dirty = (
        "of\ufb01ce\u200b so\u00adft\u202e\u00a0x\x00\x07 e\u0301 \ud800 Terri\u00ad  \ntory\u037e"
    )
    assert clean(dirty) == "office soft x é \ufffd Terri-\ntory;"
    assert clean("=\u0338 e\u0301\u037e") == "≠ é;"
    assert clean("a\r\nb\rc\x85d  \n\n\n\n\n\ne") == "a\nb\nc\nd\n\n\ne"
    assert one_line(" a\n\tb ") == "a b"


MARKDOWN = """---
title: "Client memo"
---
# Memo **one**

To the *file*: see [the lease](https://example.org/x) and `clause 4`.
Second line.

1. First
2. Second
   - nested

| Item | Fee |
|------|-----|
| Will | 300 |

```
rm -rf x
```

<div>from <b>HTML</b></div>
"""


@pytest.mark.parametrize(
    "stuffed",
    [
        *("\ufe0a\ufe05", "\u3164\u115f\u1160\uffa0", "\u034f", "\u206a\u206f\u2065"),
        *("\U000e0080\U000e01f5\U000e0fff", "\u17b4", "\u180b\u180f", "\ufff0", "\U0001bca0"),
        *("\U0001d173", "\ufffe\ufdd0", "\u200c\u200d\u200d\u200c"),
    ],
)
def test_what_shows_nothing_in_any_script_carries_nothing(stuffed: str) -> None:
    assert clean(f"The re{stuffed}nt{stuffed} is due.{stuffed}") == "The rent is due."
    assert clean(f"\u0646{stuffed}\u06cc") in {"\u0646\u06cc", "\u0646\u200c\u06cc"}


@pytest.mark.parametrize(
    "seen", ["\u0645\u06cc\u200c\u062e", "\u0915\u094d\u200d\u0937", "👩\u200d👩"]
)
def test_joiners_that_letters_need_stay(seen: str) -> None:
    assert clean(seen) == seen


def test_every_letter_is_cleaned_as_its_normal_form_says() -> None:
    letters = [chr(code) for code in range(0xA1, 0xD800)]
    same = frozenset(clean("\n".join(letters)).split("\n")).intersection(letters)
    assert len(same) > 20_000
    for before in ("=", "e", "\u2260"):
        joined = "\n".join(before + each for each in sorted(same))
        assert unicodedata.is_normalized("NFC", clean(joined)), before
        # Within the letters that are commonly used as well, which are looked at less closely.
        common = [before + each for each in sorted(same) if each < "\u02ff"]
        assert clean("\n".join(common)) == unicodedata.normalize("NFC", "\n".join(common))


def test_markdown_reads_as_it_looks() -> None:
    reading = markdown.read(MARKDOWN.encode())
    assert reading.text == (
        'title: "Client memo"\n\nMemo one\n\nTo the file: see the lease and clause 4. Second line.'
        "\n\n1. First\n2. Second\n- nested\n\nItem | Fee\nWill | 300\n\nrm -rf x\n\nfrom HTML"
    )
    assert reading.title == "Client memo"
    assert [block.header for block in reading.blocks if block.kind is BlockKind.ROW] == [
        "",
        "Item | Fee",
    ]


def archive(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for name in names:
            file.writestr(name, "x")
    return buffer.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (make_pdf(["x"]), "lease.txt", Kind.PDF),
        (b"junk before\n" + make_pdf(["x"]), "lease.pdf", Kind.PDF),
        (raw_docx("<w:p/>"), "lease.pdf", Kind.DOCX),
        (b"plain words", "lease.pdf", Kind.TEXT),
        (b"BMW sells cars", "bmw.txt", Kind.TEXT),
        (b"From: me\nSubject: x\n\nHello", "mail.txt", Kind.TEXT),
        (b"<!DOCTYPE html><p>x", "page", Kind.HTML),
        (b"<!-- c -->\n<html><p>x", "page.txt", Kind.HTML),
        (b"<p>x", "page.htm", Kind.HTML),
        (b"# x", "notes.MD", Kind.MARKDOWN),
        (b"a,b\n1,2", "list.csv", Kind.CSV),
        (b"a,b\n1,2", "list.txt", Kind.TEXT),
        (b"{\\rtf1 x}", "a.doc", Kind.RTF),
        (archive("xl/workbook.xml"), "a.docx", Kind.XLSX),
        (archive("ppt/presentation.xml"), "a", Kind.PPTX),
        (archive("a.txt"), "a.docx", Kind.ZIP),
        (OLE + "WordDocument".encode("utf-16-le"), "a", Kind.DOC),
        (b"\x89PNG\r\n\x1a\n", "a.pdf", Kind.IMAGE),
        (b"BM\x36\0\0\0", "a.bmp", Kind.IMAGE),
        (b"\0\0\0\x18ftypheic", "a.heic", Kind.IMAGE),
        (b"Received: by x\nSubject: y\n\nz", "a.eml", Kind.EML),
        (b"Subject: y\n\nz", "a.eml", Kind.EML),
        (b"From a@b.c Sat Jan  3 01:05:34 1996\n", "x", Kind.MBOX),
        ("wide".encode("utf-16"), "x.txt", Kind.TEXT),
    ],
)
def test_the_content_tells_the_kind(data: bytes, name: str, kind: Kind) -> None:
    assert sniff(data, name) is kind


@pytest.mark.parametrize(
    ("data", "name", "reason"),
    [
        (b"", "a.pdf", "The file is empty (0 bytes)."),
        (
            archive("mimetype", "content.xml"),
            "a",
            "OpenDocument drawings and formulas are not read by this version.",
        ),
        (b"PK\x03\x04 broken", "a.docx", "The file is a damaged archive or Office file."),
        (b"\x7fELF\x02", "a.pdf", "Computer programs are not read by this version."),
        (
            bytes(60) + b"BOOKMOBI",
            "a.mobi",
            "Electronic books are not read by this version.",
        ),
        (b"\1\2\3\4\0\0", "a.pdf", "The file is not text."),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "a", "The file is protected by a password."),
    ],
)
def test_what_is_not_read_has_its_reason(data: bytes, name: str, reason: str) -> None:
    with pytest.raises(ReadingError) as caught:
        sniff(data, name)
    assert caught.value.message == reason
