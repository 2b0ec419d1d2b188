"""Item 2 told in prose, and in markup, in the styles of many filers and decades, all names invented."""

from filing_styles import Style

PROSE = [
    Style(
        "family trusts prose",
        ("Hollis Pruett Trust", "Marian Pruett Voss"),
        """\
Item 2.  Identity and Background.

     (a) This statement is filed by the Hollis Pruett Trust (the "Trust") and Marian Pruett Voss. Marian Pruett Voss and
her brother, Hollis Pruett, Jr., are co-trustees of the Trust. Mr. Pruett is also the President of Pruett Lumber Company,
a privately held sawmill ("Pruett Lumber"), and Mrs. Voss serves as its Secretary.

     (c) Mrs. Voss's present principal occupation is as a rancher. She also serves on the board of directors of Cheyenne
Savings Bank. Mr. Pruett, who is 71 years old, is a trustee of the University of Laramie.

     (f) Both Mrs. Voss and Mr. Pruett are citizens of the United States.
""",
        "",
        {
            "Marian Pruett Voss": (
                "United States",
                [("co-trustee", "Hollis Pruett Trust"), ("Secretary", "Pruett Lumber Company"), ("rancher", None)],
            ),
            "Hollis Pruett, Jr.": (
                "United States",
                [
                    ("co-trustee", "Hollis Pruett Trust"),
                    ("President", "Pruett Lumber Company"),
                    ("trustee", "University of Laramie"),
                ],
            ),
        },
    ),
    Style(
        "lbo fund",
        ("Stonebridge Equity Partners III, L.P.", "Stonebridge Associates III, L.L.C."),
        """\
Item 2.  Identity and Background.

     This statement is filed by Stonebridge Equity Partners III, L.P. ("SEP III"), whose general partner is Stonebridge
Associates III, L.L.C. ("Associates III"). The managing members of Associates III are Douglas W. Hartigan, Priscilla Yee
and Raymond F. Ostrow III (collectively, the "Managing Members"). Each of the Managing Members is also a managing director
of Stonebridge & Company, Inc., a private investment firm, and Mr. Hartigan is its Chairman.

     Mr. Hartigan and Ms. Yee are members of the Board of Directors of the Issuer. Mr. Ostrow, formerly a partner of Kern,
Boyle & Strand LLP, is a director of Trident Paper Corporation and of Lowcountry Foods, Inc.

     Each of the foregoing individuals is a citizen of the United States, other than Ms. Yee, who is a citizen of Canada.
""",
        "",
        {
            "Douglas W. Hartigan": (
                "United States",
                [
                    ("managing member", "Stonebridge Associates III, L.L.C."),
                    ("managing director", "Stonebridge & Company, Inc."),
                    ("Chairman", "Stonebridge & Company, Inc."),
                    ("member of the Board of Directors", "Quarry Metals, Inc."),
                ],
            ),
            "Priscilla Yee": (
                "Canada",
                [
                    ("managing member", "Stonebridge Associates III, L.L.C."),
                    ("managing director", "Stonebridge & Company, Inc."),
                    ("member of the Board of Directors", "Quarry Metals, Inc."),
                ],
            ),
            "Raymond F. Ostrow III": (
                "United States",
                [
                    ("managing member", "Stonebridge Associates III, L.L.C."),
                    ("managing director", "Stonebridge & Company, Inc."),
                    ("partner", "Kern, Boyle & Strand LLP"),
                    ("director", "Trident Paper Corporation"),
                    ("director", "Lowcountry Foods, Inc."),
                ],
            ),
        },
    ),
    Style(
        "venture prose 2010s",
        ("Cloudberry Ventures IX, L.P.", "Cloudberry GP IX, LLC"),
        """\
Item 2.  Identity and Background.

     (a) Cloudberry Ventures IX, L.P. ("Cloudberry IX"), Cloudberry GP IX, LLC ("GP IX"), and Anja Halvorsen and Desmond
Achebe (together, the "Managers"). GP IX is the sole general partner of Cloudberry IX. The Managers are the managing
members of GP IX and share voting and dispositive power over the shares held by Cloudberry IX. Tobias Renner, a member of
the Issuer's board of directors, is a venture partner of GP IX and disclaims beneficial ownership of such shares.

     (c) The principal occupation of each of the Managers is venture capital investing. Dr. Achebe also serves as Chairman
of the board of directors of Helixon Bio, Inc., and Ms. Halvorsen as a director of Fjordline Software AS. Ms. Halvorsen
is a citizen of Norway and Dr. Achebe is a citizen of Nigeria and the United Kingdom.
""",
        "",
        {
            "Anja Halvorsen": (
                "Norway",
                [("managing member", "Cloudberry GP IX, LLC"), ("director", "Fjordline Software AS")],
            ),
            "Desmond Achebe": (
                "Nigeria and the United Kingdom",
                [
                    ("managing member", "Cloudberry GP IX, LLC"),
                    ("Chairman of the board of directors", "Helixon Bio, Inc."),
                ],
            ),
            "Tobias Renner": (
                None,
                [
                    ("member of the board of directors", "Quarry Metals, Inc."),
                    ("venture partner", "Cloudberry GP IX, LLC"),
                ],
            ),
        },
    ),
    Style(
        "individual activist 1994",
        ("Leopold Gannett",),
        """\
Item 2.  Identity and Background.

     (a) - (c)  This statement is filed by Leopold Gannett, an individual whose business address is 1700 Broadway, New
York, New York 10019.  Mr. Gannett is principally engaged in the business of investing for his own account and is Chairman
of the Board and sole stockholder of Gannett Equities Corp., a New York corporation, and the sole general partner of
Gannett Associates, a New York limited partnership.  Until June 1993 Mr. Gannett was Vice Chairman of Prospect Foods, Inc.
His nephew, Seymour Gannett, acts as Vice President and a director of Gannett Equities Corp.

     (d) and (e)  During the last five years, neither Mr. Gannett nor, to his knowledge, any officer or director of Gannett
Equities Corp. has been convicted in a criminal proceeding.

     (f)  Mr. Gannett and Seymour Gannett are citizens of the United States of America.
""",
        "",
        {
            "Leopold Gannett": (
                "United States of America",
                [
                    ("Chairman of the Board and sole stockholder", "Gannett Equities Corp."),
                    ("sole general partner", "Gannett Associates"),
                ],
            ),
            "Seymour Gannett": (
                "United States of America",
                [("Vice President and a director", "Gannett Equities Corp.")],
            ),
        },
    ),
    Style(
        "no posts: agreements and signatures",
        ("Lake Partners, L.P.",),
        """\
Item 4.  Purpose of Transaction.

     On May 1, 2004, the Issuer and Lake Partners, L.P. entered into a Stock Purchase Agreement (the "Purchase Agreement").
Under the Purchase Agreement, the Chairman of the Issuer will resign. The Stockholders Agreement provides that the Board
of Directors of the Issuer shall consist of seven members. Pursuant to the Rights Plan, the Trustee may act.

Item 6.  Contracts.

     Certain officers and directors of the Issuer, including members of management, executed the Voting Agreement.
""",
        "",
        {},
    ),
    Style(
        "hedge fund chain 2009",
        ("Osprey Rock Master Fund, Ltd.", "Osprey Rock Advisors LP", "Osprey Rock GP LLC", "Julian R. Vasquez"),
        """\
Item 2.  Identity and Background.

     (a) This Schedule 13D is filed by Osprey Rock Master Fund, Ltd. (the "Master Fund"), Osprey Rock Advisors LP ("Osprey Advisors"),
Osprey Rock GP LLC ("Osprey GP") and Mr. Julian R. Vasquez. Mr. Vasquez controls Osprey GP in his capacity as its sole member and
manager, and is Chief Investment Officer of Osprey Advisors. The directors of the Master Fund are Mr. Vasquez, Colette Dumont and
Ian Hargreave-Platt.

     (c) Mr. Hargreave-Platt is a partner with the firm of Hargreave Quill, chartered accountants; Ms. Dumont is a fiduciary
services executive with Caribbean Directors Ltd.

     (f) Mr. Vasquez is a U.S. citizen, Ms. Dumont is a citizen of France, and Mr. Hargreave-Platt is a British national.
""",
        "",
        {
            "Julian R. Vasquez": (
                "U.S.",
                [
                    ("sole member and manager", "Osprey Rock GP LLC"),
                    ("Chief Investment Officer", "Osprey Rock Advisors LP"),
                    ("director", "Osprey Rock Master Fund, Ltd."),
                ],
            ),
            "Colette Dumont": (
                "France",
                [
                    ("director", "Osprey Rock Master Fund, Ltd."),
                    ("fiduciary services executive", "Caribbean Directors Ltd."),
                ],
            ),
            "Ian Hargreave-Platt": (
                "British",
                [("director", "Osprey Rock Master Fund, Ltd."), ("partner", "Hargreave Quill")],
            ),
        },
    ),
    Style(
        "13g notes",
        ("Bramwell Partners LP", "Bramwell GP Inc.", "Odette Bramwell"),
        """\
Item 2(a). Name of Person Filing: Bramwell Partners LP, Bramwell GP Inc. and Odette Bramwell.

Item 2(c). Citizenship: Ms. Bramwell is a citizen of the United Kingdom.

Item 4. Ownership.

     The shares are held directly by Bramwell Partners LP. Bramwell GP Inc., as general partner of Bramwell Partners LP, and Ms. Bramwell, as
President and sole shareholder of Bramwell GP Inc., may be deemed to beneficially own them. Ms. Bramwell disclaims beneficial ownership of
shares held by her brother, Lionel Bramwell, who is the portfolio manager of Quill Global Fund. Investment decisions are made by an investment
committee whose members are Ms. Bramwell, Kurt Oderkirk and Lin Mei.
""",
        "",
        {
            "Odette Bramwell": ("United Kingdom", [("President and sole shareholder", "Bramwell GP Inc.")]),
            "Lionel Bramwell": (None, [("portfolio manager", "Quill Global Fund")]),
        },
    ),
    Style(
        "esop plan trustees",
        ("Quarry Metals Employee Stock Ownership Plan",),
        """\
Item 2.  Identity and Background.

     This statement is filed by the Quarry Metals Employee Stock Ownership Plan (the "Plan"). The trustees of the Plan are Norbert Fiske,
Vice President of Human Resources of the Company, Darlene Cho, Controller of the Company, and Stan Wojcik, a machinist and
employee representative (each, a "Trustee"). Under the Plan, each Trustee votes the shares as the participants direct. Messrs. Fiske and
Wojcik are citizens of the United States. Ms. Cho is a citizen of the Republic of Korea.
""",
        "",
        {
            "Norbert Fiske": (
                "United States",
                [
                    ("trustee", "Quarry Metals Employee Stock Ownership Plan"),
                    ("Vice President of Human Resources", "Quarry Metals, Inc."),
                ],
            ),
            "Darlene Cho": (
                "Republic of Korea",
                [("trustee", "Quarry Metals Employee Stock Ownership Plan"), ("Controller", "Quarry Metals, Inc.")],
            ),
            "Stan Wojcik": ("United States", [("trustee", "Quarry Metals Employee Stock Ownership Plan")]),
        },
    ),
]

