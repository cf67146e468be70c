"""Words that a style sheet writes before and after elements."""

import pytest

from tests.unit.ingest.readers.html_support import page, split


@pytest.mark.parametrize(
    ("rules", "body", "shown"),
    [
        (".n::before{content:'Note: '}", "<p class=n>Pay now.</p>", "Note: Pay now."),
        (".n:before{content:'Note'}", "<p class=n>Pay now.</p>", "Note Pay now."),
        (".n::after{content:' (void)'}", "<p><b class=n>Lease</b> of it</p>", "Lease (void) of it"),
        (".n::after{content:'EUR'}", "<p><b class=n>500</b></p>", "500 EUR"),
        (".n::before{content:'*';color:red}", "<p><i class=n></i>Name</p>", "*Name"),
        (".n::after{content:'not '}", "<p>It is <i class=n></i>due</p>", "It is not due"),
        (
            ".n::after{content:' [' attr(data-d) ']'}",
            "<p class=n data-d='4 May'>Due</p>",
            "Due [4 May]",
        ),
        (".n::after{content:'\\201C so'}", "<p class=n>He said </p>", "He said “so"),
        ("@media print{.n::after{content:'printed'}}", "<p class=n>Due</p>", "Due"),
        (".n::before{content:'\\f015'}", "<p class=n>Due</p>", "Due"),
        (".n::before{content:'»'}", "<p class=n>Due</p>", "Due"),
        (".n::before{content:''}", "<p class=n>Due</p>", "Due"),
        (".n::before{content:url(x.png)}", "<p class=n>Due</p>", "Due"),
        (".n::before{content:'x';display:none}", "<p class=n>Due</p>", "Due"),
        (".n::before{content:'x';opacity:0}", "<p class=n>Due</p>", "Due"),
        (".n::before{content:'x';position:absolute;left:-999px}", "<p class=n>Due</p>", "Due"),
        (".n::before{content:'x';color:#fff}", "<p class=n>Due</p>", "Due"),
        (".n::before{content:'x'} p.n::before{display:none}", "<p class=n>Due</p>", "Due"),
        (".n::before{content:'x'} p.n::before{content:none}", "<p class=n>Due</p>", "Due"),
        (".n:hover::before{content:'x'}", "<p class=n>Due</p>", "Due"),
        (".n::before{content:'x'}", "<p>Due</p>", "Due"),
        (
            "*::before{box-sizing:border-box} .n::before{content:'So'}",
            "<p class=n>Due</p>",
            "So Due",
        ),
    ],
)
def test_words_that_are_seen_are_read_where_they_stand(rules: str, body: str, shown: str) -> None:
    assert split(page(body, rules)) == (f"Shown.\n\n{shown}", "")


def test_what_is_written_beside_a_hidden_element_is_not_read() -> None:
    rules = ".n{display:none} .n::before{content:'before'} .n::after{content:'after'}"
    assert split(page("<p class=n>gone</p>", rules)) == ("Shown.", "gone")
