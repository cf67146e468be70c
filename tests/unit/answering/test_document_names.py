"""The name of a document, as it is shown."""

from desktop.documents.held import Document, Status


def named(path: str) -> Document:
    return Document(1, "Lease", path, Status.INDEXED)


def test_no_sign_turns_the_name_of_a_file_round() -> None:
    """Shown with it, a program seems to be a PDF."""
    spoofed = named("/c/agreement\u202efdp.exe")
    assert spoofed.name == "agreementfdp.exe"
    assert spoofed.path.endswith("\u202efdp.exe"), "which it is opened by"
    for sign in "\u202a\u202b\u202d\u2066\u2067\u2068\u2069":
        assert named(f"/c/a{sign}b.txt").name == "ab.txt"


def test_a_name_in_another_writing_is_as_it_is() -> None:
    for name in ("\u05d7\u05d5\u05d6\u05d4.txt", "\u0639\u0642\u062f\u200c.pdf", "na\u00efve.txt"):
        assert named(f"C:\\c\\{name}").name == name
