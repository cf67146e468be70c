"""What fonts of symbols show for the letters that a file has: "a" in Symbol is an alpha, "£" is
"≤" there, and a text in Wingdings is no words at all.

Symbol as Adobe's encoding of that name has it; Wingdings by the characters that Unicode 7.0 took
from it, the nearest older one where fonts lack those.
"""

import re
from collections.abc import Mapping

_FIRST, _PRIVATE = 0x20, 0xF000
_SYMBOL = (
    " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"
    "[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
    f"{' ' * 33}"
    "€ϒ′≤/∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…|—↵ℵℑℜ℘⊗⊕∅∩∪"
    "⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ ⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"
)
_WINGDINGS = (
    " ✏✂✁👓🔔📖🕯☎✆✉✉📪📫📬📭📁📂📄📄📄🗄⌛⌨🖰🖲💻🖴💾💾✇✍✎"
    "✌👌👍👎☜☞☝☟✋☺😐☹💣☠⚐⚑✈☼💧❄✝✞✝✠✡☪☯ॐ☸♈♉♊♋♌♍♎♏♐♑♒♓"
    "&&●❍■☐❐❑❒◆⧫◆❖◆☒⍓⌘❀✿❝❞ ⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿❧☙❧☙☙❧☙❧·• ○○○◉◎○▪☐✦✦★✶✴✹✵⌖⌖⟡⌑⌑✪✰"
    "🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛"
    "↵↲↰↱↴↵↷↶❦❧❦❧❦❧❦❧❦❧⌫⌦◀‣▲▼◁➲△▽←→↑↓↖↗↙↘←➔↑↓↖↗↙↘⇦⇨⇧⇩⇔⇳⇖⇗⇙⇘▫▫✗✓☒☒"
)
# Of these the marks that stand in forms; the rest are pictures.
_MARKS_2 = {0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☒", 0x53: "☒", 0x54: "☒", 0xA3: "☐", 0x9F: "•"}
# The code of a field that shows one letter of a font.
_FIELD = re.compile(r"\s*SYMBOL\s+(\d{1,5}|0x[0-9a-f]{1,4})\b(.{0,200})", re.IGNORECASE | re.DOTALL)
_OF_FONT = re.compile(r"\\f\s*(?:\"([^\"]+)\"|([^\s\\\"]+))")
_PICTURES = range(_FIRST + 1, 0x100)


def _table(each: Mapping[int, str | None]) -> dict[int, str | None]:
    """By code, and by the place in the private area where files keep it too."""
    return {**each, **{_PRIVATE + code: shown for code, shown in each.items()}}


def _listed(letters: str) -> dict[int, str | None]:
    return _table(dict(enumerate(letters, _FIRST)))


_TABLES: dict[str, dict[int, str | None]] = {
    "symbol": _listed(_SYMBOL),
    "wingdings": _listed(_WINGDINGS),
    "wingdings 2": _table({**dict.fromkeys(_PICTURES), **_MARKS_2}),
    "wingdings 3": _table(dict.fromkeys(_PICTURES)),
    "webdings": _table(dict.fromkeys(_PICTURES)),
}


def is_one(font: str) -> bool:
    """Whether a font of this name shows symbols for letters."""
    return font.strip().lower() in _TABLES


def shown(text: str, font: str) -> str:
    """What a text looks like in a font: the text itself, but in one of symbols."""
    table = _TABLES.get(font.strip().lower())
    return text if table is None else text.translate(table)


def of_field(code: str) -> str:
    """What a field shows that is there for a symbol; "" for one of another kind."""
    if (found := _FIELD.match(code)) is None:
        return ""
    number = int(found[1], 0) if found[1][:2].lower() == "0x" else int(found[1])
    letter = chr(number) if number > 0xFF else bytes([number]).decode("cp1252", "replace")
    told = _OF_FONT.search(found[2])
    font = (told[1] or told[2]) if told is not None else ""
    return shown(chr(number) if is_one(font) else letter, font)
