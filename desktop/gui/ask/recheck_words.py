"""What checking an answer again came to, in words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.documents import file_name

if TYPE_CHECKING:
    from desktop.answering.recheck import Recheck

_MOST_NAMED = 3


def recheck_words(result: "Recheck") -> str:
    """What of the answer's ground has changed since it was given."""
    tr = QCoreApplication.translate
    if result.stands:
        return tr(
            "recheck",
            "It still stands: every quote is in its document, and no document has come since.",
        )
    parts = []
    if result.gone:
        numbers = ", ".join(f"[{citation.n}]" for citation in result.gone)
        gone = (
            tr("recheck", "{0} does not stand in the documents any more.")
            if len(result.gone) == 1
            else tr("recheck", "{0} do not stand in the documents any more.")
        )
        parts.append(gone.format(numbers))
    if result.added:
        named = ", ".join(file_name(path) for path in result.added[:_MOST_NAMED])
        further = len(result.added) - _MOST_NAMED
        if further > 0:
            named = tr("recheck", "{0} and {1} more").format(named, further)
        added = tr("recheck", "Added since, and not part of this answer: {0}. Ask again.")
        parts.append(added.format(named))
    return " ".join(parts)
