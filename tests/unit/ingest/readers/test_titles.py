"""A document's title is the line that a person would read out."""

import pytest

from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.structure.titles import title_of


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Exhibit 10.2\n\nSUPPLY AGREEMENT\n\nThis agreement is made", "SUPPLY AGREEMENT"),
        ("EXHIBIT 4.11 SPONSORSHIP AGREEMENT\n----\n", "SPONSORSHIP AGREEMENT"),
        ("CONFIDENTIAL\nExecution copy\n12 March 2019\nLease of Unit 4\n", "Lease of Unit 4"),
        ("Q Fever\nSource: CDC, http://example.org\n\nSymptoms\n", "Q Fever"),
        ("Rare Element Resources Ltd.\nEXECUTION COPY\n", "Rare Element Resources Ltd."),
        ("Dear Ms Kessler,\nwe write about the lease.\nYours\n", "as named"),
        ("This agreement is made on the first day of May.\n", "as named"),
        ("Item | Price\nPump | 3\n", "as named"),
        ("", "as named"),
        ("x" * 5000, "as named"),
    ],
)
def test_the_title_stands_at_the_top(text: str, title: str) -> None:
    assert title_of(text, Kind.TEXT, "as named") == title


@pytest.mark.parametrize("kind", [Kind.EML, Kind.XLSX, Kind.IMAGE])
def test_readers_that_know_the_title_keep_it(kind: Kind) -> None:
    assert title_of("From: Anna\nSUBJECT\n", kind, "Rent of May") == "Rent of May"
