"""Blanks of a text: brackets, lines to write on, placeholders of all usual kinds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_BLANK = re.compile(
    # What a blank begins with: most signs of a text are no beginning.
    r"(?=[\[{$<«_.…%@●•■XxT])(?:(?P<jinja>\{\{\s*(?P<in_jinja>[^{}]{1,120}?)\s*\}\}?)"
    # Of a tag that nothing closes, its first word: what the rest of the line is, nobody knows.
    r"|(?P<open>\{\{[ \t]*(?P<in_open>[A-Za-z_][\w.]*(?<!\.)))"
    r"|(?P<double>\[\[\s*(?P<in_double>[^\[\]]{1,120}?)\s*\]\])"
    r"|(?P<bracket>\[(?P<in_bracket>[^\[\]]{0,300})\])"
    r"|(?P<chevron><<\s*(?P<in_chevron>[^<>]{1,120}?)\s*>>|«\s*(?P<in_guillemet>[^«»]{1,120}?)\s*»)"
    r"|(?P<angle><(?P<in_angle>[A-Za-z][^<>@/=\"]{1,100})>)"
    r"|(?P<brace>\$?\{(?P<in_brace>[A-Za-z][\w .'’/-]{0,80})\})"
    r"|(?P<percent>%%?(?P<in_percent>[A-Za-z][A-Za-z_]{1,60})%%?)"
    r"|(?P<at>@@?(?P<in_at>[A-Z][A-Z_]{2,60})@@?)"
    # "__ day of ____, 20__" is one day.
    r"|(?P<day>_{2,}\s*day\s+of\s+_{2,},?(?:\s*20\d?\d?_*)?)"
    r"|(?P<line>_{2,}(?:[\s/.,-]{0,2}_{2,})*|_{3,})"
    r"|(?P<dots>\.{6,}|…{2,})"
    r"|(?P<signs>(?<![\w])(?:[●•■]{1,3}(?=[\s,.;)])|X{3,}|x{4,}|TBC|TBD)(?!\w)))"
)
# What stands in brackets and is no blank: a law report's year, an editor's word, a note of a page.
_NO_BLANK = re.compile(
    r"\d{1,4}|sic|x|X|✓|(?:signatures?\s+page|remainder|end|balance|rest|this page|intentionally"
    r"|execution|omitted|reserved|not used|deleted|(?:schedule|exhibit)\s+\w+|seal|l\.?s\.?)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_MOST_UNDERSCORES = 2
_EMPTY = re.compile(r"[\s●•■*_.…\-–—/xX?]*")
_INSTRUCTION = re.compile(
    r"^(?:please\s+)?(?:insert|enter|add|fill\s+in|specify|complete|describe|list|write|provide|type|give|name\s+of"
    r"|e\.g\.|your)\b[\s:]*(?:the\s+|an?\s+|any\s+|your\s+)?",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(
    r"[\s,;(]*\b(?:e\.g\.|eg|for example|such as|i\.e\.).*$", re.IGNORECASE | re.S
)
# END_DATE: a name that only programs write so.
_IDENTIFIER = re.compile(r"(?<![\w/.@])[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+(?![\w/@]|\.\w)")
_OPENERS = ("[", "{", "<", "«", "%", "@")
# What a formula says in braces: \frac{a}{b}, x_{n}.
_FORMULA = re.compile(r"(?:\\[A-Za-z]+[\w{}]*|[_^])$")
_FORMULA_LENGTH = 40
_LEADER = re.compile(r"\s*\d{1,4}(?:\s|$)")


@dataclass(frozen=True, slots=True)
class Blank:
    """A blank at [start, end) of a text; ``says`` are the words in it, "" for none; ``named`` says
    that a program knows it by them, as {{x}}: two with the same words are the same."""

    start: int
    end: int
    says: str
    named: bool = False


@lru_cache(maxsize=1 << 13)
def blanks_in(text: str) -> tuple[Blank, ...]:
    """The blanks of a text."""
    return tuple(_blanks_in(text))


def _blanks_in(text: str) -> Iterator[Blank]:
    if "_" in text:
        for match in _IDENTIFIER.finditer(text):
            if not text[: match.start()].rstrip().endswith(_OPENERS):
                yield Blank(*match.span(), spoken(match[0].lower()), named=True)
    for match in _BLANK.finditer(text):
        kind = match.lastgroup or ""
        inner = next((v for k, v in match.groupdict().items() if k.startswith("in_") and v), "")
        if kind.startswith("in_"):
            kind = kind.removeprefix("in_")
        if _is_blank(match, inner, text):
            named = bool(inner) and match["bracket"] is None
            yield Blank(*match.span(), spoken(inner), named)


def in_formula(text: str, start: int) -> bool:
    """Whether the brace at ``start`` belongs to a formula, as LaTeX writes one."""
    return _FORMULA.search(text[max(0, start - _FORMULA_LENGTH) : start]) is not None


def spoken(inner: str) -> str:
    """The words of a placeholder as a person says them: "party_a.name" is "party a name"."""
    if _EMPTY.fullmatch(inner):
        return ""
    words = inner.strip()
    if " " not in words:
        words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", words)
        words = re.sub(r"[_.\-]+", " ", words)
    words = _EXAMPLE.sub("", words) or words
    words = _INSTRUCTION.sub("", words.split("|")[0].strip(" :*\"“”'"))
    return " ".join(words.split())


def _is_blank(match: re.Match[str], inner: str, text: str) -> bool:
    if match[0][0] == "{" and in_formula(text, match.start()):
        return False
    if match["bracket"] is not None:
        if inner.strip() in {"", "x", "X", "✓"}:
            # "[ ]" and "[x]" at a line's beginning are boxes to tick.
            return bool(text[: match.start()].strip())
        return not _NO_BLANK.fullmatch(inner.strip())
    if match["line"] is not None:
        return match[0].count("_") > _MOST_UNDERSCORES
    if match["dots"] is not None:
        return not _LEADER.match(text, match.end())
    if match["percent"] is not None:
        return match[0].startswith("%") and match[0].endswith("%")
    if match["at"] is not None:
        return match[0].endswith("@")
    if match["angle"] is not None:
        return ":" not in inner and (inner.islower() or inner.istitle() or " " in inner)
    if match["signs"] is not None:
        return not (match[0][0] in "●•■" and not text[: match.start()].strip())
    return True
