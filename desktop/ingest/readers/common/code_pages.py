"""Code pages and the character sets of fonts (RTF Specification 1.9.1), by Python's names."""

import codecs

ANSI = "cp1252"
_CHARSETS = {
    0: "cp1252",
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gbk",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
_PAGES = {10000: "mac_roman", 65001: "utf-8", 936: "gbk", 20866: "koi8-r", 28591: "latin-1"}


def codec(number: int, *, charset: bool = False) -> str:
    """The codec of a code page, or of a font's character set; "" if it is not known."""
    if charset:
        return _CHARSETS.get(number, "")
    name = _PAGES.get(number, f"cp{number}")
    try:
        codecs.lookup(name)
    except LookupError:
        return ""
    return name


def decoded(data: bytes, font: str, ansi: str) -> str:
    """Bytes of text in a font's character set, else in the file's."""
    return data.decode(font or ansi, "replace")
