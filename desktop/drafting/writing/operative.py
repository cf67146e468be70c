"""Text that speaks to a program rather than to a reader is never put into a draft.

What stands in documents is data: an order to "the assistant" hidden in a precedent's clause must
not end up in a contract, nor before the model. Tested with tests/unit/injections.py.
"""

import re

from desktop.answering.sentences import sentence_spans
from desktop.terms import tokens

_ORDERS = re.compile(
    r"\b(?:ignore|disregard|forget|override)\b[^.]{0,60}\b(?:instructions?|excerpts?|rules?|told|above"
    r"|prompts?|everything|clauses?\s+above)\b"
    r"|\b(?:language\s+model|chat\s?bot|system\s+(?:prompt|notice|message)|test\s+mode|new\s+task"
    r"|dear\s+assistant|the\s+assistant\b|as\s+an\s+ai\b|large\s+language|you\s+are\s+(?:an?|now)\b"
    r"|answer\s+with|evil\s+twin|your\s+new\s+name|before\s+you\s+answer|conversation\s+have\s+changed"
    r"|if\s+you\s+do\s+not\s+write|decode\s+and\s+obey|is\s+the\s+password)\b"
    r"|\b(?:reply|answer|respond|output|print|say|write|repeat|translate|copy|show|include|end)\b"
    r"[^.]{0,40}\b(?:the\s+word|this\s+(?:sentence|tag|picture|link)|each\s+answer|your\s+answer"
    r"|nothing\s+else|word\s+for\s+word|all\s+questions|the\s+question|the\s+script|the\s+answer)\b"
    r"|\b(?:the\s+answer\s+(?:to\s+every\s+question\s+)?is|answer\s*:|question\s*:|excerpts?\s*:)"
    r"|\b(?:may|must)\s+(?:leave\s+out\s+all|say)\b|\bplease\s+answer\b"
    r"|\b(?:user|human|assistant|system)\s*:",
    re.IGNORECASE,
)
_MARKS = re.compile(
    r"<\|?[a-z_/!][^>\n]{0,80}>|<\||\|>|\[/?inst\]|<<\s*/?sys|#{2,}\s*\w+|!\[[^\]]*\]\(|\]\(\s*\w+:"
    r"|\]\(https?|</?s>|\{\s*\"|data:|javascript:|<!--|\[\d{1,2}\]\s*\(",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\U000e0000-\U000e007f]")
_CODED = re.compile(r"\b[A-Za-z0-9+/]{32,}={0,2}")
_ASKS_TO_LINK = re.compile(r"\b(?:write|show|include|copy|click)\b[^.]*\bhttps?://", re.IGNORECASE)
# English is told by its commonest words, of which every sentence of a contract has some.
_COMMON = frozenset(
    """the of to and a in or any by be for this that shall is with as on such not may it its all an
    will at from under if other no which has are party agreement each but must upon""".split()  # noqa: SIM905 - prose
)
_LEAST_WORDS = 5
_LAST_LATIN = 0x24F


def commands(text: str) -> bool:
    """Whether a clause holds something that is meant for a program, or can't be read as English."""
    return speaks_to_a_program(text) or _is_foreign(text)


def speaks_to_a_program(text: str) -> bool:
    """Whether a text holds orders to a program, marks of its talk, or what can't be seen."""
    patterns = (_ORDERS, _MARKS, _HIDDEN, _CODED, _ASKS_TO_LINK)
    return any(pattern.search(text) is not None for pattern in patterns)


def _is_foreign(text: str) -> bool:
    """Whether a sentence has none of the commonest English words."""
    for start, end in sentence_spans(text):
        words = tokens(text[start:end])
        letters = sum(len(word) for word in words)
        small = [word for word in words if word.isalpha()]
        # Rows of tables and addresses have none either, but figures and capitals.
        shouted = sum(word[:1].isupper() for word in text[start:end].split())
        if (
            len(small) >= _LEAST_WORDS
            and not _COMMON.intersection(words)
            and 2 * shouted < len(words)
        ):
            return True
        strange = sum(sign.isalpha() and ord(sign) > _LAST_LATIN for word in words for sign in word)
        if 3 * strange > letters > _LEAST_WORDS:
            return True
    return False
