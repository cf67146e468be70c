"""Interest for late payment, asked by command of an agreement and an invoice without a model."""

from pathlib import Path

import pytest

from tests.end_to_end.test_command_line import CommandLine

pytestmark = [pytest.mark.model, pytest.mark.timeout(600)]

_AGREEMENT = """Supply Agreement between Harrow Castings Limited and Pell Instruments Limited

10. Payment
10.1 The Buyer shall pay each invoice within thirty days of its date.
10.2 If a party fails to pay an amount by its due date, it shall pay interest on it at four per
cent (4%) a year from the due date until payment.
10.3 The Supplier may suspend deliveries while an amount is overdue.
"""
_INVOICE = """Harrow Castings Limited
Invoice no.   VC-20417
Invoice date   12 April 2025
Payment due   12 May 2025
Part no.   Description   Quantity   Amount, £
CR-210   Rotor blank   240   57,178.00
Value added tax, 20%   11,435.60
Total due   68,613.60
"""
_CHANGE = """Amendment No. 1 to the Supply Agreement between Harrow Castings Limited and Pell
Instruments Limited, 1 May 2025

1. In clause 10.2 of the Supply Agreement “four per cent (4%)” is replaced by “six per cent (6%)”.
"""
_LATE = "How much interest is due on the invoice VC-20417 if it is paid on 30 June 2025?"


def test_the_sum_with_its_lines_then_the_clause_once_it_is_changed(
    tmp_path: Path, passphrase_file: Path
) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "agreement.txt").write_text(_AGREEMENT)
    (folder / "invoice-VC-20417.txt").write_text(_INVOICE)
    home = tmp_path / "home"
    home.mkdir()
    command = CommandLine(home, passphrase_file)
    command.run("init")
    command.run("add", str(folder))
    (answer,) = command.lines("ask", _LATE, "--no-model", "--json")
    assert answer["kind"] == "computed"
    assert "68,613.60 × 4% × 49 ÷ 365 = £368.45" in answer["answer"]
    quotes = [citation["quote"] for citation in answer["citations"]]
    assert "Total due   68,613.60" in quotes
    assert "Payment due   12 May 2025" in quotes
    assert any("four per\ncent (4%) a year" in quote for quote in quotes)
    (stated,) = command.lines(
        *("ask", "What interest runs on £24,125 at 4 % a year from 1 March to 30 June 2025?"),
        *("--no-model", "--json"),
    )
    assert "= £319.90" in stated["answer"]
    assert stated["citations"] == []
    (folder / "amendment-1.txt").write_text(_CHANGE)
    command.run("add", str(folder))
    (changed,) = command.lines("ask", _LATE, "--no-model", "--json")
    assert changed["kind"] == "quoted"
    assert "£368.45" not in changed["answer"]
