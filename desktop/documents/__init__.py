"""The records that pass between the rooms of the program. All are frozen.

Offsets are counted in characters (Python ``str`` indices) of a document's *stored text*: the one
text that its reader produced and that the vault keeps. Pages count from 1.
"""

from desktop.documents.answers import (
    STOPPED,
    Answer,
    AnswerKind,
    AnswerStatus,
    Citation,
    Claim,
    Computation,
    Finding,
    FindingState,
    Operand,
    Replaced,
    in_marks,
    one_line,
)
from desktop.documents.found import Coverage, Passage, Scope, Unreadable
from desktop.documents.held import Document, Matter, Status, file_name
from desktop.documents.parsed import (
    Anchor,
    Attachment,
    Box,
    Chunk,
    Hidden,
    OutlineItem,
    Page,
    PageImage,
    ParsedDocument,
    Picture,
    WordBox,
    page_at,
)
from desktop.documents.reviews import Cell, CellMark, Review, ReviewPlan

__all__ = [
    "STOPPED",
    "Anchor",
    "Answer",
    "AnswerKind",
    "AnswerStatus",
    "Attachment",
    "Box",
    "Cell",
    "CellMark",
    "Chunk",
    "Citation",
    "Claim",
    "Computation",
    "Coverage",
    "Document",
    "Finding",
    "FindingState",
    "Hidden",
    "Matter",
    "Operand",
    "OutlineItem",
    "Page",
    "PageImage",
    "ParsedDocument",
    "Passage",
    "Picture",
    "Replaced",
    "Review",
    "ReviewPlan",
    "Scope",
    "Status",
    "Unreadable",
    "WordBox",
    "file_name",
    "in_marks",
    "one_line",
    "page_at",
]
