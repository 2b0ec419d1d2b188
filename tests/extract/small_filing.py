"""A small typed Schedule 13D with invented names, put together from its parts."""

from typing import Any

from kg import pipeline
from kg.model.filing import Extraction
from kg.read.filing import read

TITLE = """\
                       SECURITIES AND EXCHANGE COMMISSION
                             Washington, D.C. 20549

                                  SCHEDULE 13D
                    Under the Securities Exchange Act of 1934
                               (Amendment No. 2)

                               Quarry Metals, Inc.
                                (Name of Issuer)

                    Common Stock, par value $0.01 per share
                         (Title of Class of Securities)

                                   74762E 10 2
                                 (CUSIP Number)

                                   Jane Q. Roe
                                General Counsel
                              Lake Partners, L.P.
                                1 Harbor Street
                             Boston, Massachusetts 02110
                                 (617) 555-0100
            (Name, Address and Telephone Number of Person Authorized
                     to Receive Notices and Communications)

                                  May 3, 2004
             (Date of Event which Requires Filing of this Statement)

If the filing person has previously filed a statement on Schedule 13G to report the acquisition which is the subject
of this Schedule 13D, and is filing this schedule because of Rule 13d-1(e), check the following box [X].
"""

COVER = """\
1   NAME OF REPORTING PERSON
    S.S. OR I.R.S. IDENTIFICATION NO. OF ABOVE PERSON

    {name}

2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP     (a) [X]
                                                         (b) [ ]
3   SEC USE ONLY

4   SOURCE OF FUNDS
    WC, OO

5   CHECK BOX IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED PURSUANT TO
    ITEMS 2(d) or 2(e)                                   [ ]

6   CITIZENSHIP OR PLACE OF ORGANIZATION
    Delaware
                    7    SOLE VOTING POWER
  NUMBER OF              {sole}
  SHARES            8    SHARED VOTING POWER
  BENEFICIALLY           -0-
  OWNED BY          9    SOLE DISPOSITIVE POWER
  EACH                   {sole}
  REPORTING        10    SHARED DISPOSITIVE POWER
  PERSON WITH            None

11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
    {sole} (see Item 5)

12  CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (11) EXCLUDES
    CERTAIN SHARES                                       [X]

13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)
    7.5%*

14  TYPE OF REPORTING PERSON
    PN
"""

SIGNATURE = """
                                   SIGNATURE

After reasonable inquiry and to the best of my knowledge and belief, I certify that the information set forth in this
statement is true, complete and correct.

Dated: May 10, 2004

LAKE PARTNERS, L.P.

By: /s/ Jane Q. Roe
    ---------------
Name:  Jane Q. Roe
Title: General Counsel
"""


def extracted(
    items: str = "", *, title: str = TITLE, names: tuple[str, ...] = ("Lake Partners, L.P.",), after: str = ""
) -> Extraction:
    """The filing with these items, read and extracted."""
    covers = "\n\n".join(COVER.format(name=name, sole="1,500,000") for name in names)
    text = f"{title}\n\n{covers}\n\n{items}\n{SIGNATURE}\n{after}"
    return pipeline.extract(read(text.encode(), name="small.txt", id="small"))


def recorded(items: str = "", **parts: Any) -> dict[str, Any]:
    """Its record."""
    return pipeline.record(extracted(items, **parts))
