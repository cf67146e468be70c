"""Names of a request in the blanks of a clause that ask for them: "seat in London"."""

import re
from collections.abc import Mapping
from dataclasses import replace

from desktop.drafting.manuscript.model import Origin, Span
from desktop.drafting.manuscript.words import REQUEST
from desktop.drafting.writing.assembling import Assembled
from desktop.drafting.writing.request import Request
from desktop.terms import content_stems

# So many words before a name tell what it is of.
_NEAR = 3


def with_names(asked: Request, made: Assembled) -> Assembled:
    """The clause with the request's names in its blanks, where a blank's label says a word that
    stands by the name and in no other blank's label."""
    labels = dict.fromkeys(s.blank for p in made.paragraphs for s in p.spans if s.blank)
    filled: dict[str, str] = {}
    for name in asked.names:
        fits = [label for label in labels if _telling(label, list(labels)) & _near(asked, name)]
        if len(fits) == 1 and fits[0] not in filled:
            filled[fits[0]] = name
    if not filled:
        return made
    paragraphs = tuple(
        replace(each, spans=tuple(_with_name(span, filled) for span in each.spans))
        for each in made.paragraphs
    )
    return replace(made, paragraphs=paragraphs)


def _with_name(span: Span, filled: Mapping[str, str]) -> Span:
    if span.blank not in filled:
        return span
    origin = Origin("user", f"{REQUEST}{span.blank}")
    return replace(span, text=filled[span.blank], blank="", origin=origin)


def _telling(label: str, labels: list[str]) -> set[str]:
    """The words of a label that no other one has."""
    others = {stem for each in labels if each != label for stem in content_stems(each)}
    return set(content_stems(label)) - others


def _near(asked: Request, name: str) -> set[str]:
    match = re.search(re.escape(name), asked.text)
    before = asked.text[: match.start()].split()[-_NEAR:] if match is not None else []
    return set(content_stems(" ".join([*before, name])))
