"""A collection's configuration and schema, completed as chromadb 1.5.9's own engine does.

A caller gives a configuration, a schema, or ``hnsw:`` keys of the metadata; both forms are stored
complete. The numbers of the HNSW index are kept and given back, but nothing depends on them: the
vault searches exactly. Everything here is JSON; errors are SchemaError with Chroma's own words.
"""

import copy
import os
from collections.abc import Iterable, Mapping
from typing import Any

Json = dict[str, Any]

SPACES = ("l2", "cosine", "ip")
_HNSW: Json = {
    "ef_construction": 100,
    "max_neighbors": 16,
    "ef_search": 100,
    "batch_size": 100,
    "sync_threshold": 1000,
    "resize_factor": 1.2,
}
_SHOWN = ("ef_construction", "ef_search", "max_neighbors", "resize_factor", "sync_threshold")
_CHANGEABLE = (
    "ef_search",
    "max_neighbors",
    "num_threads",
    "resize_factor",
    "sync_threshold",
    "batch_size",
)
_LEGACY_KEYS = {
    "hnsw:space": "space",
    "hnsw:construction_ef": "ef_construction",
    "hnsw:M": "max_neighbors",
    "hnsw:search_ef": "ef_search",
    "hnsw:num_threads": "num_threads",
    "hnsw:batch_size": "batch_size",
    "hnsw:sync_threshold": "sync_threshold",
    "hnsw:resize_factor": "resize_factor",
}
_NO_FUNCTION = {"type": "legacy"}
_DEFAULT_FUNCTION = {"type": "known", "name": "default", "config": {}}


class SchemaError(ValueError):
    """The configuration or the schema is not one that can be kept."""


def complete(
    configuration: Json | None, schema: Json | None, metadata: Mapping[str, Any] | None
) -> tuple[Json, Json]:
    """What is stored: (configuration, schema), both complete. ``schema`` is None where it is the
    one that every collection begins with."""
    given = _hnsw_of(configuration, metadata)
    function = (configuration or {}).get("embedding_function")
    if schema is None:
        vector = _vector(given.pop("space", "l2"), function, given)
        return shown(vector), _first_schema(vector)
    if not _says_nothing(given) or function not in (None, _DEFAULT_FUNCTION):
        raise SchemaError(
            "Failed to reconcile schema: Cannot set both collection config and schema"
            " simultaneously"
        )
    stored = copy.deepcopy(schema)
    _refuse_sparse(stored)
    sources = [stored["defaults"], stored["keys"]["#embedding"]]
    for source in sources:
        index = source["float_list"]["vector_index"]
        config = index["config"]
        if config.get("hnsw") is not None and config.get("spann") is not None:
            raise SchemaError(
                "Validation error: schema: Both spann and hnsw config cannot be present at the"
                " same time."
            )
        index["config"] = _vector(
            config.get("space") or "l2",
            config.get("embedding_function"),
            config.get("hnsw") or {},
        )
        if config.get("source_key"):
            index["config"]["source_key"] = config["source_key"]
    return shown(index["config"]), stored


def shown(vector: Json) -> Json:
    """The configuration that says what this vector index of a schema says."""
    hnsw = {"space": vector["space"], **{key: vector["hnsw"][key] for key in _SHOWN}}
    function = vector["embedding_function"]
    return {
        "hnsw": hnsw,
        "spann": None,
        "embedding_function": None if function == _NO_FUNCTION else function,
    }


def changed(schema: Json, update: Json) -> tuple[Json, Json]:
    """(configuration, schema) after a change of what may change."""
    stored = copy.deepcopy(schema)
    hnsw = update.get("hnsw") or {}
    for key in hnsw:
        if key not in _CHANGEABLE:
            raise SchemaError(
                f"unknown field `{key}`, expected one of "
                + ", ".join(f"`{known}`" for known in _CHANGEABLE)
            )
    for source in (stored["defaults"], stored["keys"]["#embedding"]):
        config = source["float_list"]["vector_index"]["config"]
        config["hnsw"] = {**config["hnsw"], **_numbers(hnsw)}
        if update.get("embedding_function") is not None:
            config["embedding_function"] = update["embedding_function"]
    return shown(config), stored


def with_keys(schema: Json, found: Iterable[tuple[str, str]]) -> Json:
    """The schema with the metadata keys that records have, as (key, type): string, int, float or
    bool. A key that the schema does not name is indexed as its type is."""
    stored = copy.deepcopy(schema)
    for key, value_type in found:
        if value_type in schema["defaults"]:
            types = stored["keys"].setdefault(key, {})
            types.setdefault(value_type, copy.deepcopy(schema["defaults"][value_type]))
    return stored


def check_filters(
    schema: Json | None, where: Mapping[str, Any] | None, where_document: object
) -> None:
    """Raise SchemaError where a filter needs an index that the schema turned off."""
    if schema is None:
        return
    if where_document:
        _check_documents(schema)
    if where:
        _check_fields(schema, where)


