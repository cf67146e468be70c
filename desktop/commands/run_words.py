"""What the command line says of an indexing run: how far it is, and what to do about a file."""

from desktop.documents import Status
from desktop.ingest.run.advice import advice
from desktop.ingest.run.progress import Progress

# What the window's buttons and fields are on the command line.
_HERE = (
    (
        "Enter its password",
        "Put its password on a line of a file and add it with --password-file",
    ),
    (
        "Enter the right password",
        "Put the right password on a line of a file and add it with --password-file",
    ),
    ("choose “Read again”", "add it again"),
    ("Choose “Read again”", "Add it again"),
    ("Choose “Resume” to read it", "Read it by: strongroom resume"),
)
_FEW_SECONDS, _MINUTE, _HOUR = 10, 60, 3600


def how_many(number: int, what: str) -> str:
    """A count with its noun: "1 file", "1,200 files"."""
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def reason_words(status: Status, reason: str) -> str:
    """Why a file was not read in full, and what to do about it on the command line; "" for none."""
    todo = advice(status, reason)
    for in_window, here in _HERE:
        todo = todo.replace(in_window, here)
    return f"{reason} {todo}".strip()


def progress_words(progress: Progress, doing: str) -> str:
    """One line: "34 of 300 files, 2 failed, 52 a minute, about 5 minutes left: reading lease.pdf".
    The rate and the time are left out until they can be told."""
    if progress.total is None:
        return doing
    words = [f"{progress.done:,} of {how_many(progress.total, 'file')}"]
    if progress.failed:
        words.append(f"{progress.failed:,} failed")
    if progress.rate is not None:
        rate = progress.rate
        words.append(f"{rate:,.0f} a minute" if rate >= 10 else f"{rate:.1f} a minute")
    if progress.left is not None:
        words.append(_left(progress.left))
    return f"{', '.join(words)}: {doing}"


def _left(seconds: float) -> str:
    if seconds < _FEW_SECONDS:
        return "a few seconds left"
    if seconds < _MINUTE:
        return f"{round(seconds / 10) * 10} seconds left"
    if seconds < 1.5 * _HOUR:
        return f"about {how_many(round(seconds / _MINUTE), 'minute')} left"
    return f"about {how_many(round(seconds / _HOUR), 'hour')} left"
