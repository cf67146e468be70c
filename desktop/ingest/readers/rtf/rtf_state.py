"""What a group of an RTF file inherits from the one around it: how letters look and paragraphs lie
(RTF Specification 1.9.1)."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from desktop.ingest.readers.rtf import rtf_looks
from desktop.ingest.readers.rtf.rtf_forms import Form
from desktop.ingest.readers.rtf.rtf_looks import FLOWING, PLAIN, Layout, Look
from desktop.ingest.readers.rtf.rtf_shapes import ORDERS, SIDES, Shape

# What of a paragraph's layout a word tells.
_MEASURES = {
    "sl": "line",
    "absh": "height",
    "posx": "left",
    "posnegx": "left",
    "li": "indent",
    "fi": "first",
}


@dataclass(slots=True)
class State:
    """``into`` names where text goes: "" is the body. ``skip`` is how many bytes stand for a
    letter that is given by its number, ``shape`` the one that text and words belong to, ``form``
    what the innermost field holds."""

    into: str = ""
    font: int | None = None
    skip: int = 1
    b: bool = False
    v: bool = False
    deleted: bool = False
    look: Look = PLAIN
    layout: Layout = FLOWING
    shape: Shape | None = None
    form: Form | None = None

    def inner(self) -> "State":
        """The state with which a group inside begins."""
        return State(
            self.into,
            self.font,
            self.skip,
            self.b,
            self.v,
            self.deleted,
            self.look,
            self.layout,
            self.shape,
            self.form,
        )

    def put_name(self, text: str) -> None:
        """Take a part of the name of a shape's property."""
        if self.shape is not None:
            self.shape.put_name(text)

    def put_value(self, text: str) -> None:
        """Take a part of the property's value."""
        if self.shape is not None:
            self.shape.put_value(text)

    def put_code(self, text: str) -> None:
        """Take a part of a field's code."""
        if self.form is not None:
            self.form.put_code(text)

    def put_entry(self, text: str) -> None:
        """Take a part of an entry of a form's list."""
        if self.form is not None:
            self.form.put_entry(text)


Take = Callable[[State, int | None], None]


def _bold(state: State, number: int | None) -> None:
    state.b = number != 0


def _vanish(state: State, number: int | None) -> None:
    state.v = number != 0


def _deleted(state: State, number: int | None) -> None:
    state.deleted = number != 0


def _plain(state: State, _: int | None) -> None:
    state.b = state.v = state.deleted = False
    state.font, state.look = None, PLAIN


def _skip(state: State, number: int | None) -> None:
    state.skip = max(0, min(8, number or 0))


def _look(word: str, state: State, number: int | None) -> None:
    state.look = rtf_looks.changed(state.look, word, number)


def _measure(name: str, state: State, number: int | None) -> None:
    if number or state.layout is not FLOWING:
        said: dict[str, Any] = {name: number or 0}
        state.layout = state.layout._replace(**said)


def _many_lines(state: State, number: int | None) -> None:
    """The height of lines is a share of the usual one."""
    if number:
        _measure("line", state, 0)


def _pattern(state: State, _: int | None) -> None:
    state.layout = state.layout._replace(ground=None)


def _side(side: str, state: State, number: int | None) -> None:
    if state.shape is not None:
        state.shape.sides[side] = number or 0


def _order(name: str, state: State, number: int | None) -> None:
    if state.shape is not None:
        state.shape.orders[name] = number or 0


#: What takes the words that mean the same wherever they stand.
WORDS: dict[str, Take] = {
    "b": _bold,
    "v": _vanish,
    "deleted": _deleted,
    "mvf": _deleted,
    "plain": _plain,
    "uc": _skip,
    "slmult": _many_lines,
    **{word: partial(_look, word) for word in rtf_looks.LOOKS},
    **{word: partial(_measure, name) for word, name in _MEASURES.items()},
    **dict.fromkeys(rtf_looks.PATTERNS, _pattern),
    **{side: partial(_side, side) for side in SIDES},
    **{name: partial(_order, name) for name in ORDERS},
}
