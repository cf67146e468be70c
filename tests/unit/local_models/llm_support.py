"""What is said to a language model in tests, and a look at what it answers."""

import sys

import pytest

from desktop.local_models.llm import ChatMessage, Generated, PromptProgress, Token

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
Event = PromptProgress | Token | Generated


def said(text: str) -> list[ChatMessage]:
    return [ChatMessage("user", text)]


def answer(events: list[Event]) -> Generated:
    """The last event, after a look at what comes before it."""
    *before, last = events
    assert isinstance(last, Generated)
    assert last.text == "".join(event.text for event in before if isinstance(event, Token))
    return last
