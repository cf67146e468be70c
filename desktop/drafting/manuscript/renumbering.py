"""A stored draft with other numbers of documents: it came from another vault."""

import json
import zlib
from collections.abc import Mapping

from desktop.drafting.manuscript import record

# A draft of 1,000 pages has a few MB; another vault's bytes must not fill the memory.
_MOST = 64 * 1024 * 1024
_DOCUMENT = 2


def renumbered(packed: bytes, ids: Mapping[int, int]) -> bytes:
    """The compressed text of a draft whose words know their documents by the new ids; of those
    that did not come along, by none. Raises ValueError for what is no manuscript."""
    unpacker = zlib.decompressobj()
    try:
        text = unpacker.decompress(packed, _MOST)
    except zlib.error as error:
        raise ValueError("this is no manuscript") from error
    if not unpacker.eof:
        raise ValueError("this is no manuscript")
    record.from_json(text.decode())
    said = json.loads(text)
    for origin in said["origins"]:
        if origin[_DOCUMENT] is not None:
            origin[_DOCUMENT] = ids.get(origin[_DOCUMENT])
    changed = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    record.from_json(changed)
    return zlib.compress(changed.encode(), 1)
