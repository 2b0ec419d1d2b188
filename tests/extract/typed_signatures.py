"""Signature sections of typed filings, with invented names: the lines, the reporting persons, the signatures.

The layouts are those that filers use; the wording is the shortest that shows each.
"""

FUND, PARTNER, MANAGER = "Lake Partners, L.P.", "Lake GP, LLC", "Lake Management Inc."
ROE, POE, COE = "Jane Q. Roe", "John R. Poe", "Ann B. Coe"

Layout = tuple[str, tuple[str, ...], list[tuple[str | None, ...]]]

TYPED: tuple[Layout, ...] = (
    (
        """\
Dated: May 10, 2004

LAKE PARTNERS, L.P.

By:  Lake GP, LLC, its general partner

By:  /s/ Jane Q. Roe
     ---------------
     Name:  Jane Q. Roe
     Title: Managing Member
""",
        (FUND, PARTNER, MANAGER, ROE,),
        [(ROE, "Managing Member", "LAKE PARTNERS, L.P.")],
    ),
    (
        """\
LAKE PARTNERS, L.P.
By: Lake GP, LLC
    Its General Partner

    By: /s/ Jane Q. Roe
        -----------------
        Jane Q. Roe, Managing Member

LAKE GP, LLC
    By: /s/ Jane Q. Roe
        -----------------
        Jane Q. Roe, Managing Member

        /s/ Jane Q. Roe
        -----------------
        JANE Q. ROE
""",
        (FUND, PARTNER, MANAGER, ROE,),
        [(ROE, "Managing Member", "LAKE PARTNERS, L.P."), (ROE, "Managing Member", "LAKE GP, LLC"), ("JANE Q. ROE", None, None)],
    ),
    (
        """\
May 10, 2004
Date

/s/ Jane Q. Roe
Signature

Jane Q. Roe, Vice President
Name/Title
""",
        (MANAGER,),
        [(ROE, "Vice President", MANAGER)],
    ),
    (
        """\
Date:  May 10, 2004

LAKE MANAGEMENT INC.

By: ______________________
Name:  John R. Poe
Title: Secretary
""",
        (MANAGER,),
        [(POE, "Secretary", "LAKE MANAGEMENT INC.")],
    ),
    (
        """\
LAKE MANAGEMENT INC.                      LAKE GP, LLC

By: /s/ John R. Poe                       By: /s/ Ann Coe
    -----------------                         -----------------
    John R. Poe                               Ann Coe
    President                                 Manager

Dated: May 10, 2004                       Dated: May 11, 2004
""",
        (MANAGER, PARTNER,),
        [(POE, "President", "LAKE MANAGEMENT INC."), ("Ann Coe", "Manager", "LAKE GP, LLC")],
    ),
    (
        """\
LAKE PARTNERS, L.P.
LAKE GP, LLC
LAKE MANAGEMENT INC.


By: /s/ John R. Poe
    -----------------
    John R. Poe
    Attorney-in-Fact for each of the above
""",
        (FUND, PARTNER, MANAGER,),
        [(POE, "Attorney-in-Fact", "LAKE PARTNERS, L.P."), (POE, "Attorney-in-Fact", "LAKE GP, LLC"), (POE, "Attorney-in-Fact", "LAKE MANAGEMENT INC.")],
    ),
    (
        """\
/s/ Jane Q. Roe*
----------------
Jane Q. Roe

*By: /s/ John R. Poe
     ---------------
     John R. Poe
     Attorney-in-Fact
""",
        (ROE,),
        [(ROE, None, None), (POE, "Attorney-in-Fact", ROE)],
    ),
    (
        """\
                              LAKE PARTNERS, L.P.

                              By:  Lake GP, LLC,
                                   as general partner

                              By:  /s/ John R. Poe
                                   ------------------------
                                   Name:  John R. Poe
                                   Title: Authorized Signatory

Date: May 10, 2004
""",
        (FUND, PARTNER, MANAGER, ROE,),
        [(POE, "Authorized Signatory", "LAKE PARTNERS, L.P.")],
    ),
    (
        """\
/s/ Jane Q. Roe
Jane Q. Roe, individually and as Managing Member of
Lake GP, LLC
""",
        (ROE, PARTNER,),
        [(ROE, None, None), (ROE, "Managing Member", PARTNER)],
    ),
    (
        """\
Dated: May 10, 2004

        /s/ John R. Poe
        -------------------------------
        John R. Poe, as attorney-in-fact for
        Jane Q. Roe
""",
        (ROE,),
        [(POE, "attorney-in-fact", ROE)],
    ),
    (
        """\
Dated: May 10, 2004

        JANE Q. ROE

        By: /s/ John R. Poe
        -------------------------------
        John R. Poe
        Attorney-in-Fact pursuant to Power of Attorney dated May 1, 2003
""",
        (ROE,),
        [(POE, "Attorney-in-Fact", "JANE Q. ROE")],
    ),
    (
        """\
Lake Management Inc.

By /s/ John R. Poe
   ----------------
   John R. Poe
   Senior Vice President,
   General Counsel and Secretary
""",
        (MANAGER,),
        [(POE, "Senior Vice President, General Counsel and Secretary", MANAGER)],
    ),
    (
        """\
Signature: /s/ John R. Poe

Name: John R. Poe

Title: Vice President
""",
        (MANAGER,),
        [(POE, "Vice President", MANAGER)],
    ),
    (
        """\
LAKE MANAGEMENT INC.

By: /s/ John R. Poe
Name: John R. Poe
Title: President

By: /s/ Ann Coe
Name: Ann Coe
Title: Secretary
""",
        (MANAGER,),
        [(POE, "President", "LAKE MANAGEMENT INC."), ("Ann Coe", "Secretary", "LAKE MANAGEMENT INC.")],
    ),
    (
        """\
THE ROE FAMILY TRUST

By: /s/ Jane Q. Roe
    ---------------
    Jane Q. Roe, Trustee
""",
        ("The Roe Family Trust", ROE,),
        [(ROE, "Trustee", "THE ROE FAMILY TRUST")],
    ),
    (
        """\
JANE Q. ROE
-----------
Jane Q. Roe
""",
        (ROE,),
        [(ROE, None, None)],
    ),
    (
        """\
/s/ JOHN R. POE
- ---------------
John R. Poe
President of Lake Management Inc.
""",
        (MANAGER,),
        [(POE, "President", MANAGER)],
    ),
    (
        """\
By: /s/ John R. Poe
Its: President
""",
        (MANAGER,),
        [(POE, "President", MANAGER)],
    ),
    (
        """\
LAKE PARTNERS, L.P.
   By:  LAKE GP, LLC, its general partner
   By:  LAKE MANAGEMENT INC., its managing member

   By:  /s/ John R. Poe
   Name:  John R. Poe
   Title: President
""",
        (FUND, PARTNER, MANAGER, ROE,),
        [(POE, "President", "LAKE PARTNERS, L.P.")],
    ),
    (
        """\
                                       LAKE MANAGEMENT INC.


Date: May 10, 2004                     By:  /s/ John R. Poe
                                            ---------------------------------
                                            John R. Poe, Chief Financial Officer


Date: May 10, 2004                     /s/ Jane Q. Roe
                                       --------------------------------------
                                       Jane Q. Roe, individually
""",
        (MANAGER, ROE,),
        [(POE, "Chief Financial Officer", "LAKE MANAGEMENT INC."), (ROE, None, None)],
    ),
    (
        """\
/s/ John R. Poe
(Signature)

John R. Poe, President and CEO
(Name/Title)
""",
        (MANAGER,),
        [(POE, "President and CEO", MANAGER)],
    ),
    (
        """\
By: /s/ John R. Poe
    ---------------
    John R. Poe
    Vice President
    LAKE MANAGEMENT INC.
""",
        (MANAGER, PARTNER,),
        [(POE, "Vice President", "LAKE MANAGEMENT INC.")],
    ),
    (
        """\
LAKE MANAGEMENT INC.

By: ________________
""",
        (MANAGER,),
        [],
    ),
    (
        """\
LAKE PARTNERS, L.P.
By: Lake Management Inc.,
    its investment manager

LAKE GP, LLC
By: Lake Management Inc.,
    its managing member

LAKE MANAGEMENT INC.

By: /s/ John R. Poe
    -----------------
Name:  John R. Poe
Title: Authorized Signatory

/s/ John R. Poe
-----------------
JOHN R. POE
Individually and as attorney-in-fact for Ann B. Coe and Jane Q. Roe
""",
        (FUND, PARTNER, MANAGER, POE, COE, ROE,),
        [(POE, "Authorized Signatory", "LAKE PARTNERS, L.P."), (POE, "Authorized Signatory", "LAKE GP, LLC"), (POE, "Authorized Signatory", "LAKE MANAGEMENT INC."), ("JOHN R. POE", None, None), ("JOHN R. POE", "attorney-in-fact", COE), ("JOHN R. POE", "attorney-in-fact", ROE)],
    ),
    (
        """\
Dated: February 14, 2005

                                LAKE GP, LLC,
                                On its own behalf and as the General Partner of
                                LAKE PARTNERS, L.P.


                                By /s/ John R. Poe
                                   ----------------------------
                                   John R. Poe,
                                   Managing Member

                                /s/ John R. Poe
                                -------------------------------
                                John R. Poe, individually and as
                                attorney-in-fact for each of
                                Ann B. Coe and Jane Q. Roe
""",
        (FUND, PARTNER, POE, COE, ROE,),
        [(POE, "Managing Member", "LAKE GP, LLC"), (POE, "Managing Member", "LAKE PARTNERS, L.P."), (POE, None, None), (POE, "attorney-in-fact", COE), (POE, "attorney-in-fact", ROE)],
    ),
    (
        """\
Signature:    *John R. Poe
Name/Title:   John R. Poe, President
              Lake Management Inc.

*By  /s/ Ann B. Coe
     Ann B. Coe
     Attorney-in-fact
""",
        (MANAGER,),
        [(POE, "President", MANAGER), (COE, "Attorney-in-fact", MANAGER)],
    ),
    (
        """\
Name: John R. Poe
Title: Vice President
Signature: /s/ John R. Poe
""",
        (MANAGER,),
        [(POE, "Vice President", MANAGER)],
    ),
    (
        """\
By: /s/
John R. Poe
President
""",
        (MANAGER,),
        [(POE, "President", MANAGER)],
    ),
    (
        """\
/s/ John R. Poe
-----------------
John R. Poe
On behalf of Lake Management Inc.
""",
        (MANAGER, PARTNER,),
        [(POE, None, MANAGER)],
    ),
    (
        """\
LAKE PARTNERS, L.P.
By: Lake GP, LLC
Its: General Partner

By: /s/ John R. Poe
Its: Manager

LAKE GP, LLC

By: /s/ John R. Poe
Its: Manager
""",
        (FUND, PARTNER,),
        [(POE, "Manager", "LAKE PARTNERS, L.P."), (POE, "Manager", "LAKE GP, LLC")],
    ),
    (
        """\
LAKE MANAGEMENT INC.
Name: John R. Poe
Title: President

LAKE GP, LLC
Name: Ann B. Coe
Title: Manager
""",
        (MANAGER, PARTNER,),
        [(POE, "President", "LAKE MANAGEMENT INC."), (COE, "Manager", "LAKE GP, LLC")],
    ),
    (
        """\
LAKE MANAGEMENT INC.

_______________________          _______________________
Name:  John R. Poe               Name:  Ann B. Coe
Title: Director                  Title: Secretary
""",
        (MANAGER,),
        [(POE, "Director", "LAKE MANAGEMENT INC."), (COE, "Secretary", "LAKE MANAGEMENT INC.")],
    ),
    (
        """\
LAKE AG

By: /s/ John R. Poe
    John R. Poe
    Executive Director

By: /s/ Ann B. Coe
    Ann B. Coe
    Managing Director
""",
        ("Lake AG",),
        [(POE, "Executive Director", "LAKE AG"), (COE, "Managing Director", "LAKE AG")],
    ),
    (
        """\
LAKE PARTNERS, L.P.

By: /s/ John R. Poe
    Name: John R. Poe
    Title: Managing Member of Lake GP, LLC, the General Partner
           of Lake Partners, L.P.
""",
        (FUND, PARTNER,),
        [(POE, "Managing Member of Lake GP, LLC", "LAKE PARTNERS, L.P.")],
    ),
    (
        """\
/s/ John R. Poe, as Trustee of the Roe Family Trust
""",
        ("The Roe Family Trust",),
        [(POE, "Trustee", "The Roe Family Trust")],
    ),
    (
        """\
/s/ John R. Poe
John R. Poe

/s/ Ann B. Coe
Ann B. Coe
""",
        (POE, COE,),
        [(POE, None, None), (COE, None, None)],
    ),
    (
        """\
IN WITNESS WHEREOF, the undersigned has executed this statement as of the 10th day of May, 2004.

LAKE MANAGEMENT INC.

By: /s/ John R. Poe
    John R. Poe, President


                 JOINT FILING AGREEMENT

The undersigned agree that this statement is filed on behalf of each of them.

Dated: May 20, 2004

LAKE MANAGEMENT INC.

By: /s/ John R. Poe
    John R. Poe, President
""",
        (MANAGER,),
        [(POE, "President", "LAKE MANAGEMENT INC.")],
    ),
    (
        """\
LAKE MANAGEMENT INC.

By: /s/ John R. Poe
    John R. Poe, President


In accordance with Rule 13d-1(k) under the Securities Exchange Act of 1934, the undersigned agree to the joint
filing on behalf of each of them of a statement on Schedule 13D.

LAKE MANAGEMENT INC.

By: /s/ John R. Poe
    John R. Poe, President
""",
        (MANAGER,),
        [(POE, "President", "LAKE MANAGEMENT INC.")],
    ),
    (
        """\
LAKE MANAGEMENT INC.

By: /s/ John R. Poe
    John R. Poe, President

                                 SIGNATURE

After reasonable inquiry and to the best of my knowledge and belief, I certify
that the information set forth in this statement is true, complete and correct.

LAKE GP, LLC

By: /s/ Ann B. Coe
    Ann B. Coe, Manager
""",
        (MANAGER, PARTNER,),
        [(POE, "President", "LAKE MANAGEMENT INC."), (COE, "Manager", "LAKE GP, LLC")],
    ),
    (
        """\
                                   LAKE MANAGEMENT INC.

                                   By   s/ John R. Poe
                                     --------------------
                                        John R. Poe
                                        Its President
""",
        (MANAGER,),
        [(POE, "President", "LAKE MANAGEMENT INC.")],
    ),
    (
        """\
Lake Partners, L.P. (1)

By: /s/ John R. Poe                          Date: May 10, 2004
    ---------------
    John R. Poe
    General Partner

(1) By its general partner, which is identified above.
""",
        (FUND,),
        [(POE, "General Partner", FUND)],
    ),
    (
        """\
LAKE MANAGEMENT INC.

By: /s/ John R. Poe, President
""",
        (MANAGER,),
        [(POE, "President", "LAKE MANAGEMENT INC.")],
    ),
    (
        """\
LAKE MANAGEMENT INC.

By: John R. Poe
    ------------
    John R. Poe, Ph.D.
    Chairman of the Board and Chief Executive Officer
""",
        (MANAGER,),
        [(POE, "Chairman of the Board and Chief Executive Officer", "LAKE MANAGEMENT INC.")],
    ),
    (
        """\
LAKE HOLDINGS INTERNATIONAL
INVESTMENT COMPANY LIMITED

By: /s/ John R. Poe
    Name:  John R. Poe
    Title: Director
""",
        ("Lake Holdings International Investment Company Limited",),
        [(POE, "Director", "LAKE HOLDINGS INTERNATIONAL INVESTMENT COMPANY LIMITED")],
    ),
    (
        """\
/s/ John R. Poe
John R. Poe, by Ann B. Coe, attorney-in-fact
""",
        (POE,),
        [(COE, "attorney-in-fact", POE)],
    ),
    (
        """\
JOHN R. POE
By: Ann B. Coe, Attorney-in-Fact

/s/ Ann B. Coe
""",
        (POE,),
        [(COE, "Attorney-in-Fact", "JOHN R. POE")],
    ),
    (
        """\
LAKE AG

By: /s/ John R. Poe
    John R. Poe
    Director

By: /s/ Ann B. Coe
    Ann B. Coe
    Director

By: /s/ Max Low
    Max Low
    Secretary
""",
        ("Lake AG", FUND,),
        [(POE, "Director", "LAKE AG"), (COE, "Director", "LAKE AG"), ("Max Low", "Secretary", "LAKE AG")],
    ),
)  # fmt: skip
