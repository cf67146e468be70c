"""What a person can do about a file that was not read in full."""

from desktop.documents import Status
from desktop.ingest import scan
from desktop.ingest.readers.common import reasons

_GET_AGAIN = "Get the file again from where it came, and add it."
_SAVE_ANEW = "Open it in its own program, save it anew or print it to PDF, and add that."
_MEND = (
    "Get the file again from where it came, and add it. Or open it in its own program, save it anew"
    " or print it to PDF, and add that."
)
_SPLIT = "Split it into smaller files in its own program, and add those."
_ASK_SENDER = "Ask who sent it before you open it elsewhere."
_ALLOW = "Give yourself the right to read it, then choose “Read again”."

# What each kind of file can be turned into that is read.
_BY_KIND = {
    reasons.POSTSCRIPT: "Open it in a PDF program, save it as PDF, and add that.",
    reasons.PROGRAMS: "It is no document. Remove it from the list if it is in the way.",
    reasons.FONTS: "It is no document. Remove it from the list if it is in the way.",
    reasons.DATABASES: "Save its tables as CSV or XLSX in the program that made it, and add those.",
    reasons.RECORDINGS: "If its words matter, have them written down, and add the text.",
    reasons.AVIF: "Open it in a picture program, save it as PNG or JPEG, and add that.",
    reasons.E_BOOKS: "Save it as PDF or HTML in an e-book program, and add that.",
}

# By the words that a reason begins with; reasons of parts of a file are joined by "; ".
_BY_REASON = {
    reasons.LOCKED: "Enter its password, or save it without one.",
    reasons.WRONG_PASSWORD: "Enter the right password, or save the file without one.",
    reasons.SOME_LOCKED: "Enter its password, or add the files in it without one.",
    # These say themselves what to do.
    reasons.LOCKED_OTHERWISE: "",
    reasons.LOCKED_MEMBER: "",
    reasons.UNREAD_PICTURES: "",
    reasons.SHORTCUT: "",
    reasons.GOOGLE_LINK: "",
    reasons.LOCKED_BOOK: "Ask for the text in another form: PDF, or a book without such a lock.",
    reasons.EMPTY: _GET_AGAIN,
    reasons.NO_TEXT: "Look at it in its own program: there may be nothing in it.",
    reasons.SCAN: "Recognise its text with a scanner's program, and add the result.",
    reasons.TOO_LARGE: _SPLIT,
    reasons.TOO_MUCH_TEXT: _SPLIT,
    reasons.TOO_MANY_PAGES: _SPLIT,
    reasons.BINARY: "Save it as PDF in the program that made it, and add that.",
    reasons.UNPACKS_TOO_LARGE: _ASK_SENDER,
    reasons.DECLARES_ENTITIES: _ASK_SENDER,
    reasons.CRASHED: _SAVE_ANEW,
    reasons.TOO_SLOW: _SAVE_ANEW,
    reasons.TOO_MUCH_MEMORY: _SPLIT,
    reasons.BAD_RESULT: _SAVE_ANEW,
    reasons.LOST_CHARACTERS: "Compare the passage with the file itself before you rely on it.",
    reasons.GUESSED_ENCODING: "Compare the letters with the file itself before you rely on it.",
    scan.NOT_THERE: "Check the path.",
    scan.NOT_A_FILE: "Add files and folders only.",
    scan.LINK_OUT: "Add the place that it points to.",
}
_BY_WORDS = (
    ("permission denied", _ALLOW),
    ("protected by a password", "Enter its password, or save it without one."),
    ("is damaged", _MEND),
    ("are not read by this version", "Save it as PDF in the program that made it, and add that."),
    ("could not be read from the disk", "Check the drive, then choose “Read again”."),
    ("could not be indexed", "Choose “Read again”."),
)
_BY_STATUS = {
    Status.MISSING: "Connect its drive or put the file back; or remove it from the list.",
    Status.WAITING: "Choose “Resume” to read it.",
    Status.PARTIAL: "Look at these parts in the file itself; they can't be searched.",
    Status.FAILED: _SAVE_ANEW,
}


def advice(status: Status, reason: str) -> str:
    """One sentence or two for the user; empty where nothing has to be done, or the reason says it
    itself."""
    if status not in _BY_STATUS or "Convert it first" in reason or "rename the file" in reason:
        return ""
    if "by this version. " in reason:
        return ""  # An archive or a mailbox: it says itself how what is in it can be added.
    first = reason.split("; ")[0]
    for kind, words in _BY_KIND.items():
        if first.startswith(f"{kind} are not read"):
            return words
    for known, words in _BY_REASON.items():
        if first.startswith(known):
            return words
    for part, words in _BY_WORDS:
        if part in reason:
            return words
    return _BY_STATUS[status]
