"""The changes of a redline, clause by clause, as a page to read."""

import html
from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from desktop.drafting.redline.summary import Change, ChangeKind
from desktop.drafting.redline.word_diff import diff, tokens
from desktop.gui.theme import Tokens

_MOST = 2000
_LONGEST = 1500


def kind_words(kind: ChangeKind) -> str:
    """What became of a paragraph."""
    tr = QCoreApplication.translate
    return {
        ChangeKind.ADDED: tr("changes", "Added"),
        ChangeKind.REMOVED: tr("changes", "Removed"),
        ChangeKind.CHANGED: tr("changes", "Changed"),
        ChangeKind.MOVED: tr("changes", "Moved"),
        ChangeKind.FORMATTED: tr("changes", "Look changed"),
    }[kind]


def changes_page(changes: Sequence[Change], table: Tokens) -> str:
    """All changes as HTML: what is gone is struck out, what is new is underlined."""
    parts = []
    before = QCoreApplication.translate("changes", "Before the first clause")
    for clause, group in groupby(changes[:_MOST], key=lambda each: each.clause):
        parts.append(f"<h4>{html.escape(clause or before)}</h4>")
        for change in group:
            words = kind_words(change.kind)
            parts.append(f'<p><span style="color:{table.muted}">{html.escape(words)}:</span> ')
            parts.append(f"{_marked(change, table)}</p>")
    return "".join(parts)


def _marked(change: Change, table: Tokens) -> str:
    if change.kind in {ChangeKind.MOVED, ChangeKind.FORMATTED}:
        return html.escape(change.new[:_LONGEST])
    old, new = tokens(change.old[:_LONGEST]), tokens(change.new[:_LONGEST])
    said = []
    for stretch in diff(old, new):
        gone = html.escape("".join(old[stretch.old_start : stretch.old_end]))
        come = html.escape("".join(new[stretch.new_start : stretch.new_end]))
        if stretch.same:
            said.append(gone)
            continue
        if gone:
            said.append(f'<s style="color:{table.danger}">{gone}</s>')
        if come:
            said.append(f'<u style="color:{table.success}">{come}</u>')
    return "".join(said)
