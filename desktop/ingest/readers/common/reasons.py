"""Why a file, or a part of it, could not be read: one sentence each, for the user."""

from desktop.errors import ReadingError, reading_reason, said_later

EMPTY = "The file is empty (0 bytes)."
NO_TEXT = "The file holds no text."
SCAN = "No text: its pages are pictures, and their text was not recognised."
LOCKED = "The file is protected by a password."
WRONG_PASSWORD = (  # ruff takes the name for a secret
    "The file is protected by a password, and the one that was given is wrong."  # noqa: S105
)
SOME_LOCKED = "Some of the files in it are protected by a password."
LOCKED_OTHERWISE = (
    "The file is protected by a password in a way that can't be opened here. Open it in its own"
    " program, save it without a password, and add that."
)
LOCKED_MEMBER = (
    "It is protected by a password in a way that can't be opened here. Unpack the archive with the"
    " program that made it, and add the folder."
)
TOO_LARGE = "The file is larger than 256 MB."
TOO_MUCH_TEXT = "The file holds more text than can be read (over 64 million characters)."
TOO_MANY_PAGES = "The file has more than 20,000 pages."
BINARY = "The file is not text."
UNPACKS_TOO_LARGE = "The file unpacks to a size that no honest document has; it was not opened."
DECLARES_ENTITIES = "The file declares XML entities, as no honest document does; it was not read."
DAMAGED_PDF = "The PDF file is damaged."
DAMAGED_ATTACHMENT = "The attachment is damaged; its bytes could not be taken out."
XFA_FORM = (
    "It is an XFA form, which only Adobe's programs show in full; what is filled in may be missing."
)
DAMAGED_WORD = "The Word file is damaged."
CRASHED = "The reader crashed on this file."
TOO_SLOW = "Reading took longer than 60 seconds."
TOO_MUCH_MEMORY = "Reading this file needs more memory than a reader may use."
BAD_RESULT = "The reader gave a result that contradicts itself."
# A page that was recognised with less certainty is marked.
SURE_ENOUGH = 0.8
OCR_SLOW = "recognising its text took longer than 60 seconds"
OCR_MEMORY = "recognising its text needs more memory than there may be"
OCR_CRASHED = "recognising its text failed"
NOT_RECOGNISED = "it is a picture, and its text was not recognised"
ILLEGIBLE = "what looks like writing in its picture could not be recognised"
UNREAD_PICTURES = (
    "Pictures in it were not looked at for text. Save it as .docx, .xlsx or .pptx, and add that:"
    " theirs are."
)
LETTERS_AS_SHAPES = "its writing is stored as shapes of a font and not as letters; it was not read"
LARGE_DRAWING = "it draws more than can be looked at; the rest was not read"
DAMAGED_DRAWING = "it is damaged"
UNREAD_FORMAT = "its format has no reader here; it was not looked at for text"
NO_TEXT_IN_PICTURE = "The picture shows no text."
NO_TEXT_IN_PICTURES = "Its pages are pictures that show no text."
DAMAGED_PICTURE = "The picture is damaged."
PICTURE_CUT_OFF = "The file is cut off: the lower part of the picture is missing."
PICTURE_TOO_LARGE = "The picture unpacks to more pixels than can be read (over 100 million)."
GUESSED_ENCODING = (
    "The character set is not certain; the file was read as Western European (Windows-1252)."
)
TOO_DEEP = "Its parts are nested too deeply; what comes after them was not read."
STYLE_NOT_FOLLOWED = (
    "Its style rules are too long or too many to be followed; words that they hide may be among"
    " its text."
)
LOST_CHARACTERS = "Some characters are damaged and were replaced."

DAMAGED_SHEET = "The spreadsheet is damaged."
DAMAGED_SLIDES = "The presentation is damaged."
DAMAGED_OPEN = "The OpenDocument file is damaged."
DAMAGED_RTF = "The rich-text (RTF) file is damaged."
DAMAGED_PAGES = "The XPS file is damaged."
DAMAGED_BOOK = "The electronic book is damaged."
DAMAGED_VISIO = "The Visio file is damaged."
LOCKED_BOOK = (
    "The electronic book is locked by the shop that sold it: only its own program opens it."
)
PICTURES_IN_DRAWING = "Pictures in the drawing were not looked at for text."
SHORTCUT = (
    "It is a shortcut, which holds only the way to something elsewhere. Open it, save what it shows"
    " as PDF, and add that."
)
GOOGLE_LINK = (
    "It is a link to a document that Google keeps; the file does not hold its text. Download it"
    " from Google Drive as .docx, .xlsx or .pptx, and add that."
)
DAMAGED_OLD = "The old Office file is damaged."
ONLY_HIDDEN = "The file holds hidden text only; none of it shows on a page."
MUCH_HIDDEN = "It holds more hidden text than can be kept; the rest of it was left out."
MISSING_SLIDE = "A slide is missing in the file."
MISSING_CHAPTER = "A chapter of the book is missing or is no text; it was not read."

# Kinds of files that no reader takes.
(
    POSTSCRIPT,
    PROGRAMS,
    DATABASES,
    RECORDINGS,
    FONTS,
    AVIF,
    E_BOOKS,
    OPEN_OTHERS,
    OLD_OTHERS,
) = (
    "PostScript files",
    "Computer programs",
    "Database files",
    "Sound and video files",
    "Font files",
    "Pictures (AVIF)",
    "Electronic books",
    "OpenDocument drawings and formulas",
    "Old Office files",
)

