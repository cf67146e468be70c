"""Formulas on web pages."""

import pytest

from desktop.ingest.readers.html import html

_X2 = "<msup><mi>x</mi><mn>2</mn></msup>"


@pytest.mark.parametrize(
    ("formula", "said"),
    [
        ("<mi>a</mi><mo>=</mo><mi>b</mi><mo>+</mo><mn>1</mn>", "a = b + 1"),
        ("<mi>a</mi><mo>=</mo><mo>-</mo><mn>1</mn>", "a = -1"),
        ("<mo>-</mo><mn>1</mn><mo>&lt;</mo><mi>x</mi>", "-1 < x"),
        ("<mi>f</mi><mo>(</mo><mi>x</mi><mo>,</mo><mi>y</mi><mo>)</mo>", "f(x, y)"),
        ("<mfrac><mn>1</mn><mn>2</mn></mfrac>", "1/2"),
        ("<mfrac>\n<mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow>\n<mi>c</mi>\n</mfrac>", "(a + b)/c"),
        (f"<mfrac><mn>1</mn>{_X2}</mfrac>", "1/(x^2)"),
        (f"{_X2}<mo>+</mo><msub><mi>y</mi><mi>i</mi></msub>", "x^2 + y_i"),
        ("<msup><mi>f</mi><mo>′</mo></msup>", "f′"),
        ("<msup><mi>x</mi><mrow></mrow></msup>", "x"),
        ("<msup><mi>e</mi><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></msup>", "e^(n + 1)"),
        ("<msubsup><mi>x</mi><mn>0</mn><mn>2</mn></msubsup>", "x_0^2"),
        (
            "<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover>"
            "<mi>i</mi>",
            "∑_(i = 1)^n i",
        ),
        ("<msqrt><mn>2</mn></msqrt><mi>y</mi>", "√(2)y"),
        (
            "<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd>"
            "</mtr></mtable>",
            "1 2 3",
        ),
        ("<mfrac><mn>1</mn></mfrac><msup/><mo/>", "1"),
    ],
)
def test_a_formula_is_read_as_it_would_be_written_in_a_line(formula: str, said: str) -> None:
    source = f"<html><body><p>So <math>{formula}</math> holds.</p></body></html>"
    assert " ".join(html.read(source.encode()).text.split()) == f"So {said} holds."


def test_what_only_programs_read_of_a_formula_stays_apart() -> None:
    source = (
        "<p>So <math><semantics><mi>a</mi><annotation encoding='x'>\\alpha</annotation></semantics>"
        "</math>.</p>"
    )
    reading = html.read(source.encode())
    assert "alpha" not in reading.text
    assert "alpha" in reading.hidden[0].text