def _check_fields(schema: Json, where: Mapping[str, Any]) -> None:
    for key, expression in where.items():
        if key in ("$and", "$or"):
            for part in expression if isinstance(expression, list) else ():
                if isinstance(part, Mapping):
                    _check_fields(schema, part)
            continue
        operator, operand = "$eq", expression
        if isinstance(expression, Mapping) and len(expression) == 1:
            operator, operand = next(iter(expression.items()))
        if key == "#document" and operator not in ("$eq", "$ne", "$in", "$nin"):
            _check_documents(schema)
        else:
            _check_field(schema, key, operand[0] if isinstance(operand, list) else operand)


def _check_field(schema: Json, key: str, operand: object) -> None:
    for kind, value_type, index, word in (
        (str, "string", "string_inverted_index", "Str"),
        (bool, "bool", "bool_inverted_index", "Bool"),
        (int, "int", "int_inverted_index", "Int"),
        (float, "float", "float_inverted_index", "Float"),
    ):
        if isinstance(operand, kind):
            if not _enabled(schema, key, value_type, index):
                raise SchemaError(
                    f"Cannot filter using metadata key '{key}' with type '{word}' because"
                    " indexing is disabled"
                )
            return


def _check_documents(schema: Json) -> None:
    if not _enabled(schema, "#document", "string", "fts_index"):
        raise SchemaError("Cannot filter using full-text search because FTS indexing is disabled")


def _enabled(schema: Json, key: str, value_type: str, index: str) -> bool:
    for source in (schema["keys"].get(key, {}), schema["defaults"]):
        found = source.get(value_type, {}).get(index)
        if found is not None:
            return bool(found["enabled"])
    return True


def _hnsw_of(configuration: Json | None, metadata: Mapping[str, Any] | None) -> Json:
    """The HNSW numbers that were given: in the configuration, or else in the metadata."""
    given = configuration or {}
    if given.get("spann") is not None:
        return _checked({"space": given["spann"].get("space")})
    hnsw = _checked(given.get("hnsw") or {})
    if not _says_nothing(hnsw):
        return hnsw
    legacy = {
        new: metadata[old] for old, new in _LEGACY_KEYS.items() if metadata and old in metadata
    }
    try:
        return _checked(legacy)
    except SchemaError as error:
        raise SchemaError("Failed to parse hnsw parameters from segment metadata") from error


def _checked(hnsw: Json) -> Json:
    space = hnsw.get("space")
    if space is not None and space not in SPACES:
        raise SchemaError(f"unknown variant `{space}`, expected one of `l2`, `cosine`, `ip`")
    return {**({} if space is None else {"space": space}), **_numbers(hnsw)}


def _numbers(hnsw: Json) -> Json:
    numbers: Json = {}
    for key in (*_HNSW, "num_threads"):
        value = hnsw.get(key)
        if value is None:
            continue
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise SchemaError(f"invalid type for {key}, expected a number")
        if key != "resize_factor" and (not isinstance(value, int) or value < 0):
            raise SchemaError(f"invalid value: integer `{value}`, expected usize")
        numbers[key] = value
    return numbers


def _vector(space: str, function: Json | None, hnsw: Json) -> Json:
    """The ``config`` of a vector index in a schema."""
    if space not in SPACES:
        raise SchemaError(f"unknown variant `{space}`, expected one of `l2`, `cosine`, `ip`")
    first = {**_HNSW, "num_threads": os.cpu_count() or 1}
    # A schema without a function means Chroma's own, which would be fetched from the network.
    return {
        "space": space,
        "embedding_function": function or _NO_FUNCTION,
        "hnsw": {**first, **_numbers(hnsw)},
    }


def _says_nothing(hnsw: Json) -> bool:
    first = {"space": "l2", "num_threads": os.cpu_count() or 1, **_HNSW}
    return all(first[key] == value for key, value in hnsw.items())


def _refuse_sparse(schema: Json) -> None:
    for types in schema["keys"].values():
        if types.get("sparse_vector", {}).get("sparse_vector_index", {}).get("enabled"):
            raise SchemaError(
                "Failed to reconcile schema: Invalid schema input: Sparse vector indexing is not"
                " enabled in local"
            )
    index = schema["defaults"].get("sparse_vector", {}).get("sparse_vector_index")
    if index is not None:
        index["config"].setdefault("bm25", False)


def _first_schema(vector: Json) -> Json:
    """The schema of a collection that was given none."""
    on: Json = {"enabled": True, "config": {}}
    off: Json = {"enabled": False, "config": {}}
    sparse = {"embedding_function": {"type": "unknown"}, "bm25": False}
    return copy.deepcopy(
        {
            "defaults": {
                "string": {"fts_index": off, "string_inverted_index": on},
                "float_list": {"vector_index": {"enabled": False, "config": vector}},
                "sparse_vector": {"sparse_vector_index": {"enabled": False, "config": sparse}},
                "int": {"int_inverted_index": on},
                "float": {"float_inverted_index": on},
                "bool": {"bool_inverted_index": on},
            },
            "keys": {
                "#document": {"string": {"fts_index": on, "string_inverted_index": off}},
                "#embedding": {
                    "float_list": {
                        "vector_index": {
                            "enabled": True,
                            "config": {**vector, "source_key": "#document"},
                        }
                    }
                },
            },
        }
    )
