"""The words that the program itself puts into an answer, beside those of documents and of a model.

An answer is kept, printed and exported with them in English. The window says them in its language
(gui/ask/answer_wording.py): resources/make_languages.py gathers every constant of this file, and a
test holds them to what this room says. {0}, {1} … are what is put in.
"""

# ------------------------------------------------------------------------- the clause, or nothing

DOCUMENTS_SAY = "The documents say:"
UNDER = "under"
YES = "Yes."
NOT_FOUND = "Not found in these documents."
NOTHING_READ = "Nothing was searched: none of these documents could be read."
NO_DOCUMENTS = "Nothing was searched: there is no document here."
NO_MODEL = "Evidence only, no model was asked."
NOT_CARRIED = "The passages do not bear out what the model wrote, so it is left out."
UNCITED = "The model's answer cited none of the passages."
CLOSE_TO_IT = "Close to it:"
STOPPED_BEFORE = "Stopped before it was answered."
FOUND_BY_THEN = "Found by then:"
CHANGES = "{0} changes {1}:"
CLAUSE = "clause {0}"
THIS_FIGURE = "this figure"
BEFORE_THAT = "Before that:"
OTHER_AMOUNT = "{0} states another amount for {1}:"
NOT_PUT = (
    "The question is in {0}, the documents are in {1}, and no model put it into {1}: that nothing"
    " was found says little. Ask in {1}."
)
NEAREST = "What comes nearest:"
LANGUAGES = ("English", "German", "French", "Spanish", "Italian", "Dutch", "Portuguese")

# ------------------------------------------------------- why what a model wrote does not stand

NO_ANSWER = "It does not say what was asked, or it takes a figure from another clause."
STRANGER = "It uses a word of the question that stands nowhere in the cited document."
OTHER_LANGUAGE = "It is in {0}, the passages are in {1}: its words could not be compared."
READING = "A yes or no is the model's reading. The quoted passage decides."
NO_NAME = "This name does not stand in the quoted passages."
NO_SOURCE = ("This figure has no source.", "This date has no source.")
NOT_IN_IT = (
    "This figure does not stand in the quoted passages.",
    "This date does not stand in the quoted passages.",
)
SAYS_ONE = (
    "This figure does not stand in the quoted passages; they say “{0}”.",
    "This date does not stand in the quoted passages; they say “{0}”.",
)
SAYS_TWO = (
    "This figure does not stand in the quoted passages; they say “{0}” and “{1}”.",
    "This date does not stand in the quoted passages; they say “{0}” and “{1}”.",
)
NO_WORD = "“{0}” does not stand in the quoted passages."
DENIES = "The passage denies this."
SAYS_IT = "The passage says it."
DENIES_NOT = "The passage does not deny this."
SAYS_WORD = "The passage says “{0}”."
CONDITION = "The passage makes a condition: “{0}”."
OTHER_PARTY = "In the passage it is the {0} who does this."
OTHER_ROLE = "In the passage this figure is of {0}, not {1}."
OTHER_PERIOD = "The passage says this figure for {0}, not {1}."
ROLES = (
    *("the deposit", "the service charge", "the rent", "the fee", "the price", "the salary"),
    *("the bonus", "the cap", "the premium", "the penalty", "the interest", "the loan"),
    *("the revenue", "the excess", "the notice", "the term", "the cure", "the probation"),
    *("the warranty", "the rent-free", "the renewal", "the retention"),
)
PERIODS = ("a month", "a year", "a quarter", "a week", "a day")

# ------------------------------------------------------------------------------ of every document

STOPPED_AFTER = "Stopped after {0} of {1} documents."
STOPPED_AFTER_ONE = "Stopped after {0} of 1 document."
NONE_READ = "None of the documents could be read."
LACKING = "In {0} of {1} documents that were asked nothing of it was found."
LACKING_ONE = "In {0} of 1 document that was asked nothing of it was found."
OTHERS_SAY = "The others say:"
NONE_SAYS = "None of {0} documents that were asked says so."
NONE_SAYS_ONE = "None of 1 document that was asked says so."
SAY_SO = "{0} of {1} documents that were asked say so:"
SAY_IT = "{0} of {1} documents that were asked say it:"
SAYS_SO = "1 of {0} documents that were asked says so:"
SAYS_THIS = "1 of {0} documents that were asked says it:"
ONLY_SAYS_SO = "1 of 1 document that was asked says so:"
ONLY_SAYS_IT = "1 of 1 document that was asked says it:"
SAY_ELSE = "{0} documents say something else:"
SAYS_ELSE = "1 document says something else:"
NO_SUM = "No sum is made of what different documents say."
SILENT = "{0} documents were asked; nothing of it was found there."
SILENT_ONE = "1 document was asked; nothing of it was found there."
UNREAD = "{0} documents could not be read, so nothing is known of them."
UNREAD_ONE = "1 document could not be read, so nothing is known of it."
SAME_FIGURE = "The same figure:"
MORE_ROWS = "and {0} more, each in the table below"
NOT_WHOLE = "{0} could not be read, or not all of it."
GONE = "It was removed meanwhile."
NOT_SAID = "Nothing in it says so."
NOT_FOUND_IN_IT = "Nothing of it was found; the nearest passages were read, not the whole document."
NO_PARTIES = "No clause that names its parties was found in it."
OTHERWISE = "It says:"

