"""Numbers as a spreadsheet shows them: by its format codes (ECMA-376 Part 1, 18.8.31).

What depends on the machine that shows a sheet can't be known: the system's short date is given as
2024-03-31, so that no one takes a day for a month; separators are "," and ".", names English.
"""

import math
import re
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction
from functools import lru_cache

from desktop.ingest.readers.common import date_format

# What a spreadsheet shows of a value that is no number.
NO_NUMBER = "#NUM!"
# Formats that have a number only (18.8.30). 14 and 22 follow the system.
BUILT_IN = {
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    9: "0%",
    10: "0.00%",
    11: "0.00E+00",
    12: "# ?/?",
    13: "# ??/??",
    14: "yyyy-mm-dd",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    22: "yyyy-mm-dd h:mm",
    37: "#,##0;-#,##0",
    38: "#,##0;-#,##0",
    39: "#,##0.00;-#,##0.00",
    40: "#,##0.00;-#,##0.00",
    41: "#,##0;-#,##0;-",
    42: "$#,##0;-$#,##0;-",
    43: "#,##0.00;-#,##0.00;-",
    44: "$#,##0.00;-$#,##0.00;-",
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mm:ss.0",
    48: "##0.0E+0",
    49: "@",
}
_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"?|\\(?P<escaped>.)|_(?P<pad>.)|\*(?P<fill>.)|\[(?P<bracket>[^\]]*)\]'
    r"|(?P<general>General)|(?P<clock>AM/PM|A/P)|(?P<date>y+|m+|d+|h+|s+|e(?![+-])|g+)"
    r"|(?P<exponent>E[+-])|(?P<place>[0#?])|(?P<percent>%)|(?P<text>@)|(?P<other>.)",
    re.IGNORECASE | re.DOTALL,
)
_CONDITION = re.compile(r"(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)")
_CURRENCY = re.compile(r"\$([^-]*)(?:-.*)?", re.DOTALL)
_ELAPSED = re.compile(r"h+|m+|s+", re.IGNORECASE)
_MAX_CODE = 500
_MAX_DIGITS = 320
# A double holds 15 decimal digits for sure; behind them is noise if the 15 end in this many zeros.
_SURE_DIGITS = 15
_NOISE = 6


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a format: its kind and its text."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class _Section:
    tokens: tuple[Token, ...]
    condition: tuple[str, float] | None = None

    @property
    def is_date(self) -> bool:
        return any(token.kind in {"date", "elapsed"} for token in self.tokens)

    @property
    def is_for_texts(self) -> bool:
        return any(token.kind == "text" for token in self.tokens)


@lru_cache(maxsize=16_384)
def shown(value: float, code: str, *, from_1904: bool = False) -> str:
    """The number as a cell with this format shows it; "" where the format shows nothing."""
    if not math.isfinite(value):
        return NO_NUMBER
    if code == "General":
        return general(value)
    sections = _sections(code[:_MAX_CODE])
    if len(sections) > 1 and sections[-1].is_for_texts:
        sections = sections[:-1]
    section, sign = _choose(sections, value)
    if section is None:
        return general(value)
    if section.is_date:
        text = date_format.shown(value, section.tokens, from_1904)
        return general(value) if text is None else text
    return sign + _number(abs(value) if sign or len(sections) > 1 else value, section)


@lru_cache(maxsize=512)
def is_date(code: str) -> bool:
    """Whether the format shows a number as a date or a time."""
    return _sections(code[:_MAX_CODE])[0].is_date


def text_shown(text: str, code: str) -> str:
    """A text as a cell with this format shows it: a fourth section, or a last one with a place for
    texts, may hide or dress it."""
    sections = _sections(code[:_MAX_CODE])
    section = sections[3] if len(sections) > 3 else sections[-1]
    if len(sections) < 4 and not section.is_for_texts:
        return text
    return "".join(
        text if token.kind == "text" else token.text
        for token in section.tokens
        if token.kind in {"text", "literal"}
    ).strip()


def general(value: float) -> str:
    """A number without a format: every digit that was stored, but no binary rounding noise."""
    if not math.isfinite(value):
        return NO_NUMBER
    if value == int(value) and abs(value) < 2**53:
        return str(int(value))
    exact = repr(value)
    sure = f"{value:.{_SURE_DIGITS}g}"
    if len(exact) - len(sure) >= _NOISE:
        exact = sure
    return exact.replace("e", "E")


def _choose(sections: tuple[_Section, ...], value: float) -> tuple[_Section | None, str]:
    """The section for a value, and the sign to put before it."""
    minus = "-" if value < 0 else ""
    if any(section.condition for section in sections):
        for section in sections:
            if section.condition is None or _holds(section.condition, value):
                return section, minus
        return sections[-1], minus
    if value < 0 and len(sections) > 1:
        return sections[1], ""
    if value == 0 and len(sections) > 2:
        return sections[2], ""
    first = sections[0]
    return (
        (first, "" if first.is_date else minus)
        if first.tokens or len(sections) > 1
        else (
            None,
            "",
        )
    )


def _holds(condition: tuple[str, float], value: float) -> bool:
    sign, limit = condition
    return {
        "<": value < limit,
        ">": value > limit,
        "=": value == limit,
        "<=": value <= limit,
        ">=": value >= limit,
        "<>": value != limit,
    }[sign]


