"""Questions to begin with, for documents that nobody has asked about yet: such as can be answered
from each of them, whatever they are. Knows no Qt."""

import re
from collections.abc import Iterable

_CONTRACT = re.compile(
    r"agreement|contract|lease|licen[cs]e|amendment|tenancy|\bnda\b|\bdeed\b"
    r"|vertrag|contrat|bail\b|contrato",
    re.IGNORECASE,
)
_SUMMARY = "Summarise the documents."
# Documents are read in English, so these are not translated. Of several contracts each is asked:
# "Who is the landlord?" has no one answer there.
_OF_ONE_CONTRACT = (
    "What notice must be given to end the agreement?",
    "What has to be paid, and when?",
    _SUMMARY,
)
_OF_CONTRACTS = (
    "What law governs each agreement?",
    "What notice must be given to end each agreement?",
    _SUMMARY,
)
_OF_ANY = (_SUMMARY, "Which documents mention a payment?", "Which documents mention a deadline?")


def first_questions(names: Iterable[str]) -> tuple[str, ...]:
    """Three for documents of these names."""
    of_contract = [bool(_CONTRACT.search(name)) for name in names]
    if not any(of_contract) or 2 * sum(of_contract) < len(of_contract):
        return _OF_ANY
    return _OF_ONE_CONTRACT if len(of_contract) == 1 else _OF_CONTRACTS
