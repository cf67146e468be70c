"""Style sheets: their rules in order, with what each declares and the windows it is for."""

import base64
import re
import urllib.parse
from collections.abc import Iterator
from dataclasses import dataclass

_COMMENTS = re.compile(r"/\*.*?(?:\*/|\Z)|<!--|-->", re.DOTALL)
_STEP = re.compile(r"\\.|\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|\([^(){}]*\)|[{};]", re.DOTALL)
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))", re.DOTALL)
_IMPORTANT = re.compile(r"!\s*important\s*$", re.IGNORECASE)
_TERM = re.compile(r"\(?\s*(?:(min|max)-)?width\s*(:|>=|<=|>|<)\s*(-?[\d.]+)(px|em|rem)?\s*\)?")
_IMPORT = re.compile(
    r"@import\s*(?:url\(\s*)?(?:\"([^\"\n]*)\"|'([^'\n]*)'|([^\s\"';()]+))\s*\)?([^;\"'{}]*);?",
    re.IGNORECASE,
)
_MAX_NESTED = 8
#: More rules are not followed.
MAX_RULES = 10_000
# Selectors of more characters are no honest page's.
_MAX_HEAD = 100_000
# Pixels across of the windows of those who read at a desk.
_NARROW, _WIDE = 800, 4000

# Of these the values are names and words of the page's own.
_CASED = frozenset(("content", "counter-reset", "counter-increment", "counter-set"))

