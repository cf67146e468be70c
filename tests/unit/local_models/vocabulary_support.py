"""The words of the default language model, without its weights."""

import contextlib
from collections.abc import Iterator

import llama_cpp

from desktop import paths
from desktop.local_models import catalog
from desktop.local_models.catalog import Purpose
from desktop.local_models.llm_vocabulary import Vocabulary


@contextlib.contextmanager
def default_vocabulary() -> Iterator[Vocabulary]:
    """The vocabulary while it is loaded."""
    model = catalog.load().default(Purpose.LANGUAGE)
    file = model.folder(paths.models_folder()) / model.files[0].path
    params = llama_cpp.llama_model_default_params()
    params.vocab_only = True
    loaded = llama_cpp.llama_model_load_from_file(str(file).encode(), params)
    yield Vocabulary(loaded)
    llama_cpp.llama_model_free(loaded)
