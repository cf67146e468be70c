"""Control words of RTF by what they mean for the text (RTF Specification 1.9.1)."""

# Destinations that are parts of their own: notes, running text, remarks.
PARTS = frozenset(
    {
        *("annotation", "footer", "footerf", "footerl", "footerr", "footnote", "header"),
        *("headerf", "headerl", "headerr"),
    }
)
# Destinations whose content is no text of the document.
SKIPPED = frozenset(
    {
        *("aftncn", "aftnsep", "aftnsepc", "atnauthor", "atndate", "atnid", "atnparent"),
        *("atnref", "atntime", "bkmkend", "bkmkstart", "colorschememapping"),
        *("datafield", "datastore", "defchp", "defpap", "docvar", "factoidname"),
        *("filetbl", "ftncn", "ftnsep", "ftnsepc", "generator", "info"),
        *("latentstyles", "levelnumbers", "leveltext", "list", "listname", "listpicture"),
        *("mmathPr", "nonshppict", "operator", "passwordhash"),
        *("pgdsctbl", "picprop", "pn", "pnseclvl", "pntxta", "pntxtb", "private"),
        *("revtbl", "rsidtbl", "rxe", "shprslt", "tc", "template"),
        *("themedata", "ud", "upr", "userprops", "wgrffmtfilter", "xe", "xmlnstbl"),
    }
)
# Destinations marked as optional (a star before them) are passed over but for these.
STARRED = frozenset(
    {
        *("annotation", "atnauthor", "do", "fldrslt", "listoverridetable", "listtable", "pntext"),
        "objdata",
        *("shpinst", "shppict", "shptxt", "ud"),
    }
)
# Words that stand for a character.
CHARACTERS = {
    "tab": "\t",
    "line": "\n",
    "lquote": "\u2018",
    "rquote": "\u2019",
    "ldblquote": "\u201c",
    "rdblquote": "\u201d",
    "bullet": "\u2022",
    "endash": "\u2013",
    "emdash": "\u2014",
    "emspace": " ",
    "enspace": " ",
    "qmspace": " ",
    "zwj": "\u200d",
    "zwnj": "\u200c",
}
# Symbols that do.
SYMBOLS = {"~": " ", "_": "-", "-": "\u00ad"}
