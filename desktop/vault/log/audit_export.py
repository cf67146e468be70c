"""The audit log as a table, and as a text under a seal that shows every change of it."""

import csv
import hmac
import io
from collections.abc import Sequence

from desktop.vault.log.audit import Entry

_SEAL = "Seal (HMAC-SHA256 under the vault's key): "
# What a spreadsheet takes for a formula.
_STARTS = ("=", "+", "-", "@", "\t", "\r")


def as_csv(entries: Sequence[Entry]) -> bytes:
    """A table for spreadsheets: UTF-8 with its mark, a row an entry."""
    out = io.StringIO(newline="")
    table = csv.writer(out)
    table.writerow(("number", "time (UTC)", "action", "matter", "subject", "detail", "link"))
    for entry in entries:
        said = (entry.at, entry.action, _matter(entry), entry.subject, entry.detail, entry.link)
        table.writerow([entry.number, *map(_harmless, said)])
    return out.getvalue().encode("utf-8-sig")


def as_text(entries: Sequence[Entry], key: bytes) -> str:
    """Lines to print or to make a PDF of. The last one seals those above: whoever has the vault
    can check them (``is_sealed_by``)."""
    lines = ["Strongroom audit log", f"{len(entries)} entries, times in UTC", ""]
    for entry in entries:
        said = (entry.at, entry.action, _matter(entry), entry.subject, entry.detail)
        lines.append(f"{entry.number:>7}  " + "  ".join(filter(None, said)))
    if entries:
        lines += ["", f"Hash of the last entry: {entries[-1].link}"]
    return sealed("\n".join(lines), key)


def sealed(body: str, key: bytes) -> str:
    """A text with a last line that shows every change of it to whoever has the vault."""
    return f"{body}\n{_SEAL}{_seal(body, key)}\n"


def is_sealed_by(text: str, key: bytes) -> bool:
    """Whether a text is as ``sealed`` gave it, under this vault's key."""
    body, mark, seal = text.rstrip("\n").rpartition(f"\n{_SEAL}")
    return bool(mark) and hmac.compare_digest(seal, _seal(body, key))


def _seal(body: str, key: bytes) -> str:
    derived = hmac.digest(key, b"strongroom audit seal 1", "sha256")
    return hmac.digest(derived, body.encode(), "sha256").hex()


def _matter(entry: Entry) -> str:
    if entry.matter or entry.matter_id is None:
        return entry.matter
    return f"a matter that was removed ({entry.matter_id})"


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_STARTS) else text
