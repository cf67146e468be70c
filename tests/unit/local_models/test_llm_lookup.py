"""When an answer is guessed from its prompt, and how much of it."""

from desktop.local_models.llm_lookup import Drafter

END = 0
# Two lines that begin alike, of tokens that occur nowhere else.
FIRST = [*range(100, 112), *range(200, 230)]
SECOND = [*range(100, 110), *range(300, 330)]
PROMPT = [7, 8, 9, *FIRST, END, 5, 6, *SECOND, END, 7]


def drafter() -> Drafter:
    return Drafter(PROMPT, lambda token: token == END)


def test_a_quote_goes_on_to_the_end_of_its_line() -> None:
    assert drafter().guess(FIRST[:20], 100) == FIRST[20:]


def test_nothing_is_guessed_from_a_few_words() -> None:
    assert drafter().guess(FIRST[12:18], 100) == []
    assert drafter().guess([1, 2, 3, *FIRST[12:18]], 100) == []
    assert drafter().guess([], 100) == []


def test_the_longest_match_decides() -> None:
    # Both lines go on from the words before; only the second from more of them.
    prompt = [1, *range(10, 17), *range(20, 30), 2, *range(10, 17), *range(30, 40)]
    guess = Drafter(prompt, lambda _: False).guess
    assert guess([2, *range(10, 17)], 10) == list(range(30, 40))
    assert guess([1, *range(10, 17)], 10) == list(range(20, 30))


def test_clauses_that_begin_alike_are_told_apart_before_one_is_guessed() -> None:
    begin, end = [*range(10, 20)], [*range(40, 70)]
    prompt = [1, *begin, 31, *end, END, 2, *begin, 32, *end, END, 3, *begin, 33, *end, END]
    guess = Drafter(prompt, lambda token: token == END).guess
    # What all say is guessed, up to where they part.
    assert guess(begin[:-1], 100) == []
    assert guess([5, *begin], 100) == []
    assert guess([5, *begin, 32], 100) == end
    long = [1, *begin, *end, 31, END, 2, *begin, *end, 32, END]
    assert Drafter(long, lambda token: token == END).guess(begin, 100) == end


def test_no_more_is_guessed_than_there_is_room_for() -> None:
    assert drafter().guess(FIRST[:20], 9) == FIRST[20:29]
    # Too little to be worth it.
    assert drafter().guess(FIRST[:20], 3) == []
    assert drafter().guess(FIRST[:-3], 100) == []
    assert drafter().guess(FIRST[:20], 0) == []


def test_an_answer_that_is_no_quote_is_guessed_no_more() -> None:
    subject = drafter()
    subject.judge(20, 19)
    subject.judge(20, 3)
    assert subject.guess(FIRST[:20], 100)
    subject.judge(20, 0)
    assert subject.guess(FIRST[:20], 100) == []


def test_a_prompt_shorter_than_a_match_is_no_source() -> None:
    assert Drafter([1, 2], lambda _: False).guess([1, 2], 100) == []
