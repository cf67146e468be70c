"""Fetch a model from its published address: ``python -m desktop.local_models.download NAME DEST``.

The only HTTP client of the program, and a process of its own, which the launcher starts when the
user asks for a model: the app and its workers have no network. It knows no document and holds no
key. It speaks TLS to the pinned hosts only, sends nothing but the address of the file, and keeps
nothing whose SHA-256 is not the catalogue's. Proxies of the environment are not used: a request
goes to the pinned host or nowhere, so that what leaves the machine can be told from this file.

Progress goes to standard output, a JSON object a line: {"event": "progress", "name", "done",
"total"}, then one of {"event": "done"}, {"event": "cancelled"}, {"event": "error", "title",
"message"}. Exit status 0 done, 1 failed or cancelled, 2 wrong usage. SIGTERM and Ctrl+C cancel.
"""

import argparse
import contextlib
import http.client
import json
import signal
import ssl
import sys
import threading
import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import SplitResult, urljoin, urlsplit

from desktop.errors import CancelledError, DesktopError, ModelError, check_cancelled
from desktop.events import BytesProgress
from desktop.local_models import catalog, verify
from desktop.local_models.catalog import CatalogModel, ModelFile
from desktop.local_models.part_file import GOES_ON, PartFile
from desktop.local_models.verify import VerifiedFile

# The hub and the hosts it redirects to, which change too often to be listed one by one (hub-docs,
# "Downloading behind a proxy or firewall").
_HOSTS = ("huggingface.co", "hf.co")
_LOOPBACK = "127.0.0.1"
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS = 5
_TIMEOUT_SECONDS = 30.0
_BLOCK = 1024 * 1024
_PROGRESS_SECONDS = 0.1
_ATTEMPTS = 4
# For a file whose size the catalogue does not know.
_MOST_BYTES = 64 * 1024**3


@dataclass(frozen=True, slots=True)
class Rules:
    """How to fetch. ``loopback`` lets tests use http on 127.0.0.1; ``pause`` is the seconds before
    a second attempt."""

    loopback: bool = False
    pause: float = 2.0

    def check(self, url: str) -> SplitResult:
        """The parts of an address that may be asked. Raises ModelError."""
        with contextlib.suppress(ValueError):
            url.encode("ascii")
            parts = urlsplit(url)
            host = parts.hostname or ""
            if self.loopback and parts.scheme == "http" and host == _LOOPBACK:
                return parts
            known = any(host == each or host.endswith(f".{each}") for each in _HOSTS)
            if parts.scheme == "https" and known and parts.port in {None, 443}:
                return parts
        raise ModelError(
            "The download was refused",
            "It leads to a host that Strongroom does not know. Nothing was fetched from there."
            " Fetch the file with a browser and import it.",
        )


class _LostError(Exception):
    """The connection broke or the server is busy: worth another attempt."""


def download(
    model: CatalogModel,
    models: Path,
    *,
    rules: Rules | None = None,
    cancel: threading.Event | None = None,
) -> Iterator[BytesProgress]:
    """Fetch the files of a model into its folder, and yield progress over all of them (total 0
    while it is not known).

    A file that is there and right is not fetched again. What has arrived of a file is in a .part
    file, from which the next call goes on. Raises ModelError, which says what to do: unknown
    address or host, no connection, disk full, wrong length; a file with the wrong SHA-256 is
    deleted, and the folder where nothing has arrived. CancelledError within a block.
    """
    try:
        yield from _fetch_all(model, models, rules or Rules(), cancel or threading.Event())
    except BaseException:
        _leave_no_empty_folder(model, model.folder(models))
        raise


def _fetch_all(
    model: CatalogModel, models: Path, rules: Rules, cancel: threading.Event
) -> Iterator[BytesProgress]:
    folder = model.folder(models)
    verified: list[VerifiedFile] = []
    for file in model.files:
        already = sum(each.size for each in verified)
        fetch = _Fetch(model, file, folder, rules, cancel)
        for done, total in fetch.run():
            yield BytesProgress(model.name, already + done, model.bytes or already + total)
        verified.append(fetch.verified())
    verify.remember(folder, verified)
    total = sum(each.size for each in verified)
    yield BytesProgress(model.name, total, total)


