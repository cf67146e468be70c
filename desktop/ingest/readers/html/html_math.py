"""Formulas of a web page (MathML Core) as a reader would write them in a line: what they say by
where their parts stand, signs say. Without them a half is "12"."""

from lxml import etree

# Between two parts these stand apart from both.
_INFIX = frozenset("=≠<>≤≥≪≫≈≅≃≡∼∝±∓+−-×⋅·∗÷∈∉∋⊂⊃⊆⊇∪∩→←↔⇒⇐⇔∧∨↦")
_SEPARATORS = frozenset({",", ";"})
_SCRIPTS = {
    "msup": ("^",),
    "msub": ("_",),
    "msubsup": ("_", "^"),
    "munder": ("_",),
    "munderover": ("_", "^"),
}
# Scripts that are signs of their own.
_MARKS = frozenset("′″‴'*∗†‡°+-−")
_SIMPLE, _ROWS = frozenset({"mi", "mn", "mtext", "ms"}), frozenset({"mrow", "mstyle"})
_MOST = 20_000


def write_out(root: etree._Element) -> None:
    """Put the signs into all formulas of a tree."""
    count = 0
    for formula in root.iter("math"):
        for part in formula.iter("mo", "mfrac", "msqrt", "mtd", "mtr", *_SCRIPTS):
            count += 1
            if count > _MOST:
                return
            _write_out(part)


def _write_out(part: etree._Element) -> None:
    tag = part.tag
    if tag == "mo":
        _operator(part)
    elif tag in {"mtd", "mtr"}:
        part.tail = f" {part.tail or ''}"
    elif tag == "msqrt":
        part.text = f"√({part.text or ''}"
        part.tail = f"){part.tail or ''}"
    else:
        _joined(part, ("/",) if tag == "mfrac" else _SCRIPTS[tag])


def _operator(part: etree._Element) -> None:
    sign = (part.text or "").strip()
    before = part.getprevious()
    if sign in _SEPARATORS:
        part.text = f"{sign} "
    elif sign in _INFIX and before is not None and not _is_sign(before):
        part.text = f" {sign} "


def _is_sign(part: etree._Element) -> bool:
    return part.tag == "mo" and (part.text or "").strip() in _INFIX | _SEPARATORS | frozenset(
        "([{|"
    )


def _joined(part: etree._Element, signs: tuple[str, ...]) -> None:
    """The parts of a fraction, or a base and its scripts, with the signs between them."""
    inner = [each for each in part if isinstance(each.tag, str)]
    if len(inner) != len(signs) + 1:
        return
    is_fraction = signs == ("/",)
    part.text = _opened(inner[0]) if is_fraction else ""
    for before, after, sign in zip(inner, inner[1:], signs, strict=False):
        closed = _closed(before) if is_fraction or before is not inner[0] else ""
        before.tail = f"{closed}{sign}{_opened(after)}" if _says(after, is_fraction) else closed
    inner[-1].tail = _closed(inner[-1]) if _says(inner[-1], is_fraction) else ""
    following = part.getnext()
    if not is_fraction and following is not None and following.tag != "mo":
        part.tail = f" {part.tail or ''}"


def _says(part: etree._Element, is_fraction: bool, /) -> bool:
    """Whether a part stands behind a sign: it is not empty, and no mark of its own."""
    written = "".join(map(str, part.itertext())).strip()
    return bool(written) and (is_fraction or written not in _MARKS)


def _opened(part: etree._Element) -> str:
    return "" if _is_simple(part) else "("


def _closed(part: etree._Element) -> str:
    return "" if _is_simple(part) else ")"


def _is_simple(part: etree._Element) -> bool:
    while part.tag in _ROWS and len(part) == 1:
        part = part[0]
    return part.tag in _SIMPLE or (part.tag in _ROWS and len(part) == 0)
