"""A web page with a text that shows and one that may not."""

from desktop.ingest.readers.html import html

SECRET = "never shown to a reader"


def page(body: str, sheet: str = "") -> str:
    """A page that says "Shown." and then what ``body`` holds."""
    return f"<html><head><style>{sheet}</style></head><body><p>Shown.</p>{body}</body></html>"


def split(source: str) -> tuple[str, str]:
    """The text of a page, and all that was set apart."""
    reading = html.read(source.encode())
    return reading.text, " ".join(item.text for item in reading.hidden)
