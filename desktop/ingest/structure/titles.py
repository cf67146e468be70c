"""What a document calls itself: the line at its top that a person would read out as its title."""

import re

from desktop.ingest.readers.common.intermediate import short_title
from desktop.ingest.readers.common.sniff import Kind

# Formats whose text begins with something else; their readers know the title.
_NAMED_BY_READER = frozenset(
    {
        *(Kind.XLSX, Kind.XLS, Kind.ODS, Kind.CSV, Kind.EML, Kind.MSG, Kind.MBOX, Kind.ZIP),
        *(Kind.IMAGE, Kind.DRAWING, Kind.VSDX, Kind.CALENDAR, Kind.CONTACTS),
    }
)
_LOOKED_AT = 1500
_LINES = 25
_LONGEST = 110
_EXHIBIT = re.compile(r"(?i)^exhibit\s+[\d.]+[a-z]?\s+")
# What stands above a title: numbers of exhibits, stamps, dates, addresses, running heads.
_STAMP = re.compile(
    r"""(?ix) ^(?:exhibit|annex|appendix|schedule|attachment)\b[\s\d.a-z()-]{0,8}$
    | ^(?:execution|conformed|final|draft|signature|(?:strictly\s+|private\s+and\s+)?confidential
        |copy|redacted|page|table\s+of\s+contents|contents|source:|dated?\b|https?:|www\.|index
        |recitals|witnesseth|whereas|form\s+of$)
    | ^\d | ^\W*$"""
)
# A letter has begun: it bears no title.
_SALUTATION = re.compile(r"(?i)^(?:dear|to whom)\b")
# What ends with a full stop is a sentence, unless it is a company.
_COMPANY = re.compile(r"(?i)\b(?:ltd|inc|co|corp|plc|llc|l\.p|s\.a|n\.v)\.$")
_WORD = re.compile(r"[^\W\d_]{2,}")


def title_of(text: str, kind: str, named: str) -> str:
    """The title of a document of this text; ``named`` is what its reader took for one, which is
    kept where the top of the text shows none."""
    if Kind(kind) in _NAMED_BY_READER:
        return named
    lines = re.split(r"[\n\f]", text[:_LOOKED_AT])
    if len(text) > _LOOKED_AT:
        lines = lines[:-1]
    filled = (" ".join(line.split()).strip("-_*= |") for line in lines if line.strip())
    for number, line in enumerate(filled):
        if number >= _LINES or _SALUTATION.match(line):
            break
        title = _EXHIBIT.sub("", line)
        if _is_title(title):
            return short_title(title)
    return named


def _is_title(line: str) -> bool:
    words = _WORD.findall(line)
    if not words or len(line) > _LONGEST or " | " in line or _STAMP.match(line):
        return False
    return line.isupper() or line[-1] not in ".;:," or bool(_COMPANY.search(line))
