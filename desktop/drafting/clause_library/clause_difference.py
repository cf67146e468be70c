"""What one variant of a clause says otherwise than another, word by word."""

from dataclasses import dataclass
from typing import Literal

from desktop.drafting.clause_library.clauses import Clause
from desktop.drafting.redline.word_diff import diff, tokens


@dataclass(frozen=True, slots=True)
class Difference:
    """A stretch of text that both have, or one only: "same", "removed" (only the first has it) or
    "added" (only the second). A line break parts paragraphs."""

    kind: Literal["same", "removed", "added"]
    text: str


def difference(first: Clause, second: Clause) -> tuple[Difference, ...]:
    """What has to be changed to make the second of the first. What is "same" or "removed" is all of
    the first's text, what is "same" or "added" all of the second's."""
    old, new = tokens(first.text), tokens(second.text)
    found: list[Difference] = []
    for stretch in diff(old, new):
        before = "".join(old[stretch.old_start : stretch.old_end])
        after = "".join(new[stretch.new_start : stretch.new_end])
        if stretch.same:
            found.append(Difference("same", before))
            continue
        if before:
            found.append(Difference("removed", before))
        if after:
            found.append(Difference("added", after))
    return tuple(found)
