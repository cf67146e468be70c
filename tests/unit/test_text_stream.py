"""What a user sees of a model's tokens while they come."""

import pytest

from desktop.local_models.text_stream import TextStream


def shown(pieces: list[bytes], *stop: str, thinking: bool = False) -> tuple[list[str], bool]:
    """What each piece showed, then what the end did; and whether a stop string ended it."""
    stream = TextStream(stop, thinking)
    texts = [stream.feed(piece) for piece in pieces]
    return [*texts, stream.finish()], stream.stopped


def test_text_is_shown_at_once() -> None:
    assert shown([b"One", b" two"]) == (["One", " two", ""], False)


def test_a_character_cut_between_tokens_is_shown_whole() -> None:
    euro = "€".encode()
    texts, _ = shown([b"5 " + euro[:1], euro[1:2], euro[2:] + b"!"])
    assert texts == ["5 ", "", "€!", ""]


def test_half_a_character_at_the_end_is_marked() -> None:
    assert shown([b"5 ", "€".encode()[:2]])[0] == ["5 ", "", "\N{REPLACEMENT CHARACTER}"]


@pytest.mark.parametrize(
    ("pieces", "text"),
    [
        ([b"yes\nQuestion: no"], "yes"),
        ([b"yes\nQue", b"stion", b": no"], "yes"),
        ([b"y", b"es", b"\n", b"Q", b"uestion:"], "yes"),
    ],
)
def test_a_stop_string_ends_the_text_wherever_tokens_cut_it(pieces: list[bytes], text: str) -> None:
    texts, stopped = shown(pieces, "\nQuestion:")
    assert ("".join(texts), stopped) == (text, True)


def test_the_first_of_several_stop_strings_counts() -> None:
    texts, stopped = shown([b"a; b. c"], ".", ";")
    assert ("".join(texts), stopped) == ("a", True)


def test_what_only_began_like_a_stop_string_is_shown_in_the_end() -> None:
    texts, stopped = shown([b"a\nQ", b"uiet", b"\nQues"], "\nQuestion:")
    assert ("".join(texts), stopped) == ("a\nQuiet\nQues", False)


def test_nothing_is_shown_after_a_stop_string() -> None:
    assert "".join(shown([b"a.", b" b", b" c"], ".")[0]) == "a"


@pytest.mark.parametrize(
    "pieces",
    [
        [b"<think>It may be 30.</think>\n\nNinety days."],
        [b"\n<th", b"ink>", b"It may ", b"be 30.</thi", b"nk>", b"\n\n", b"Ninety days."],
    ],
)
def test_thoughts_are_not_shown(pieces: list[bytes]) -> None:
    assert "".join(shown(pieces)[0]) == "Ninety days."


def test_a_thought_that_the_prompt_began_is_not_shown() -> None:
    texts, _ = shown([b"It may be 30.", b"</think>Ninety."], thinking=True)
    assert "".join(texts) == "Ninety."


def test_a_thought_without_an_end_shows_nothing() -> None:
    assert "".join(shown([b"<think>It may", b" be 30."])[0]) == ""


def test_the_mark_of_a_thought_later_is_text() -> None:
    assert "".join(shown([b"Use <think>", b" here"])[0]) == "Use <think> here"
    assert "".join(shown([b"<thing>"])[0]) == "<thing>"
