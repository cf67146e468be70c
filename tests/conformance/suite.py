"""Which of Chroma's own tests are run on the vault, and why the others are not.

The tests are those in the wheel of chromadb 1.5.9. A group is one process: property/test_schema.py
defines an embedding function that another file defines too.
"""

from dataclasses import dataclass
from pathlib import Path

import chromadb

ROOT = Path(chromadb.__file__).parent / "test"


@dataclass(frozen=True)
class Group:
    """Files that run together. ``slow`` ones are left to the slow run."""

    name: str
    files: tuple[str, ...]
    slow: bool = False


GROUPS = (
    Group(
        "interface",
        (
            "test_api.py",
            "test_client.py",
            "api/test_collection.py",
            "api/test_count_api.py",
            "api/test_delete_database.py",
            "api/test_get_database.py",
            "api/test_invalid_update.py",
            "api/test_limit_offset.py",
            "api/test_list_databases.py",
            "api/test_numpy_list_inputs.py",
            "api/test_schema.py",
            "api/test_schema_e2e.py",
            "api/test_shared_system_client.py",
            "api/test_types.py",
            "client/test_database_tenant.py",
            "client/test_multiple_clients_concurrency.py",
            "configurations/test_collection_configuration.py",
            "data_loader/test_data_loader.py",
            "property/test_embeddings.py",
            "property/test_collections.py",
            "property/test_collections_with_database_tenant.py",
            "property/test_base64_conversion.py",
        ),
    ),
    Group("schema", ("property/test_schema.py",)),
    Group("filters", ("property/test_filtering.py", "property/test_add.py"), slow=True),
    Group("load", ("test_multithreaded.py", "stress/test_many_collections.py"), slow=True),
)

_SERVER = "starts or asks an HTTP server of Chroma"
_CLOUD = "is about Chroma's cloud or a cluster, and skips or fails in every local engine"
_FILES = "is about the files that Chroma's own engines write"
_PARTS = "tests a part of Chroma that no vault uses (settings, segments, migrations, types)"
_OTHER_ENGINE = "makes a client of an engine of Chroma's own"

# Whole files, by a prefix of their path.
FILES_LEFT_OUT = {
    "api/test_fork_count_api.py": _CLOUD,
    "api/test_indexing_status.py": _CLOUD,
    "api/test_search_api.py": _CLOUD,
    "auth/": _SERVER,
    "client/create_http_client_with_basic_auth.py": _SERVER,
    "client/test_cloud_client.py": _CLOUD,
    "client/test_create_http_client.py": _SERVER,
    "client/test_database_tenant_auth.py": _SERVER,
    "configurations/test_configurations.py": _PARTS,
    "db/": _FILES,
    "distributed/": _CLOUD,
    "ef/": _PARTS,
    "property/test_add_gc.py": _CLOUD,
    "property/test_add_mcmr.py": _CLOUD,
    "property/test_client_url.py": _SERVER,
    "property/test_collections_with_database_tenant_overwrite.py": _SERVER,
    "property/test_cross_version_persist.py": _FILES,
    "property/test_fork.py": _CLOUD,
    "property/test_persist.py": _FILES,
    "property/test_restart_persist.py": _FILES,
    "segment/": _PARTS,
    "test_chroma.py": _PARTS,
    "test_cli.py": _FILES,
    "test_config.py": _PARTS,
    "utils/": _PARTS,
}

# Single tests of the files above: they make a client of another engine themselves.
TESTS_LEFT_OUT = {
    "test_api.py::test_persist": _OTHER_ENGINE,
    "test_api.py::test_persist_index_loading": _OTHER_ENGINE,
    "test_api.py::test_persist_index_loading_params": _OTHER_ENGINE,
    "test_api.py::test_persist_index_loading_embedding_function": _OTHER_ENGINE,
    "test_api.py::test_persist_index_get_or_create_embedding_function": _OTHER_ENGINE,
    "test_client.py::test_ephemeral_client_close": _OTHER_ENGINE,
    "test_client.py::test_ephemeral_client_context_manager": _OTHER_ENGINE,
    "test_client.py::test_client_close_idempotent": _OTHER_ENGINE,
}
