"""Short filings with invented names, for tests of what is done with filings rather than in them."""


def schedule_13g(
    issuer: str = "Brass Kettle Corp", holder: str = "Orchard Lane Advisers", shares: int = 250_000
) -> bytes:
    """A Schedule 13G in typed text: one cover page, 5,000,000 shares outstanding, one signature."""
    percent = 100 * shares / 5_000_000
    return f"""\
SCHEDULE 13G
Under the Securities Exchange Act of 1934

{issuer}
(Name of Issuer)

Common Stock
(Title of Class of Securities)

12345A106
(CUSIP Number)

December 31, 2009
(Date of Event Which Requires Filing of this Statement)

Check the appropriate box to designate the rule pursuant to which this Schedule is filed:
[X] Rule 13d-1(b)

CUSIP No. 12345A106

1. NAMES OF REPORTING PERSONS
{holder}

2. CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP
(a) [ ]
(b) [ ]

3. SEC USE ONLY

4. CITIZENSHIP OR PLACE OF ORGANIZATION
Delaware

NUMBER OF SHARES BENEFICIALLY OWNED BY EACH REPORTING PERSON WITH

5. SOLE VOTING POWER
{shares:,}

6. SHARED VOTING POWER
0

7. SOLE DISPOSITIVE POWER
{shares:,}

8. SHARED DISPOSITIVE POWER
0

9. AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
{shares:,}

10. CHECK IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES
[ ]

11. PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9
{percent:.1f}%

12. TYPE OF REPORTING PERSON
IA

Item 4. Ownership.

(a) Amount beneficially owned: {shares:,}
(b) Percent of class: {percent:.1f}%

SIGNATURE

After reasonable inquiry and to the best of my knowledge and belief, I certify that the information
set forth in this statement is true, complete and correct.

Dated: February 12, 2010

{holder}

By: /s/ Hedda Lind
Name: Hedda Lind
Title: Managing Director
""".encode()


ANNUAL_REPORT = b"""\
FORM 10-K

ANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934

For the fiscal year ended December 31, 2009

Brass Kettle Corp
(Exact name of registrant as specified in its charter)

Item 1. Business. We make kettles.
"""
