"""Whether follow-ups of a conversation reach what they mean, and plain new questions stay as typed.

    python -m tests.bench.follow_ups [--vault DIR] [--show]

Forty pairs of questions over the sample matter, and twenty over documents that were not looked at
while follow-ups were mended. A follow-up reaches its place if one of the first
three quotes stands on the page that holds the words given beside it (without pages: within 600
characters of them); no model is asked. The same follow-ups are asked as first questions too: that
is what resolving them is worth. ``--vault`` keeps the indexed sample; ``--show`` prints the misses.
"""

import argparse
import contextlib
import json
import tempfile
from collections.abc import Sequence
from pathlib import Path

from desktop.answering.follow_up import understood
from desktop.documents import Citation
from desktop.events import Answered
from desktop.paths import resource_path
from desktop.vault.desk.history import Asked
from desktop.workspace import SAMPLE_MATTER, Workspace
from tests.bench.follow_up_pairs import HELD, PAIRS, PLAIN, Pair

_QUOTES = 3
_NEAR = 600
_PASSPHRASE = "only the invented sample"


def main() -> None:
    """Print how many follow-ups reach their place, and how many plain questions are changed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vault", type=Path)
    parser.add_argument("--show", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.vault or Path(temporary) / "vault"
        with contextlib.closing(_opened(folder)) as workspace:
            resolved = [_reached(workspace, pair, show=arguments.show) for pair in PAIRS]
            bare = [_reached_alone(workspace, pair) for pair in PAIRS]
            held = [_reached(workspace, pair, show=arguments.show) for pair in HELD]
            changed = _changed(workspace)
    print(f"follow-ups at their document and page: {sum(resolved)} of {len(PAIRS)}")
    print(f"held out, on other documents:          {sum(held)} of {len(HELD)}")
    print(f"the same asked alone:                  {sum(bare)} of {len(PAIRS)}")
    print(f"plain questions changed:               {len(changed)} of {len(_plain())}")
    for question in changed:
        print(f"    {question}")


def _opened(folder: Path) -> Workspace:
    if Workspace.exists(folder):
        return Workspace.open(folder, passphrase=_PASSPHRASE)
    workspace, _ = Workspace.create(folder, passphrase=_PASSPHRASE, use_keychain=False)
    for _ in workspace.add_sample():
        pass
    return workspace


def _reached(workspace: Workspace, pair: Pair, *, show: bool) -> bool:
    first = _ask(workspace, pair.first)
    then = _ask(workspace, pair.then, first.talk, first.asked)
    is_there = _is_there(workspace, pair, _quotes(then))
    if show and not is_there:
        print(f"missed: {pair.first} | {pair.then} | {then.answer.understood}")
    workspace.forget_talks([first.talk])
    return is_there


def _reached_alone(workspace: Workspace, pair: Pair) -> bool:
    asked = _ask(workspace, pair.then)
    workspace.forget_talks([asked.talk])
    return _is_there(workspace, pair, _quotes(asked))


def _ask(
    workspace: Workspace, question: str, talk: int | None = None, after: int | None = None
) -> Answered:
    events = workspace.ask(question, SAMPLE_MATTER, use_model=False, talk=talk, after=after)
    return next(event for event in events if isinstance(event, Answered))


def _quotes(asked: Answered) -> Sequence[Citation]:
    return (asked.answer.citations or asked.answer.closest)[:_QUOTES]


def _is_there(workspace: Workspace, pair: Pair, quotes: Sequence[Citation]) -> bool:
    document = workspace.find_document(pair.doc, SAMPLE_MATTER)
    text = " ".join(workspace.text(document.id).split("\n"))
    pages = workspace.pages(document.id)
    places = [at for at in range(len(text)) if text.startswith(pair.words, at)]
    if not places:
        raise ValueError(f"{pair.doc} does not say {pair.words!r}")
    meant = {page.number for page in pages for at in places if page.start <= at < page.end}
    return any(
        quote.document_id == document.id
        and (
            quote.page in meant
            if pages
            else any(quote.start - _NEAR <= at <= quote.end + _NEAR for at in places)
        )
        for quote in quotes
    )


def _plain() -> list[str]:
    lines = resource_path("sample", "questions.jsonl").read_text(encoding="utf-8").splitlines()
    return [*(json.loads(line)["question"] for line in lines), *PLAIN]


def _changed(workspace: Workspace) -> list[str]:
    """The plain questions that are not left as they are after some other one."""
    first = _ask(workspace, PAIRS[0].first)
    before: list[Asked] = workspace.talk(first.talk)
    workspace.forget_talks([first.talk])
    return [question for question in _plain() if understood(question, before).changed]


if __name__ == "__main__":
    main()