HTML = [
    Style(
        "foundation html",
        ("Lake Partners, L.P.",),
        """\
<p><b>Item 2. Identity and Background.</b></p><p>(a) This statement is filed by The Arlo and Winifred Tennant
Foundation, a Minnesota nonprofit corporation (the &#8220;Foundation&#8221;). The directors and officers of the Foundation are:</p>
<table><tr><td>&#8226;</td><td>Winifred Tennant, President and Treasurer</td></tr><tr><td>&#8226;</td><td>Arlo J. Tennant II, Vice President; Mr. Tennant
is employed as Chief Engineer by Northern Dredge LLC</td></tr><tr><td>&#8226;</td><td>Solveig Aaberg, Secretary; Ms. Aaberg is a partner at the law
firm of Aaberg Dahl LLP</td></tr></table><p>(f) Each of the individuals named above is a citizen of the United States of America.</p>
<p>Item 4. Purpose of Transaction.</p><p>None.</p>
""",
        "",
        {
            "Winifred Tennant": (
                "United States of America",
                [("President and Treasurer", "The Arlo and Winifred Tennant Foundation")],
            ),
            "Arlo J. Tennant II": (
                "United States of America",
                [
                    ("Vice President", "The Arlo and Winifred Tennant Foundation"),
                    ("Chief Engineer", "Northern Dredge LLC"),
                ],
            ),
            "Solveig Aaberg": (
                "United States of America",
                [("Secretary", "The Arlo and Winifred Tennant Foundation"), ("partner", "Aaberg Dahl LLP")],
            ),
        },
    ),
    Style(
        "html schedule 2019 with nested headings",
        ("Lake Partners, L.P.",),
        """\
<p>Item 2. Identity and Background</p><p>This statement is filed by Lake Partners, L.P.</p><p>Item 4. Purpose</p><p>None.</p>
""",
        """\
<p>SCHEDULE I</p><p>INFORMATION CONCERNING THE DIRECTORS AND EXECUTIVE OFFICERS OF CORVID HOLDINGS PTE. LTD.</p>
<p>The following table sets forth certain information with respect to the directors and executive officers of Corvid Holdings Pte. Ltd. The business address of each
director and executive officer is 9 Raffles Place, #31-02, Singapore 048619.</p>
<table><tr><td><b>Name / Citizenship</b></td><td>&nbsp;</td><td><b>Present Principal Occupation or Employment; Material Positions Held During the Past Five Years</b></td></tr>
<tr><td>Tan Wei Ling (Singapore)</td><td></td><td>Chief Executive Officer and Executive Director of Corvid Holdings Pte. Ltd.</td></tr>
<tr><td>Rajiv Subramaniam<br>Citizenship: India</td><td></td><td>Non-Executive Director of Corvid Holdings Pte. Ltd.; Managing Partner, Banyan Ridge Capital LLP</td></tr>
<tr><td>Datuk Ahmad bin Ismail (Malaysia)</td><td></td><td>Chairman of Corvid Holdings Pte. Ltd. since 2016</td></tr></table>
""",
        {
            "Tan Wei Ling": (
                "Singapore",
                [("Chief Executive Officer and Executive Director", "Corvid Holdings Pte. Ltd.")],
            ),
            "Rajiv Subramaniam": (
                "India",
                [
                    ("Non-Executive Director", "Corvid Holdings Pte. Ltd."),
                    ("Managing Partner", "Banyan Ridge Capital LLP"),
                ],
            ),
            "Datuk Ahmad bin Ismail": ("Malaysia", [("Chairman", "Corvid Holdings Pte. Ltd.")]),
        },
    ),
    Style(
        "canadian pension html names stacked",
        ("Prairie Teachers Pension Board",),
        """\
<p>Item 2. Identity and Background.</p><p>See Schedule A.</p><p>Item 4. Purpose</p><p>None</p>
""",
        """\
<p>SCHEDULE A</p><p>The following is a list of the directors and executive officers of Prairie Teachers Pension Board (&#8220;PTPB&#8221;), setting forth the present principal
occupation for each. Each such person is a citizen of Canada unless noted otherwise.</p>
<p><u>Directors</u></p><table><tr><th>Name and Position</th><th>Principal Occupation</th><th>Business Address</th></tr>
<tr><td>Gwendolyn Fehr<br>Chair</td><td>Corporate Director</td><td>5650 Yonge Street<br>Toronto, Ontario</td></tr>
<tr><td>Marc-Andr&eacute; Thibault<br>Director</td><td>Professor of Finance, Universit&eacute; de Trois-Rivi&egrave;res</td><td>3351 boul. des Forges<br>Trois-Rivi&egrave;res, Qu&eacute;bec</td></tr></table>
<p><u>Executive Officers</u></p><table><tr><th>Name</th><th>Position with PTPB</th><th>Citizenship</th></tr>
<tr><td>Lionel Okafor</td><td>President and Chief Executive Officer</td><td>Canada and Ghana</td></tr>
<tr><td>Beth Zimmerling</td><td>Senior Vice-President, Public Equities</td><td>Canada</td></tr></table>
""",
        {
            "Gwendolyn Fehr": (
                "Canada",
                [
                    ("Director", "Prairie Teachers Pension Board"),
                    ("Chair", "Prairie Teachers Pension Board"),
                    ("Corporate Director", None),
                ],
            ),
            "Marc-André Thibault": (
                "Canada",
                [
                    ("Director", "Prairie Teachers Pension Board"),
                    ("Professor of Finance", "Université de Trois-Rivières"),
                ],
            ),
            "Lionel Okafor": (
                "Canada and Ghana",
                [("President and Chief Executive Officer", "Prairie Teachers Pension Board")],
            ),
            "Beth Zimmerling": (
                "Canada",
                [("Senior Vice-President, Public Equities", "Prairie Teachers Pension Board")],
            ),
        },
    ),
    Style(
        "html one cell per line div table",
        ("Lake Partners, L.P.", "Lake GP, LLC"),
        """\
<p>Item 2. Identity and Background.</p><p>Lake Partners, L.P. See Schedule A.</p><p>Item 4. Purpose</p><p>None</p>
""",
        """\
<p align="center"><b>SCHEDULE A</b></p><p align="center"><b>Managers and Officers of Lake GP, LLC</b></p>
<table><tr><td>Name:</td><td>Trudy Eisenhardt</td></tr><tr><td>Title:</td><td>Manager and President</td></tr><tr><td>Principal Occupation:</td><td>President of Eisenhardt Family Office, Inc.</td></tr><tr><td>Citizenship:</td><td>United States</td></tr>
<tr><td>&nbsp;</td><td></td></tr><tr><td>Name:</td><td>Boyd McAllister</td></tr><tr><td>Title:</td><td>Manager</td></tr><tr><td>Principal Occupation:</td><td>Retired</td></tr><tr><td>Citizenship:</td><td>Ireland</td></tr></table>
""",
        {
            "Trudy Eisenhardt": (
                "United States",
                [("Manager and President", "Lake GP, LLC"), ("President", "Eisenhardt Family Office, Inc.")],
            ),
            "Boyd McAllister": ("Ireland", [("Manager", "Lake GP, LLC")]),
        },
    ),
]
