"""The words of a question, before anything is done for it."""

from desktop.errors import UsageError

_MOST = 2_000


def cleaned(question: str) -> str:
    """The question in one line. Raises UsageError for none, or one that is too long."""
    text = " ".join(question.split())
    if not text:
        raise UsageError("There is no question", "Type what you want to know.")
    if len(text) > _MOST:
        raise UsageError(
            "The question is too long",
            f"Keep it under {_MOST:,} characters; add long texts as documents instead.",
        )
    return text
