"""What Chroma offers only on its servers: refused with the words of its local engine."""

from typing import NoReturn

from chromadb.api import ServerAPI
from overrides import override

_FUNCTIONS = (
    "Attached functions are only supported when connecting to a Chroma server via HttpClient."
)


class Refusals(ServerAPI):
    """The part of the interface that a vault does not have."""

    @override(check_signature=False)
    def _fork(self, *args: object, **kwargs: object) -> NoReturn:
        raise NotImplementedError("Collection forking is not implemented for Local Chroma")

    @override(check_signature=False)
    def _fork_count(self, *args: object, **kwargs: object) -> NoReturn:
        raise NotImplementedError("Fork count is not implemented for Local Chroma")

    @override(check_signature=False)
    def _get_indexing_status(self, *args: object, **kwargs: object) -> NoReturn:
        raise NotImplementedError("Indexing status is not implemented for Local Chroma")

    @override(check_signature=False)
    def _search(self, *args: object, **kwargs: object) -> NoReturn:
        raise NotImplementedError("Search is not implemented for Local Chroma")

    @override(check_signature=False)
    def attach_function(self, *args: object, **kwargs: object) -> NoReturn:
        """Not offered."""
        raise NotImplementedError(_FUNCTIONS)

    @override(check_signature=False)
    def get_attached_function(self, *args: object, **kwargs: object) -> NoReturn:
        """Not offered."""
        raise NotImplementedError(_FUNCTIONS)

    @override(check_signature=False)
    def detach_function(self, *args: object, **kwargs: object) -> NoReturn:
        """Not offered."""
        raise NotImplementedError(_FUNCTIONS)
