"""More signature sections of typed filings, with invented names: labels under their values, conformed names, chains
without "its", several capacities of one person, powers of attorney on a line of their own."""

from typed_signatures import Layout

MORE_TYPED: tuple[Layout, ...] = (
    (
        """\
LAKE MANAGEMENT INC.

Per: "John R. Poe"
     John R. Poe
     President
""",
        ("Lake Management Inc.",),
        [("John R. Poe", "President", "LAKE MANAGEMENT INC.")],
    ),
    (
        """\
LAKE MANAGEMENT INC.

"John R. Poe"
-------------
John R. Poe
President
""",
        ("Lake Management Inc.",),
        [("John R. Poe", "President", "LAKE MANAGEMENT INC.")],
    ),
    (
        """\
LAKE MANAGEMENT INC.

Per:  /s/ John R. Poe
      ------------
      John R. Poe, President
""",
        ("Lake Management Inc.",),
        [("John R. Poe", "President", "LAKE MANAGEMENT INC.")],
    ),
    (
        """\
May 10, 2004
- -------------
Date

/s/ JOHN R. POE
- ---------------
Signature - Lake Management Inc.

John R. Poe, Vice President
- ----------------
Name & Title


May 11, 2004
- ----------
Date

/s/ ANN B. COE
- -------------
Signature - Lake GP, LLC

Ann B. Coe, Manager
- -----------
Name & Title
""",
        ("Lake Management Inc.", "Lake GP, LLC"),
        [("John R. Poe", "Vice President", "Lake Management Inc."), ("Ann B. Coe", "Manager", "Lake GP, LLC")],
    ),
    (
        """\
     May 10, 2004                    JANE Q. ROE
     ------------                    --------------------
         Date                        Jane Q. Roe


     May 11, 2004                    JOHN R. POE
     ------------                    --------------------
         Date                        John R. Poe
""",
        ("Jane Q. Roe", "John R. Poe"),
        [("Jane Q. Roe", None, None), ("John R. Poe", None, None)],
    ),
    (
        """\
LAKE LIFE AND CASUALTY                LAKE GP, LLC
  ASSURANCE COMPANY

By:  /s/ John R. Poe                  By:  /s/ Ann B. Coe
    -----------------                     ------------------
    John R. Poe                           Ann B. Coe
    Second Vice President                 Manager

                                 EXHIBIT INDEX

Exhibit                      Description                              Page
-------                      -----------                              ----
  A                          Joint Filing Agreement                     8
""",
        ("Lake Life and Casualty Assurance Company", "Lake GP, LLC"),
        [
            ("John R. Poe", "Second Vice President", "LAKE LIFE AND CASUALTY ASSURANCE COMPANY"),
            ("Ann B. Coe", "Manager", "LAKE GP, LLC"),
        ],
    ),
    (
        """\
LAKE GP, LLC

/s/ Ann B. Coe
By:  Ann B. Coe
     Manager


/s/ Ann B. Coe
ANN B. COE
""",
        ("Lake GP, LLC", "Ann B. Coe"),
        [("Ann B. Coe", "Manager", "LAKE GP, LLC"), ("ANN B. COE", None, None)],
    ),
    (
        """\
LAKE PARTNERS, L.P.
By: Lake GP, LLC, general partner

By: /s/ Ann B. Coe
    Ann B. Coe
    Manager
""",
        ("Lake Partners, L.P.", "Lake GP, LLC"),
        [("Ann B. Coe", "Manager", "LAKE PARTNERS, L.P.")],
    ),
    (
        """\
LAKE PARTNERS, L.P.

By:  Lake GP, LLC,
       General Partner

By:  Lake Management Inc., Managing Member

By   /s/ Ann B. Coe
   --------
     Ann B. Coe, Vice President
""",
        ("Lake Partners, L.P.", "Lake GP, LLC"),
        [("Ann B. Coe", "Vice President", "LAKE PARTNERS, L.P.")],
    ),
    (
        """\
/s/ Jane Q. Roe
Jane Q. Roe, individually, as trustee of the Roe Descendants Trust and as manager of Lake GP, LLC
""",
        ("Jane Q. Roe", "Roe Descendants Trust", "Lake GP, LLC"),
        [
            ("Jane Q. Roe", None, None),
            ("Jane Q. Roe", "trustee", "Roe Descendants Trust"),
            ("Jane Q. Roe", "manager", "Lake GP, LLC"),
        ],
    ),
    (
        """\
/s/ John R. Poe

John R. Poe on behalf of Jane Q. Roe

Pursuant to Power of Attorney
""",
        ("Jane Q. Roe",),
        [("John R. Poe", "Attorney-in-Fact", "Jane Q. Roe")],
    ),
    (
        """\
/s/ John R. Poe
---------
John R. Poe
By Power of Attorney for Jane Q. Roe
""",
        ("Jane Q. Roe",),
        [("John R. Poe", "Attorney-in-Fact", "Jane Q. Roe")],
    ),
    (
        """\
JANE Q. ROE

By: /s/ John R. Poe
    John R. Poe
    under power of attorney
""",
        ("Jane Q. Roe",),
        [("John R. Poe", "Attorney-in-Fact", "JANE Q. ROE")],
    ),
    (
        """\
JANE Q. ROE

By: /s/ John R. Poe
    John R. Poe, as attorney-in-fact for Jane Q. Roe
""",
        ("Jane Q. Roe",),
        [("John R. Poe", "attorney-in-fact", "JANE Q. ROE")],
    ),
    (
        """\
Jane Q. Roe Living Trust u/a/d 3/14/2009

/s/ John R. Poe
John R. Poe, as Attorney-in-Fact for Jane Q. Roe, Trustee
""",
        ("Jane Q. Roe", "Jane Q. Roe, Trustee of the Jane Q. Roe Living Trust u/a/d 3/14/2009"),
        [("John R. Poe", "Attorney-in-Fact", "Jane Q. Roe, Trustee of the Jane Q. Roe Living Trust u/a/d 3/14/2009")],
    ),
    (
        """\
JANE Q. ROE REVOCABLE TRUST

By: /s/ Jane Q. Roe, Trustee

/s/ Jane Q. Roe

Jane Q. Roe
""",
        ("Jane Q. Roe", "Jane Q. Roe Revocable Trust"),
        [("Jane Q. Roe", "Trustee", "JANE Q. ROE REVOCABLE TRUST"), ("Jane Q. Roe", None, None)],
    ),
    (
        """\
LAKE MANAGEMENT INC.

By: /s/ John R. Poe
    ---------------
    Title: President
    Name:  John R. Poe
""",
        ("Lake Management Inc.",),
        [("John R. Poe", "President", "LAKE MANAGEMENT INC.")],
    ),
    (
        """\
LAKE MANAGEMENT INC.

By: /s/ John R. Poe
    ---------------
Its: President
""",
        ("Lake Management Inc.",),
        [("John R. Poe", "President", "LAKE MANAGEMENT INC.")],
    ),
    (
        """\
LAKE MANAGEMENT INC.
By: ____________________
Name: John R. Poe
Title: President
""",
        ("Lake Management Inc.",),
        [("John R. Poe", "President", "LAKE MANAGEMENT INC.")],
    ),
    (
        """\
LAKE MANAGEMENT INC.

By: JOHN R. POE
    -----------
    John R. Poe
    President
""",
        ("Lake Management Inc.",),
        [("John R. Poe", "President", "LAKE MANAGEMENT INC.")],
    ),
    (
        """\
LAKE MANAGEMENT INC.

(signed) John R. Poe
Name: John R. Poe
Title: President
""",
        ("Lake Management Inc.",),
        [("John R. Poe", "President", "LAKE MANAGEMENT INC.")],
    ),
    (
        """\
/s/ John R. Poe
John R. Poe
President
Lake Management Inc.

/s/ Ann B. Coe
Ann B. Coe
Manager
Lake GP, LLC
""",
        ("Lake Management Inc.", "Lake GP, LLC"),
        [("John R. Poe", "President", "Lake Management Inc."), ("Ann B. Coe", "Manager", "Lake GP, LLC")],
    ),
    (
        """\
LAKE MANAGEMENT INC.
By: /s/ John R. Poe
John R. Poe
President
LAKE GP, LLC
By: /s/ Ann B. Coe
Ann B. Coe
Manager
""",
        ("Lake Management Inc.", "Lake GP, LLC"),
        [("John R. Poe", "President", "LAKE MANAGEMENT INC."), ("Ann B. Coe", "Manager", "LAKE GP, LLC")],
    ),
    (
        """\
LAKE MANAGEMENT INC.
By: /s/ John R. Poe
John R. Poe
President
By: /s/ Ann B. Coe
Ann B. Coe
Secretary
LAKE GP, LLC
By: /s/ Ann B. Coe
Ann B. Coe
Manager
""",
        ("Lake Management Inc.", "Lake GP, LLC"),
        [
            ("John R. Poe", "President", "LAKE MANAGEMENT INC."),
            ("Ann B. Coe", "Secretary", "LAKE MANAGEMENT INC."),
            ("Ann B. Coe", "Manager", "LAKE GP, LLC"),
        ],
    ),
    (
        """\
Signature:        *John R. Poe
Name/Title:       John R. Poe, President
                  Lake Management Inc.

*By   /s/ Ann B. Coe
      Ann B. Coe
      Attorney-in-fact

      Executed by Ann B. Coe on behalf of Lake Management
      Inc. pursuant to a Power of Attorney dated January 28,
      1997 included as an Exhibit to Schedule 13G filed with the
      Commission by Lake Management Inc. on February 11, 1997.
""",
        ("Lake Management Inc.", "Lake GP, LLC"),
        [
            ("John R. Poe", "President", "Lake Management Inc."),
            ("Ann B. Coe", "Attorney-in-fact", "Lake Management Inc."),
        ],
    ),
    (
        """\
Dated: May 10, 2004

LAKE HOLDINGS (1995) LTD.

By: /s/ John R. Poe
    John R. Poe, Director
""",
        ("Lake Holdings (1995) Ltd.", "Lake GP, LLC"),
        [("John R. Poe", "Director", "LAKE HOLDINGS (1995) LTD.")],
    ),
    (
        """\
THE ROE FAMILY TRUST U/D/T DATED MARCH 3, 1998
By: /s/ Jane Q. Roe
Jane Q. Roe, Co-Trustee
LAKE HOLDINGS, LLC
By: /s/ Jane Q. Roe
Jane Q. Roe, Manager
""",
        ("The Roe Family Trust u/d/t dated March 3, 1998", "Lake Holdings, LLC", "Jane Q. Roe"),
        [
            ("Jane Q. Roe", "Co-Trustee", "THE ROE FAMILY TRUST U/D/T DATED MARCH 3, 1998"),
            ("Jane Q. Roe", "Manager", "LAKE HOLDINGS, LLC"),
        ],
    ),
    (
        """\
/s/ Jane Q. Roe                    /s/ John R. Poe               /s/ Ann B. Coe
----------------                   ---------------               ----------------
Jane Q. Roe                        John R. Poe                   Ann B. Coe
""",
        ("Jane Q. Roe", "John R. Poe", "Ann B. Coe"),
        [("Jane Q. Roe", None, None), ("John R. Poe", None, None), ("Ann B. Coe", None, None)],
    ),
)
