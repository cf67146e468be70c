"""What is still to be filled in: blanks of the template, and those that someone typed."""

import re
from collections.abc import Iterator

from desktop.drafting.checks.draft import Draft
from desktop.drafting.checks.finding import Finding
from desktop.drafting.manuscript.edits import blanks as marked_blanks
from desktop.drafting.precedents.finding.blanks import in_formula
from desktop.drafting.saying import Said, quoted
from desktop.drafting.templating.broken_tags import broken_tags

_ASKS = (
    r"insert|enter|add|state|specify|describe|complete|fill|choose|select|delete|date|name|address"
    r"|amount|number|party|title|to be|tbc|tbd|your|client|company|details?"
)
_TYPED = re.compile(
    r"\[[ \t]*(?:[●•○◯∙·_*–—.-]+|x{1,9}|X{1,9}|\?+)?[ \t]*\]"  # [●], [ ], [__], [XX]
    rf"|\[(?i:{_ASKS})\b[^\[\]\n]{{0,120}}\]"  # [insert name], [date]
    r"|\[[A-Z][A-Z ,'’/&-]{1,60}\]"  # [NAME OF CLIENT]
    r"|_{3,}"
    r"|\.{6,}(?![. \t]*\d)|…{3,}(?![… \t]*\d)"  # no dots of a table of contents
    r"|(?<=\w )[●◯](?= ?\w| ?[.,;)])"
    # A tag that nothing closes is one too: {{ seller }, {% if x
    r"|\{\{(?:[^{}\n]{0,120}\}\}?|[ \t]*\w*)|\{%(?:[^{}\n]{0,120}%?\}|-?[ \t]*\w*)"
    r"|<<[^<>\n]{1,120}>>|«[^«»\n]{1,60}»"
    r"|\b(?:TBC|TBD|TBA|TODO|FIXME)\b"
    r"|(?<![A-Za-z0-9.])X{2,}(?![A-Za-z0-9])"
    r"|\b(?i:to be (?:confirmed|determined|completed|inserted))\b(?=[ \t]*[\])])"
)
_MAY_BE = re.compile(r"[\[_●◯{<«…]|XX|\.{6}|TB[ACD]|TODO|FIXME")
# A line to sign on is no blank; neither is a box to tick.
_SIGNED = re.compile(
    r"\b(?:sign(?:ed|ature|atory)?|by|name|print(?:ed)?|title|date|dated|witness(?:ed)?|address"
    r"|occupation|position|its|initial(?:s|ed)?|seal|attest|capacity|office|yes|no)\b[^\w]*$",
    re.I,
)
_INITIALLED = re.compile(r"\s*(?:initial(?:s|led|ed)?|signed|signature|witness)\b", re.I)
_BY = re.compile(r"\b(?:By|BY)\s*:?\s*_{3,}")
_RULE = re.compile(r"[_\s.:…]+")
_NUMBERED = re.compile(r"[\d)]\s*$")
_CALLED = re.compile(r"\b(?:PARTY|PARTIES|DISCLOSER|RECIPIENT|REDACTED|OMITTED|SIC|SEAL|SIG)\b")
_OMITTED = re.compile(r"\[\s*\*+\s*\]|\{\*+\}")


def blanks(draft: Draft) -> Iterator[Finding]:
    """Each open blank, and each tag of a template that is not whole, once."""
    marked, broken = marked_blanks(draft.manuscript), broken_tags(draft.manuscript)
    told = [*(place for place, _ in marked), *(each.place for each in broken)]
    taken = {(place.paragraph, at) for place in told for at in range(place.start, place.end)}
    for each in broken:
        yield Finding(
            "blank", "error", each.place, Said("Broken tag: {0}", quoted(each.text)), each.message
        )
    for place, asked in marked:
        yield Finding(
            "blank",
            "error",
            place,
            Said("Blank: {0}", asked),
            Said("{0} is still open. Fill it in, or take the words out.", quoted(asked)),
        )
    for line in draft.body:
        if line.index in draft.signed or not _MAY_BE.search(line.text):
            continue
        end = -1
        for match in _TYPED.finditer(line.text):
            again = end >= 0 and not line.text[end : match.start()].strip(" []_.…")
            end = match.end()
            if again or (line.paragraph.id, match.start()) in taken or _is_meant(line.text, match):
                continue
            place = line.place(*match.span())
            message = Said("{0} is still to be filled in.", quoted(_around(line.text, match)))
            title = Said("Blank: {0}", quoted(match[0]))
            yield Finding("blank", "error", place, title, message)


def _is_meant(text: str, match: re.Match[str]) -> bool:
    """Whether what looks like a blank is to stay: a line to sign on, words left out on purpose."""
    before = text[max(0, match.start() - 40) : match.start()]
    if match[0][0] in "_.…":
        signs = (_SIGNED.search(before), _INITIALLED.match(text), _BY.search(text))
        return _RULE.fullmatch(text) is not None or any(signs)
    if match[0][0] == "[" and match[0][1:2].isupper() and match[0].isupper():
        # "Section 10.5.2 [ADVERTISING]" names a clause, "Acme [RECEIVING PARTY]" a party.
        return _NUMBERED.search(before) is not None or _CALLED.search(match[0]) is not None
    if match[0][0] == "{" and in_formula(text, match.start()):
        return True
    return _OMITTED.fullmatch(match[0]) is not None


def _around(text: str, match: re.Match[str]) -> str:
    start = text.rfind(" ", 0, max(0, match.start() - 15)) + 1
    return text[start : match.end() + 10]