@lru_cache(maxsize=512)
def _sections(code: str) -> tuple[_Section, ...]:
    sections = [_Section(())]
    for match in _TOKEN.finditer(code):
        kind = match.lastgroup or "other"
        text = match.group(kind)
        if kind == "other" and text == ";":
            sections.append(_Section(()))
        elif kind == "bracket":
            sections[-1] = _with_bracket(sections[-1], text)
        elif kind in {"quoted", "escaped"}:
            sections[-1] = _with(sections[-1], Token("literal", text))
        elif kind == "pad":
            sections[-1] = _with(sections[-1], Token("literal", " "))
        elif kind == "other" and text not in ".,/":
            sections[-1] = _with(sections[-1], Token("literal", text))
        elif kind != "fill":
            sections[-1] = _with(sections[-1], Token(kind, text))
    return tuple(sections)


def _with(section: _Section, token: Token) -> _Section:
    return replace(section, tokens=(*section.tokens, token))


def _with_bracket(section: _Section, text: str) -> _Section:
    """[Red], [>100], [h], [$€-407]."""
    if condition := _CONDITION.fullmatch(text.strip()):
        return replace(section, condition=(condition[1], float(condition[2])))
    if _ELAPSED.fullmatch(text):
        return _with(section, Token("elapsed", text.lower()))
    if currency := _CURRENCY.fullmatch(text):
        return _with(section, Token("literal", currency[1]))
    return section


def _number(value: float, section: _Section) -> str:
    tokens = section.tokens
    kinds = [token.kind for token in tokens]
    if "general" in kinds or ("text" in kinds and "place" not in kinds):
        number = general(abs(value))
        return "".join(number if t.kind in {"general", "text"} else _literal(t) for t in tokens)
    if "place" not in kinds:
        return "".join(map(_literal, tokens)).strip()
    if any(token == Token("other", "/") for token in tokens):
        return _fraction(abs(value), tokens)
    if "exponent" in kinds:
        return _scientific(abs(value), tokens)
    with localcontext() as context:
        context.prec = 2 * _MAX_DIGITS
        number_ = Decimal(repr(abs(value))) * 100 ** kinds.count("percent")
        return _laid_out(number_, tokens)


def _laid_out(number: Decimal, tokens: tuple[Token, ...]) -> str:
    """The digits on their places, with what stands between them."""
    point = next((i for i, t in enumerate(tokens) if t == Token("other", ".")), len(tokens))
    places = [i for i, token in enumerate(tokens) if token.kind == "place"]
    whole_places = [i for i in places if i < point]
    after = [i for i in places if i > point]
    commas = [i for i, token in enumerate(tokens) if token == Token("other", ",")]
    last = max(whole_places, default=-1)
    grouped = any(whole_places and whole_places[0] < i < last for i in commas)
    number /= 1000 ** sum(last < i < point for i in commas)
    rounded = number.quantize(Decimal(1).scaleb(-len(after)), ROUND_HALF_UP)
    whole, _, rest = f"{rounded:f}".partition(".")
    out = [_literal(token) for token in tokens]
    _lay_whole(out, tokens, whole_places, "" if whole == "0" else whole, grouped)
    keep = len(after)
    while keep and tokens[after[keep - 1]].text != "0" and rest[keep - 1] == "0":
        keep -= 1
    for number_, place in enumerate(after):
        out[place] = rest[number_] if number_ < keep else ""
    if point < len(tokens):
        out[point] = "." if keep else ""
    return "".join(out).strip()


def _lay_whole(
    out: list[str], tokens: tuple[Token, ...], places: list[int], digits: str, grouped: bool
) -> None:
    """From the right; the first place takes all digits that are left."""
    laid = 0
    for place in reversed(places):
        first = place == places[0]
        taken = digits if first else digits[-1:]
        digits = "" if first else digits[:-1]
        if not taken and tokens[place].text == "0":
            taken = "0"
        text = ""
        for digit in reversed(taken):
            if grouped and laid and laid % 3 == 0:
                text = "," + text
            text = digit + text
            laid += 1
        out[place] = text


def _scientific(value: float, tokens: tuple[Token, ...]) -> str:
    mark = next(i for i, token in enumerate(tokens) if token.kind == "exponent")
    decimals = 0
    seen_point = False
    for token in tokens[:mark]:
        seen_point |= token == Token("other", ".")
        decimals += seen_point and token.kind == "place"
    digits = max(1, sum(token.kind == "place" for token in tokens[mark:]))
    mantissa, _, exponent = f"{value:.{decimals}E}".partition("E")
    sign = "-" if exponent.startswith("-") else "+" if tokens[mark].text[1] == "+" else ""
    return f"{mantissa}E{sign}{exponent.lstrip('+-').lstrip('0').rjust(digits, '0')}"


def _fraction(value: float, tokens: tuple[Token, ...]) -> str:
    slash = next(i for i, token in enumerate(tokens) if token == Token("other", "/"))
    below = "".join(token.text for token in tokens[slash + 1 :] if token.text.isdigit())
    wanted = sum(token.kind == "place" for token in tokens[slash + 1 :])
    if below.strip("0"):
        bottom = int(below)
        part = Fraction(round(value * bottom), bottom)
        top, shown_bottom = round(value * bottom), bottom
    else:
        part = Fraction(value).limit_denominator(10 ** min(6, max(1, wanted)) - 1)
        top, shown_bottom = part.numerator, part.denominator
    mixed = any(token.kind == "place" for token in tokens[: max(0, slash - 1)]) and any(
        token.text == " " for token in tokens[:slash]
    )
    if not mixed:
        return f"{top}/{shown_bottom}"
    whole, top = divmod(top, shown_bottom)
    if not top:
        return str(whole)
    return f"{whole} {top}/{shown_bottom}" if whole else f"{top}/{shown_bottom}"


def _literal(token: Token) -> str:
    return token.text if token.kind in {"literal", "percent"} else ""
