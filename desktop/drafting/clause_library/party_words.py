"""What documents call the sides of a contract: each word stands for one role of the library."""

import re
from collections.abc import Mapping, Sequence

_CALLED: Mapping[str, str] = {
    "supplier": "supplier seller vendor contractor consultant provider licensor subcontractor"
    " manufacturer agency carrier agent transporter",
    # Who distributes goods buys them first.
    "buyer": "buyer customer purchaser distributor licensee principal commissioner sponsor company",
    "landlord": "landlord lessor owner",
    "tenant": "tenant lessee occupier",
    "employer": "employer",
    "employee": "employee worker executive",
    "client": "client",
    "firm": "firm adviser advisor solicitor accountant practice practitioner attorney auditor",
    "discloser": "discloser disclosing",
    "recipient": "recipient receiving receiver",
}
ROLE_OF: Mapping[str, str] = {
    word: role for role, words in _CALLED.items() for word in words.split()
}
# Who stands in for a role that a document has not, the nearest first: a client buys, a firm
# supplies, an employer is often "the Company"; a tenant does none of these.
IN_PLACE: Mapping[str, Sequence[str]] = {
    "buyer": ("client", "employer"),
    "supplier": ("firm", "employee"),
    "client": ("buyer",),
    "firm": ("supplier",),
    "employer": ("buyer", "client"),
    "employee": ("supplier",),
}
# Who is which of these changes from one disclosure to the next: they are no sides of the contract.
OF_INFORMATION = frozenset({"discloser", "recipient"})


def role_of(term: str) -> str:
    """The role that a word for a party, or words with one, mean ("the Receiving Party"); "" for
    none. A plural means what its singular does."""
    for word in re.findall(r"[a-z]+", term.casefold()):
        role = ROLE_OF.get(word) or ROLE_OF.get(word.removesuffix("s"))
        if role:
            return role
    return ""
