"""Make resources/fonts from the variable fonts of the two typefaces' own projects.

    python -m venv FOLDER; FOLDER/bin/pip install fonttools==4.68.0
    pip download --no-deps fontpkg-inter==4.1.post1 fontpkg-source-serif-4==4.4; unzip them
    FOLDER/bin/python resources/make_fonts.py fontpkg_inter fontpkg_source_serif_4

Qt takes no weight of a variable font that is its application's own: it draws the regular letters
twice for bold. So each weight that the window uses becomes a file, without the letters of scripts
that the window is not translated to nor such documents are written in (those come from the system's
fonts). Both are under the SIL Open Font License 1.1 and reserve no name.
"""

import argparse
import shutil
import string
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

_FONTS = Path(__file__).parent / "fonts"
_FAMILIES = {"inter": "Inter", "source_serif_4": "Source Serif 4"}
# The optical size that both are used at, in points: interface and running text.
_OPTICAL_SIZE = 14
_WEIGHTS = {"Regular": 400, "Italic": 400, "SemiBold": 600, "Bold": 700, "BoldItalic": 700}
_STYLES = {
    "Inter": ("Regular", "Italic", "SemiBold", "Bold"),
    "Source Serif 4": ("Regular", "Italic", "Bold", "BoldItalic"),
}
# Latin with its accents and Vietnamese, Greek, Cyrillic; punctuation, currencies, fractions,
# arrows, mathematics, marks for lists and ticks.
_RANGES = (
    (0x20, 0x24F),
    (0x259, 0x259),
    (0x2BC, 0x2DD),
    (0x300, 0x328),
    (0x370, 0x45F),
    (0x490, 0x491),
    (0x1E00, 0x1EFF),
    (0x2000, 0x218F),
    (0x2190, 0x2199),
    (0x2200, 0x22FF),
    (0x25A0, 0x25FF),
    (0x2713, 0x2717),
    (0xFB01, 0xFB02),
    (0xFFFD, 0xFFFD),
)
_FEATURES = ["kern", "liga", "calt", "ccmp", "locl", "mark", "mkmk", "tnum", "lnum", "case"]
# OpenType's name table: family, style, both, and the family of more than four styles.
_FAMILY, _STYLE, _FULL, _POSTSCRIPT, _TYPE_FAMILY, _TYPE_STYLE = 1, 2, 4, 6, 16, 17


def _make(source: Path, family: str, style: str) -> None:
    font = instantiateVariableFont(
        TTFont(source), {"opsz": _OPTICAL_SIZE, "wght": _WEIGHTS[style]}, updateFontNames=True
    )
    if family == "Inter":
        _level_digits(font)
    options = Options(hinting=False, layout_features=_FEATURES, name_IDs=["*"])
    subsetter = Subsetter(options)
    subsetter.populate(
        unicodes=[each for first, last in _RANGES for each in range(first, last + 1)]
    )
    subsetter.subset(font)
    _name(font, family, style)
    font["OS/2"].xAvgCharWidth = _mean_width(font)
    font.save(_FONTS / f"{family.replace(' ', '')}-{style}.ttf")


def _level_digits(font: TTFont) -> None:
    """All digits one as wide as the other, so that columns line up and a count that changes does
    not jump: the font's own feature tnum, for good."""
    table = font["GSUB"].table
    lookups = {
        number
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
        for number in record.Feature.LookupListIndex
    }
    level: dict[str, str] = {}
    for number in lookups:
        for subtable in table.LookupList.Lookup[number].SubTable:
            level.update(getattr(subtable, "ExtSubTable", subtable).mapping)
    # Several of these tables may be one and the same: what is level already stays.
    for characters in font["cmap"].tables:
        for digit in map(ord, string.digits):
            glyph = characters.cmap.get(digit)
            characters.cmap.update({digit: level[glyph]} if glyph in level else {})


def _mean_width(font: TTFont) -> int:
    """The mean width of small letters and digits in the font's units. What newer fonts tell is the
    mean of all glyphs (OpenType's OS/2 table, xAvgCharWidth): a width that is told in letters would
    be a third too wide."""
    names, widths = font.getBestCmap(), font["hmtx"].metrics
    told = [widths[names[ord(each)]][0] for each in string.ascii_lowercase + string.digits]
    return round(sum(told) / len(told))


def _name(font: TTFont, family: str, style: str) -> None:
    """One family for all styles; a weight that is neither regular nor bold is, for programs that
    know but four styles, a family of its own."""
    table = font["name"]
    told = style.replace("BoldI", "Bold I")
    is_one_of_four = style != "SemiBold"
    names = {
        _FAMILY: family if is_one_of_four else f"{family} {told}",
        _STYLE: told if is_one_of_four else "Regular",
        _FULL: f"{family} {told}",
        _POSTSCRIPT: f"{family.replace(' ', '')}-{style}",
        _TYPE_FAMILY: family,
        _TYPE_STYLE: told,
    }
    for number in {record.nameID for record in table.names if record.nameID > _TYPE_STYLE}:
        table.removeNames(nameID=number)
    for number, words in names.items():
        table.removeNames(nameID=number)
        table.setName(words, number, 3, 1, 0x409)


def main() -> None:
    """Write each style, and the licences beside them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", nargs="+", type=Path, help="the unpacked packages")
    for folder in parser.parse_args().folders:
        family = _FAMILIES[folder.name.removeprefix("fontpkg_")]
        for style in _STYLES[family]:
            slant = "-Italic" if "Italic" in style else ""
            name = f"{family.replace(' ', '')}{slant}[opsz,wght].ttf"
            _make(folder / "files" / name, family, style)
        shutil.copyfile(folder / "LICENSE", _FONTS / f"{family.replace(' ', '')}-OFL.txt")


if __name__ == "__main__":
    main()
