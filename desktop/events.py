"""What long operations report while they run. The CLI prints them, the window shows them."""

from dataclasses import dataclass

from desktop.documents import Answer, Cell, Citation, Finding, Passage, Review, Status


@dataclass(frozen=True, slots=True)
class Scanned:
    """The files that an ``add`` found, before the first is read."""

    files: int


@dataclass(frozen=True, slots=True)
class FileProgress:
    """A file changed its state. ``position`` counts files from 1, of ``total``."""

    path: str
    status: Status
    position: int
    total: int
    pages: int | None = None
    chunks: int = 0
    reason: str = ""
    document_id: int = 0


@dataclass(frozen=True, slots=True)
class FileRemoved:
    """A file that was to be read was removed by the user: nothing came of it. It is none of the
    ``total`` any more."""

    path: str
    total: int


@dataclass(frozen=True, slots=True)
class ChunkProgress:
    """``done`` of ``total`` chunks of the file now being embedded."""

    path: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class PageProgress:
    """``done`` of ``total`` pictures and scanned pages of a file have been recognised."""

    path: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class AddSummary:
    """The end of an ``add``: how many files ended in each state, and how long it took. ``absent``
    are paths that were given and are not there, ``left_out`` the devices, pipes and sockets that
    lie in folders."""

    counts: dict[str, int]
    chunks: int
    seconds: float
    absent: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


IndexEvent = Scanned | FileProgress | FileRemoved | PageProgress | ChunkProgress | AddSummary


@dataclass(frozen=True, slots=True)
class Stage:
    """An answer enters a stage: "searching", "asking each document", "computing", "reading" (the
    model reads), "writing" or "checking"."""

    name: str


@dataclass(frozen=True, slots=True)
class EvidenceFound:
    """The passages and the numbered quotes an answer will rest on; sent before the model starts."""

    passages: tuple[Passage, ...]
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class AnswerText:
    """More text of the answer, not checked yet."""

    text: str


@dataclass(frozen=True, slots=True)
class DocumentAsked:
    """A question that is asked of each document in turn: what this one says. ``citations`` are the
    quotes of the finding, numbered as in the answer that comes; ``seconds_left`` is an estimate,
    None as long as there is none."""

    done: int
    total: int
    finding: Finding
    citations: tuple[Citation, ...] = ()
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """The checked answer; it replaces the streamed text. Once it is kept in the vault, ``asked`` is
    its id there and ``talk`` that of the conversation it is part of."""

    answer: Answer
    asked: int = 0
    talk: int = 0


@dataclass(frozen=True, slots=True)
class DraftText:
    """More text for a draft, as it comes to be; what replaces it comes with all origins."""

    text: str


AskEvent = Stage | EvidenceFound | AnswerText | DocumentAsked | Answered


@dataclass(frozen=True, slots=True)
class CellRead:
    """``done`` of ``total`` cells of a review table are there. ``kept`` says that it was read
    before; ``seconds_left`` is an estimate, None as long as there is none."""

    done: int
    total: int
    cell: Cell
    kept: bool = False
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The whole table, or what there is of it after a stop."""

    review: Review


ReviewEvent = CellRead | Reviewed


@dataclass(frozen=True, slots=True)
class ModelImportProgress:
    """A model file is brought in: ``stage`` is "reading" (its head), "copying" or "checking" (its
    hash); ``done`` of ``total`` bytes of the stage."""

    stage: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class ModelImported:
    """The end of an import; ``known``: the file is one of the catalogue's."""

    name: str
    title: str
    known: bool


@dataclass(frozen=True, slots=True)
class ModelTried:
    """The end of a try-out: seconds until the model was loaded, tokens read and written each
    second, and its ``answer`` to the ``question`` on the sample passage. ``busy``: the computer had
    other work meanwhile, so that the figures say less than it can."""

    name: str
    question: str
    answer: str
    seconds_load: float
    read_per_second: float
    written_per_second: float
    busy: bool = False


@dataclass(frozen=True, slots=True)
class BytesProgress:
    """``done`` of ``total`` bytes of a download or a check."""

    name: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class IndexBuildProgress:
    """``done`` of ``total`` chunks of a matter have a vector of the embedding model ``embedder``,
    which the matter is going to be searched by."""

    matter: str
    embedder: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class IndexSwitched:
    """The matter is searched by another embedding model from now on. ``by_place`` counts chunks
    whose text the model could not take: they are found by words, by meaning only by the name and
    heading they stand under."""

    matter: str
    embedder: str
    chunks: int
    seconds: float
    by_place: int = 0


IndexBuildEvent = IndexBuildProgress | IndexSwitched


@dataclass(frozen=True, slots=True)
class ServerProgress:
    """``done`` of ``total`` of a matter's vectors lie on the firm's own server."""

    matter: str
    done: int
    total: int