def _leave_no_empty_folder(model: CatalogModel, folder: Path) -> None:
    parents = {(folder / file.path).parent for file in model.files} | {folder}
    # The inner ones first. One that holds anything stays.
    for each in sorted(parents, key=lambda parent: -len(parent.parts)):
        with contextlib.suppress(OSError):
            each.rmdir()


class _Fetch:
    """The way of one file from its address onto the disk."""

    def __init__(
        self,
        model: CatalogModel,
        file: ModelFile,
        folder: Path,
        rules: Rules,
        cancel: threading.Event,
    ) -> None:
        self._model = model
        self._file = file
        self._folder = folder
        self._target = folder / file.path
        self._part = PartFile(self._target)
        self._rules = rules
        self._cancel = cancel
        self._total = file.bytes or 0
        self._told = 0.0

    def verified(self) -> VerifiedFile:
        """The facts of the file, once ``run`` has ended."""
        facts = self._target.stat()
        return VerifiedFile(
            self._file.path, facts.st_size, facts.st_mtime_ns, facts.st_ino, self._file.sha256
        )

    def run(self) -> Generator[tuple[int, int], None, None]:
        """Yield (bytes here, bytes in all, 0 for unknown) until the file is whole and right."""
        if (yield from self._is_there()):
            return
        if self._file.url is None:
            raise ModelError(
                f"{self._model.title} can't be downloaded here",
                "It comes with Strongroom: run the installer again.",
            )
        for _ in self._part.take_up():
            check_cancelled(self._cancel)
            yield from self._progress()
        if self._total and self._part.size > self._total:
            self._part.start_over()
        yield from self._fetch_persistently(self._file.url)
        if self._part.sha256 != self._file.sha256:
            raise self._wrong("Its SHA-256 is not the published one")
        self._part.finish()

    def _is_there(self) -> Generator[tuple[int, int], None, bool]:
        if not self._target.exists():
            return False
        nothing_yet = BytesProgress("", 0, 0)
        try:
            for progress in verify.check_file(
                self._model, self._file, self._folder, nothing_yet, self._cancel
            ):
                yield progress.done, self._total
        except ModelError:
            # Replaced in one step once the right file is here.
            return False
        return True

    def _fetch_persistently(self, url: str) -> Generator[tuple[int, int], None, None]:
        """Attempts until nothing is missing; each that brought something gives new ones."""
        left = _ATTEMPTS
        while not self._total or self._part.size < self._total:
            before = self._part.size
            try:
                yield from self._attempt(url)
                return
            except ssl.SSLCertVerificationError as error:
                raise ModelError(
                    "The connection is not secure",
                    "The server's certificate is not valid, so nothing was fetched. Check the "
                    "clock of this computer, and whether the network inspects traffic.",
                ) from error
            except (_LostError, OSError, http.client.HTTPException) as error:
                left = _ATTEMPTS - 1 if self._part.size > before else left - 1
                if left == 0:
                    raise ModelError("The download was interrupted", GOES_ON) from error
            if self._cancel.wait(self._rules.pause):
                raise CancelledError

    def _attempt(self, url: str) -> Generator[tuple[int, int], None, None]:
        connection, response = self._ask(url)
        with contextlib.closing(connection):
            if self._was_whole(response):
                return
            length = self._begin(response)
            while block := response.read1(_BLOCK):
                check_cancelled(self._cancel)
                if self._part.size + len(block) > (self._total or _MOST_BYTES):
                    raise self._wrong("It is longer than the published file")
                self._part.append(block)
                yield from self._progress()
        if length is not None and self._part.size < length:
            raise _LostError

    def _ask(self, url: str) -> tuple[http.client.HTTPConnection, http.client.HTTPResponse]:
        """Follow redirects, each to a host that the rules allow, to an answer with content."""
        for _ in range(_MOST_REDIRECTS + 1):
            check_cancelled(self._cancel)
            parts = self._rules.check(url)
            connection = _connect(parts)
            try:
                path = parts.path + (f"?{parts.query}" if parts.query else "")
                connection.request("GET", path, headers=self._headers())
                response = connection.getresponse()
                if response.status not in _REDIRECTS:
                    return connection, response
                url = _joined(url, response.headers.get("Location", ""))
            except BaseException:
                connection.close()
                raise
            connection.close()
        raise ModelError(
            "The download was refused",
            "The server redirects without end. Fetch the file with a browser and import it.",
        )

    def _headers(self) -> dict[str, str]:
        headers = {"User-Agent": "Strongroom", "Accept-Encoding": "identity"}
        if self._part.size:
            headers["Range"] = f"bytes={self._part.size}-"
        return headers

    def _was_whole(self, response: http.client.HTTPResponse) -> bool:
        """Nothing comes after what is here; asked only where the size is not known beforehand."""
        return (
            response.status == http.HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE
            and response.headers.get("Content-Range") == f"bytes */{self._part.size}"
        )

    def _begin(self, response: http.client.HTTPResponse) -> int | None:
        """Judge the head of an answer; the length that the file will have, if it is told."""
        if response.status == http.HTTPStatus.OK:
            self._part.start_over()
        elif response.status != http.HTTPStatus.PARTIAL_CONTENT:
            raise self._refusal(response.status)
        elif not self._continues(response):
            self._part.start_over()
            raise _LostError
        length = None if response.length is None else self._part.size + response.length
        if self._file.bytes is not None and length not in {None, self._file.bytes}:
            raise self._wrong("It has not the length of the published file")
        self._total = self._file.bytes or length or 0
        if self._total > _MOST_BYTES:
            raise self._wrong("It is larger than any model")
        self._part.check_room(self._total)
        return self._file.bytes or length

    def _continues(self, response: http.client.HTTPResponse) -> bool:
        here = self._part.size
        return here > 0 and response.headers.get("Content-Range", "").startswith(f"bytes {here}-")

    def _refusal(self, status: int) -> Exception:
        if status == http.HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
            # The part is not of this file: anew.
            self._part.start_over()
            return _LostError()
        if status in {408, 425, 429} or status >= http.HTTPStatus.INTERNAL_SERVER_ERROR:
            return _LostError()
        if status in {401, 403}:
            return ModelError(
                f"{self._model.title} is not free to download",
                "Its publisher asks you to sign in and accept a licence. Fetch it with a browser "
                "and copy it into the models folder.",
            )
        return ModelError(
            f"{self._model.title} was not found",
            f"The server does not have the file any more (status {status}). Choose another model.",
        )

    def _progress(self) -> Iterator[tuple[int, int]]:
        if time.monotonic() - self._told > _PROGRESS_SECONDS:
            self._told = time.monotonic()
            yield self._part.size, self._total

    def _wrong(self, what: str) -> ModelError:
        """What came is not wanted: delete it and say so."""
        self._part.start_over()
        return ModelError(
            f"{self._model.title} is not the published file",
            f"{what}, so it was deleted. Try again later; if it happens again, the file at its "
            "address was replaced.",
        )


