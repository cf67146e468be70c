"""What a user sees of a model's tokens while they come."""

import pytest

from desktop.local_models.text_stream import TextStream


def shown(pieces: list[bytes], *, thinking: bool = False) -> list[str]:
    """What each piece showed, then what the end did."""
    stream = TextStream(thinking=thinking)
    texts = [stream.feed(piece) for piece in pieces]
    return [*texts, stream.finish()]


def test_text_is_shown_at_once() -> None:
    assert shown([b"One", b" two"]) == ["One", " two", ""]


def test_a_character_cut_between_tokens_is_shown_whole() -> None:
    euro = "€".encode()
    texts = shown([b"5 " + euro[:1], euro[1:2], euro[2:] + b"!"])
    assert texts == ["5 ", "", "€!", ""]


def test_half_a_character_at_the_end_is_marked() -> None:
    assert shown([b"5 ", "€".encode()[:2]]) == ["5 ", "", "\N{REPLACEMENT CHARACTER}"]


@pytest.mark.parametrize(
    "pieces",
    [
        [b"<think>It may be 30.</think>\n\nNinety days."],
        [b"\n<th", b"ink>", b"It may ", b"be 30.</thi", b"nk>", b"\n\n", b"Ninety days."],
    ],
)
def test_thoughts_are_not_shown(pieces: list[bytes]) -> None:
    assert "".join(shown(pieces)) == "Ninety days."


def test_a_thought_that_the_prompt_began_is_not_shown() -> None:
    texts = shown([b"It may be 30.", b"</think>Ninety."], thinking=True)
    assert "".join(texts) == "Ninety."


def test_a_thought_without_an_end_shows_nothing() -> None:
    assert "".join(shown([b"<think>It may", b" be 30."])) == ""


def test_the_mark_of_a_thought_later_is_text() -> None:
    assert "".join(shown([b"Use <think>", b" here"])) == "Use <think> here"
    assert "".join(shown([b"<thing>"])) == "<thing>"
