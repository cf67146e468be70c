"""What each kind of document usually has: the table in resources/checks/kinds.toml."""

import functools
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.paths import resource_path

# Nothing, a word's end, or a few words.
_REST = {"": r"[\w’'-]*", " ": r"[^.;]{0,60}?"}


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause and how it is recognised. ``why`` says what is wrong with one that is unusual, whose
    name begins a title; a clause with ``where`` is usual only in texts in which that pattern is
    found."""

    name: str
    pattern: re.Pattern[str]
    needed: bool = False
    why: str = ""
    where: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of document. ``titles`` are found in its title, ``also`` in its text; ``contract``
    says that parties sign it."""

    key: str
    name: str
    aliases: frozenset[str]
    titles: re.Pattern[str]
    not_titles: re.Pattern[str] | None
    also: re.Pattern[str] | None
    contrary: re.Pattern[str] | None
    contract: bool
    clauses: tuple[Clause, ...]
    unusual: tuple[Clause, ...]


@functools.cache
def kinds() -> tuple[Kind, ...]:
    """All kinds of the table, in its order."""
    with resource_path("checks", "kinds.toml").open("rb") as file:
        return tuple(_kind(key, record) for key, record in tomllib.load(file).items())


def kind_of(given: str, template: str, title: str, text: str) -> Kind | None:
    """The kind of a document: as its ``template`` is called, as it is ``given``, or as its title
    says; None if it is not known."""
    for name in filter(None, (template, given)):
        key = name.lower().replace("_", "-").replace(" ", "-")
        for kind in kinds():
            if key == kind.key or key in kind.aliases:
                return kind
    lower, said = title.lower(), text.lower()
    for kind in kinds():
        named = kind.titles.search(lower) and not (
            kind.not_titles and kind.not_titles.search(lower)
        )
        if named and _weighs(kind, said):
            return kind
    return None


def _weighs(kind: Kind, text: str) -> bool:
    """Whether the text says more of what speaks for a kind than of what speaks against it."""
    if kind.also is None:
        return True
    contrary = len(kind.contrary.findall(text)) if kind.contrary else 0
    return len(kind.also.findall(text)) > contrary


def _kind(key: str, record: Mapping[str, Any]) -> Kind:
    return Kind(
        key,
        record["name"],
        frozenset(record.get("aliases", [])),
        _any_of(record["titles"]),
        _any_of(record["not-titles"]) if "not-titles" in record else None,
        _any_of(record["also"]) if "also" in record else None,
        _any_of(record["not"]) if "not" in record else None,
        record.get("contract", False),
        tuple(_clause(each) for each in record["clauses"]),
        tuple(
            _clause(each | {"clause": begun(each["clause"])}) for each in record.get("unusual", [])
        ),
    )


def _clause(record: Mapping[str, Any]) -> Clause:
    return Clause(
        record["clause"],
        _any_of(record["words"]),
        record.get("needed", False),
        record.get("why", ""),
        _any_of(record["where"]) if "where" in record else None,
    )


def begun(words: str) -> str:
    """Words as they begin a title."""
    return words[:1].upper() + words[1:]


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """One pattern of all phrases, for a text in lower case, which is searched twice as fast."""
    return re.compile("|".join(_phrase(each) for each in words))


def _phrase(words: str) -> str:
    made = re.escape(words.replace("[cs]", "\0").replace("[sz]", "\1"))
    made = made.replace(r"\ \*\ ", _REST[" "] + r"\ ").replace(r"\*", _REST[""])
    made = made.replace("\0", "[cs]").replace("\1", "[sz]").replace(r"\ ", r"\s+")
    begins = r"\b" if words[0].isalnum() else ""
    ends = r"\b" if words[-1].isalnum() else ""
    return f"{begins}{made}{ends}"