# ----------------------------------------------------------------------------- reckoned by code

TOTAL = "Total of"
AVERAGE = "Average of"
TO = "to"
IN = "in"
AND = "and"
IN_PERCENTAGE_POINTS = "{0} percentage points"
HIGHEST_IN = "was highest in"
LOWEST_IN = "was lowest in"
ABOVE = "was above {0} in"
BELOW = "was below {0} in"
NO_PERIOD = "no period shown"
AS_PERCENTAGE = "as a percentage of"
HIGHEST_OF = "Highest of {0} rows:"
LOWEST_OF = "Lowest of {0} rows:"
HIGHEST = "Highest {0} of {1} rows:"
LOWEST = "Lowest {0} of {1} rows:"
ROWS_COUNTED = "Rows counted"
ROWS = "{0} rows"
ONE_ROW = "1 row"
ROWS_BLANK = "{0} rows, {1} of them blank"
NO_FIGURE = "This can't be computed: {0} holds no figure but “{1}”"
MIX_OF_UNITS = "This can't be computed, a mix of units ({0}):"
NO_RESULT = "This can't be computed, no result ({0}):"
HIDDEN = "(hidden rows or columns of the file are not counted)"
BY_ZERO = "it would be a division by zero"
NO_FIGURES = "there are no figures"
NO_UNIT = "no unit"
PER_CENT = "per cent"
SCALES = ("in thousands", "in millions", "in billions")
SCALE = ("thousand", "million", "billion")
COUNT_OF = "count of {0} rows"
MAX_OF = "max of {0} rows"
MIN_OF = "min of {0} rows"
TOTAL_FORMULA = "total({0})"
AVERAGE_FORMULA = "average({0})"

# -------------------------------------------------------------------------------------- of dates

# How a day is written, in the signs that Qt takes.
DAY = "d MMMM yyyy"
FROM_TO = "From {0} to {1}: {2}, the first day not counted"
BORN = "Born on {0}, on {1} {2} old"
AFTER = "{0} after {1}: {2} (by the calendar, the first day not counted)"
BEFORE = "{0} before {1}: {2} (by the calendar, the first day not counted)"
BUSINESS_AFTER = (
    "{0} after {1}: {2} (counting Monday to Friday, without holidays, the first day not counted)"
)
BUSINESS_BEFORE = (
    "{0} before {1}: {2} (counting Monday to Friday, without holidays, the first day not counted)"
)
WEEKDAYS = "Monday to Friday, without holidays"
DAYS_BETWEEN = "last day − first day"
YEARS_BETWEEN = "whole years between"
ONE_OF = ("1 day", "1 business day", "1 week", "1 month", "1 year")
MANY_OF = ("{0} days", "{0} business days", "{0} weeks", "{0} months", "{0} years")

# ------------------------------------------------------------------------------------ of interest

INTEREST_FROM = "Interest on {0} at {1} from {2} to {3}, {4}: {5} ({6})"
INTEREST_FOR = "Interest on {0} at {1} for {2}: {3} ({4})"
RATES = ("{0} a year", "{0} a month", "{0} a day")
ABOVE_BASE = "{0} above a base rate of {1}"
SIMPLE = "simple interest"
COMPOUNDED = (
    *("compounded daily", "compounded monthly", "compounded quarterly"),
    *("compounded half-yearly", "compounded yearly"),
)
DAYS_A_YEAR = "{0} days a year"
FIRST_DAY = "the first day not counted"
BEGUN = "a month begun counts as one"
REST_SIMPLE = "the days beyond whole periods simply"
FROM_QUESTION = "every figure is the question's"
OF_PRINCIPAL = "amount that bears interest"
OF_RATE = "rate of interest"
OF_BASE = "base rate"
OF_START = "interest from"
OF_END = "interest to"
OF_COMPOUNDING = "compounding"
OF_DAYS = "day count"
NO_INTEREST = "This interest can't be computed ({0}):"
NO_BASE = "the rate depends on another one that neither the question nor the documents state"
RATES_DIFFER = "the clauses name different rates"
TERMS_DIFFER = "the clauses reckon it differently"
NO_RATE_TIME = "it is not said for what time the rate is"
NO_RESTS = "it is not clear how it is compounded or how days are counted"
PART_OF_MONTH = "the rate is for whole months, and it is not said how a part of one counts"
CURRENCIES = "the amounts are in several currencies"
SEVERAL_AMOUNTS = "several amounts could bear it"
NO_PRINCIPAL = "the amount that bears it is not clear"
NO_START = "the day from which it runs is not clear"
NOT_LATE = "that day is not after the due one"
