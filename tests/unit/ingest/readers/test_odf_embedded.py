"""What lies inside of OpenDocument files: other documents, and words on pictures."""

import io
import zipfile
from functools import partial

import pytest

from desktop.ingest.reader_process.parse import parse
from desktop.ingest.readers.office.embedded import LOST
from desktop.ingest.readers.opendocument import odt
from desktop.ingest.readers.sheets import ods
from desktop.ingest.readers.slides import odp
from tests.unit.ingest.readers.office_support import compound, open_document

_MEDIA = "application/vnd.oasis.opendocument."
_RENTS = (
    '<table:table table:name="Rents"><table:table-row><table:table-cell><text:p>1,250</text:p>'
    "</table:table-cell></table:table-row></table:table>"
)
_READERS = {"text": odt, "spreadsheet": ods, "presentation": odp}
_BODIES = {
    "text": "<text:p>Lease</text:p>",
    "spreadsheet": _RENTS.replace("1,250", "Lease"),
    "presentation": "<draw:page><draw:frame><draw:text-box><text:p>Lease</text:p></draw:text-box>"
    "</draw:frame></draw:page>",
}


def _inside(folder: str, data: bytes) -> dict[str, str | bytes]:
    archive = zipfile.ZipFile(io.BytesIO(data))
    return {f"{folder}/{name}": archive.read(name) for name in archive.namelist()[1:]}


def _first_day(year: int, _: float) -> tuple[int, ...]:
    return year, 1, 1, 12, 0, 0, 0, 1, 0


def _listed(kinds: dict[str, str]) -> dict[str, str | bytes]:
    entries = "".join(
        f'<m:file-entry m:full-path="{name}" m:media-type="{kind}"/>'
        for name, kind in kinds.items()
    )
    return {"META-INF/manifest.xml": f'<m:manifest xmlns:m="m">{entries}</m:manifest>'}


@pytest.mark.parametrize("kind", _READERS)
def test_documents_and_objects_of_other_programs_become_documents_of_their_own(kind: str) -> None:
    parts: dict[str, str | bytes] = {
        **_inside("Object 1", open_document("spreadsheet", _RENTS)),
        **_inside("Object 2", open_document("chart", "")),
        "Object 3": compound({"WordDocument": b"w"}),
        "Object 4": rb"{\rtf1 Note}",
        "Object 5": b"something else",
        **_listed(
            {
                "Object 1/": f"{_MEDIA}spreadsheet",
                "Object 2/": f"{_MEDIA}chart",
                "Object 3": "application/vnd.sun.star.oleobject",
                "Object 4": "text/rtf",
                "Object 5": "",
                "content.xml": "text/xml",
            }
        ),
    }
    reading = _READERS[kind].read(open_document(kind, _BODIES[kind], parts=parts))
    assert "Lease" in reading.text
    names = [item.name for item in reading.attachments]
    assert names == ["Object 1.ods", "Object 3.doc", "Object 4.rtf"]
    sheet, _, note = reading.attachments
    assert parse(sheet.data, sheet.name).text == "Rents\n\n1,250"
    assert parse(note.data, note.name).text == "Note"
    assert reading.problems == ()


def test_a_damaged_object_is_told_of_and_costs_nothing_of_the_text() -> None:
    parts: dict[str, str | bytes] = {
        "Object 1": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 cut off",
        **_listed({"Object 1": "application/vnd.sun.star.oleobject"}),
    }
    reading = odt.read(open_document("text", "<text:p>Lease</text:p>", parts=parts))
    assert reading.text == "Lease"
    assert reading.attachments == ()
    assert reading.problems == (LOST,)


@pytest.mark.parametrize("kind", ["text", "presentation"])
def test_words_on_a_picture_are_read(kind: str) -> None:
    picture = '<draw:image xlink:href="x.png"><text:p>The gate</text:p></draw:image>'
    frame = f"<draw:frame>{picture}</draw:frame>"
    body = frame if kind == "text" else f"<draw:page>{frame}</draw:page>"
    reading = _READERS[kind].read(open_document(kind, body))
    assert "The gate" in reading.text


def test_a_document_inside_has_the_same_bytes_at_each_reading(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    inner = open_document("text", _BODIES["text"])
    inside = _inside("Object 1", inner) | _listed({"Object 1/": _MEDIA + "text"})
    data = open_document("text", "<text:p>Deed</text:p>", parts=inside)
    found = []
    for year in (2024, 2026):
        monkeypatch.setattr("time.localtime", partial(_first_day, year))
        found += [each.data for each in odt.read(data).attachments]
    assert len(found) == 2
    assert found[0] == found[1]