# Kinds of files that have no sound reader here, but that their programs can save as others; what
# they can be saved as; and why they are not read.
(
    WORD_OF_OLD,
    POWERPOINT_OF_OLD,
    EXCEL_BINARY,
    EXCEL_XML,
    WORD_XML,
    PUBLISHER,
    WORD_PERFECT,
    WORKS,
    WRITE,
    STAR_OFFICE,
    LOTUS,
    ABIWORD,
    IWORK,
    VISIO_OF_OLD,
    LARGE_FLAT,
) = (
    "Word files of before 1997",
    "PowerPoint files of before 1997",
    "Binary Excel files (.xlsb)",
    "Excel workbooks in XML of 2003",
    "Word documents in XML of 2003",
    "Publisher files",
    "WordPerfect files",
    "Microsoft Works files",
    "Files of Windows Write and Word for DOS",
    "Files of StarOffice and OpenOffice 1",
    "Lotus 1-2-3 files",
    "AbiWord files",
    "Pages, Numbers and Keynote files",
    "Visio drawings of before 2013 (.vsd)",
    "Flat OpenDocument files of more than 64 MB",
)
AS_WORD, AS_EXCEL, AS_POWERPOINT = ".docx", ".xlsx", ".pptx"
AS_VISIO = ".vsdx"
AS_OPEN_DOCUMENT, AS_PDF = "OpenDocument (.odt, .ods, .odp)", "PDF"
NO_SOUND_READER = "there is no sound reader for their format here."
NOT_DOCUMENTED = "their format is not documented."

# Why a text can't be seen on the page (documents.Hidden).
HIDDEN_RUN = "formatted as hidden"
DELETED = "deleted by tracked change"
COMMENT = "comment"
NOT_DISPLAYED = "hidden by its style"
TRANSPARENT = "transparent"
SIZE_ZERO = "in letters of size 0"
OFF_SCREEN = "placed off the screen"
HIDDEN_SHEET = "hidden sheet"
HIDDEN_ROW = "hidden row"
HIDDEN_COLUMN = "hidden column"
FILTERED_ROW = "row hidden by a filter"
BLANK_FORMAT = "hidden by its number format"
UNDER_MERGED = "under a merged cell"
WHITE = "white on white"
TINY = "too small to read"
HIDDEN_SLIDE = "hidden slide"
HIDDEN_SHAPE = "hidden shape"
HIDDEN_SECTION = "hidden section"
FIELD_CODE = "in the code of a field"
UNUSED_PART = "in a note or a header that no page shows"
# What a cell shows is its value; this is no attempt to conceal.
FORMULA = "formula behind a value"
# PDF pages.
NO_CONTRAST = "in the colour of its background"
MICROSCOPIC = "too small to read"
WITHOUT_INK = "drawn without ink"
COVERED = "behind a picture or a shape"
OUTSIDE_PAGE = "outside the page"
LAYER_OFF = "in a layer that is switched off"
CUT_OFF = "cut off"
OTHER_WORDS = "said by the file in place of what is drawn"
HIDDEN_NOTE = "a note or form field that is not shown"

DAMAGED_MAIL = "The e-mail is damaged."
DAMAGED_ARCHIVE = "The archive is damaged."
EMPTY_ARCHIVE = "The archive holds no files."
EMPTY_MAILBOX = "The mailbox holds no messages."
NOT_INSIDE = "The file that it lay in does not hold it any more."
DAMAGED_RTF_BODY = "The message's formatted text is damaged."
SEALED_MAIL = "The message is encrypted; only its heads could be read."
ELSEWHERE = "A part of the message lies on a server and not in the file."
LINKED_ATTACHMENT = "It is a link to a file elsewhere; the mail does not hold it."
EMBEDDED_OBJECT = "It is an object of another program inside the mail; save it from there first."
NESTED_TOO_DEEP = "It holds files that lie more than 5 files deep in others; they were not read."
TOO_MANY_FILES = "It holds more than 10,000 files; the others were not read."
FILES_TOO_LARGE = "It unpacks to more than 2 GB; the rest was not read."


def unreadable(reason: str) -> ReadingError:
    """The error whose message is ``reason``."""
    return ReadingError("The file could not be read", reason)


def from_disk(error: OSError) -> str:
    """Why the bytes of a file could not be had."""
    return said_later(f"This file could not be read from the disk. {reading_reason(error)}")


def uncertain(confidence: float | None) -> str:
    """What to say of a page that was recognised with this certainty (0..1): nothing if it is
    enough."""
    if confidence is None or confidence >= SURE_ENOUGH:
        return ""
    return f"recognised with {int(100 * confidence)} % certainty; compare it with the original"


def locked(password: str) -> ReadingError:
    """The error for a file that this password, or none, does not open."""
    return unreadable(WRONG_PASSWORD if password else LOCKED)


def unsupported(what: str) -> ReadingError:
    """The error for a kind of file that no reader takes; ``what`` is its name in the plural."""
    return ReadingError("The file could not be read", f"{what} are not read by this version.")


def unpack_first(what: str, how: str) -> ReadingError:
    """The error for a file that the user can turn into some that are read, and how."""
    return ReadingError("The file could not be read", f"{what} are not read by this version. {how}")


def convert_first(what: str, into: str, why: str) -> ReadingError:
    """The error for a kind of file that has no sound reader here; ``what`` is its name in the
    plural, ``into`` what its program can save it as, ``why`` a sentence."""
    return ReadingError(
        "The file could not be read",
        f"{what} are not read: {why} Convert it first: save it as {into}.",
    )
