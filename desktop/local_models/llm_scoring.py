"""How probable it is that the model's answer begins with one text or another.

Runs in the model's child process only.
"""

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.local_models.llm_context import MOST_OUTPUTS, Context, Reading, shared_length


@dataclass(frozen=True, slots=True)
class Scored:
    """The natural logarithm of each choice's probability, in their order."""

    log_probabilities: tuple[float, ...]


def score(
    context: Context,
    prompts: Sequence[Sequence[int]],
    choices: Sequence[Sequence[int]],
    cancel: threading.Event,
) -> Iterator[Reading | Scored]:
    """Weigh each choice as the beginning of the answer to each prompt: a Scored for each prompt, in
    their order. Prompts and choices are tokens, none of them empty.

    What all prompts share from their beginning is read once and stays in memory; no choice does.
    Choices of one token cost nothing beyond their prompt. Raises ModelError before it runs if one
    is too long, CancelledError.
    """
    context.require(max(map(len, prompts)), max(map(len, choices)))
    # Each must keep a token that is read: its output is what is asked for.
    shared = min(min(shared_length(prompts[0], prompt), len(prompt) - 1) for prompt in prompts)
    groups = _groups([prompt[shared:] for prompt in prompts], context.beside)
    alone = len(prompts) == 1 or any(len(choice) > 1 for choice in choices)
    if alone or groups is None or shared + MOST_OUTPUTS > context.size:
        for prompt in prompts:
            yield from _alone(context, prompt, choices, cancel)
        return
    context.begin(prompts[0][:shared], cancel, again=0)
    yield from context.read(prompts[0][:shared])
    for group in groups:
        for logits in context.decode_beside(group):
            words = log_probabilities(logits)
            yield Scored(tuple(float(words[choice[0]]) for choice in choices))


def log_probabilities(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    """The logarithm of softmax over the whole vocabulary."""
    lowered = logits - logits.max()
    logarithms: NDArray[np.float32] = lowered - np.log(np.exp(lowered).sum())
    return logarithms


def _groups(endings: list[Sequence[int]], most: int) -> list[list[Sequence[int]]] | None:
    """The endings in their order, as many together as one batch takes; None if some can't be."""
    if most == 0 or max(map(len, endings)) > MOST_OUTPUTS:
        return None
    groups: list[list[Sequence[int]]] = [[]]
    for ending in endings:
        if len(groups[-1]) == most or sum(map(len, groups[-1])) + len(ending) > MOST_OUTPUTS:
            groups.append([])
        groups[-1].append(ending)
    return groups


def _alone(
    context: Context,
    prompt: Sequence[int],
    choices: Sequence[Sequence[int]],
    cancel: threading.Event,
) -> Iterator[Reading | Scored]:
    context.begin(prompt, cancel)
    yield from context.read(prompt)
    first = log_probabilities(context.logits())
    sums = []
    for choice in choices:
        rest = _of_rest(context, prompt, choice) if len(choice) > 1 else 0.0
        sums.append(float(first[choice[0]]) + rest)
    yield Scored(tuple(sums))


def _of_rest(context: Context, prompt: Sequence[int], choice: Sequence[int]) -> float:
    """Of all tokens of a choice but its first, each after those before it."""
    # Nothing is to be read, but for models that can't go back.
    for _ in context.read(prompt):
        pass
    total = 0.0
    for begin in range(0, len(choice) - 1, MOST_OUTPUTS):
        following = choice[begin + 1 : begin + 1 + MOST_OUTPUTS]
        context.decode(choice[begin : begin + len(following)], every=True)
        for place, token in enumerate(following):
            total += float(log_probabilities(context.logits(place))[token])
    context.cut(len(prompt))
    return total
