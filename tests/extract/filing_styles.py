"""Lists of persons in the styles of many filers and decades, all names invented."""

from dataclasses import dataclass

People = dict[str, tuple[str | None, list[tuple[str, str | None]]]]


@dataclass(frozen=True)
class Style:
    """Items and what follows the signatures, as one filer agent would write them, and whom they name."""

    name: str
    filers: tuple[str, ...]
    items: str
    after: str
    people: People


LISTS = [
    Style(
        "insurer 1996 typed",
        ("Tidewater Mutual Life Insurance Company",),
        """\
Item 2.   Identity and Background.

      This statement is filed on behalf of Tidewater Mutual Life Insurance Company, a
Virginia mutual life insurance company ("Tidewater").  Attached hereto as Appendix 1
is information concerning the executive officers and directors of Tidewater required
by General Instruction C.  Each such person is a citizen of the United States.

""",
        """\
                               APPENDIX 1

                 EXECUTIVE OFFICERS AND DIRECTORS OF
                TIDEWATER MUTUAL LIFE INSURANCE COMPANY

       The names and principal occupations of the directors and executive
officers of Tidewater are set forth below.  Unless otherwise indicated, the
business address of each is 100 Granby Street, Norfolk, Virginia 23510.

Executive Officers:
- -------------------

Harrison B. Tull                Chairman of the Board, President and
                                Chief Executive Officer

Loretta M. Quisenberry          Executive Vice President and Chief
                                Investment Officer

C. Dabney Fitzhugh, III         Senior Vice President, General Counsel
                                and Corporate Secretary

Outside Directors:
- ------------------

Rev. Amos T. Whitfield          Pastor, First Baptist Church of Norfolk
                                404 Church Street
                                Norfolk, Virginia 23510

Marion K. Prudhomme             Retired Chairman, Chesapeake Oyster
                                Packing Company
                                P.O. Box 77
                                Irvington, Virginia 22480

Dr. Esther Waxman               President Emerita, Old Point College
                                Hampton, Virginia 23669
""",
        {
            "Harrison B. Tull": (
                "United States",
                [
                    (
                        "Chairman of the Board, President and Chief Executive Officer",
                        "Tidewater Mutual Life Insurance Company",
                    )
                ],
            ),
            "Loretta M. Quisenberry": (
                "United States",
                [("Executive Vice President and Chief Investment Officer", "Tidewater Mutual Life Insurance Company")],
            ),
            "C. Dabney Fitzhugh, III": (
                "United States",
                [
                    (
                        "Senior Vice President, General Counsel and Corporate Secretary",
                        "Tidewater Mutual Life Insurance Company",
                    )
                ],
            ),
            "Amos T. Whitfield": (
                "United States",
                [
                    ("Outside Director", "Tidewater Mutual Life Insurance Company"),
                    ("Pastor", "First Baptist Church of Norfolk"),
                ],
            ),
            "Marion K. Prudhomme": (
                "United States",
                [
                    ("Outside Director", "Tidewater Mutual Life Insurance Company"),
                    ("Retired Chairman", "Chesapeake Oyster Packing Company"),
                ],
            ),
            "Esther Waxman": (
                "United States",
                [
                    ("Outside Director", "Tidewater Mutual Life Insurance Company"),
                    ("President Emerita", "Old Point College"),
                ],
            ),
        },
    ),
    Style(
        "japanese trading house",
        ("Oyama Shoji Kaisha, Ltd.",),
        """\
Item 2.   Identity and Background

     This statement is filed by Oyama Shoji Kaisha, Ltd. ("Oyama"), a corporation organized under the laws of Japan. The
name, title, present principal occupation and citizenship of each director and executive officer of Oyama are set forth
in Schedule I.
""",
        """\
                                SCHEDULE I

               Directors and Executive Officers of Oyama Shoji Kaisha, Ltd.

     All of the persons listed below are citizens of Japan, and the business address of each of them is c/o Oyama Shoji
Kaisha, Ltd., 3-1 Otemachi 1-chome, Chiyoda-ku, Tokyo 100, Japan.

Name                         Title                              Principal Occupation
- ----                         -----                              --------------------
Kenjiro Matsuoka             Chairman and Director              Same as title
Shigeru Takahata             President and Representative       Same as title
                             Director
Yasuo Kitamura               Executive Vice President and       General Manager, Machinery
                             Representative Director            Group, Oyama
Noriko Hase                  Corporate Auditor                  Attorney, Hase & Ito Law
                                                                Offices
""",
        {
            "Kenjiro Matsuoka": ("Japan", [("Chairman and Director", "Oyama Shoji Kaisha, Ltd.")]),
            "Shigeru Takahata": ("Japan", [("President and Representative Director", "Oyama Shoji Kaisha, Ltd.")]),
            "Yasuo Kitamura": (
                "Japan",
                [
                    ("Executive Vice President and Representative Director", "Oyama Shoji Kaisha, Ltd."),
                    ("General Manager, Machinery Group", "Oyama Shoji Kaisha, Ltd."),
                ],
            ),
            "Noriko Hase": (
                "Japan",
                [("Corporate Auditor", "Oyama Shoji Kaisha, Ltd."), ("Attorney", "Hase & Ito Law Offices")],
            ),
        },
    ),
    Style(
        "german ag",
        ("Rheintal Versicherung AG",),
        """\
Item 2.   Identity and Background

     This statement is filed by Rheintal Versicherung AG ("Rheintal"), an Aktiengesellschaft organized under the laws of
Germany.
""",
        """\
                                 ANNEX A

     The name, business address and present principal occupation of each member of the Supervisory Board (Aufsichtsrat)
and the Management Board (Vorstand) of Rheintal are set forth below. Each person is a citizen of the Federal Republic of
Germany, except that Mr. Lemoine is a citizen of France.

     Members of the Management Board (Vorstand)

     Dr. Eckhard Brandstetter, Chairman of the Management Board
     Ulrike Sonnleitner, Member of the Management Board
     Jean-Marc Lemoine, Member of the Management Board and Chief Financial Officer

     Members of the Supervisory Board (Aufsichtsrat)

     Prof. Dr. Hartmut Voss, Chairman of the Supervisory Board; Partner, Voss Kern Rechtsanwaelte
     Friedrich-Karl Amelung, Deputy Chairman of the Supervisory Board; Chief Executive Officer of Amelung Stahl GmbH
     Gerda Pfaff, Member of the Supervisory Board; employee of Rheintal
""",
        {
            "Eckhard Brandstetter": (
                "Federal Republic of Germany",
                [("Chairman of the Management Board", "Rheintal Versicherung AG")],
            ),
            "Ulrike Sonnleitner": (
                "Federal Republic of Germany",
                [("Member of the Management Board", "Rheintal Versicherung AG")],
            ),
            "Jean-Marc Lemoine": (
                "France",
                [("Member of the Management Board and Chief Financial Officer", "Rheintal Versicherung AG")],
            ),
            "Hartmut Voss": (
                "Federal Republic of Germany",
                [
                    ("Chairman of the Supervisory Board", "Rheintal Versicherung AG"),
                    ("Partner", "Voss Kern Rechtsanwaelte"),
                ],
            ),
            "Friedrich-Karl Amelung": (
                "Federal Republic of Germany",
                [
                    ("Deputy Chairman of the Supervisory Board", "Rheintal Versicherung AG"),
                    ("Chief Executive Officer", "Amelung Stahl GmbH"),
                ],
            ),
            "Gerda Pfaff": (
                "Federal Republic of Germany",
                [
                    ("Member of the Supervisory Board", "Rheintal Versicherung AG"),
                    ("employee", "Rheintal Versicherung AG"),
                ],
            ),
        },
    ),
    Style(
        "bank holding blocks 1999",
        ("Monadnock Bancshares, Inc.",),
        """\
Item 2.  Identity and Background.

     This Statement is filed by Monadnock Bancshares, Inc. (the "Purchaser").  See Exhibit A for its directors and officers.
""",
        """\
                                EXHIBIT A

     Set forth below are the name, residence or business address, and present principal occupation or employment of each
director and executive officer of the Purchaser. Each is a citizen of the United States.

1.   (a)  Elihu Starkweather
     (b)  12 Main Street, Keene, NH 03431
     (c)  Chairman of the Board and President of the Purchaser and of Monadnock
          Savings Bank

2.   (a)  Beatrix Levenson
     (b)  45 Court Street, Keene, NH 03431
     (c)  Attorney, Levenson & Pike, P.A.; Director of the Purchaser

3.   (a)  Wm. R. Thibodeau
     (b)  RFD 2, Jaffrey, NH 03452
     (c)  Dairy farmer; Director of the Purchaser
""",
        {
            "Elihu Starkweather": (
                "United States",
                [
                    ("Chairman of the Board and President", "Monadnock Bancshares, Inc."),
                    ("Chairman of the Board and President", "Monadnock Savings Bank"),
                ],
            ),
            "Beatrix Levenson": (
                "United States",
                [("Attorney", "Levenson & Pike, P.A."), ("Director", "Monadnock Bancshares, Inc.")],
            ),
            "Wm. R. Thibodeau": ("United States", [("Dairy farmer", None), ("Director", "Monadnock Bancshares, Inc.")]),
        },
    ),
    Style(
        "typed two column no heads 1995",
        ("Calloway Industries, Inc.",),
        """\
Item 2.  Identity and Background

     Filed by Calloway Industries, Inc., a Georgia corporation ("Calloway").
""",
        """\
                                   SCHEDULE A

            Directors and Executive Officers of Calloway Industries, Inc.

      Each person listed below is a citizen of the United States and has as his or her business address
2000 Peachtree Road, Atlanta, Georgia 30309.

Name and Office                          Present Principal Occupation

Hubert L. Calloway                       Chairman of the Board of Calloway
 Chairman and Director

Estelle Barnwell                         President of Barnwell Realty, a real
 Director                                estate brokerage firm in Macon, Georgia

Gus P. Nikolaidis                        Executive Vice President of Calloway
 Executive Vice President,
 Treasurer and Director

Thaddeus Oglethorpe IV                   Partner, Oglethorpe, Cobb & Lanier
 Secretary                               (law firm)
""",
        {
            "Hubert L. Calloway": ("United States", [("Chairman and Director", "Calloway Industries, Inc.")]),
            "Estelle Barnwell": (
                "United States",
                [("Director", "Calloway Industries, Inc."), ("President", "Barnwell Realty")],
            ),
            "Gus P. Nikolaidis": (
                "United States",
                [("Executive Vice President, Treasurer and Director", "Calloway Industries, Inc.")],
            ),
            "Thaddeus Oglethorpe IV": (
                "United States",
                [("Secretary", "Calloway Industries, Inc."), ("Partner", "Oglethorpe, Cobb & Lanier")],
            ),
        },
    ),
    Style(
        "paragraph bios 2004",
        ("Meridel Capital Management, Inc.",),
        """\
Item 2.  Identity and Background.

     Filed by Meridel Capital Management, Inc. ("Meridel").
""",
        """\
                                 SCHEDULE I

     The directors and executive officers of Meridel Capital Management, Inc. are as follows:

     Solomon Brightwater is the Chairman, Chief Executive Officer and a director of Meridel. Mr. Brightwater's business
address is 88 Pine Street, New York, New York 10005. He is a citizen of the United States.

     Giancarlo Ferrante is the President and a director of Meridel. His business address is Via Solferino 12, Milan, Italy.
Mr. Ferrante is an Italian citizen.

     Nadezhda Orlova is a director of Meridel. Ms. Orlova's principal occupation is professor of mathematics at Kings Point
University. She is a citizen of Russia.
""",
        {
            "Solomon Brightwater": (
                "United States",
                [("Chairman, Chief Executive Officer and a director", "Meridel Capital Management, Inc.")],
            ),
            "Giancarlo Ferrante": ("Italian", [("President and a director", "Meridel Capital Management, Inc.")]),
            "Nadezhda Orlova": (
                "Russia",
                [
                    ("director", "Meridel Capital Management, Inc."),
                    ("professor of mathematics", "Kings Point University"),
                ],
            ),
        },
    ),
    Style(
        "utility holding annex 3 col wrapped",
        ("Ohio Valley Light & Power Company",),
        """\
Item 2.  Identity and Background

     Filed by Ohio Valley Light & Power Company ("OVLP").
""",
        """\
                                  ANNEX I

       DIRECTORS AND EXECUTIVE OFFICERS OF OHIO VALLEY LIGHT & POWER COMPANY

     Name and                   Position with               Principal Occupation
 Business Address                   OVLP                       if Other than
                                                             Position with OVLP

Clement J. Haverkamp           Chairman, President
One Riverfront Plaza           and Chief Executive
Marietta, OH 45750             Officer; Director

Sr. Bernadette Klosterman      Director                    President, College of
500 College Avenue                                         St. Brigid
Steubenville, OH 43952

Roscoe D. Pettibone            Director                    Chairman and Chief Execu-
14 Mill Road                                               tive Officer, Pettibone
Pomeroy, OH 45769                                          Glass Company

Vernon A. Szymanski            Vice President -
One Riverfront Plaza           Finance and Treasurer
Marietta, OH 45750
""",
        {
            "Clement J. Haverkamp": (
                None,
                [
                    ("Chairman, President and Chief Executive Officer", "Ohio Valley Light & Power Company"),
                    ("Director", "Ohio Valley Light & Power Company"),
                ],
            ),
            "Sr. Bernadette Klosterman": (
                None,
                [("Director", "Ohio Valley Light & Power Company"), ("President", "College of St. Brigid")],
            ),
            "Roscoe D. Pettibone": (
                None,
                [
                    ("Director", "Ohio Valley Light & Power Company"),
                    ("Chairman and Chief Executive Officer", "Pettibone Glass Company"),
                ],
            ),
            "Vernon A. Szymanski": (
                None,
                [("Vice President - Finance and Treasurer", "Ohio Valley Light & Power Company")],
            ),
        },
    ),
    Style(
        "swiss ag list with places",
        ("Aarau Finanz Holding AG",),
        """\
Item 2.  Identity and Background.

     Filed by Aarau Finanz Holding AG, a Swiss corporation ("Aarau").
""",
        """\
                               SCHEDULE A

     The following are the members of the Board of Directors (Verwaltungsrat) and the Group Executive Board of Aarau Finanz Holding AG.

Board of Directors

Name                     Function           Citizenship      Principal Occupation

Dr. Beat Zumstein        Chairman           Swiss            Attorney-at-law, Zumstein & Partner, Zurich
Corinne Maillard         Member             French           CEO, Maillard Horlogerie SA, Geneva

Group Executive Board

Urs-Peter Gantenbein     CEO                Swiss            CEO of Aarau
Annelies Odermatt        CFO                Swiss            CFO of Aarau
""",
        {
            "Beat Zumstein": (
                "Swiss",
                [
                    ("Director", "Aarau Finanz Holding AG"),
                    ("Chairman", "Aarau Finanz Holding AG"),
                    ("Attorney-at-law", "Zumstein & Partner"),
                ],
            ),
            "Corinne Maillard": (
                "French",
                [
                    ("Director", "Aarau Finanz Holding AG"),
                    ("Member", "Aarau Finanz Holding AG"),
                    ("CEO", "Maillard Horlogerie SA"),
                ],
            ),
            "Urs-Peter Gantenbein": ("Swiss", [("CEO", "Aarau Finanz Holding AG")]),
            "Annelies Odermatt": ("Swiss", [("CFO", "Aarau Finanz Holding AG")]),
        },
    ),
]
