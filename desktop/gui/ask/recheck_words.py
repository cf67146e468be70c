"""What checking an answer again came to, in words. Knows no Qt."""

from typing import TYPE_CHECKING

from desktop.gui.ask.answer_text import file_name

if TYPE_CHECKING:
    from desktop.answering.recheck import Recheck

_MOST_NAMED = 3


def recheck_words(result: "Recheck") -> str:
    """What of the answer's ground has changed since it was given."""
    if result.stands:
        return "It still stands: every quote is in its document, and no document has come since."
    parts = []
    if result.gone:
        numbers = ", ".join(f"[{citation.n}]" for citation in result.gone)
        parts.append(
            f"{numbers} {'does' if len(result.gone) == 1 else 'do'} not stand in the documents any"
            " more."
        )
    if result.added:
        named = ", ".join(file_name(path) for path in result.added[:_MOST_NAMED])
        further = len(result.added) - _MOST_NAMED
        more = f" and {further} more" if further > 0 else ""
        parts.append(f"Added since, and not part of this answer: {named}{more}. Ask again.")
    return " ".join(parts)
