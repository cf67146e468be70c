"""What the tags of a template speak of, found in Jinja's own tree before anything is filled in."""

import re
from collections.abc import Iterator, Sequence

from jinja2 import meta, nodes
from jinja2.environment import Environment

from desktop.drafting.templating.templates import Field


def names(fields: Sequence[Field]) -> set[str]:
    """All that tags may speak of: the fields, and "list.part" for the parts of a list's entry."""
    parts = {f"{field.name}.{part.name}" for field in fields for part in field.item}
    return {field.name for field in fields} | parts


def used(tree: nodes.Template) -> set[str]:
    """What the tags do speak of, in the same way."""
    found = set(meta.find_undeclared_variables(tree))
    for listed, access in _accesses(tree):
        found.add(f"{listed}.{access.attr}")
    return found


def foreign_part(tree: nodes.Template, fields: Sequence[Field]) -> int:
    """The line on which an entry of a list is asked for what it does not have, or 0."""
    known = names(fields)
    for listed, access in _accesses(tree):
        if f"{listed}.{access.attr}" not in known:
            return access.lineno
    return 0


def foreign_choice(tree: nodes.Template, fields: Sequence[Field]) -> int:
    """The line on which a field of kind "choice" is compared with what it can't be, or 0: such a
    condition would hold never, or always, in silence."""
    choices = {field.name: field.choices for field in fields if field.choices}
    for compared in tree.find_all(nodes.Compare):
        if isinstance(compared.expr, nodes.Name) and compared.expr.name in choices:
            constants = [const for ops in compared.ops for const in ops.find_all(nodes.Const)]
            if any(const.value not in choices[compared.expr.name] for const in constants):
                return compared.lineno
    return 0


def stray_end(environment: Environment, source: str) -> int:
    """The line of a "}}" or "%}" that closes nothing, or 0."""
    for line, kind, text in environment.lex(source):
        if kind == "data" and (found := re.search(r"\}\}|%\}", text)):
            return line + text.count("\n", 0, found.start())
    return 0


def _accesses(tree: nodes.Template) -> Iterator[tuple[str, nodes.Getattr]]:
    """Each ``entry.part`` inside ``for entry in list``, with the list's name."""
    for loop in tree.find_all(nodes.For):
        if not isinstance(loop.iter, nodes.Name) or not isinstance(loop.target, nodes.Name):
            continue
        for access in loop.find_all(nodes.Getattr):
            if isinstance(access.node, nodes.Name) and access.node.name == loop.target.name:
                yield loop.iter.name, access