#: Of each declaration its property, its value and whether it is important; in lower case but for
#: variables and _CASED.
Declarations = list[tuple[str, str, bool]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of a sheet. ``sure`` is False for one that counts in some windows only, ``layered``
    True for one that gives way to all outside its layer."""

    selector: str
    declared: Declarations
    sure: bool
    layered: bool


def with_imports(sheet: str) -> tuple[str, bool]:
    """The sheet with those before it that its addresses hold, and whether these are all."""
    found = []
    plain = _COMMENTS.sub(" ", sheet)
    for match in _IMPORT.finditer(plain) if "@import" in plain.lower() else ():
        held = in_address(match[1] or match[2] or match[3] or "")
        if held is None or match[4].strip():
            return sheet, False
        found.append(held)
    if len(found) != plain.lower().count("@import"):
        return sheet, False
    return "\n".join([*found, _IMPORT.sub("", plain) if found else sheet]), True


def in_address(address: str) -> str | None:
    """The text that an address of the kind ``data:`` holds; None for any other."""
    head, comma, rest = address.strip().partition(",")
    if not comma or not head.lower().startswith("data:"):
        return None
    data = urllib.parse.unquote_to_bytes(rest)
    if head.lower().endswith(";base64"):
        try:
            data = base64.b64decode(data)
        except ValueError:
            return None
    return data.decode("utf-8", "replace")


def unescaped(text: str) -> str:
    """The text with what is written as an escape as itself."""
    if "\\" not in text:
        return text
    return _ESCAPE.sub(_character, text)


def _character(match: re.Match[str]) -> str:
    code = int(match[1], 16) if match[1] else 0
    return (chr(code) if 0 < code < 0xD800 else "\ufffd") if match[1] else match[2]


def declarations(body: str) -> Declarations:
    """What a body between braces, or a style attribute, declares, in order."""
    found = []
    if "/*" in body or "--" in body:
        body = _COMMENTS.sub(" ", body)
    for part in _parts(body):
        name, colon, value = part.partition(":")
        if not colon:
            continue
        name = unescaped(name.strip())
        if not name.startswith("--"):
            name = name.lower()
            value = value if name in _CASED else value.lower()
        value = unescaped(value.strip())
        short = _IMPORTANT.sub("", value).strip() if "!" in value else value
        found.append((name, short, short != value))
    return found


class Rules(list[Rule]):
    """Rules in order. ``whole`` is False where some were too many, too long or too deep."""

    whole = True


def rules(sheet: str) -> Rules:
    """The rules of a sheet in order."""
    found = Rules()
    _gather(_COMMENTS.sub(" ", sheet), "", (True, False), found, 0)
    return found


def _parts(body: str) -> Iterator[str]:
    if '"' not in body and "'" not in body and "(" not in body and "\\" not in body:
        yield from body.split(";")
        return
    start = 0
    for match in _STEP.finditer(body):
        if match.group() == ";":
            yield body[start : match.start()]
            start = match.end()
    yield body[start:]


def _gather(text: str, outer: str, where: tuple[bool, bool], found: Rules, depth: int) -> None:
    own: list[str] = []
    for head, body in _pieces(text):
        if body is None:
            own.append(head)
        elif depth < _MAX_NESTED and len(found) < MAX_RULES:
            _take_block(head.strip(), body, outer, where, found, depth)
        else:
            found.whole = False
    if outer and (declared := declarations(";".join(own))):
        found.append(Rule(outer, declared, *where))


def _take_block(
    head: str, body: str, outer: str, where: tuple[bool, bool], found: Rules, depth: int
) -> None:
    sure, layered = where
    if not head.startswith("@"):
        if outer and head.count("&") * len(outer) > _MAX_HEAD:
            found.whole = False
            return
        if outer:
            within = f":is({outer})" if "," in outer else outer
            each = (part.strip() for part in head.split(","))
            head = ", ".join(
                part.replace("&", within) if "&" in part else f"{within} {part}" for part in each
            )
        if len(head) > _MAX_HEAD:
            found.whole = False
            return
        _gather(body, head, where, found, depth + 1)
        return
    name, _, query = head[1:].partition(" ") if " " in head else (*head[1:].partition("("),)
    name, query = name.lower(), head[1 + len(name) :].strip().lower()
    if name == "layer":
        _gather(body, outer, (sure, True), found, depth + 1)
    elif name == "media" and (met := matches_screen(query)) is not False:
        _gather(body, outer, (sure and met is True, layered), found, depth + 1)
    elif name == "supports" and not query.startswith(("not", "selector")):
        common = re.fullmatch(
            r"\(\s*(?:display|color|opacity|position)\s*:\s*[a-z#0-9.]+\s*\)", query
        )
        if common is not None:
            _gather(body, outer, where, found, depth + 1)


def _pieces(text: str) -> Iterator[tuple[str, str | None]]:
    """What stands before each pair of braces and inside; without one, None inside."""
    start = depth = opened = 0
    head = ""
    for match in _STEP.finditer(text):
        sign = match.group()
        if sign == "{":
            if depth == 0:
                head, opened = text[start : match.start()], match.end()
            depth += 1
        elif sign == "}":
            depth = max(0, depth - 1)
            if depth == 0 and opened:
                yield head, text[opened : match.start()]
                opened = 0
            if depth == 0:
                start = match.end()
        elif sign == ";" and depth == 0:
            yield text[start : match.start()], None
            start = match.end()
    # What ends before its brace does is closed there.
    yield (head, text[opened:]) if depth and opened else (text[start:], None)


def matches_screen(query: str) -> bool | None:
    """Whether a list of media queries is met in a window on a desk; None: in some of them."""
    met = [_one(part.strip()) for part in query.split(",")] if query.strip() else [True]
    return True if True in met else None if None in met else False


def _one(query: str) -> bool | None:
    query = query.removeprefix("only ").strip()
    turned = query.startswith("not ")
    terms = [part.strip() for part in re.split(r"\band\b", query.removeprefix("not "))]
    met = [_term(term) for term in terms]
    if "?" in met:
        return False
    found = False if False in met else None if None in met else True
    return found if not turned or found is None else not found


def _term(term: str) -> bool | str | None:
    if term in {"screen", "all"}:
        return True
    if term in {"print", "speech", "tv", "handheld", "projection"}:
        return False
    match = _TERM.fullmatch(term)
    if match is None:
        return "?"
    width = float(match[3]) * (16 if match[4] in {"em", "rem"} else 1)
    if match[1] == "min" or match[2] in {">", ">="}:
        return True if width <= _NARROW else False if width > _WIDE else None
    if match[1] == "max" or match[2] in {"<", "<="}:
        return True if width >= _WIDE else False if width < _NARROW else None
    return "?"
