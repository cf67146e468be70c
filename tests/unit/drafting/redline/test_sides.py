"""Which of two documents is the older version, and what is said where two can't be compared."""

from datetime import date

import pytest

from desktop.documents import Document, Status
from desktop.drafting.redline.sides import Sides, Told, are_copies, in_order, named, why_not
from desktop.errors import ReadingError


def _document(path: str = "/in/lease.docx", **more: object) -> Document:
    fields = {"id": 1, "matter": "M", "status": Status.INDEXED, "kind": "docx", "chunks": 3}
    return Document(path=path, **{**fields, **more})  # type: ignore[arg-type]


OLD, NEW = _document("/in/a.docx"), _document("/in/b.docx", id=2)
MAY, JUNE = date(2025, 5, 3), date(2025, 6, 5)


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize(
    ("older", "newer", "told"),
    [
        # The day that it bears is more than when its file was copied.
        ({"dated": MAY, "modified": 9.0}, {"dated": JUNE, "modified": 2.0}, Told.DATED),
        ({"dated": MAY, "modified": 2.0}, {"dated": MAY, "modified": 9.0}, Told.MODIFIED),
        ({"dated": JUNE, "modified": 2.0}, {"modified": 9.0}, Told.MODIFIED),
    ],
)
def test_the_day_it_bears_tells_the_older_one_then_its_files_last_change(
    older: dict[str, object], newer: dict[str, object], told: Told, turned: bool
) -> None:
    old, new = _document("/in/z.docx", **older), _document("/in/y.docx", id=2, **newer)
    both = (new, old) if turned else (old, new)
    assert in_order(*both) == Sides(old, new, told)


@pytest.mark.parametrize("both", [(OLD, NEW), (NEW, OLD)])
def test_where_nothing_tells_the_first_one_is_the_older(both: tuple[Document, Document]) -> None:
    assert in_order(*both) == Sides(*both, Told.NOTHING)


def test_who_knows_better_swaps_them() -> None:
    assert in_order(OLD, NEW).swapped() == Sides(NEW, OLD, Told.USER)


@pytest.mark.parametrize(
    ("one", "other", "names"),
    [
        ("/in/a.docx", "/in/b.docx", ("a.docx", "b.docx")),
        ("/in/v1/a.docx", "/in/v2/a.docx", ("v1/a.docx", "v2/a.docx")),
        ("C:\\v1\\x\\a.docx", "C:\\v2\\x\\a.docx", ("v1/x/a.docx", "v2/x/a.docx")),
        ("/a.docx", "/in/a.docx", ("/a.docx", "in/a.docx")),
        ("/in/a.docx", "/in/a.docx", ("a.docx", "a.docx")),
    ],
)
def test_two_of_one_name_are_told_apart_by_their_folders(
    one: str, other: str, names: tuple[str, str]
) -> None:
    assert Sides(_document(one), _document(other, id=2)).names == names


@pytest.mark.parametrize("status", [each for each in Status if not each.is_final])
def test_what_is_still_being_read_is_not_compared(status: Status) -> None:
    problem = why_not(Sides(OLD, _document("/in/late.pdf", status=status, chunks=0)))
    assert problem is not None
    assert problem.title == "The file “late.pdf” has not been read yet"
    assert "when it has" in problem.message


def test_what_could_not_be_read_and_what_has_no_words_say_so() -> None:
    locked = why_not(Sides(_document("/in/locked.pdf", status=Status.FAILED, chunks=0), NEW))
    blank = why_not(Sides(OLD, _document("/in/photo.png", kind="image", chunks=0)))
    assert locked is not None
    assert blank is not None
    assert locked.title == "The file “locked.pdf” could not be read"
    assert blank.title == "There is no text in “photo.png” to compare"


@pytest.mark.parametrize("status", [Status.PARTIAL, Status.MISSING, Status.DUPLICATE])
def test_what_has_text_is_compared_in_whatever_state(status: Status) -> None:
    assert why_not(Sides(OLD, _document("/in/b.pdf", kind="pdf", status=status))) is None


def test_what_was_read_in_part_is_named_but_a_word_file_is_compared_as_it_is() -> None:
    part = _document("/in/b.pdf", kind="pdf", status=Status.PARTIAL)
    whole = _document("/in/a.docx", status=Status.PARTIAL)
    assert Sides(whole, part).read_in_part == (part,)


def test_copies_of_one_file_are_known_by_their_bytes() -> None:
    one, same = _document(sha256="ab"), _document("/in/copy.docx", sha256="ab")
    assert are_copies(Sides(one, same))
    assert not are_copies(Sides(one, _document("/in/b.docx", sha256="cd")))
    assert not are_copies(Sides(_document(), _document("/in/b.docx")))


def test_what_failed_says_of_which_of_the_two() -> None:
    told = named(ReadingError("The original is not there any more", "Put it back."), "v1/a.docx")
    assert told.title == "The original is not there any more"
    assert told.message == "The file “v1/a.docx”: Put it back."
