"""Which questions are asked of every document, and which are not."""

import pytest

from desktop.answering.surveying.survey_question import Form, asked_of_each

OF_EACH = (
    ("Which of these agreements is governed by the law of Delaware?", Form.WHICH),
    ("Which contracts do not allow assignment?", Form.WHICH),
    ("Which leases expire before the end of 2026?", Form.WHICH),
    ("What contracts contain a cap on liability?", Form.WHICH),
    ("Which documents mention Zephyrine Diagnostics?", Form.WHICH),
    ("Which of our supply contracts can be terminated for convenience?", Form.WHICH),
    ("Which patients are allergic to penicillin?", Form.WHICH),
    ("Which invoices are unpaid?", Form.WHICH),
    ("Which of them include a non-compete clause?", Form.WHICH),
    ("In which agreements is there an arbitration clause?", Form.WHICH),
    ("Under which contracts do we owe an indemnity?", Form.WHICH),
    ("Which letters were sent to Vandermoor?", Form.WHICH),
    ("Show me the contracts that renew automatically.", Form.WHICH),
    ("Find all agreements with an audit right.", Form.WHICH),
    ("List the leases under which the tenant pays for insurance.", Form.WHICH),
    ("How many of the agreements have a non-solicitation clause?", Form.COUNT),
    ("How many NDAs survive termination?", Form.COUNT),
    ("How many documents mention the deposit?", Form.COUNT),
    ("How many minutes mention the merger?", Form.COUNT),
    ("How many patients are allergic to penicillin?", Form.COUNT),
    ("Count the contracts that require insurance.", Form.COUNT),
    ("What is the number of agreements with an exclusivity clause?", Form.COUNT),
    ("Do any of the contracts allow subletting?", Form.ANY),
    ("Does any lease contain a break clause?", Form.ANY),
    ("Is there a contract that limits liability to a fixed amount?", Form.ANY),
    ("Are there any agreements without a governing law clause?", Form.ANY),
    ("Do any of them mention a guarantor?", Form.ANY),
    ("Has any supplier agreement expired?", Form.ANY),
    ("What is the governing law of each agreement?", Form.EACH),
    ("When does every lease end?", Form.EACH),
    ("What law governs each agreement?", Form.EACH),
    ("How can each agreement be terminated for convenience?", Form.EACH),
    ("For each contract, what is the notice period?", Form.EACH),
    ("Do all NDAs survive termination?", Form.EACH),
    ("What are the payment terms in all of the contracts?", Form.EACH),
    ("Who are the parties to each of these agreements?", Form.EACH),
    ("Who are all the parties?", Form.EACH),
    ("List all deadlines.", Form.EACH),
    ("List every amount that Vandermoor owes.", Form.EACH),
    ("Find all mentions of asbestos.", Form.EACH),
    ("Compare the termination clauses of all the agreements.", Form.COMPARE),
    ("Compare the lease and the supply agreement on notice.", Form.COMPARE),
    ("What is the difference between the NDA and the engagement letter?", Form.COMPARE),
    ("Summarise the lease.", Form.SUMMARISE),
)
OF_ONE = (
    "When must each invoice be paid?",
    "What must each party to the agreement do?",
    "Which court has jurisdiction in the Acme agreement?",
    "Which law governs the supply agreement?",
    "How much notice must the tenant give?",
    "How many days' notice does the contract require?",
    "How many minutes per week of local programming does the affiliate get?",
    "How many minutes does the call last?",
    "How many customers accounted for more than 10 % of revenue?",
    "How many patients took part in the study?",
    "How many reports does the distributor have to submit?",
    "How many invoices per month may the supplier send?",
    "How many weeks of demand must the safety stock cover?",
    "What is the rent under the lease of Unit 4?",
    "Which documents must the tenant deliver at the end of the term?",
    "What documents are needed for the application?",
    "Which statements shall the supplier hand over each month?",
    "How many copies of the agreement are to be signed?",
    "What licenses are granted under this contract?",
    "Is there a cap on liability under this contract?",
    "Does this contract include any volume restrictions?",
    "Is there any limit on the tenant's liability?",
    "Who is the guarantor under the lease?",
    "When is the rent due each month?",
    "What happens at the end of each year?",
    "How much does every additional blank cost?",
    "What are all the tenant's obligations under the lease?",
    "List the obligations of the tenant under the lease.",
    "List all the payments due under the supply agreement.",
    "Which director borrowed money from the company in 2024, and how much?",
    "Which antibiotic was the patient given?",
    "Which vaccine did the patient get in 2019?",
    "What was the difference between total operating lease obligations and capital leases?",
    "What is the difference between revenue in 2018 and 2019?",
    "Compare revenue in 2018 and 2019.",
    "What is the total of all fees?",
    "How many employees does the company have?",
    "What are the symptoms of Hartnup disease?",
    "How many people are affected by Costello syndrome?",
    "May the tenant sublet all or any part of the premises?",
    "Does the agreement bind all successors of the parties?",
    "Must all notices under the agreement be in writing?",
    "Can any party terminate for convenience?",
    "Summarise clause 7 of the lease.",
    "What does the report say about any other agreement?",
    'Is the following true: "All agreements shall be returned by each party"?',
    "Which clause of the contract deals with assignment?",
    "What is the invoice total?",
)


@pytest.mark.parametrize(("question", "form"), OF_EACH)
def test_asked_of_each(question: str, form: Form) -> None:
    asked = asked_of_each(question)
    assert asked is not None
    assert asked.form is form
    assert asked.body


@pytest.mark.parametrize("question", OF_ONE)
def test_asked_of_one(question: str) -> None:
    assert asked_of_each(question) is None
