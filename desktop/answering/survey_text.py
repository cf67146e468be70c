"""What the documents say, made one text by code: counted, listed, grouped, and what is missing."""

from collections.abc import Iterator, Sequence

from desktop.answering.figures import figures
from desktop.answering.survey_question import EachQuestion, Form
from desktop.documents import Finding, FindingState

# Who wants all of a thousand rows looks at the table.
_MOST_ROWS = 60


def combined(
    asked: EachQuestion,
    findings: Sequence[Finding],
    stopped: int | None,
    total: int,
) -> str:
    """The answer's text: every row with its citation, and every document counted as found, read and
    silent, or not readable. ``stopped`` is how many of ``total`` were asked before a stop. Names
    only documents that it cites, since such an answer goes with the document."""
    found = [finding for finding in findings if finding.state is FindingState.FOUND]
    absent = [finding for finding in findings if finding.state is FindingState.ABSENT]
    unreadable = [finding for finding in findings if finding.state is FindingState.UNREADABLE]
    lines = [f"Stopped after {stopped} of {_documents(total)}."] if stopped is not None else []
    lines.append(_head(asked, len(found), len(absent)))
    lines += _rows(found)
    nearest = [finding for finding in absent if finding.citations]
    silent = len(absent) - len(nearest)
    if nearest:
        lines.append(f"{_documents(len(nearest))} {_verb(len(nearest), 'say')} something else:")
        lines += _rows(nearest)
    lines += list(_values(found))
    if found and asked.total:
        lines.append("No sum is made of what different documents say.")
    lines += list(_rest(asked, len(found), silent, len(unreadable)))
    return "\n".join(lines)


def _head(asked: EachQuestion, found: int, absent: int) -> str:
    read = found + absent
    if not read:
        return "None of the documents could be read."
    if asked.lacking:
        return (
            f"In {absent} of {_documents(read)} that {_were(read)} asked nothing of it was found."
            + (" The others say:" if found else "")
        )
    if not found:
        return f"None of {_documents(read)} that {_were(read)} asked says so."
    end = ":" if found else "."
    said = "it" if asked.form in (Form.EACH, Form.COMPARE) else "so"
    return (
        f"{found} of {_documents(read)} that {_were(read)} asked {_verb(found, 'say')} {said}{end}"
    )


def _rest(asked: EachQuestion, found: int, silent: int, unreadable: int) -> Iterator[str]:
    if silent and not asked.lacking and found:
        yield f"{_documents(silent)} {_were(silent)} asked; nothing of it was found there."
    if unreadable:
        yield (
            f"{_documents(unreadable)} could not be read, so nothing is known of"
            f" {'it' if unreadable == 1 else 'them'}."
        )


def _values(found: Sequence[Finding]) -> Iterator[str]:
    """How many documents give the same figure, where some do: "90 days" is "ninety (90) days"."""
    groups: dict[tuple[object, ...], list[str]] = {}
    for finding in found:
        shown = finding.text.partition(" (“")[0]
        if shown.startswith("“"):
            continue
        for figure in figures(shown)[-1:]:
            groups.setdefault((figure.kind, figure.value, figure.unit), []).append(shown)
    if any(len(group) > 1 for group in groups.values()):
        told = sorted(groups.values(), key=len, reverse=True)
        yield f"The same figure: {', '.join(f'{len(each)} x {each[0]}' for each in told)}."


def _rows(findings: Sequence[Finding]) -> Iterator[str]:
    for finding in findings[:_MOST_ROWS]:
        marks = "".join(f" [{n}]" for n in finding.citations)
        yield f"• {_name(finding.doc)}: {finding.text}{marks}"
    if len(findings) > _MOST_ROWS:
        yield f"• and {len(findings) - _MOST_ROWS} more, each in the table below"


def _name(doc: str) -> str:
    return doc.replace("\\", "/").rsplit("/", 1)[-1]


def _documents(count: int) -> str:
    return f"{count} document{'' if count == 1 else 's'}"


def _were(count: int) -> str:
    return "was" if count == 1 else "were"


def _verb(count: int, verb: str) -> str:
    return f"{verb}s" if count == 1 else verb
