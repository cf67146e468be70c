"""Kinds that exclude each other: what is inherited dominantly is no answer to "recessive"."""

import re

# Each line: what may be asked for, and what a text says that is of another kind. Where it says both
# it may speak of either.
_KINDS = tuple(
    tuple(re.compile(pattern, re.IGNORECASE) for pattern in pair)
    for pair in (
        (r"\brecessive", r"\bdominant"),
        (r"\bbenign", r"\bmalignan"),
        (r"\bacute", r"\bchronic"),
        (r"\binpatient", r"\boutpatient"),
        (r"\b(?:mutual|bilateral)", r"\b(?:unilateral|one-way)"),
        (r"(?<!non[\s-])(?<!not\s)\bexclusive", r"\bnon[\s-]?exclusive|\bnot\s+exclusive"),
        (r"\bfixed", r"\b(?:variable|floating)"),
    )
)


def is_of_other_kind(asked: str, text: str) -> bool:
    """Whether a text speaks of the opposite kind of what is asked for, and not of that."""
    return any(
        (one.search(asked) and not other.search(asked) and other.search(text))
        and not one.search(text)
        for pair in _KINDS
        for one, other in (pair, pair[::-1])
    )
