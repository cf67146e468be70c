"""What the log says was done, in the window's language."""

from PySide6.QtCore import QCoreApplication


def action_words(action: str) -> str:
    """An action of the log (vault/log/audit.py); one of another version as it is written there."""
    tr = QCoreApplication.translate
    words = {
        "vault made": tr("log", "Vault made"),
        "unlocked": tr("log", "Unlocked"),
        "keys changed": tr("log", "Keys changed"),
        "backed up": tr("log", "Backed up"),
        "matter added": tr("log", "Matter added"),
        "matter removed": tr("log", "Matter removed"),
        "matter exported": tr("log", "Matter exported"),
        "matter imported": tr("log", "Matter imported"),
        "moved to trash": tr("log", "Moved to the trash"),
        "restored from trash": tr("log", "Restored from the trash"),
        "document added": tr("log", "Document added"),
        "document unreadable": tr("log", "Document unreadable"),
        "document removed": tr("log", "Document removed"),
        "question asked": tr("log", "Question asked"),
        "answer marked": tr("log", "Answer marked"),
        "answer removed": tr("log", "Answer removed"),
        "answer recorded": tr("log", "Answer recorded"),
        "draft made": tr("log", "Draft made"),
        "draft finalised": tr("log", "Draft finalised"),
        "draft removed": tr("log", "Draft removed"),
        "exported": tr("log", "Exported"),
        "setting changed": tr("log", "Setting changed"),
        "connection refused": tr("log", "Connection refused"),
        "duty changed": tr("log", "Duty to keep changed"),
        "shredded": tr("log", "Shredded"),
    }
    return words.get(action, action[:1].upper() + action[1:])


def detail_words(name: str, value: object) -> str:
    """What was noted beside an action; of another version as it is written there, "" for nothing
    worth a word."""
    tr = QCoreApplication.translate
    if name == "status":
        return {
            "supported": tr("log", "supported by the quotes"),
            "partial": tr("log", "supported in part"),
            "not_found": tr("log", "not found"),
        }.get(str(value), str(value))
    if name in ("duplicate", "hold"):
        said = tr("log", "duplicate") if name == "duplicate" else tr("log", "legal hold")
        return said if value else ""
    forms = {
        "sources": tr("log", "sources: {0}"),
        "template": tr("log", "template: {0}"),
        "conversation": tr("log", "conversation {0}"),
        "keep_until": tr("log", "kept until {0}"),
        "days": tr("log", "{0} days"),
    }
    if value == "":
        return ""
    return forms[name].format(value) if name in forms else f"{name} {value}"
