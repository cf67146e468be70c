"""A second query for what the first did not find."""

from desktop.answering.thesaurus import ideas

# More words than this drown the question's own.
_MOST_WORDS = 12


def rewritten(asked: str) -> str | None:
    """The question with the words by which its trade calls the same; None if none are known."""
    said = asked.casefold()
    others = [
        word
        for idea in ideas(asked)
        for word in (*idea.needed, *idea.also)
        if word.casefold() not in said
    ]
    if not others:
        return None
    return " ".join([asked, *list(dict.fromkeys(others))[:_MOST_WORDS]])
