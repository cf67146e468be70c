"""The numbers of lists in RTF files that hold only the rules for them."""

from desktop.ingest.readers.rtf import rtf


def _level(form: int, text: str, start: int = 1, more: str = "") -> str:
    return (
        rf"{{\listlevel\levelnfc{form}\levelnfcn{form}\leveljc0\levelfollow0\levelstartat{start}"
        rf"{more}{{\leveltext\leveltemplateid7 {text};}}{{\levelnumbers\'01;}}\fi-360\li720}}"
    )


_LISTS = (
    r"{\*\listtable"
    r"{\list\listtemplateid1\listhybrid"
    + _level(0, r"\'02\'00.")
    + _level(4, r"\'03(\'01)")
    + _level(2, r"\'02\'02.", more=r"\levelnorestart1")
    + r"{\listname ;}\listid-55}"
    r"{\list\listtemplateid2"
    + _level(1, r"\'0fArticle \'00 of\u8211?it", 2)
    +
    # A decimal number that shows those above it as figures, whatever their form is.
    _level(0, r"\'03\'00.\'01", more=r"\levellegal1")
    + _level(23, r"\'01\u-3913 ?")
    + r"{\listname Clauses;}\listid8}}"
    r"{\*\listoverridetable{\listoverride\listid-55\listoverridecount0\ls1}"
    r"{\listoverride\listid8\listoverridecount0\ls2}"
    r"{\listoverride\listid-55\listoverridecount1{\lfolevel\listoverridestartat\levelstartat7}\ls3}"
    r"{\listoverride\listid8\listoverridecount1{\lfolevel\listoverrideformat"
    + _level(0, r"\'08Clause \'00", 4)
    + r"}\ls4}}"
)


def _lines(body: str) -> list[str]:
    head = r"{\rtf1\ansi\deff0{\fonttbl{\f0\fcharset0 Arial;}}{\stylesheet{\s1 heading 1;}}"
    text = rtf.read((head + _LISTS + body + "}").encode("latin-1")).text
    return text.replace("\n\n", "\n").split("\n")


def test_paragraphs_have_the_numbers_that_the_rules_of_their_list_give() -> None:
    assert _lines(
        r"\pard\plain\ls1\ilvl0 Rent\par Deposit\par\pard\ls1\ilvl1 Paid\par {Kept\par}"
        r"\pard No item\par\pard\ls1 Dogs\par\pard\ls1\ilvl1 Small\par"
    ) == ["1. Rent", "2. Deposit", "(a) Paid", "(b) Kept", "No item", "3. Dogs", "(a) Small"]


def test_numbers_show_those_of_the_levels_above_them() -> None:
    # 15 letters, as the file says, among them one that is given by its number.
    assert _lines(
        r"\pard\ls2 Term\par\pard\ls2\ilvl1 Begin\par End\par\pard\ls2\ilvl2 Mark\par"
        r"\pard\ls2\ilvl0 Rent\par\pard\ls2\ilvl1 Sum\par"
    ) == [
        "Article II of\u2013it Term",
        "2.1 Begin",
        "2.2 End",
        "• Mark",
        "Article III of\u2013it Rent",
        "3.1 Sum",
    ]


def test_another_use_of_a_list_may_start_anew_or_be_written_in_another_way() -> None:
    assert _lines(
        r"\pard\ls1 Rent\par\pard\ls3 Keys\par Locks\par\pard\ls4 Pets\par\pard\ls9 Unknown\par"
    ) == ["1. Rent", "7. Keys", "8. Locks", "Clause 4 Pets", "Unknown"]


def test_a_level_that_never_begins_again_counts_on() -> None:
    assert _lines(
        r"\pard\ls1 A\par\pard\ls1\ilvl2 B\par C\par\pard\ls1 D\par\pard\ls1\ilvl2 E\par"
    ) == ["1. A", "i. B", "ii. C", "2. D", "iii. E"]


def test_a_number_that_is_written_out_stays_and_is_counted() -> None:
    assert _lines(
        r"\pard\ls1{\listtext\pard\plain 1.\tab}Rent\par\pard\ls1 Deposit\par"
        r"\pard\ls1\v Gone\v0\par\pard\ls1 Dogs\par"
    ) == ["1. Rent", "2. Deposit", "3. Dogs"]


def test_headings_and_cells_have_their_numbers_too() -> None:
    assert _lines(
        r"\pard\s1\ls2 Term\par\trowd\intbl\ls1 Rent\par Deposit\cell 900\cell\row"
        r"\pard\ls1 Dogs\par"
    ) == [
        "Article II of\u2013it Term",
        "1. Rent 2. Deposit | 3. 900",
        "4. Dogs",
    ]


def test_rules_that_stand_outside_of_their_table_are_no_text() -> None:
    assert _lines(r"{\list{\listlevel{\leveltext \'02\'00.}{\levelnumbers \'01}}}Rent\par") == [
        "Rent"
    ]


def test_how_a_written_number_looks_says_nothing_of_its_paragraph() -> None:
    number = r"{\listtext\pard\plain %d.\tab}"
    assert _lines(
        rf"\trowd\intbl{number % 1}Rent\par{number % 2}Deposit\cell 900\cell\row\pard Dogs\par"
    ) == ["1. Rent 2. Deposit | 900", "Dogs"]
    heading = rtf.read(
        (r"{\rtf1{\stylesheet{\s3 heading 3;}}\pard\s3" + number % 1 + r"Lease\par}").encode()
    )
    assert [(block.level, block.label) for block in heading.blocks] == [(3, "1. Lease")]
