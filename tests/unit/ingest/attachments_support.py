"""What tests of files inside files share: mails and archives, and what the vault holds of them."""

from email.message import EmailMessage
from pathlib import Path

from desktop.documents import Document
from tests.unit.ingest.pipeline_support import MATTER, Desk


def make_mail(attachments: dict[str, bytes], subject: str = "The lease", text: str = "") -> bytes:
    message = EmailMessage()
    message["From"] = "Anna Kessler <anna@kessler.example>"
    message["To"] = "office@example.com"
    message["Date"] = "Sat, 02 Mar 2024 10:30:00 +0000"
    message["Subject"] = subject
    message.set_content(text or "Dear colleague, the lease is attached.")
    for name, data in attachments.items():
        if name.endswith(".eml"):
            inner = EmailMessage()
            inner["Subject"] = name.removesuffix(".eml")
            inner.set_content(data.decode())
            message.add_attachment(inner)
        else:
            message.add_attachment(
                data, maintype="application", subtype="octet-stream", filename=name
            )
    return message.as_bytes()


def below(desk: Desk, path: Path) -> dict[str, Document]:
    """The documents inside a file, by the rest of their path."""
    return {
        document.path.removeprefix(f"{path}/"): document
        for document in desk.library.documents(MATTER)
        if document.path.startswith(f"{path}/")
    }
