"""The day that a document bears, read from its head."""

import contextlib
from datetime import date
from pathlib import Path

import pytest

from desktop.dated import HEAD, day_borne, months_of_dates
from desktop.documents import Scope
from desktop.vault.disk.schema_steps import m0016_dated
from desktop.vault.library import Library
from tests.unit.vault_support import new_database, open_library, store


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Fellgate Surgery\n\n6 June 2025\n\nDear Ms Lisle", "2025-06-06"),
        ("Lease\nDated 24 June 2021\nParty A", "2021-06-24"),
        ("THIS AGREEMENT is made as of the 1st day of August, 2013 (the", "2013-08-01"),
        ("is made on this the Twenty Second day of November, 2005 between", "2005-11-22"),
        ("This contract, dated March 3rd, 2020, is", "2020-03-03"),
        ("From: A\nDate: Mon, 28 Apr 2025 16:52\nSubject: B", "2025-04-28"),
        ("Report of 2024-02-29", "2024-02-29"),
        ("Kanzlei Muster\nBonn, den 3. März 2024\nSehr geehrte", "2024-03-03"),
        ("Rechnung vom 05.04.2023", "2023-04-05"),
        ("Paris, le 1er août 2022\nMadame", "2022-08-01"),
        ("Madrid, 7 de diciembre de 2021\nEstimada", "2021-12-07"),
        ("Period: 1 March to 31 March 2025", "2025-03-31"),
        # Only where a number shows it is told which of the two is the month.
        ("Statement date 28/02/2025, from 01/02/2025", "2025-02-28"),
        ("Statement date 02/28/2025, from 02/01/2025", "2025-02-28"),
        # A letterhead, how it goes and who wrote it are no terms and no laws.
        ("DOE LAW LLP\n12 June 2020\n\nDear", "2020-06-12"),
        ("BY EMAIL\n12 June 2020\n\nDear", "2020-06-12"),
        ("PURCHASE ORDER\n12 June 2020", "2020-06-12"),
        ("Written by A. Doe, 12 June 2020", "2020-06-12"),
        # The letter that is answered, the lease that is changed.
        ("12 June 2020\n\nI refer to your letter dated 3 May 2020.", "2020-06-12"),
        ("12 June 2020\nI refer to your letter\ndated 3 May 2020.", "2020-06-12"),
        ("Ihr Schreiben vom 3. Mai 2020\n\nBonn, 12. Juni 2020", "2020-06-12"),
        ("Votre lettre du 3 mai 2020\nParis, le 12 juin 2020", "2020-06-12"),
        ("to the Lease dated 1 January 2010 is made on 5 June 2012", "2012-06-05"),
        ("LEASE AGREEMENT dated 1 January 2010", "2010-01-01"),
        # Labels over their days, and in rows of cells.
        ("Invoice date | Due date\n3 May 2020 | 3 June 2020", "2020-05-03"),
        ("Due date | Invoice date\n3 June 2020 | 3 May 2020", "2020-05-03"),
        ("Date of birth   13/03/1980   Seen   15/04/2020", "2020-04-15"),
        ("Date of birth\n\n17 August 1971\n\nReport\n\n6 June 2025", "2025-06-06"),
        ("Date of accident: 3 May 2019\nDate: 12 June 2020", "2020-06-12"),
    ],
)
def test_the_day_is_read_as_letters_and_contracts_write_it(head: str, day: str) -> None:
    assert day_borne(head) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "head",
    [
        "",
        "Patient: E. Holt, born 17 August 1971",
        "Date of birth   17 August 1971 (53 years)",
        "geboren am 1. Mai 1950",
        "Payment due 12 May 2025",
        "Date of birth\n\n17 August 1971",
        "Due date\n\n3 June 2020",
        "Name | Doe\nDate of birth | 17 August 1971",
        "your letter of 3 May 2020",
        "The term ends on 31 December 2050.",
        "Please answer by Friday, 12 June 2020",
        "Please answer by 5 p.m. on 12 June 2020",
        "the Companies Act of 3 May 1990",
        "Valid until 31 December 2030",
        "this ______ day of __________ 2019",
        "31 June 2024",
        "12 May 9025",
        "Statement date 03/04/2025",
        "Version 1.2.2024.7",
        "x" * HEAD + "\n6 June 2025\n",
    ],
)
def test_other_days_and_doubtful_ones_are_not_taken(head: str) -> None:
    assert day_borne(head) is None


def test_the_days_own_words_go_before_place_and_place_before_order() -> None:
    letter = "We wrote on 1 May 2024 of it.\n12 June 2025\nDear Sirs"
    assert day_borne(letter) == date(2025, 6, 12)
    assert day_borne(f"{letter}\nDated 13 July 2025") == date(2025, 7, 13)
    assert day_borne("born 1 May 1950\nseen on 2 May 2024, again 3 May 2024") == date(2024, 5, 2)


def test_a_hostile_head_is_gone_through_at_once() -> None:
    for piece in ("1 ", "may ", "1/", "dated ", "twenty-", "2024-", "31 march ", "by "):
        assert day_borne(piece * HEAD) is None


def test_a_document_keeps_its_day_and_is_found_by_it(tmp_path: Path) -> None:
    with open_library(tmp_path, "A") as library:
        store(library, "A", "/letter", "6 June 2025\nDear Sirs")
        # This one's file was last changed on the first day of 1970.
        store(library, "A", "/note", "a note")
        assert [d.dated for d in library.documents("A")] == [date(2025, 6, 6), None]

        def within(since: date | None = None, until: date | None = None) -> int:
            return len(library.contents_in("A", Scope(since=since, until=until)))

        assert within(since=date(2025, 6, 6), until=date(2025, 6, 6)) == 1
        assert within(since=date(2025, 6, 7)) == 0
        assert within(until=date(2025, 6, 5)) == 1
        assert within(since=date.min, until=date.max) == 2


def test_what_was_read_by_an_older_program_gets_its_day(tmp_path: Path) -> None:
    with contextlib.closing(new_database(tmp_path)) as database:
        library = Library(database)
        library.add_matter("A")
        long = "€" * (HEAD - 20) + "\n6 June 2025" + "€" * HEAD
        late = "€" * HEAD + "\n6 June 2025"
        for number, text in enumerate(("6 June 2025", "a note", long, late)):
            store(library, "A", f"/{number}", text)
        made = library.documents("A")
        with database.writer() as connection:
            connection.execute("ALTER TABLE contents DROP COLUMN dated")
            m0016_dated(connection)
        assert library.documents("A") == made
        assert [document.dated is None for document in made] == [False, True, False, True]


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("at 30 June 2019 and on March 3rd", ["June", "March"]),
        ("im Dezember 2019, am 3. März", ["Dezember", "März"]),
        ("le 1er août 2020, en julio de 2021", ["août", "julio"]),
        ("the 4th day of May", ["May"]),
        ("June Carter may leave in March", []),
    ],
)
def test_months_are_told_by_the_day_or_year_beside_them(text: str, months: list[str]) -> None:
    assert months_of_dates(text) == months
