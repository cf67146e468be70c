"""The boxes that are marked for recognised words: each line's, and nothing of the lines beside."""

import pytest

from desktop.documents import Box, WordBox
from desktop.ingest.pages.recognised_boxes import lines_of


def placed(text: str, *boxes: tuple[float, float, float, float]) -> list[WordBox]:
    """The words of a text in boxes of left, top, right and bottom."""
    words, start = [], 0
    for word, box in zip(text.split(), boxes, strict=True):
        words.append(WordBox(start, start + len(word), Box(*box)))
        start += len(word) + 1
    return words


@pytest.mark.parametrize("first", ["&", "I", "5", "a)"])
def test_a_short_word_at_the_start_of_a_line_is_not_taken_into_the_line_above(first: str) -> None:
    words = placed(
        f"The brown dog {first}",
        (0.1, 0.10, 0.2, 0.12),
        (0.21, 0.10, 0.3, 0.12),
        (0.31, 0.10, 0.4, 0.12),
        (0.1, 0.13, 0.11, 0.15),
    )
    assert lines_of(words) == (Box(0.1, 0.10, 0.4, 0.12), Box(0.1, 0.13, 0.11, 0.15))


def test_a_line_that_runs_askew_is_marked_in_steps() -> None:
    """One box over the line would be twice as high, and cover the ends of its neighbours."""
    slip = 0.0015
    words = placed(
        " ".join(["word"] * 20),
        *(
            (0.04 * n, 0.1 - slip * n, 0.04 * n + 0.03, 0.12 - slip * n)
            for n in range(20)
        ),
    )  # fmt: skip
    boxes = lines_of(words)
    assert 2 < len(boxes) < 12
    assert max(box.bottom - box.top for box in boxes) < 0.0225
    for word in words:
        assert sum(box.left <= word.box.left and word.box.right <= box.right for box in boxes) == 1


def test_a_level_line_is_one_box_though_its_words_differ_in_height() -> None:
    words = placed(
        "The sum (1) due",
        (0.1, 0.10, 0.2, 0.12),
        (0.21, 0.105, 0.3, 0.12),
        (0.31, 0.10, 0.34, 0.123),
        (0.35, 0.101, 0.4, 0.12),
    )
    assert lines_of(words) == (Box(0.1, 0.10, 0.4, 0.123),)


def test_lines_of_a_page_that_lies_on_its_side_run_down() -> None:
    words = placed(
        "The brown I next line",
        (0.10, 0.1, 0.12, 0.2),
        (0.10, 0.21, 0.12, 0.3),
        (0.10, 0.31, 0.12, 0.32),
        (0.13, 0.1, 0.15, 0.2),
        (0.13, 0.21, 0.15, 0.3),
    )
    assert lines_of(words) == (Box(0.10, 0.1, 0.12, 0.32), Box(0.13, 0.1, 0.15, 0.3))


def test_no_words_have_no_boxes() -> None:
    assert lines_of([]) == ()
