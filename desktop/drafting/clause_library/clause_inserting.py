"""Clauses of the library put into a draft: in its words, its styles and its numbering."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.drafting.checks.definitions import Definition, definitions
from desktop.drafting.checks.lines import lines_of
from desktop.drafting.clause_library.clause_adapting import (
    AdaptedClause,
    AdaptedParagraph,
    adapt,
    as_said,
    document_as_said,
    roles_of,
)
from desktop.drafting.clause_library.clauses import Clause
from desktop.drafting.clause_library.party_words import role_of
from desktop.drafting.manuscript.edits import end_of_clause, insert_after, joined, new_ids
from desktop.drafting.manuscript.model import Manuscript, Paragraph


def fitted(clause: Clause, manuscript: Manuscript) -> AdaptedClause:
    """A clause in the words of a draft: its parties, its defined terms, what it calls itself.
    Labels that the draft has already are others."""
    lines = lines_of(manuscript)
    found = definitions(lines)
    text = "\n".join(line.text for line in lines)
    defined = next((f"this {each.term}" for each in found if each.is_document), "")
    called = document_as_said(text) or defined
    parties = [as_said(term, text) for term in _parties(found)]
    terms = [each.term for each in found if not each.is_document]
    taken = {label for each in manuscript.paragraphs for label in each.labels}
    return adapt(clause, roles_of(clause, parties, called), {}, terms, taken=taken)


def terms_of(manuscript: Manuscript) -> list[str]:
    """The terms that a draft defines, but for its parties and what it calls itself."""
    found = definitions(lines_of(manuscript))
    return [e.term for e in found if not e.is_document and e.term and not role_of(e.term)]


def inserted(
    manuscript: Manuscript, after: str, paragraphs: Sequence[AdaptedParagraph]
) -> tuple[Manuscript, str]:
    """The draft with a clause behind the paragraph ``after``, or behind its whole clause if the new
    one has a heading, and the id of the new one's first paragraph. KeyError if ``after`` is
    gone."""
    headed = any(each.depth == 1 for each in paragraphs)
    behind = end_of_clause(manuscript, after) if headed else after
    ids = new_ids(manuscript)
    made = [_placed(manuscript, each, next(ids)) for each in paragraphs]
    return insert_after(manuscript, behind, made), made[0].id


def _parties(found: Sequence[Definition]) -> list[str]:
    """The terms for parties: those that stand in brackets behind a name, and words for a role."""
    named = [each.term for each in found if each.how in {"brackets", "label"}]
    roles = [each.term for each in found if role_of(each.term)]
    return list(dict.fromkeys(term for term in [*named, *roles] if term))


def _placed(manuscript: Manuscript, adapted: AdaptedParagraph, name: str) -> Paragraph:
    like = _like(manuscript, adapted.depth)
    made = Paragraph(name, joined(adapted.spans), role=adapted.role)
    if adapted.label:
        made = replace(made, labels=(adapted.label,))
    if like is None:
        return made
    role = like.role if adapted.role != "definition" else adapted.role
    return replace(made, style=like.style, role=role, list_id=like.list_id, level=like.level)


def _like(manuscript: Manuscript, depth: int) -> Paragraph | None:
    """A paragraph of the draft that looks as one of this level does; for a level that it does not
    have, one of the next above."""
    body = [each for each in manuscript.body if each.cell is None and each.text.strip()]
    if not depth:
        return next((each for each in body if each.role == "text" and not each.list_id), None)
    if depth == 1:
        numbered = [each for each in body if each.role == "heading" and each.list_id]
        headings = numbered or [each for each in body if each.role == "heading"]
        return next((each for each in headings if each.level == 0), None)
    for level in range(depth - 1, -1, -1):
        found = next((p for p in body if p.role == "clause" and p.level == level), None)
        if found is not None:
            numbered_list = manuscript.lists.get(found.list_id)
            deeper = numbered_list is not None and depth - 1 in numbered_list.levels
            return replace(found, level=depth - 1) if deeper else found
    return None
