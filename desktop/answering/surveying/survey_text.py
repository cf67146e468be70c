"""What the documents say, made one text by code: counted, listed, grouped, and what is missing."""

from collections.abc import Iterator, Sequence

from desktop.answering import wording
from desktop.answering.checking.figures import figures
from desktop.answering.surveying.survey_question import EachQuestion, Form
from desktop.documents import Finding, FindingState, file_name

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
    lines = []
    if stopped is not None:
        after = wording.STOPPED_AFTER_ONE if total == 1 else wording.STOPPED_AFTER
        lines.append(after.format(stopped, total))
    lines.append(_head(asked, len(found), len(absent)))
    lines += _rows(found)
    nearest = [finding for finding in absent if finding.citations]
    silent = len(absent) - len(nearest)
    if nearest:
        lines.append(_of_number(len(nearest), wording.SAYS_ELSE, wording.SAY_ELSE))
        lines += _rows(nearest)
    lines += list(_values(found))
    if found and asked.total:
        lines.append(wording.NO_SUM)
    lines += list(_rest(asked, len(found), silent, len(unreadable)))
    return "\n".join(lines)


def _head(asked: EachQuestion, found: int, absent: int) -> str:
    read = found + absent
    if not read:
        return wording.NONE_READ
    if asked.lacking:
        lacking = wording.LACKING_ONE if read == 1 else wording.LACKING
        return lacking.format(absent, read) + (f" {wording.OTHERS_SAY}" if found else "")
    if not found:
        return _of_number(read, wording.NONE_SAYS_ONE, wording.NONE_SAYS)
    if asked.form in (Form.EACH, Form.COMPARE):
        alone, one, many = wording.ONLY_SAYS_IT, wording.SAYS_THIS, wording.SAY_IT
    else:
        alone, one, many = wording.ONLY_SAYS_SO, wording.SAYS_SO, wording.SAY_SO
    if found > 1:
        return many.format(found, read)
    return _of_number(read, alone, one)


def _rest(asked: EachQuestion, found: int, silent: int, unreadable: int) -> Iterator[str]:
    if silent and not asked.lacking and found:
        yield _of_number(silent, wording.SILENT_ONE, wording.SILENT)
    if unreadable:
        yield _of_number(unreadable, wording.UNREAD_ONE, wording.UNREAD)


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
        yield f"{wording.SAME_FIGURE} {', '.join(f'{len(each)} x {each[0]}' for each in told)}."


def _rows(findings: Sequence[Finding]) -> Iterator[str]:
    for finding in findings[:_MOST_ROWS]:
        marks = "".join(f" [{n}]" for n in finding.citations)
        yield f"• {file_name(finding.doc)}: {finding.text}{marks}"
    if len(findings) > _MOST_ROWS:
        yield f"• {wording.MORE_ROWS.format(len(findings) - _MOST_ROWS)}"


def _of_number(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(count)