def _joined(url: str, target: str) -> str:
    """Where a redirect leads; "", which no rule allows, if that is no address."""
    try:
        return urljoin(url, target)
    except ValueError:
        return ""


def _connect(parts: SplitResult) -> http.client.HTTPConnection:
    host = parts.hostname or ""
    if parts.scheme == "http":
        return http.client.HTTPConnection(host, parts.port, timeout=_TIMEOUT_SECONDS)
    return http.client.HTTPSConnection(
        host, timeout=_TIMEOUT_SECONDS, context=ssl.create_default_context()
    )


def main(words: list[str]) -> int:
    """The downloader process. Returns its exit status."""
    arguments = _parser().parse_args(words)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _raise_cancelled)
    try:
        model = catalog.load(arguments.catalog).get(arguments.name)
        rules = Rules(loopback=arguments.loopback_for_tests)
        for progress in download(model, arguments.dest, rules=rules):
            _say("progress", name=progress.name, done=progress.done, total=progress.total)
    except CancelledError:
        _say("cancelled")
        return 1
    except DesktopError as error:
        _say("error", title=error.title, message=error.message)
        return 1
    except BrokenPipeError:
        # The launcher is gone. What has arrived is kept.
        return 1
    _say("done")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="download", description="Fetch a model of the catalogue into a folder."
    )
    parser.add_argument("name", help="the model's name in the catalogue")
    parser.add_argument("dest", type=Path, help="the folder of all models")
    parser.add_argument("--catalog", type=Path, help="another catalogue")
    parser.add_argument("--loopback-for-tests", action="store_true", help=argparse.SUPPRESS)
    return parser


def _raise_cancelled(number: int, frame: object) -> None:
    del number, frame
    raise CancelledError


def _say(event: str, **fields: str | int) -> None:
    sys.stdout.write(json.dumps({"event": event, **fields}) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
