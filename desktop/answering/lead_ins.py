"""The words before the quotes that an answer is made of. Apart from what makes such answers, since
the window, which sets each quote as a paragraph, is not to wait for all that this needs."""

SAY = " The documents say: "
"""Before the clause that answers."""

CLOSE = " Close to it: "
"""Behind it, before what bears about as much."""
